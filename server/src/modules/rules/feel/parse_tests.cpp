// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/parser.hpp"

namespace motcua::rules {

/// "< 5" where a value is expected is the range of what it allows (DMN 1.5, grammar rule 66).
Parser::Id Parser::endpoint_range(Op op, std::size_t at) {
    const Id end = addition();
    const Id none = literal(Value(), at);
    const bool is_low = op == Op::greater || op == Op::greater_or_equal || op == Op::equal;
    if (op == Op::not_equal) return fail_at(at);
    const Id made = make(Op::range, at,
                         {is_low ? end : none, op == Op::equal ? end
                                               : is_low        ? none
                                                               : end});
    tree_->nodes[made].has_low = op == Op::greater_or_equal || op == Op::equal;
    tree_->nodes[made].has_high = op == Op::less_or_equal || op == Op::equal;
    return made;
}

/// An expression, or a range of one end, as lists, brackets and arguments take it.
Parser::Id Parser::element() {
    skip();
    const std::size_t at = at_;
    if (const auto op = comparison_sign()) return endpoint_range(*op, at);
    return expression();
}

/// One test: "< 5", or an expression the input may be equal to, be in, or make true.
Parser::Id Parser::test() {
    skip();
    const std::size_t at = at_;
    if (const auto op = comparison_sign()) {
        const Id made = make(Op::test, at, {addition()});
        tree_->nodes[made].compare = *op;
        return made;
    }
    return expression();
}

Parser::Id Parser::among(Id value, std::size_t at) {
    Ids kids{value};
    skip();
    const std::size_t open_at = at_;
    if (!eat("(")) {
        if (const auto op = comparison_sign()) {
            kids.push_back(make(Op::test, open_at, {addition()}));
            tree_->nodes[kids.back()].compare = *op;
        } else {
            kids.push_back(addition());
        }
        return make(Op::among, at, kids);
    }
    const Deeper deeper(*this);
    const bool ends_range = std::exchange(ends_range_, false);
    const Id first = test();
    if (eat("..")) {
        kids.push_back(range_from(first, false, open_at));
    } else {
        kids.push_back(first);
        while (eat(",")) kids.push_back(test());
        expect(")");
    }
    ends_range_ = ends_range;
    return make(Op::among, at, kids);
}

Parser::Id Parser::test_list() {
    if (done()) return error_ ? 0 : fail();
    const std::size_t at = at_;
    if (eat("-")) {
        if (done()) return make(Op::any_input, at, Ids{});
        at_ = at;
    }
    const auto list = [this] {
        Ids kids{test()};
        while (eat(",")) kids.push_back(test());
        return kids;
    };
    const auto locals = locals_;
    if (eat_word("not") && eat("(")) {
        const Ids kids = list();
        if (eat(")") && done()) return make(Op::no_tests, at, kids);
        // Not the whole of it: "not(a) and b", "not(a), b". Read again, as expressions.
        error_.reset();
        locals_ = locals;
    }
    at_ = at;
    return make(Op::tests, at, list());
}

}  // namespace motcua::rules
