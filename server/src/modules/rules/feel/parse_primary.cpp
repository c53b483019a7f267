// SPDX-License-Identifier: Apache-2.0
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

Parser::Id Parser::primary() {
    skip();
    if (at_ >= text_.size()) return fail();
    const std::size_t at = at_;
    const char c = text_[at_];
    if (is_digit(c) || (c == '.' && at_ + 1 < text_.size() && is_digit(text_[at_ + 1])))
        return number();
    if (c == '"') return text_literal();
    if (c == '@') return at_literal();
    if (c == '(' || c == '[' || c == ']') return bracketed(c);
    if (c == '{') return context();
    if (c == '?') {
        ++at_;
        return make(Op::input, at, Ids{});
    }
    if (eat_word("true")) return literal(true, at);
    if (eat_word("false")) return literal(false, at);
    if (eat_word("null")) return literal(Value(), at);
    if (sees_word("if")) return choice();
    if (sees_word("for")) return loop(Op::iterate, "return");
    if (sees_word("some")) return loop(Op::some, "satisfies");
    if (sees_word("every")) return loop(Op::every, "satisfies");
    if (sees_word("function")) return function();
    return name();
}

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

Parser::Id Parser::bracketed(char open) {
    const Deeper deeper(*this);
    const std::size_t at = at_++;
    const bool ends_range = std::exchange(ends_range_, false);
    Id made = 0;
    if (open == '[' && eat("]")) {
        made = make(Op::list, at, Ids{});
    } else {
        const Id first = element();
        if (eat("..")) {
            made = range_from(first, open == '[', at);
        } else if (open == '(') {
            expect(")");
            made = first;
        } else if (open == '[') {
            Ids items{first};
            while (eat(",")) items.push_back(element());
            expect("]");
            made = make(Op::list, at, items);
        } else {
            made = fail();
        }
    }
    ends_range_ = ends_range;
    return made;
}

Parser::Id Parser::range_from(Id low, bool has_low, std::size_t at) {
    ends_range_ = true;
    const Id high = expression();
    ends_range_ = false;
    const bool has_high = eat("]");
    if (!has_high && !eat(")") && !eat("[")) return fail();
    const Id made = make(Op::range, at, {low, high});
    tree_->nodes[made].has_low = has_low;
    tree_->nodes[made].has_high = has_high;
    return made;
}

Parser::Id Parser::context() {
    const Deeper deeper(*this);
    const std::size_t at = at_++;
    const std::size_t bound = locals_.size();
    const bool ends_range = std::exchange(ends_range_, false);
    Ids kids;
    if (!eat("}")) {
        do {
            skip();
            const std::size_t key_at = at_;
            std::string key = context_key();
            expect(":");
            names_.add(key);
            kids.push_back(literal(key, key_at));
            // Only a function may ask for its own entry: to call itself.
            if (sees_word("function")) locals_.push_back(key);
            kids.push_back(expression());
            locals_.push_back(std::move(key));
        } while (eat(","));
        expect("}");
    }
    locals_.resize(bound);
    ends_range_ = ends_range;
    return make(Op::context, at, kids);
}

std::string Parser::context_key() {
    skip();
    if (at_ < text_.size() && text_[at_] == '"') return quoted();
    const std::size_t before = at_;
    if (auto key = key_before_colon()) {
        --at_;  // the colon is the caller's
        return *key;
    }
    fail_at(before);
    return {};
}

/// "name :", the colon eaten; nothing, and nothing eaten, where it is something else.
std::optional<std::string> Parser::key_before_colon() {
    skip();
    std::size_t at = at_;
    if (!is_name_start(letter_at(text_, at).code)) return std::nullopt;
    std::string key;
    while (at < text_.size()) {
        const Letter letter = letter_at(text_, at);
        const std::size_t end =
            is_name_sign(letter.code) ? at + letter.bytes : after_word(text_, at);
        if (end == at) return std::nullopt;
        key.append(text_, at, end - at);
        at = after_space(text_, end);
        if (at < text_.size() && text_[at] == ':') {
            at_ = at + 1;
            return key;
        }
        if (at > end) key += ' ';
    }
    return std::nullopt;
}

Parser::Id Parser::name() {
    static const KnownNames builtin_names = [] {
        KnownNames names;
        for (const Builtin& builtin : builtins()) names.add(builtin.name);
        return names;
    }();
    skip();
    const std::size_t at = at_;
    const auto own = names_.longest(text_, at);
    const auto builtin = builtin_names.longest(text_, at);
    std::string found;
    if (builtin && (!own || builtin->end > own->end) &&
        std::string_view(text_).substr(after_space(text_, builtin->end)).starts_with('(')) {
        found = builtin->name;
        at_ = builtin->end;
    } else if (own) {
        found = own->name;
        at_ = own->end;
    } else {
        if (sees_keyword() || !is_name_start(letter_at(text_, at).code)) return fail();
        at_ = after_word(text_, at);
        found = text_.substr(at, at_ - at);
    }
    const bool local = is_local(found);
    const Id made = make(Op::name, at, Ids{}, kept(std::move(found)));
    tree_->nodes[made].is_local = local;
    return made;
}

/// After a point any words belong to one name: which members there are is only known at run time.
std::string Parser::member_name() {
    skip();
    if (const auto known = names_.longest(text_, at_)) {
        at_ = known->end;
        return known->name;
    }
    std::string found;
    while (is_name_start(letter_at(text_, at_).code)) {
        if (!found.empty()) found += ' ';
        const std::size_t end = after_word(text_, at_);
        found.append(text_, at_, end - at_);
        at_ = end;
        skip();
        if (sees_keyword()) break;
    }
    if (found.empty()) fail();
    return found;
}

}  // namespace motcua::rules
