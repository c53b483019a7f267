// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "platform/storage/open.hpp"

namespace motcua::storage::postgres {

/// Writes every table of one snapshot into `folder`, a file each (COPY BINARY); returns their
/// names. Throws Trouble: connection, disk.
std::vector<std::string> copy_out(const DatabaseOptions& options,
                                  const std::filesystem::path& folder);

/// Fills tables that exist and are empty, all in one transaction. `files` as copy_out named them.
void copy_in(const DatabaseOptions& options, const std::filesystem::path& folder,
             const std::vector<std::string>& files);

/// Whether there is no table in the database's own schema.
bool is_empty(const DatabaseOptions& options);
/// Takes every table of the database's own schema away: what a restore that failed had made.
void drop_tables(const DatabaseOptions& options);

}  // namespace motcua::storage::postgres
