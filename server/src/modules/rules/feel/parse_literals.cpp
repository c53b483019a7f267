// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <string>

#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/feel/parser.hpp"

namespace motcua::rules {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

void append_letter(std::string& out, char32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
        return;
    }
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    static constexpr unsigned char kFirst[] = {0, 0xC0, 0xE0, 0xF0};
    out += static_cast<char>(kFirst[more] | (code >> (6 * more)));
    for (int i = more - 1; i >= 0; --i) out += static_cast<char>(0x80 | ((code >> (6 * i)) & 0x3F));
}

/// "\u0041" and "\U01F600": the code, or nothing.
std::optional<char32_t> escaped(std::string_view digits, std::size_t count) {
    if (digits.size() < count) return std::nullopt;
    char32_t code = 0;
    for (const char c : digits.substr(0, count)) {
        const int digit = is_digit(c)            ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) return std::nullopt;
        code = code * 16 + static_cast<char32_t>(digit);
    }
    return code > 0x10FFFF ? std::nullopt : std::optional(code);
}

}  // namespace

Parser::Id Parser::number() {
    const std::size_t at = at_;
    std::size_t end = at;
    const auto digits = [&] {
        while (end < text_.size() && is_digit(text_[end])) ++end;
    };
    digits();
    if (end + 1 < text_.size() && text_[end] == '.' && is_digit(text_[end + 1])) {
        ++end;
        digits();
    }
    if (end < text_.size() && (text_[end] == 'e' || text_[end] == 'E')) {
        std::size_t power = end + 1;
        if (power < text_.size() && (text_[power] == '+' || text_[power] == '-')) ++power;
        if (power < text_.size() && is_digit(text_[power])) {
            end = power;
            digits();
        }
    }
    if (is_name_part(letter_at(text_, end).code)) return fail_at(end);
    const auto value = Number::parse(std::string_view(text_).substr(at, end - at));
    if (!value) return fail();
    at_ = end;
    return literal(*value, at);
}

std::string Parser::quoted() {
    std::string out;
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
        if (text_[at_] != '\\') {
            out += text_[at_];
            continue;
        }
        const char c = ++at_ < text_.size() ? text_[at_] : '\0';
        const std::string_view rest =
            std::string_view(text_).substr(std::min(at_ + 1, text_.size()));
        if (c == 'n' || c == 't' || c == 'r' || c == '"' || c == '\'' || c == '\\') {
            out += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
        } else if (c == 'u' || c == 'U') {
            const std::size_t count = c == 'u' ? 4 : 6;
            auto code = escaped(rest, count);
            if (!code) {
                fail();
                return {};
            }
            at_ += count;
            if (*code >= 0xD800 && *code < 0xDC00) {
                // The first half of a pair: the other half must follow.
                const std::string_view more =
                    std::string_view(text_).substr(std::min(at_ + 1, text_.size()));
                const auto low =
                    more.starts_with("\\u") ? escaped(more.substr(2), 4) : std::nullopt;
                if (!low || *low < 0xDC00 || *low > 0xDFFF) {
                    fail();
                    return {};
                }
                code = 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
                at_ += 6;
            } else if (*code >= 0xDC00 && *code <= 0xDFFF) {
                fail();
                return {};
            }
            append_letter(out, *code);
        } else {
            // Not an escape of FEEL's: a backslash, as patterns of matches() use it.
            out += '\\';
            out += c;
        }
    }
    if (at_ >= text_.size()) {
        fail();
        return {};
    }
    ++at_;
    return out;
}

Parser::Id Parser::text_literal() {
    const std::size_t at = at_;
    std::string value = quoted();
    return literal(std::move(value), at);
}

Parser::Id Parser::at_literal() {
    const std::size_t at = at_++;
    if (at_ >= text_.size() || text_[at_] != '"') return fail();
    const Value value = temporal_of(quoted());
    return value.is_null() ? fail_at(at) : literal(value, at);
}

}  // namespace motcua::rules
