// SPDX-License-Identifier: Apache-2.0
#include "testing/files.hpp"

namespace motcua::testing {
namespace {

void put(std::string& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
        out.push_back(i < 8 ? static_cast<char>(value >> (8 * i)) : '\0');
}

std::uint32_t crc32_of(std::string_view text) {
    std::uint32_t crc = ~0U;
    for (const char c : text) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int i = 0; i < 8; ++i) crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320U : 0);
    }
    return ~crc;
}

}  // namespace

std::vector<std::uint8_t> bytes_of(std::string_view text) {
    return {text.begin(), text.end()};
}

std::string zip_of(const std::vector<std::pair<std::string, std::string>>& entries,
                   std::size_t before) {
    std::string files;
    std::string table;
    for (const auto& [name, content] : entries) {
        std::string shared;  // what the local header and the table have in common
        put(shared, 20, 2);
        put(shared, 0, 2 + 2 + 4);
        put(shared, crc32_of(content), 4);
        put(shared, content.size(), 4);
        put(shared, content.size(), 4);
        put(shared, name.size(), 2);
        put(shared, 0, 2);
        table += std::string("PK\x01\x02\x14\0", 6) + shared;
        put(table, 0, 2 + 2 + 2 + 4);
        put(table, before + files.size(), 4);
        table += name;
        files += "PK\x03\x04" + shared + name + content;
    }
    std::string end = "PK\x05\x06";
    put(end, 0, 4);
    put(end, entries.size(), 2);
    put(end, entries.size(), 2);
    put(end, table.size(), 4);
    put(end, before + files.size(), 4);
    put(end, 0, 2);
    return files + table + end;
}

void claim_unpacked_size(std::string& zip, std::string_view entry, std::uint32_t size) {
    for (auto at = zip.find("PK\x01\x02"); at != std::string::npos;
         at = zip.find("PK\x01\x02", at + 4)) {
        if (zip.compare(at + 46, entry.size(), entry) != 0) continue;
        std::string number;
        put(number, size, 4);
        zip.replace(at + 24, 4, number);
    }
}

}  // namespace motcua::testing
