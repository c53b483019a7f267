// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "modules/rules/feel/evaluator.hpp"
#include "modules/rules/feel/parse.hpp"
#include "modules/rules/rules.hpp"

namespace motcua::rules {

namespace {

Vocabulary vocabulary_of(const Names& names) {
    Vocabulary vocabulary;
    for (const std::string& name : names) vocabulary.names.add(name);
    return vocabulary;
}

/// Whether a node is the name in a call of one of FEEL's own functions.
std::vector<bool> own_callees(const Tree& tree) {
    std::vector<bool> is_callee(tree.nodes.size());
    for (const Node& node : tree.nodes)
        if ((node.op == Op::call || node.op == Op::named_call) && node.extra != 0)
            is_callee[tree.kids[node.first]] = true;
    return is_callee;
}

}  // namespace

Result<Expression> Expression::parse(std::string_view text, const Names& names) {
    auto tree = parse_expression(text, vocabulary_of(names));
    if (!tree) return tree.error();
    return Expression(std::move(*tree));
}

Answer Expression::evaluate(const Variables& variables, const Circumstances& known) const {
    Evaluation evaluation(known);
    const Scope scope{.variables = &variables};
    Value found = Evaluator(tree_, evaluation).whole(scope);
    return {std::move(found), std::move(evaluation.warnings)};
}

std::vector<std::string> Expression::names() const {
    const auto is_callee = own_callees(*tree_);
    std::vector<std::pair<std::uint32_t, std::string>> found;
    for (std::size_t i = 0; i < tree_->nodes.size(); ++i) {
        const Node& node = tree_->nodes[i];
        if (node.op == Op::name && !node.is_local && !is_callee[i])
            found.emplace_back(node.at, tree_->texts[node.extra]);
    }
    std::ranges::sort(found);
    std::vector<std::string> names;
    std::set<std::string, std::less<>> seen;
    for (auto& [at, name] : found)
        if (seen.insert(name).second) names.push_back(std::move(name));
    return names;
}

const std::string& Expression::text() const {
    return tree_->text;
}

Result<UnaryTests> UnaryTests::parse(std::string_view text, const Names& names) {
    auto tree = parse_unary_tests(text, vocabulary_of(names));
    if (!tree) return tree.error();
    return UnaryTests(std::move(*tree));
}

Answer UnaryTests::evaluate(const Value& input, const Variables& variables,
                            const Circumstances& known) const {
    Evaluation evaluation(known);
    const Scope scope{.variables = &variables};
    const Truth found = Evaluator(tree_, evaluation).passes(input, scope);
    return {value_of(found), std::move(evaluation.warnings)};
}

const std::string& UnaryTests::text() const {
    return tree_->text;
}

}  // namespace motcua::rules
