// SPDX-License-Identifier: Apache-2.0
#include "modules/documents/files/given_name.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace motcua::documents {
namespace {

constexpr std::size_t kNameBytesMax = 120;

std::string_view without_folder(std::string_view name) {
    const auto slash = name.find_last_of("/\\");
    return slash == std::string_view::npos ? name : name.substr(slash + 1);
}

/// U+200B…200F, U+202A…202E, U+2060…2069, U+FEFF.
bool is_invisible(std::string_view at) {
    if (at.starts_with("\xEF\xBB\xBF")) return true;
    if (at.size() < 3 || at[0] != '\xE2') return false;
    const auto second = static_cast<unsigned char>(at[1]);
    const auto third = static_cast<unsigned char>(at[2]);
    if (second == 0x80) return (third >= 0x8B && third <= 0x8F) || (third >= 0xAA && third <= 0xAE);
    return second == 0x81 && third >= 0xA0 && third <= 0xA9;
}

/// Never in the middle of a letter.
std::string cut(std::string text, std::size_t bytes_max) {
    if (text.size() <= bytes_max) return text;
    while (bytes_max > 0 && (static_cast<unsigned char>(text[bytes_max]) & 0xC0) == 0x80)
        --bytes_max;
    text.resize(bytes_max);
    return text;
}

}  // namespace

std::string extension_of(std::string_view given_name) {
    const auto name = trimmed(without_folder(given_name));
    const auto point = name.rfind('.');
    if (point == std::string_view::npos) return {};
    std::string extension(name.substr(point + 1));
    for (char& c : extension)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const bool is_plain = std::ranges::all_of(
        extension, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
    return is_plain && extension.size() <= 8 ? extension : std::string{};
}

std::string clean_name(std::string_view given_name) {
    const std::string normal = to_nfc(without_folder(given_name));
    std::string stem;
    for (std::size_t i = 0; i < normal.size(); ++i) {
        const auto byte = static_cast<unsigned char>(normal[i]);
        if (is_invisible(std::string_view(normal).substr(i)))
            i += 2;
        else if (byte < 0x20 || byte == 0x7F)
            continue;
        else
            stem.push_back(std::string_view("<>:\"|?*").find(normal[i]) != std::string_view::npos
                               ? '_'
                               : normal[i]);
    }
    const std::string extension = extension_of(given_name);
    if (const auto point = stem.rfind('.'); !extension.empty() && point != std::string::npos)
        stem.resize(point);
    std::string_view body = trimmed(stem);
    while (body.starts_with('.')) body.remove_prefix(1);
    while (body.ends_with('.') || body.ends_with(' ')) body.remove_suffix(1);
    std::string name = cut(std::string(body), kNameBytesMax - extension.size() - 1);
    if (name.empty()) name = "file";
    return extension.empty() ? name : name + "." + extension;
}

}  // namespace motcua::documents
