// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>

#include "modules/rules/dmn/document.hpp"
#include "modules/rules/dmn/reader.hpp"

namespace motcua::rules {

namespace {

constexpr std::array<std::pair<std::string_view, HitPolicy>, 7> kPolicies{{
    {"UNIQUE", HitPolicy::unique},
    {"ANY", HitPolicy::any},
    {"PRIORITY", HitPolicy::priority},
    {"FIRST", HitPolicy::first},
    {"RULE ORDER", HitPolicy::rule_order},
    {"OUTPUT ORDER", HitPolicy::output_order},
    {"COLLECT", HitPolicy::collect},
}};
constexpr std::array<std::pair<std::string_view, Aggregation>, 4> kAggregations{{
    {"SUM", Aggregation::sum},
    {"COUNT", Aggregation::count},
    {"MIN", Aggregation::min},
    {"MAX", Aggregation::max},
}};

template <class Table>
auto find_in(const Table& table, std::string_view name)
    -> std::optional<decltype(table.front().second)> {
    const auto found = std::ranges::find(table, name, [](const auto& row) { return row.first; });
    if (found == table.end()) return std::nullopt;
    return found->second;
}

Error broken(std::string reason) {
    return {Kind::invalid, "rules.table_broken", "", {{"reason", std::move(reason)}}};
}

std::size_t count_of(pugi::xml_node node, const char* name) {
    return static_cast<std::size_t>(std::ranges::distance(node.children(name)));
}

/// What a reader of the table is told of a rule.
std::string rule_text(pugi::xml_node rule) {
    std::string text = child_text(rule, "description");
    if (!text.empty()) return text;
    for (const auto& entry : rule.children("annotationEntry"))
        if (const std::string said = child_text(entry, "text"); !said.empty())
            text += (text.empty() ? "" : "; ") + said;
    return text;
}

}  // namespace

Table::Input Reader::table_input(pugi::xml_node node) {
    const auto asked = node.child("inputExpression");
    Table::Input input{child_text(asked, "text"), expression(asked),
                       tests(node.child("inputValues"))};
    if (!input.expression && !error_) fail(broken("inputExpression"), node);
    return input;
}

Table::Output Reader::table_output(pugi::xml_node node) {
    return {attribute(node, "name"), tests(node.child("outputValues")),
            expression(node.child("defaultOutputEntry"))};
}

Table::Rule Reader::table_rule(pugi::xml_node node, const Table& table) {
    Table::Rule rule;
    if (count_of(node, "inputEntry") != table.inputs.size() ||
        count_of(node, "outputEntry") != table.outputs.size())
        fail(broken("rule"), node);
    for (const auto& entry : node.children("inputEntry")) rule.tests.push_back(tests(entry));
    for (const auto& entry : node.children("outputEntry"))
        rule.outputs.push_back(expression(entry));
    rule.text = rule_text(node);
    return rule;
}

BoxedPtr Reader::table(pugi::xml_node node) {
    auto made = std::make_shared<Table>();
    const std::string policy = attribute(node, "hitPolicy");
    const std::string aggregation = attribute(node, "aggregation");
    const auto known = find_in(kPolicies, policy.empty() ? "UNIQUE" : policy);
    const auto added = find_in(kAggregations, aggregation);
    if (!known) fail(broken("hitPolicy"), node);
    if (!aggregation.empty() && (!added || known != HitPolicy::collect))
        fail(broken("aggregation"), node);
    made->policy = known.value_or(HitPolicy::unique);
    made->aggregation = added.value_or(Aggregation::none);
    for (const auto& child : node.children("input")) made->inputs.push_back(table_input(child));
    for (const auto& child : node.children("output")) made->outputs.push_back(table_output(child));
    if (made->outputs.empty()) fail(broken("output"), node);
    std::vector<std::string> names;
    for (const auto& output : made->outputs) names.push_back(output.name);
    std::ranges::sort(names);
    if (names.size() > 1 &&
        (names.front().empty() || std::ranges::adjacent_find(names) != names.end()))
        fail(broken("output"), node);
    for (const auto& child : node.children("rule")) {
        if (error_) return nullptr;
        made->rules.push_back(table_rule(child, *made));
    }
    return made;
}

}  // namespace motcua::rules
