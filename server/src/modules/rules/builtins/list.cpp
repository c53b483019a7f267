// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/feel/operators.hpp"

/// DMN 1.5, 10.3.4.4: questions to lists.
namespace motcua::rules {

namespace {

/// Whether two members are the same; what cannot be compared is not.
bool same(const Call& call, const Value& a, const Value& b) {
    return equal(call.evaluation, a, b) == Truth(true);
}

Value list_contains(const Call& call) {
    const auto list = call.list(0);
    if (!list) return call.wrong();
    for (const Value& item : *list) {
        if (same(call, item, call[1])) return true;
        if (call.evaluation.is_stopped) return {};
    }
    return false;
}

Value count(const Call& call) {
    const auto list = call.list(0);
    return list ? Value(static_cast<std::int64_t>(list->size())) : call.wrong();
}

/// The first of the smallest or the largest; null where two cannot be compared.
template <bool Largest>
Value extreme(const Call& call) {
    const auto list = call.list_or_all();
    if (!list) return call.wrong();
    const Value* found = nullptr;
    for (const Value& item : *list) {
        const auto order = ordered(item, found ? *found : item);
        if (!order) return call.wrong();
        if (!found || (Largest ? *order > 0 : *order < 0)) found = &item;
    }
    return found ? *found : Value();
}

/// All or any: one that decides ends it; null where another was neither true nor false.
template <bool Decides>
Value quantified(const Call& call) {
    const auto list = call.list_or_all();
    if (!list) return call.wrong();
    bool is_unknown = false;
    for (const Value& item : *list) {
        const Truth truth = truth_of(item);
        if (truth == Truth(Decides)) return Decides;
        is_unknown = is_unknown || !truth;
    }
    return is_unknown ? Value() : Value(!Decides);
}

Value index_of(const Call& call) {
    const auto list = call.list(0);
    if (!list) return call.wrong();
    List places;
    for (std::size_t i = 0; i < list->size(); ++i)
        if (same(call, (*list)[i], call[1])) places.emplace_back(static_cast<std::int64_t>(i + 1));
    return call.evaluation.made(std::move(places));
}

/// Adds those that are not there yet.
bool add_distinct(const Call& call, List& kept, std::span<const Value> more) {
    for (const Value& item : more) {
        if (!call.evaluation.spend(1 + kept.size() / 16)) return false;
        bool is_there = false;
        for (const Value& other : kept) is_there = is_there || same(call, item, other);
        if (!is_there) kept.push_back(item);
    }
    return true;
}

Value distinct_values(const Call& call) {
    const auto list = call.list(0);
    List kept;
    if (!list || !add_distinct(call, kept, *list)) return call.wrong();
    return call.evaluation.made(std::move(kept));
}

Value union_of(const Call& call) {
    List kept;
    for (std::size_t i = 0; i < call.size(); ++i) {
        const auto list = call.list(i);
        if (!list || !add_distinct(call, kept, *list)) return call.wrong();
    }
    return call.evaluation.made(std::move(kept));
}

constexpr Builtin kTable[] = {
    {"list contains", "list,element", 2, 2, list_contains},
    {"count", "list", 1, 1, count},
    {"min", "list", 1, -1, extreme<false>},
    {"max", "list", 1, -1, extreme<true>},
    {"all", "list", 1, -1, quantified<false>},
    {"any", "list", 1, -1, quantified<true>},
    {"index of", "list,match", 2, 2, index_of},
    {"distinct values", "list", 1, 1, distinct_values},
    {"union", "list", 1, -1, union_of},
};

}  // namespace

std::span<const Builtin> list_builtins() {
    return kTable;
}

}  // namespace motcua::rules
