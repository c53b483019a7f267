// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>

#include "platform/storage/open.hpp"

namespace motcua::storage::sqlite {

inline constexpr const char* kBackupFile = "database.sqlite";

/// Copies one snapshot of the file while others write, and checks the copy. Throws Trouble disk.
void copy_out(const DatabaseOptions& options, const std::filesystem::path& folder);
/// Copies it back to where there is none, in one step that a power cut cannot halve.
void copy_in(const DatabaseOptions& options, const std::filesystem::path& folder);

}  // namespace motcua::storage::sqlite
