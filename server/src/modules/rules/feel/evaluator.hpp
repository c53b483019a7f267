// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <memory>

#include "modules/rules/feel/evaluation.hpp"
#include "modules/rules/feel/function.hpp"
#include "modules/rules/feel/operators.hpp"
#include "modules/rules/feel/tree.hpp"

namespace motcua::rules {

/// Walks one tree. The tree must outlive it; functions made on the way keep the tree alive.
class Evaluator {
public:
    Evaluator(std::shared_ptr<const Tree> tree, Evaluation& evaluation)
        : tree_(std::move(tree)), in_(evaluation) {}

    Value whole(const Scope& scope) { return eval(tree_->root, scope); }
    /// Of unary tests: whether `input` satisfies one of them.
    Truth passes(const Value& input, const Scope& scope);
    /// Of unary tests: the place of the first that `input` satisfies.
    std::optional<std::size_t> first_passed(const Value& input, const Scope& scope);
    Value eval(std::uint32_t node, const Scope& scope);

private:
    using Id = std::uint32_t;
    Value dispatch(const Node& node, const Scope& scope);
    Value kid(const Node& node, std::size_t i, const Scope& scope) {
        return eval(tree_->kids[node.first + i], scope);
    }
    const Node& kid_node(const Node& node, std::size_t i) const {
        return tree_->nodes[tree_->kids[node.first + i]];
    }

    Value name(const Node& node, const Scope& scope);
    Value list(const Node& node, const Scope& scope);
    Value context(const Node& node, const Scope& scope);
    Value range(const Node& node, const Scope& scope);
    Value between(const Node& node, const Scope& scope);
    Value instance_of(const Node& node, const Scope& scope);
    Value logic(const Node& node, bool decides, const Scope& scope);
    const Value* literal(Id id) const;
    Truth test(Id id, const Value& input, const Scope& scope);
    Truth any_test(const Node& node, std::size_t from, const Value& input, const Scope& scope);

    // loops.cpp
    Value filter(const Node& node, const Scope& scope);
    Value loop(const Node& node, const Scope& scope);
    using Body = std::function<bool(const Scope& scope)>;  ///< false ends the loop
    bool each(const Node& loop, std::size_t iterator, const Scope& scope, const Body& body);

    // calls.cpp
    Value call(const Node& node, const Scope& scope);
    Value named_call(const Node& node, const Scope& scope);
    Value function(const Node& node, const Scope& scope, std::string_view self = {});

    std::shared_ptr<const Tree> tree_;
    Evaluation& in_;
};

/// Calls a function value by position; null with a warning where it is none or does not take so
/// many arguments.
Value call_function(Evaluation& in, const Value& function, std::span<const Value> arguments);
/// As call_function, the arguments by name; all of them must be given.
using Named = std::vector<std::pair<std::string_view, Value>>;
Value call_named(Evaluation& in, const Value& function, const Named& arguments);
/// One of FEEL's own functions as a value; null where there is none of the name.
Value builtin_function(std::string_view name);

}  // namespace motcua::rules
