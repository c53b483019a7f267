// SPDX-License-Identifier: Apache-2.0
#include "modules/process/rules/expression.hpp"

#include <algorithm>
#include <optional>

namespace motcua::process {

namespace {

using Op = Expression::Op;

/// FEEL compares only like with like; everything else is null.
std::optional<std::strong_ordering> compared(const Value& a, const Value& b) {
    if (a.is.index() != b.is.index()) return std::nullopt;
    if (const auto* number = std::get_if<Number>(&a.is)) return *number <=> std::get<Number>(b.is);
    if (const auto* text = std::get_if<std::string>(&a.is))
        return *text <=> std::get<std::string>(b.is);
    return std::nullopt;
}

Value equal(const Value& a, const Value& b) {
    if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
    if (a.is.index() != b.is.index()) return {};
    return a == b;
}

Value ordered(Op op, const Value& a, const Value& b) {
    const auto order = compared(a, b);
    if (!order) return {};
    switch (op) {
        case Op::less:
            return *order < 0;
        case Op::less_or_equal:
            return *order <= 0;
        case Op::greater:
            return *order > 0;
        default:
            return *order >= 0;
    }
}

Value calculated(Op op, const Value& a, const Value& b) {
    const auto* left = std::get_if<std::string>(&a.is);
    const auto* right = std::get_if<std::string>(&b.is);
    if (op == Op::add && left && right) return *left + *right;
    const auto* x = std::get_if<Number>(&a.is);
    const auto* y = std::get_if<Number>(&b.is);
    if (!x || !y) return {};
    const auto result = op == Op::add        ? add(*x, *y)
                        : op == Op::subtract ? add(*x, y->negated())
                        : op == Op::multiply ? multiply(*x, *y)
                                             : divide(*x, *y);
    return result ? Value(*result) : Value();
}

/// Three-valued: `decides` ends it (false for and, true for or); otherwise null unless both are
/// known.
Value combined(bool decides, const Value& a, const Value& b) {
    const auto* left = std::get_if<bool>(&a.is);
    const auto* right = std::get_if<bool>(&b.is);
    if ((left && *left == decides) || (right && *right == decides)) return decides;
    return left && right ? Value(!decides) : Value();
}

}  // namespace

Value Expression::evaluate(const Variables& variables) const {
    return value_of(root_, variables);
}

Value Expression::value_of(std::size_t index, const Variables& variables) const {
    const Node& node = nodes_[index];
    const auto part = [&](std::size_t i) { return value_of(node.parts[i], variables); };
    switch (node.op) {
        case Op::literal:
            return node.value;
        case Op::name: {
            const auto found = variables.find(std::get<std::string>(node.value.is));
            return found == variables.end() ? Value() : found->second;
        }
        case Op::negate:
            return calculated(Op::subtract, 0, part(0));
        case Op::add:
        case Op::subtract:
        case Op::multiply:
        case Op::divide:
            return calculated(node.op, part(0), part(1));
        case Op::equal:
            return equal(part(0), part(1));
        case Op::not_equal: {
            const Value same = equal(part(0), part(1));
            return same.is_null() ? Value() : Value(!same.is_true());
        }
        case Op::less:
        case Op::less_or_equal:
        case Op::greater:
        case Op::greater_or_equal:
            return ordered(node.op, part(0), part(1));
        case Op::both:
            return combined(false, part(0), part(1));
        case Op::either:
            return combined(true, part(0), part(1));
        case Op::negation: {
            const Value value = part(0);
            const auto* truth = std::get_if<bool>(&value.is);
            return truth ? Value(!*truth) : Value();
        }
        case Op::choose:
            return part(0).is_true() ? part(1) : part(2);
        case Op::between: {
            const Value value = part(0);
            return combined(false, ordered(Op::greater_or_equal, value, part(1)),
                            ordered(Op::less_or_equal, value, part(2)));
        }
        case Op::among: {
            const Value value = part(0);
            for (std::size_t i = 1; i < node.parts.size(); ++i)
                if (equal(value, part(i)).is_true()) return true;
            return false;
        }
    }
    return {};
}

std::vector<std::string> Expression::names() const {
    std::vector<std::string> names;
    for (const Node& node : nodes_) {
        if (node.op != Op::name) continue;
        const auto& name = std::get<std::string>(node.value.is);
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    return names;
}

}  // namespace motcua::process
