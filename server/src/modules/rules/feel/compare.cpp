// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/operators.hpp"

namespace motcua::rules {

namespace {

Truth both(Truth a, Truth b) {
    if ((a && !*a) || (b && !*b)) return false;
    return a && b ? Truth(true) : std::nullopt;
}

Truth equal_lists(Evaluation& in, const List& a, const List& b) {
    if (a.size() != b.size()) return false;
    if (!in.spend(a.size() / 16)) return std::nullopt;
    Truth all = true;
    for (std::size_t i = 0; i < a.size() && all != Truth(false); ++i)
        all = both(all, equal(in, a[i], b[i]));
    return all;
}

Truth equal_contexts(Evaluation& in, const Context& a, const Context& b) {
    if (a.size() != b.size()) return false;
    Truth all = true;
    for (const auto& [name, value] : a.entries()) {
        const Value* other = b.find(name);
        if (!other) return false;
        all = both(all, equal(in, value, *other));
        if (all == Truth(false)) return false;
    }
    return all;
}

}  // namespace

Value value_of(Truth truth) {
    return truth ? Value(*truth) : Value();
}
Truth truth_of(const Value& value) {
    const bool* truth = value.boolean();
    return truth ? Truth(*truth) : std::nullopt;
}

Truth equal(Evaluation& in, const Value& a, const Value& b) {
    using Kind = Value::Kind;
    if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
    if (a.kind() != b.kind()) return std::nullopt;
    if (a.kind() >= Kind::list && !in.spend()) return std::nullopt;
    if (a.text() && !in.spend(a.text()->size() / 1024)) return std::nullopt;
    switch (a.kind()) {
        case Kind::time:
            return compared(*a.time(), *b.time()) == std::strong_ordering::equal;
        case Kind::date_time:
            return compared(*a.date_time(), *b.date_time()) == std::strong_ordering::equal;
        case Kind::list:
            return equal_lists(in, *a.list(), *b.list());
        case Kind::context:
            return equal_contexts(in, *a.context(), *b.context());
        case Kind::range: {
            const Range &left = *a.range(), &right = *b.range();
            if (left.has_low != right.has_low || left.has_high != right.has_high) return false;
            return both(equal(in, left.low, right.low), equal(in, left.high, right.high));
        }
        case Kind::function:
            return std::nullopt;
        default:
            return a == b;
    }
}

std::optional<std::strong_ordering> ordered(const Value& a, const Value& b) {
    if (a.kind() != b.kind()) return std::nullopt;
    switch (a.kind()) {
        case Value::Kind::number:
            return *a.number() <=> *b.number();
        case Value::Kind::text:
            return *a.text() <=> *b.text();
        case Value::Kind::day:
            return *a.day() <=> *b.day();
        case Value::Kind::time:
            return compared(*a.time(), *b.time());
        case Value::Kind::date_time:
            return compared(*a.date_time(), *b.date_time());
        case Value::Kind::days_duration:
            return *a.days_duration() <=> *b.days_duration();
        case Value::Kind::months_duration:
            return *a.months_duration() <=> *b.months_duration();
        default:
            return std::nullopt;
    }
}

Truth compared_by(Evaluation& in, Op op, const Value& a, const Value& b) {
    if (op == Op::equal || op == Op::not_equal) {
        const Truth same = equal(in, a, b);
        if (!same && !a.is_null() && !b.is_null())
            in.warn("rules.operands_wrong", {{"operator", op == Op::equal ? "=" : "!="}});
        return same ? Truth(*same == (op == Op::equal)) : std::nullopt;
    }
    if (a.text() && !in.spend(a.text()->size() / 1024)) return std::nullopt;
    const auto order = ordered(a, b);
    if (!order) {
        if (!a.is_null() && !b.is_null()) in.warn("rules.operands_wrong", {{"operator", "<"}});
        return std::nullopt;
    }
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

Truth in_range(const Value& value, const Range& range) {
    Truth above = true, below = true;
    if (!range.low.is_null()) {
        const auto order = ordered(value, range.low);
        above = order ? Truth(*order > 0 || (range.has_low && *order == 0)) : std::nullopt;
    }
    if (!range.high.is_null()) {
        const auto order = ordered(value, range.high);
        below = order ? Truth(*order < 0 || (range.has_high && *order == 0)) : std::nullopt;
    }
    if (range.low.is_null() && range.high.is_null()) return std::nullopt;
    return both(above, below);
}

Truth satisfies(Evaluation& in, const Value& value, const Value& test) {
    if (const Range* range = test.range(); range && !value.range()) return in_range(value, *range);
    const List* list = test.list();
    if (!list) return equal(in, value, test);
    // A list may be the very list, have the value as a member, or a range that holds it.
    if (value.list() && equal(in, value, test) == Truth(true)) return true;
    bool is_unknown = false;
    for (const Value& item : *list) {
        if (!in.spend()) return std::nullopt;
        const Truth found = item.range() && !value.range() ? in_range(value, *item.range())
                                                           : equal(in, value, item);
        if (found == Truth(true)) return true;
        is_unknown = is_unknown || !found;
    }
    // Members of other kinds are just not it; a range it cannot be compared with is.
    return is_unknown && list->size() == 1 && list->front().range() ? std::nullopt : Truth(false);
}

}  // namespace motcua::rules
