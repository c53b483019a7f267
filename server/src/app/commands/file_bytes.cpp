// SPDX-License-Identifier: Apache-2.0
#include "app/commands/file_bytes.hpp"

#include <fstream>
#include <iostream>

namespace motcua::app {
namespace {

std::string read_some(std::istream& in, std::size_t most) {
    constexpr std::size_t kPiece = 64 * 1024;
    std::string bytes;
    while (in && bytes.size() <= most) {
        const std::size_t before = bytes.size();
        const std::size_t wanted = std::min(kPiece, most + 1 - before);
        bytes.resize(before + wanted);
        in.read(bytes.data() + before, static_cast<std::streamsize>(wanted));
        bytes.resize(before + static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}

}  // namespace

std::string file_bytes(const std::filesystem::path& name, std::size_t most) {
    if (name == "-") return read_some(std::cin, most);
    std::ifstream file(name, std::ios::binary);
    if (!file || std::filesystem::is_directory(name))
        throw std::filesystem::filesystem_error("read", name,
                                                std::make_error_code(std::errc::io_error));
    return read_some(file, most);
}

}  // namespace motcua::app
