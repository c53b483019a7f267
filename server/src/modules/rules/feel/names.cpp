// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/names.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace motcua::rules {

namespace {

/// DMN 1.5, 10.3.1.2, rule "name start char".
constexpr std::array<std::pair<char32_t, char32_t>, 15> kStarts{{
    {'A', 'Z'},
    {'_', '_'},
    {'a', 'z'},
    {0xC0, 0xD6},
    {0xD8, 0xF6},
    {0xF8, 0x2FF},
    {0x370, 0x37D},
    {0x37F, 0x1FFF},
    {0x200C, 0x200D},
    {0x2070, 0x218F},
    {0x2C00, 0x2FEF},
    {0x3001, 0xD7FF},
    {0xF900, 0xFDCF},
    {0xFDF0, 0xFFFD},
    {0x10000, 0xEFFFF},
}};

/// Longer ones are not looked for: at every word of a text their beginnings would be.
constexpr std::size_t kNameBytesMax = 256;
constexpr std::size_t kNamePiecesMax = 24;

/// One piece of a name: a word, or one sign. Its end, or `at` where there is none.
std::size_t after_piece(std::string_view text, std::size_t at) {
    const Letter letter = letter_at(text, at);
    if (letter.bytes == 0) return at;
    if (is_name_sign(letter.code)) return at + letter.bytes;
    return after_word(text, at);
}

}  // namespace

Letter letter_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const auto byte = [&](std::size_t i) -> char32_t {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0;
    };
    const char32_t first = byte(0);
    if (first < 0x80) return {first, 1};
    if (first < 0xE0) return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if (first < 0xF0) return {(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    return {
        (first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F),
        4};
}

bool is_name_start(char32_t code) {
    return std::ranges::any_of(
        kStarts, [code](const auto& range) { return code >= range.first && code <= range.second; });
}
bool is_name_part(char32_t code) {
    return is_name_start(code) || (code >= '0' && code <= '9') || code == 0xB7 ||
           (code >= 0x300 && code <= 0x36F) || code == 0x203F || code == 0x2040;
}
bool is_space(char32_t code) {
    return (code >= 0x09 && code <= 0x0D) || code == 0x20 || code == 0x85 || code == 0xA0 ||
           code == 0x1680 || code == 0x180E || (code >= 0x2000 && code <= 0x200B) ||
           code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000 ||
           code == 0xFEFF;
}
bool is_name_sign(char32_t code) {
    return code == '.' || code == '/' || code == '-' || code == '\'' || code == '+' || code == '*';
}

std::size_t after_space(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        if (text.substr(at, 2) == "//") {
            at = std::min(text.find('\n', at), text.size());
            continue;
        }
        if (text.substr(at, 2) == "/*") {
            const auto end = text.find("*/", at + 2);
            if (end == text.npos) return at;  // not closed: no comment, and no sense
            at = end + 2;
            continue;
        }
        const Letter letter = letter_at(text, at);
        if (!is_space(letter.code)) break;
        at += letter.bytes;
    }
    return at;
}

std::size_t after_word(std::string_view text, std::size_t at) {
    for (Letter letter = letter_at(text, at); letter.bytes && is_name_part(letter.code);
         letter = letter_at(text, at))
        at += letter.bytes;
    return at;
}

void KnownNames::add(std::string_view name) {
    std::string pieces;
    std::size_t count = 0;
    if (name.size() > kNameBytesMax) return;
    for (std::size_t at = after_space(name, 0); at < name.size(); at = after_space(name, at)) {
        const std::size_t end = after_piece(name, at);
        if (end == at) return;  // no FEEL text can say it
        pieces.append(name.substr(at, end - at)).push_back('\x1f');
        ++count;
        at = end;
    }
    if (count > 1 && count <= kNamePiecesMax) by_pieces_.emplace(std::move(pieces), name);
}

std::optional<KnownNames::Match> KnownNames::longest(std::string_view text, std::size_t at) const {
    if (by_pieces_.empty()) return std::nullopt;
    std::optional<Match> found;
    std::string pieces;
    while (at < text.size()) {
        const std::size_t end = after_piece(text, at);
        if (end == at) break;
        pieces.append(text.substr(at, end - at)).push_back('\x1f');
        const auto next = by_pieces_.lower_bound(pieces);
        if (next == by_pieces_.end() || !next->first.starts_with(pieces)) break;
        if (next->first == pieces) found = Match{next->second, end};
        at = after_space(text, end);
    }
    return found;
}

}  // namespace motcua::rules
