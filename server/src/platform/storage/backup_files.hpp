// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace motcua::storage {

/// In hex, without holding the file in memory. Throws Trouble disk.
std::string sha256_of_file(const std::filesystem::path& path);
/// Forces a file or folder out to the disk. Throws Trouble disk.
void sync_to_disk(const std::filesystem::path& path);
/// Writes a small file and syncs it.
void write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace motcua::storage
