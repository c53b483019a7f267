// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/rules/feel/parser.hpp"

namespace motcua::rules {

Parser::Id Parser::choice() {
    const Deeper deeper(*this);
    const std::size_t at = at_;
    const bool ends_range = std::exchange(ends_range_, false);
    eat_word("if");
    const Id condition = expression();
    if (!eat_word("then")) return fail();
    const Id yes = expression();
    if (!eat_word("else")) return fail();
    const Id no = expression();
    ends_range_ = ends_range;
    return make(Op::choose, at, {condition, yes, no});
}

/// A name being made, up to the word (or sign) that follows it.
std::string Parser::bound_name(std::string_view until) {
    skip();
    const std::size_t begin = at_;
    std::string found;
    while (at_ < text_.size() && !sees_word(until) && !sees(",") && !sees(")") && !sees(":")) {
        const Letter letter = letter_at(text_, at_);
        const std::size_t end =
            is_name_sign(letter.code) && at_ != begin ? at_ + letter.bytes : after_word(text_, at_);
        if (end == at_) break;
        if (!found.empty() && at_ > begin && is_space(letter_at(text_, at_ - 1).code)) found += ' ';
        found.append(text_, at_, end - at_);
        at_ = end;
        skip();
    }
    if (found.empty() || !is_name_start(letter_at(found, 0).code)) fail_at(begin);
    names_.add(found);
    return found;
}

Parser::Id Parser::loop(Op op, std::string_view last_word) {
    const Deeper deeper(*this);
    const std::size_t at = at_;
    const std::size_t bound = locals_.size();
    const bool ends_range = std::exchange(ends_range_, false);
    at_ = after_word(text_, at_);
    Ids kids;
    do {
        skip();
        const std::size_t its_at = at_;
        std::string name = bound_name("in");
        if (!eat_word("in")) return fail();
        Ids source{expression()};
        if (eat("..")) source.push_back(expression());
        const std::uint32_t text = kept(name);
        kids.push_back(make(Op::iterator, its_at, source, text));
        locals_.push_back(std::move(name));
    } while (eat(","));
    if (!eat_word(last_word)) return fail();
    if (op == Op::iterate) locals_.emplace_back("partial");
    const std::size_t texts_before = tree_->texts.size();
    kids.push_back(expression());
    locals_.resize(bound);
    ends_range_ = ends_range;
    const Id made = make(op, at, kids);
    tree_->nodes[made].asks_partial =
        std::find(tree_->texts.begin() + static_cast<std::ptrdiff_t>(texts_before),
                  tree_->texts.end(), "partial") != tree_->texts.end();
    return made;
}

Parser::Id Parser::function() {
    const Deeper deeper(*this);
    const std::size_t at = at_;
    const std::size_t bound = locals_.size();
    const bool ends_range = std::exchange(ends_range_, false);
    eat_word("function");
    expect("(");
    Ids parameters;
    if (!eat(")")) {
        do {
            skip();
            const std::size_t its_at = at_;
            std::string name = bound_name(":");
            std::uint32_t of_type = 0;
            if (eat(":")) {
                tree_->types.push_back(type());
                if (!tree_->types.back()) return fail();
                of_type = static_cast<std::uint32_t>(tree_->types.size());
            }
            parameters.push_back(make(Op::parameter, its_at, Ids{}, kept(name)));
            tree_->nodes[parameters.back()].first = of_type;
            locals_.push_back(std::move(name));
        } while (eat(","));
        expect(")");
    }
    skip();
    const std::size_t body_at = at_;
    Id body = 0;
    if (eat_word("external"))
        body = make(Op::external, body_at, {expression()});
    else
        body = expression();
    Ids kids{body};
    kids.insert(kids.end(), parameters.begin(), parameters.end());
    locals_.resize(bound);
    ends_range_ = ends_range;
    return make(Op::function, at, kids);
}

TypePtr Parser::named_type() {
    static const KnownNames known = [] {
        KnownNames names;
        for (const char* name :
             {"date and time", "days and time duration", "years and months duration"})
            names.add(name);
        return names;
    }();
    skip();
    const std::size_t at = at_;
    std::string name;
    if (const auto builtin = known.longest(text_, at_)) {
        name = builtin->name;
        at_ = builtin->end;
    } else if (const auto own = known_here()) {
        name = own->name;
        at_ = own->end;
    } else {
        do {
            if (!name.empty()) name += '.';
            skip();
            const std::size_t end = after_word(text_, at_);
            name.append(text_, at_, end - at_);
            at_ = end;
        } while (eat("."));
    }
    TypePtr found = builtin_type(name);
    if (!found && vocabulary_.types) found = vocabulary_.types(name);
    if (!found && !name.empty())
        fail_with({Kind::invalid, "rules.type_unknown", "", {{"type", name}}});
    if (!found) fail_at(at);
    return found;
}

TypePtr Parser::type() {
    const Deeper deeper(*this);
    if (error_) return nullptr;
    Type made;
    const auto part = [&] {
        made.parts.push_back(type());
        return made.parts.back() != nullptr;
    };
    skip();
    const std::size_t begin = at_;
    const auto opened = [&](std::string_view word) {
        at_ = begin;
        return eat_word(word) && eat("<");
    };
    if (opened("list") || opened("range")) {
        made.kind = text_[begin] == 'l' ? Type::Kind::list : Type::Kind::range;
        if (!part()) return nullptr;
        expect(">");
    } else if (opened("context")) {
        made.kind = Type::Kind::context;
        do {
            auto key = key_before_colon();
            if (!key) {
                fail();
                return nullptr;
            }
            made.fields.push_back(std::move(*key));
            if (!part()) return nullptr;
        } while (eat(","));
        expect(">");
    } else if (opened("function")) {
        made.kind = Type::Kind::function;
        if (!eat(">")) {
            do
                if (!part()) return nullptr;
            while (eat(","));
            expect(">");
        }
        expect("->");
        if (!part()) return nullptr;
    } else {
        at_ = begin;
        return named_type();
    }
    if (error_) return nullptr;
    made.name = text_.substr(begin, at_ - begin);
    return std::make_shared<const Type>(std::move(made));
}

}  // namespace motcua::rules
