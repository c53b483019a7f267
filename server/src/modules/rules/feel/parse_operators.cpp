// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/feel/parser.hpp"

namespace motcua::rules {

Parser::Id Parser::expression() {
    const Deeper deeper(*this);
    if (error_) return 0;
    return disjunction();
}

Parser::Id Parser::disjunction() {
    Id left = conjunction();
    while (sees_word("or")) {
        const std::size_t at = at_;
        eat_word("or");
        left = make(Op::either, at, {left, conjunction()});
    }
    return left;
}

Parser::Id Parser::conjunction() {
    Id left = comparison();
    while (sees_word("and")) {
        const std::size_t at = at_;
        eat_word("and");
        left = make(Op::both, at, {left, comparison()});
    }
    return left;
}

std::optional<Op> Parser::comparison_sign() {
    skip();
    if (eat("<=")) return Op::less_or_equal;
    if (eat(">=")) return Op::greater_or_equal;
    if (eat("!=")) return Op::not_equal;
    if (eat("<")) return Op::less;
    if (eat(">")) return Op::greater;
    if (eat("=")) return Op::equal;
    return std::nullopt;
}

Parser::Id Parser::comparison() {
    Id left = addition();
    bool was_ordered = false;
    while (true) {
        skip();
        const std::size_t at = at_;
        if (const auto op = comparison_sign()) {
            const bool is_ordered = *op != Op::equal && *op != Op::not_equal;
            // 1 < 2 < 3 would compare a truth with a number; nobody means that.
            if (was_ordered && is_ordered) return fail_at(at);
            was_ordered = is_ordered;
            left = make(*op, at, {left, addition()});
        } else if (eat_word("between")) {
            const Id low = addition();
            if (!eat_word("and")) return fail();
            left = make(Op::between, at, {left, low, addition()});
        } else if (eat_word("in")) {
            left = among(left, at);
        } else {
            return left;
        }
    }
}

Parser::Id Parser::addition() {
    Id left = multiplication();
    while (true) {
        skip();
        const std::size_t at = at_;
        if (eat("+"))
            left = make(Op::add, at, {left, multiplication()});
        else if (!sees("->") && eat("-"))
            left = make(Op::subtract, at, {left, multiplication()});
        else
            return left;
    }
}

Parser::Id Parser::multiplication() {
    Id left = exponentiation();
    while (true) {
        skip();
        const std::size_t at = at_;
        if (!sees("**") && eat("*"))
            left = make(Op::multiply, at, {left, exponentiation()});
        else if (eat("/"))
            left = make(Op::divide, at, {left, exponentiation()});
        else
            return left;
    }
}

Parser::Id Parser::exponentiation() {
    Id left = negation();
    while (true) {
        skip();
        const std::size_t at = at_;
        if (!eat("**")) return left;
        left = make(Op::power, at, {left, negation()});
    }
}

Parser::Id Parser::negation() {
    skip();
    const std::size_t at = at_;
    if (!eat("-")) return instance();
    const Deeper deeper(*this);
    if (error_) return 0;
    return make(Op::negate, at, {negation()});
}

Parser::Id Parser::instance() {
    Id value = postfix();
    while (sees_word("instance")) {
        const std::size_t at = at_;
        eat_word("instance");
        if (!eat_word("of")) return fail();
        TypePtr asked = type();
        if (!asked) return fail();
        tree_->types.push_back(std::move(asked));
        value = make(Op::instance_of, at, Ids{value},
                     static_cast<std::uint32_t>(tree_->types.size() - 1));
    }
    return value;
}

Parser::Id Parser::postfix() {
    Id value = primary();
    while (true) {
        skip();
        const std::size_t at = at_;
        if (!sees("..") && eat(".")) {
            const std::uint32_t text = kept(member_name());
            value = make(Op::member, at, Ids{value}, text);
        } else if (!ends_range_ && eat("[")) {
            const std::size_t bound = locals_.size();
            locals_.emplace_back("item");
            const Id condition = element();
            locals_.resize(bound);
            expect("]");
            value = make(Op::filter, at, {value, condition});
        } else if (eat("(")) {
            value = arguments_of(value, at);
        } else {
            return value;
        }
    }
}

Parser::Id Parser::arguments_of(Id callee, std::size_t at) {
    const bool ends_range = std::exchange(ends_range_, false);
    Ids kids{callee};
    const auto first_key = key_before_colon();
    if (first_key) {
        std::optional<std::string> key = first_key;
        while (key) {
            kids.push_back(literal(*key, at_));
            kids.push_back(expression());
            key = eat(",") ? key_before_colon() : std::nullopt;
            if (!key && !sees(")")) return fail();
        }
    } else if (!sees(")")) {
        do kids.push_back(element());
        while (eat(","));
    }
    expect(")");
    ends_range_ = ends_range;
    const Node& what = tree_->nodes[callee];
    std::uint32_t extra = 0;
    if (what.op == Op::name && !what.is_local) {
        if (const Builtin* builtin = find_builtin(tree_->texts[what.extra])) {
            tree_->builtins.push_back(builtin);
            extra = static_cast<std::uint32_t>(tree_->builtins.size());
        }
    }
    return make(first_key ? Op::named_call : Op::call, at, kids, extra);
}

}  // namespace motcua::rules
