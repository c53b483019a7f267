// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <openssl/sha.h>
#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace motcua {
namespace {

struct Free {
    void operator()(utf8proc_uint8_t* p) const { std::free(p); }
};

std::string mapped(std::string_view text, utf8proc_option_t options) {
    utf8proc_uint8_t* out = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &out, options);
    const std::unique_ptr<utf8proc_uint8_t, Free> owned(out);
    if (size < 0) return {};
    return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(size)};
}

std::string with_bad_bytes_replaced(std::string_view text) {
    std::string clean;
    while (!text.empty()) {
        utf8proc_int32_t code = 0;
        const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                           static_cast<utf8proc_ssize_t>(text.size()), &code);
        if (used <= 0) {
            clean += "\xEF\xBF\xBD";
            text.remove_prefix(1);
        } else {
            clean.append(text.substr(0, static_cast<std::size_t>(used)));
            text.remove_prefix(static_cast<std::size_t>(used));
        }
    }
    return clean;
}

/// đ has no decomposition in Unicode, so no option of any library folds it.
std::string with_plain_d(std::string text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\xC4' && i + 1 < text.size() && text[i + 1] == '\x91') {
            out.push_back('d');
            ++i;
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

/// Text of code points alone that no composition touches: Latin as Vietnamese writes it, dashes and
/// quotation marks. Nearly all text is, and the library's own way costs a hundred times more.
bool is_surely_nfc(std::string_view text) {
    const auto at = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
    for (std::size_t i = 0; i < text.size();) {
        const unsigned lead = at(i);
        if (lead < 0x80U)
            i += 1;
        else if (lead >= 0xC2U && lead <= 0xCBU && follows(i + 1))  // U+0080 to U+02FF
            i += 2;
        else if (lead == 0xE1U && at(i + 1) >= 0xB8U && at(i + 1) <= 0xBBU && follows(i + 2))
            i += 3;  // U+1E00 to U+1EFF
        else if (lead == 0xE2U && at(i + 1) == 0x80U && at(i + 2) >= 0x90U && at(i + 2) <= 0x9FU)
            i += 3;  // U+2010 to U+201F
        else
            return false;
    }
    return true;
}

}  // namespace

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        if (static_cast<unsigned char>(text.front()) < 0x80) {
            text.remove_prefix(1);
            continue;
        }
        utf8proc_int32_t code = 0;
        const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                           static_cast<utf8proc_ssize_t>(text.size()), &code);
        if (used <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(used));
    }
    return true;
}

std::string to_nfc(std::string_view text) {
    if (is_surely_nfc(text)) return std::string(text);
    if (!is_utf8(text)) return to_nfc(with_bad_bytes_replaced(text));
    return mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

std::string fold(std::string_view text) {
    const std::string clean = is_utf8(text) ? std::string(text) : with_bad_bytes_replaced(text);
    const std::string plain = with_plain_d(
        mapped(clean, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE |
                                                     UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK)));
    std::string out;
    out.reserve(plain.size());
    for (const char c : plain) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space)
            out.push_back(c);
        else if (!out.empty() && out.back() != ' ')
            out.push_back(' ');
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : fold(text)) {
        const auto u = static_cast<unsigned char>(c);
        const bool part = u >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (part)
            word.push_back(c);
        else if (!word.empty())
            words.push_back(std::move(word)), word.clear();
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

std::string vietnamese_sort_key(std::string_view text) {
    // Two levels: letters first (with ă â ê ô ơ ư đ as letters of their own), then tones.
    const std::string nfd = mapped(
        to_nfc(text),
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD));
    std::string letters, tones;
    std::string_view rest = nfd;
    while (!rest.empty()) {
        utf8proc_int32_t code = 0;
        const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                           static_cast<utf8proc_ssize_t>(rest.size()), &code);
        if (used <= 0) break;
        const std::string_view bytes = rest.substr(0, static_cast<std::size_t>(used));
        rest.remove_prefix(static_cast<std::size_t>(used));
        switch (code) {
            case 0x0300:
                tones.back() = '2';
                break;  // huyền
            case 0x0309:
                tones.back() = '3';
                break;  // hỏi
            case 0x0303:
                tones.back() = '4';
                break;  // ngã
            case 0x0301:
                tones.back() = '5';
                break;  // sắc
            case 0x0323:
                tones.back() = '6';
                break;  // nặng
            case 0x0306:
                letters.back() = '2';
                break;  // ă after a
            case 0x0302:
                letters.back() = '3';
                break;  // â ê ô
            case 0x031B:
                letters.back() = '4';
                break;  // ơ ư
            case 0x0111:
                letters += "d2", tones.push_back('1');
                break;
            default:
                letters.append(bytes);
                letters.push_back('1');
                tones.push_back('1');
        }
        if (tones.empty()) tones.push_back('1');
        if (letters.empty()) letters.push_back('1');
    }
    return letters + '\x01' + tones;
}

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

std::string sha256_hex(std::string_view bytes) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
    static constexpr char kHex[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : digest) text += {kHex[byte >> 4], kHex[byte & 15]};
    return text;
}

}  // namespace motcua
