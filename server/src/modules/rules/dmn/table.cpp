// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/dmn/table.hpp"

#include <algorithm>
#include <map>

namespace motcua::rules {

namespace {

bool is_list_policy(HitPolicy policy) {
    return policy == HitPolicy::rule_order || policy == HitPolicy::output_order ||
           policy == HitPolicy::collect;
}

/// "1, 4": rules as the table numbers them.
std::string numbers_of(const std::vector<std::size_t>& rules) {
    std::string out;
    for (const std::size_t rule : rules)
        out += (out.empty() ? "" : ", ") + std::to_string(rule + 1);
    return out;
}

Value total(Evaluation& in, const List& column) {
    Value sum = column.front();
    const bool is_summable = std::ranges::all_of(column, [](const Value& value) {
        return value.number() || value.days_duration() || value.months_duration();
    });
    if (!is_summable) return in.none("rules.operands_wrong", {{"operator", "sum"}});
    for (std::size_t i = 1; i < column.size(); ++i) sum = calculated(in, Op::add, sum, column[i]);
    return sum;
}

Value extreme(Evaluation& in, const List& column, bool is_largest) {
    const Value* found = &column.front();
    for (const Value& value : column) {
        const auto order = ordered(value, *found);
        if (!order)
            return in.none("rules.operands_wrong", {{"operator", is_largest ? "max" : "min"}});
        if (is_largest ? *order > 0 : *order < 0) found = &value;
    }
    return *found;
}

Value aggregate(Evaluation& in, Aggregation how, const List& column) {
    switch (how) {
        case Aggregation::count:
            return static_cast<std::int64_t>(column.size());
        case Aggregation::sum:
            return total(in, column);
        default:
            return extreme(in, column, how == Aggregation::max);
    }
}

}  // namespace

std::optional<std::vector<std::size_t>> Table::matching(Evaluation& in, const Scope& scope) const {
    List given;
    for (const Input& input : inputs) {
        given.push_back(Evaluator(input.expression, in).whole(scope));
        if (!input.allowed || given.back().is_null()) continue;
        if (Evaluator(input.allowed, in).passes(given.back(), scope) == Truth(true)) continue;
        if (!in.is_stopped)
            in.warn("rules.input_wrong", {{"name", input.label}, {"type", input.allowed->text}});
        return std::nullopt;
    }
    std::vector<std::size_t> hits;
    for (std::size_t i = 0; i < rules.size() && (i % 16 != 0 || in.spend()); ++i) {
        bool is_hit = true;
        for (std::size_t j = 0; j < inputs.size() && is_hit; ++j)
            is_hit = !rules[i].tests[j] ||
                     Evaluator(rules[i].tests[j], in).passes(given[j], scope) == Truth(true);
        if (is_hit) hits.push_back(i);
        if (is_hit && policy == HitPolicy::first) break;
    }
    return in.is_stopped ? std::nullopt : std::optional(std::move(hits));
}

List Table::outputs_of(Evaluation& in, const Rule& rule, const Scope& scope) const {
    List found;
    for (const TreePtr& output : rule.outputs)
        found.push_back(output ? Evaluator(output, in).whole(scope) : Value());
    return found;
}

/// One hit: its value, or a context where the table has several outputs.
Value Table::answer(Evaluation& in, const List& found) const {
    if (outputs.size() == 1) return found.front();
    Context made;
    for (std::size_t i = 0; i < outputs.size(); ++i) made.put(outputs[i].name, found[i]);
    return in.made(std::move(made));
}

Value Table::otherwise(Evaluation& in, const Scope& scope) const {
    const bool is_said =
        std::ranges::any_of(outputs, [](const Output& output) { return !!output.otherwise; });
    if (is_said) {
        List found;
        for (const Output& output : outputs)
            found.push_back(output.otherwise ? Evaluator(output.otherwise, in).whole(scope)
                                             : Value());
        Value said = answer(in, found);
        return is_list_policy(policy) && aggregation == Aggregation::none && !said.list()
                   ? in.made(List{said})
                   : said;
    }
    if (aggregation == Aggregation::count) return 0;
    if (aggregation == Aggregation::none && is_list_policy(policy)) return List{};
    return in.none("rules.no_rule_matched");
}

/// By the place of each output among its allowed values; what is not among them comes last.
void Table::sort_by_priority(Evaluation& in, std::vector<List>& hits, const Scope& scope) const {
    std::multimap<std::vector<std::size_t>, List> placed;  // equal ones keep their order
    for (List& hit : hits) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            const auto place = outputs[i].allowed
                                   ? Evaluator(outputs[i].allowed, in).first_passed(hit[i], scope)
                                   : std::optional<std::size_t>(0);
            places.push_back(place.value_or(SIZE_MAX));
        }
        placed.emplace(std::move(places), std::move(hit));
    }
    hits.clear();
    for (auto& [places, hit] : placed) hits.push_back(std::move(hit));
}

Value Table::aggregated(Evaluation& in, std::span<const List> hits) const {
    List found;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        List column;
        for (const List& hit : hits) column.push_back(hit[i]);
        found.push_back(aggregate(in, aggregation, column));
    }
    return answer(in, found);
}

Value Table::decide(Evaluation& in, const Scope& scope) const {
    const auto matched = matching(in, scope);
    if (!matched) return {};
    for (const std::size_t rule : *matched) in.note_match(rule + 1, rules[rule].text);
    if (matched->empty()) return otherwise(in, scope);
    if (policy == HitPolicy::unique && matched->size() > 1)
        return in.none("rules.table_not_unique", {{"rules", numbers_of(*matched)}});
    std::vector<List> hits;
    for (const std::size_t rule : *matched) hits.push_back(outputs_of(in, rules[rule], scope));
    if (in.is_stopped) return {};
    if (policy == HitPolicy::any)
        for (const List& hit : hits)
            if (hit != hits.front())
                return in.none("rules.table_not_any", {{"rules", numbers_of(*matched)}});
    if (policy == HitPolicy::priority || policy == HitPolicy::output_order)
        sort_by_priority(in, hits, scope);
    if (aggregation != Aggregation::none) return aggregated(in, hits);
    if (!is_list_policy(policy)) return answer(in, hits.front());
    List made;
    for (const List& hit : hits) made.push_back(answer(in, hit));
    return in.made(std::move(made));
}

}  // namespace motcua::rules
