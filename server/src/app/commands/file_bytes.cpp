// SPDX-License-Identifier: Apache-2.0
#include "app/commands/file_bytes.hpp"

#include <cerrno>
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

std::ifstream opened(const std::filesystem::path& name) {
    const auto fail = [&](std::error_code why) {
        throw std::filesystem::filesystem_error("read", name, why);
    };
    if (std::filesystem::is_directory(name)) fail(std::make_error_code(std::errc::is_a_directory));
    errno = 0;
    std::ifstream file(name, std::ios::binary);
    if (!file) fail({errno == 0 ? EIO : errno, std::generic_category()});
    return file;
}

std::string file_bytes(const std::filesystem::path& name, std::size_t most) {
    if (name == "-") return read_some(std::cin, most);
    auto file = opened(name);
    return read_some(file, most);
}

std::string text_bytes(const std::filesystem::path& name, std::size_t most) {
    std::string text = file_bytes(name, most);
    drop_byte_order_mark(text);
    return text;
}

void drop_byte_order_mark(std::string& text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
}

Error file_trouble(const std::filesystem::filesystem_error& trouble) {
    const auto why = trouble.code().default_error_condition();
    const char* code = why == std::errc::no_such_file_or_directory ? "app.file_missing"
                       : why == std::errc::is_a_directory          ? "app.file_is_folder"
                       : why == std::errc::permission_denied       ? "app.file_denied"
                                                                   : "app.file_failed";
    return {Kind::not_found, code, "", {{"file", trouble.path1().string()}}};
}

}  // namespace motcua::app
