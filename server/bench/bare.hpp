// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <string>

#include "recording.hpp"

namespace motcua::bench {

/// Plays what was recorded to the engine's own C library, without anything of ours between:
/// statements prepared beforehand, the same values, the same units and groups, every row stepped
/// over. Answers with the seconds the timed part took.
double play_to_sqlite(const std::filesystem::path& file, const std::vector<Stream>& streams);

/// The same through libpq in pipeline mode, a connection for each stream, waiting where the
/// recorded units waited. A deadlock is played again.
double play_to_postgres(const std::string& url, const std::vector<Stream>& streams);

}  // namespace motcua::bench
