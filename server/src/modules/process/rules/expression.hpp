// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "modules/process/rules/value.hpp"

namespace motcua::process {

/// A condition, parsed once. The language is a true subset of FEEL: numbers, "texts", true, false,
/// null, one-word names, + - * /, = != < <= > >=, `between a and b`, `in (a, b)`, and, or, not(…),
/// if … then … else …, parentheses. What it accepts means in full FEEL what it means here.
class Expression {
public:
    /// A leading "=" is allowed. Refuses process.expression_unparsable {at: character from 1,
    /// near}: anything outside the subset, nesting over 50, a text over 4,000 bytes.
    static Result<Expression> parse(std::string_view text);

    /// Never fails: an unknown name is null, and so is what makes no sense (1 + "a", 1 / 0).
    Value evaluate(const Variables& variables) const;
    /// The names it asks for, each once, in order of appearance.
    std::vector<std::string> names() const;
    const std::string& text() const { return text_; }

    enum class Op {
        literal,
        name,
        negate,
        add,
        subtract,
        multiply,
        divide,
        equal,
        not_equal,
        less,
        less_or_equal,
        greater,
        greater_or_equal,
        both,
        either,
        negation,
        choose,
        between,
        among,
    };
    struct Node {
        Op op = Op::literal;
        std::vector<std::size_t> parts = {};  ///< indexes of operands
        Value value = {};                     ///< of a literal; the name as text
    };

private:
    Value value_of(std::size_t node, const Variables& variables) const;

    std::string text_;
    std::vector<Node> nodes_;
    std::size_t root_ = 0;
};

}  // namespace motcua::process
