// SPDX-License-Identifier: Apache-2.0
#include "modules/documents/files/zip_listing.hpp"

#include <algorithm>
#include <cstring>

namespace motcua::documents {
namespace {

constexpr std::size_t kEndBytes = 22;
constexpr std::size_t kEntryBytes = 46;
constexpr std::size_t kLocalBytes = 30;

std::uint32_t number(std::span<const std::uint8_t> bytes, std::size_t at, int width) {
    std::uint32_t value = 0;
    for (int i = width - 1; i >= 0; --i)
        value = value << 8 | bytes[at + static_cast<std::size_t>(i)];
    return value;
}

bool has_mark(std::span<const std::uint8_t> bytes, std::size_t at, const char* mark) {
    return at + 4 <= bytes.size() && std::memcmp(bytes.data() + at, mark, 4) == 0;
}

/// Where the end record stands: its comment must reach exactly to the end of the bytes.
std::optional<std::size_t> end_record(std::span<const std::uint8_t> bytes) {
    if (bytes.size() < kEndBytes) return std::nullopt;
    const std::size_t least =
        bytes.size() > kEndBytes + 0xFFFF ? bytes.size() - kEndBytes - 0xFFFF : 0;
    for (std::size_t at = bytes.size() - kEndBytes + 1; at-- > least;)
        if (has_mark(bytes, at, "PK\x05\x06") &&
            at + kEndBytes + number(bytes, at + 20, 2) == bytes.size())
            return at;
    return std::nullopt;
}

}  // namespace

std::optional<std::vector<ZipEntry>> zip_listing(std::span<const std::uint8_t> bytes) {
    const auto end = end_record(bytes);
    if (!end) return std::nullopt;
    const std::size_t count = number(bytes, *end + 10, 2);
    const std::size_t size = number(bytes, *end + 12, 4);
    std::size_t at = number(bytes, *end + 16, 4);
    if (at > *end || size > *end - at) return std::nullopt;
    std::vector<ZipEntry> entries;
    for (std::size_t i = 0; i < count; ++i) {
        if (at + kEntryBytes > *end || !has_mark(bytes, at, "PK\x01\x02")) return std::nullopt;
        const std::size_t name_bytes = number(bytes, at + 28, 2);
        const std::size_t more = number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
        if (at + kEntryBytes + name_bytes + more > *end) return std::nullopt;
        ZipEntry entry{
            std::string(reinterpret_cast<const char*>(bytes.data()) + at + kEntryBytes, name_bytes),
            number(bytes, at + 20, 4), number(bytes, at + 24, 4), number(bytes, at + 10, 2) == 0,
            number(bytes, at + 42, 4)};
        if (!has_mark(bytes, entry.header_at, "PK\x03\x04")) return std::nullopt;
        entries.push_back(std::move(entry));
        at += kEntryBytes + name_bytes + more;
    }
    return entries;
}

std::string stored_text(std::span<const std::uint8_t> bytes, const ZipEntry& entry) {
    if (!entry.is_stored || entry.header_at + kLocalBytes > bytes.size()) return {};
    const std::size_t from = entry.header_at + kLocalBytes +
                             number(bytes, entry.header_at + 26, 2) +
                             number(bytes, entry.header_at + 28, 2);
    if (from > bytes.size()) return {};
    const auto size =
        std::min({entry.unpacked, std::uint64_t{200}, std::uint64_t{bytes.size() - from}});
    return {reinterpret_cast<const char*>(bytes.data()) + from, static_cast<std::size_t>(size)};
}

}  // namespace motcua::documents
