// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/evaluator.hpp"

namespace motcua::rules {

namespace {

/// A step of one day or one, from either end; nothing where the two ends have no steps between.
struct Steps {
    std::optional<Number> from_number = {}, to_number = {};
    std::optional<std::int64_t> from_day = {}, to_day = {};
};

std::optional<Steps> steps_of(const Value& from, const Value& to) {
    if (from.number() && to.number()) return Steps{*from.number(), *to.number(), {}, {}};
    if (from.day() && to.day()) return Steps{{}, {}, from.day()->days(), to.day()->days()};
    return std::nullopt;
}

}  // namespace

Value Evaluator::in_item_scope(Id condition, const Value& item, const Scope& scope) {
    const Scope with_item{.up = &scope, .name = "item", .value = &item};
    if (!item.context()) return eval(condition, with_item);
    const Scope with_members{.up = &with_item, .context = item.context()};
    return eval(condition, with_members);
}

Value Evaluator::filter(const Node& node, const Scope& scope) {
    const Value of = kid(node, 0, scope);
    if (of.list()) return filtered(node, *of.list(), scope);
    // One value is a list of it; null is none.
    return filtered(node, of.is_null() ? List{} : List{of}, scope);
}

Value Evaluator::filtered(const Node& node, const List& list, const Scope& scope) {
    const Id condition = tree_->kids[node.first + 1];
    List kept;
    for (std::size_t i = 0; i < list.size() || i == 0; ++i) {
        in_.silent += list.empty();
        const Value found =
            list.empty() ? eval(condition, scope) : in_item_scope(condition, list[i], scope);
        in_.silent -= list.empty();
        if (in_.is_stopped) return {};
        if (const Number* place = found.number(); place && i == 0) {
            const auto at = place->whole();
            const auto size = static_cast<std::int64_t>(list.size());
            if (!at || *at == 0 || *at > size || *at < -size)
                return in_.none("rules.index_wrong", {{"index", place->text()}});
            return list[static_cast<std::size_t>(*at > 0 ? *at - 1 : size + *at)];
        }
        if (found.is_true() && !list.empty()) kept.push_back(list[i]);
    }
    return in_.made(std::move(kept));
}

bool Evaluator::each(const Node& loop, std::size_t iterator, const Scope& scope, const Body& body) {
    const std::size_t last = loop.count - 1;
    if (iterator == last) return body(scope);
    const Node& it = kid_node(loop, iterator);
    const std::string_view name = tree_->texts[it.extra];
    const auto with = [&](const Value& value) {
        if (!in_.spend()) return false;
        const Scope inner{.up = &scope, .name = name, .value = &value};
        return each(loop, iterator + 1, inner, body);
    };
    const auto walk = [&](const Value& from, const Value& to) {
        const auto steps = steps_of(from, to);
        if (!steps) {
            in_.warn("rules.operands_wrong", {{"operator", ".."}});
            return false;
        }
        if (steps->from_day) {
            const int step = *steps->from_day <= *steps->to_day ? 1 : -1;
            for (std::int64_t day = *steps->from_day;; day += step) {
                const auto value = CalendarDay::from_days(day);
                if (!value || !with(*value)) return false;
                if (day == *steps->to_day) return true;
            }
        }
        const Number& end = *steps->to_number;
        const Number step(*steps->from_number <= end ? 1 : -1);
        for (Number at = *steps->from_number; step.is_negative() ? at >= end : at <= end;) {
            if (!with(at)) return false;
            const auto next = add(at, step);
            if (!next || *next == at) return false;  // too large to count in ones
            at = *next;
        }
        return true;
    };
    const Value source = eval(tree_->kids[it.first], scope);
    if (it.count == 2) return walk(source, eval(tree_->kids[it.first + 1], scope));
    if (const Range* range = source.range()) {
        if (!range->has_low || !range->has_high) {
            in_.warn("rules.operands_wrong", {{"operator", ".."}});
            return false;
        }
        return walk(range->low, range->high);
    }
    if (source.is_null()) return false;
    if (!source.list()) return with(source);
    for (const Value& item : *source.list())
        if (!with(item)) return false;
    return true;
}

Value Evaluator::iterate(const Node& node, const Scope& scope) {
    List made;
    Value partial = List{};
    const Id body = tree_->kids[node.first + node.count - 1];
    const bool is_done = each(node, 0, scope, [&](const Scope& inner) {
        if (!node.asks_partial) {
            made.push_back(eval(body, inner));
        } else {
            const Scope with_partial{.up = &inner, .name = "partial", .value = &partial};
            made.push_back(eval(body, with_partial));
            partial = in_.made(made);
        }
        return in_.take(sizeof(Value));
    });
    return is_done ? in_.made(std::move(made)) : Value();
}

/// One that decides ends it; else null where any was neither true nor false.
Value Evaluator::quantified(const Node& node, const Scope& scope) {
    const bool decides = node.op == Op::some;
    const Id body = tree_->kids[node.first + node.count - 1];
    bool is_decided = false, is_unknown = false;
    const bool is_done = each(node, 0, scope, [&](const Scope& inner) {
        const Truth found = truth_of(eval(body, inner));
        is_decided = found == Truth(decides);
        is_unknown = is_unknown || !found;
        return !is_decided && !in_.is_stopped;
    });
    if (is_decided) return decides;
    return is_done && !is_unknown ? Value(!decides) : Value();
}

}  // namespace motcua::rules
