// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace motcua::documents {

struct ZipEntry {
    std::string name;
    std::uint64_t packed = 0;
    std::uint64_t unpacked = 0;
    bool is_stored = false;     ///< not compressed
    std::size_t header_at = 0;  ///< of its local header
};

/// A ZIP's own table of contents; nothing is unpacked. Nothing where the bytes do not end as a ZIP
/// does, or its table does not hold. ZIP64 is not read: no document of 25 MB needs it.
std::optional<std::vector<ZipEntry>> zip_listing(std::span<const std::uint8_t> bytes);

/// The content of a stored entry, at most 200 bytes of it.
std::string stored_text(std::span<const std::uint8_t> bytes, const ZipEntry& entry);

}  // namespace motcua::documents
