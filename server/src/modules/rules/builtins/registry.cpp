// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include "modules/rules/feel/builtins.hpp"

namespace motcua::rules {

namespace {

const std::vector<Builtin>& all_builtins() {
    static const auto all = [] {
        // The ways of one name stay together, in the order they were written.
        std::multimap<std::string_view, Builtin> sorted;
        for (const auto table :
             {conversion_builtins(), text_builtins(), pattern_builtins(), number_builtins(),
              list_builtins(), list_change_builtins(), statistics_builtins(), time_builtins(),
              context_builtins(), range_builtins()})
            for (const Builtin& one : table) sorted.emplace(one.name, one);
        std::vector<Builtin> found;
        for (const auto& [name, one] : sorted) found.push_back(one);
        return found;
    }();
    return all;
}

}  // namespace

std::span<const Builtin> builtins() {
    return all_builtins();
}

const Builtin* find_builtin(std::string_view name) {
    const auto& all = all_builtins();
    const auto found = std::ranges::lower_bound(all, name, {}, &Builtin::name);
    return found != all.end() && found->name == name ? &*found : nullptr;
}

const Value& Call::operator[](std::size_t i) const {
    static const Value none;
    return i < arguments.size() ? arguments[i] : none;
}

const Value& Call::single(std::size_t i) const {
    const Value& given = (*this)[i];
    const List* list = given.list();
    return list && list->size() == 1 ? list->front() : given;
}

std::optional<std::int64_t> Call::whole(std::size_t i) const {
    const Number* found = number(i);
    return found ? found->whole() : std::nullopt;
}

std::optional<std::span<const Value>> Call::list(std::size_t i) const {
    if (!has(i)) return std::nullopt;
    const List* list = arguments[i].list();
    if (!list) return arguments.subspan(i, 1);
    if (!evaluation.spend(list->size() / 16)) return std::nullopt;
    return std::span<const Value>(*list);
}

std::optional<std::span<const Value>> Call::list_or_all() const {
    if (size() == 1) return list(0);
    if (!evaluation.spend(size() / 16)) return std::nullopt;
    return arguments;
}

Value Call::wrong() const {
    const bool is_quiet = std::ranges::any_of(arguments, &Value::is_null);
    if (is_quiet && !arguments.empty()) return {};
    return evaluation.none("rules.arguments_wrong", {{"name", std::string(name)}});
}

Value Call::of(const std::optional<Number>& result) const {
    if (result) return *result;
    return evaluation.none("rules.no_result", {{"operator", std::string(name)}});
}

Value temporal_of(std::string_view text) {
    if (const auto day = read_day(text)) return *day;
    if (auto at = read_date_time(text)) return std::move(*at);
    if (auto time = read_time(text)) return std::move(*time);
    if (const auto span = read_days_duration(text)) return *span;
    if (const auto span = read_months_duration(text)) return *span;
    return {};
}

}  // namespace motcua::rules
