// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/loops.hpp"

#include "modules/rules/feel/evaluator.hpp"

namespace motcua::rules {

namespace {

bool walk_days(std::int64_t from, std::int64_t to, const Visit& visit) {
    const int step = from <= to ? 1 : -1;
    for (std::int64_t day = from;; day += step) {
        const auto value = CalendarDay::from_days(day);
        if (!value || !visit(*value)) return false;
        if (day == to) return true;
    }
}

bool walk_numbers(const Number& from, const Number& to, const Visit& visit) {
    const Number step(from <= to ? 1 : -1);
    for (Number at = from; step.is_negative() ? at >= to : at <= to;) {
        if (!visit(at)) return false;
        const auto next = add(at, step);
        if (!next || *next == at) return false;  // too large to count in ones
        at = *next;
    }
    return true;
}

Value in_item_scope(const Value& item, const Scope& scope, const Condition& condition) {
    const Scope with_item{.up = &scope, .name = "item", .value = &item};
    if (!item.context()) return condition(with_item);
    return condition({.up = &with_item, .context = item.context()});
}

Value filtered_list(Evaluation& in, const List& list, const Scope& scope,
                    const Condition& condition) {
    List kept;
    // An empty list is asked once too: [] [1] is no list but null.
    for (std::size_t i = 0; i < list.size() || i == 0; ++i) {
        in.silent += list.empty();
        const Value found =
            list.empty() ? condition(scope) : in_item_scope(list[i], scope, condition);
        in.silent -= list.empty();
        if (in.is_stopped) return {};
        if (const Number* place = found.number(); place && i == 0) {
            const auto at = place->whole();
            const auto size = static_cast<std::int64_t>(list.size());
            if (!at || *at == 0 || *at > size || *at < -size)
                return in.none("rules.index_wrong", {{"index", place->text()}});
            return list[static_cast<std::size_t>(*at > 0 ? *at - 1 : size + *at)];
        }
        if (found.is_true() && !list.empty()) kept.push_back(list[i]);
    }
    return in.made(std::move(kept));
}

}  // namespace

bool walk(Evaluation& in, const Value& from, const Value& to, const Visit& visit) {
    const auto counted = [&](const Value& value) { return in.spend() && visit(value); };
    if (from.number() && to.number()) return walk_numbers(*from.number(), *to.number(), counted);
    if (from.day() && to.day()) return walk_days(from.day()->days(), to.day()->days(), counted);
    in.warn("rules.operands_wrong", {{"operator", ".."}});
    return false;
}

bool walk(Evaluation& in, const Value& source, const Visit& visit) {
    if (const Range* range = source.range()) {
        if (range->has_low && range->has_high) return walk(in, range->low, range->high, visit);
        in.warn("rules.operands_wrong", {{"operator", ".."}});
        return false;
    }
    if (source.is_null()) return false;
    if (!source.list()) return in.spend() && visit(source);
    for (const Value& item : *source.list())
        if (!in.spend() || !visit(item)) return false;
    return true;
}

Value filtered(Evaluation& in, const Value& of, const Scope& scope, const Condition& condition) {
    if (of.list()) return filtered_list(in, *of.list(), scope, condition);
    // One value is a list of it; null is none.
    return filtered_list(in, of.is_null() ? List{} : List{of}, scope, condition);
}

bool Loop::add(const Value& found) {
    if (op_ == Op::iterate) {
        made_.push_back(found);
        if (keeps_) partial_ = in_.made(made_);
        return in_.take(sizeof(Value));
    }
    const Truth truth = truth_of(found);
    is_decided_ = truth == Truth(op_ == Op::some);
    is_unknown_ = is_unknown_ || !truth;
    return !is_decided_ && !in_.is_stopped;
}

Value Loop::result(bool is_done) {
    if (op_ == Op::iterate) return is_done ? in_.made(std::move(made_)) : Value();
    // One that decides ends it; else null where any was neither true nor false.
    if (is_decided_) return op_ == Op::some;
    return is_done && !is_unknown_ ? Value(op_ != Op::some) : Value();
}

Value Evaluator::filter(const Node& node, const Scope& scope) {
    const Value of = kid(node, 0, scope);
    const Id condition = tree_->kids[node.first + 1];
    return filtered(in_, of, scope, [&](const Scope& inner) { return eval(condition, inner); });
}

bool Evaluator::each(const Node& loop, std::size_t iterator, const Scope& scope, const Body& body) {
    if (iterator + 1 == loop.count) return body(scope);
    const Node& it = kid_node(loop, iterator);
    const std::string_view name = tree_->texts[it.extra];
    const auto with = [&](const Value& value) {
        const Scope inner{.up = &scope, .name = name, .value = &value};
        return each(loop, iterator + 1, inner, body);
    };
    const Value source = eval(tree_->kids[it.first], scope);
    if (it.count == 2) return walk(in_, source, eval(tree_->kids[it.first + 1], scope), with);
    return walk(in_, source, with);
}

Value Evaluator::loop(const Node& node, const Scope& scope) {
    Loop loop(in_, node.op, node.asks_partial);
    const Id body = tree_->kids[node.first + node.count - 1];
    const bool is_done = each(node, 0, scope, [&](const Scope& inner) {
        if (!node.asks_partial) return loop.add(eval(body, inner));
        const Scope with_partial{.up = &inner, .name = "partial", .value = &loop.partial()};
        return loop.add(eval(body, with_partial));
    });
    return loop.result(is_done);
}

}  // namespace motcua::rules
