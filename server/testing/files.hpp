// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Small files made in memory, whole or crooked.
namespace motcua::testing {

std::vector<std::uint8_t> bytes_of(std::string_view text);

/// A ZIP of stored entries. `before` = how many bytes stand before it in the file it is put into.
std::string zip_of(const std::vector<std::pair<std::string, std::string>>& entries,
                   std::size_t before = 0);

/// Lets the table of contents say another unpacked size for an entry.
void claim_unpacked_size(std::string& zip, std::string_view entry, std::uint32_t size);

}  // namespace motcua::testing
