// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/feel/parser.hpp"

namespace motcua::rules {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
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
    const auto own = known_here();
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
        found = words();
    }
    const bool local = is_local(found);
    const Id made = make(Op::name, at, Ids{}, kept(std::move(found)));
    tree_->nodes[made].is_local = local;
    return made;
}

/// Words one after the other are one name: nothing else in FEEL can mean them.
std::string Parser::words() {
    std::string found;
    while (is_name_part(letter_at(text_, at_).code)) {
        if (found.empty() && !is_name_start(letter_at(text_, at_).code)) break;
        if (!found.empty()) found += ' ';
        const std::size_t end = after_word(text_, at_);
        found.append(text_, at_, end - at_);
        at_ = end;
        skip();
        if (sees_keyword()) break;
    }
    return found;
}

/// After a point any words belong to one name: which members there are is only known at run time.
std::string Parser::member_name() {
    skip();
    if (const auto known = known_here()) {
        at_ = known->end;
        return known->name;
    }
    std::string found = words();
    if (found.empty()) fail();
    return found;
}

}  // namespace motcua::rules
