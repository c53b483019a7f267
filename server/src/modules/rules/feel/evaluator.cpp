// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/evaluator.hpp"

namespace motcua::rules {

Value Evaluator::eval(std::uint32_t id, const Scope& scope) {
    if (in_.is_stopped) return {};
    const Node& node = tree_->nodes[id];
    if (node.op == Op::literal) {
        if (!in_.spend()) return {};
        return node.extra < tree_->values.size() ? tree_->values[node.extra] : Value();
    }
    in_.at = node.at;
    Value found;
    if (in_.enter()) found = dispatch(node, scope);
    in_.leave();
    return in_.is_stopped ? Value() : found;
}

Value Evaluator::dispatch(const Node& node, const Scope& scope) {
    switch (node.op) {
        case Op::name:
            return name(node, scope);
        case Op::input: {
            const Value* found = scope.find("?");
            return found ? *found : Value();
        }
        case Op::member: {
            const Value of = kid(node, 0, scope);
            in_.at = node.at;
            return member_of(in_, of, tree_->texts[node.extra]);
        }
        case Op::filter:
            return filter(node, scope);
        case Op::call:
            return call(node, scope);
        case Op::named_call:
            return named_call(node, scope);
        case Op::list:
            return list(node, scope);
        case Op::context:
            return context(node, scope);
        case Op::range:
            return range(node, scope);
        case Op::negate:
            return negated(in_, kid(node, 0, scope));
        case Op::add:
        case Op::subtract:
        case Op::multiply:
        case Op::divide:
        case Op::power: {
            const Value left = kid(node, 0, scope), right = kid(node, 1, scope);
            in_.at = node.at;
            return calculated(in_, node.op, left, right);
        }
        case Op::equal:
        case Op::not_equal:
        case Op::less:
        case Op::less_or_equal:
        case Op::greater:
        case Op::greater_or_equal: {
            const Value left = kid(node, 0, scope), right = kid(node, 1, scope);
            in_.at = node.at;
            return value_of(compared_by(in_, node.op, left, right));
        }
        case Op::both:
            return logic(node, false, scope);
        case Op::either:
            return logic(node, true, scope);
        case Op::between:
            return between(node, scope);
        case Op::among:
            return value_of(any_test(node, 1, kid(node, 0, scope), scope));
        case Op::instance_of: {
            const Value value = kid(node, 0, scope);
            if (!in_.spend(value.weight() / 16)) return {};
            return is_of(value, *tree_->types[node.extra]);
        }
        case Op::choose:
            return kid(node, kid(node, 0, scope).is_true() ? 1 : 2, scope);
        case Op::iterate:
        case Op::some:
        case Op::every:
            return loop(node, scope);
        case Op::function:
            return function(node, scope);
        case Op::external:
            return in_.none("rules.external_function");
        case Op::test:
        case Op::tests:
        case Op::no_tests:
        case Op::any_input: {
            const Value* input = scope.find("?");
            const auto id = static_cast<Id>(&node - tree_->nodes.data());
            return value_of(test(id, input ? *input : Value(), scope));
        }
        case Op::literal:
        case Op::iterator:
        case Op::parameter:
            break;
    }
    return {};
}

Value Evaluator::name(const Node& node, const Scope& scope) {
    const std::string& wanted = tree_->texts[node.extra];
    if (const Value* found = scope.find(wanted)) return *found;
    Value own = builtin_function(wanted);
    if (!own.is_null()) return own;
    return in_.none("rules.name_unknown", {{"name", wanted}});
}

Value Evaluator::list(const Node& node, const Scope& scope) {
    List items;
    items.reserve(node.count);
    for (std::size_t i = 0; i < node.count; ++i) items.push_back(kid(node, i, scope));
    return in_.made(std::move(items));
}

Value Evaluator::context(const Node& node, const Scope& scope) {
    Context made;
    for (std::size_t i = 0; i + 1 < node.count; i += 2) {
        const std::string& key = *tree_->values[kid_node(node, i).extra].text();
        if (made.find(key)) return in_.none("rules.entry_twice", {{"name", key}});
        const Scope inner{.up = &scope, .context = &made};
        const Node& entry = kid_node(node, i + 1);
        Value value =
            entry.op == Op::function ? function(entry, inner, key) : kid(node, i + 1, inner);
        if (in_.is_stopped) return {};
        made.put(key, std::move(value));
    }
    return in_.made(std::move(made));
}

Value Evaluator::range(const Node& node, const Scope& scope) {
    Range made{kid(node, 0, scope), kid(node, 1, scope), node.has_low, node.has_high};
    in_.at = node.at;
    const bool is_open = made.low.is_null() != made.high.is_null();
    if (is_open || ordered(made.low, made.high)) return made;
    // "= x" as a test of something that has no order.
    if (made.low == made.high && node.has_low && node.has_high && !made.low.is_null()) return made;
    return in_.none("rules.operands_wrong", {{"operator", ".."}});
}

Value Evaluator::between(const Node& node, const Scope& scope) {
    const Value value = kid(node, 0, scope), low = kid(node, 1, scope), high = kid(node, 2, scope);
    const Truth above = compared_by(in_, Op::greater_or_equal, value, low);
    const Truth below = compared_by(in_, Op::less_or_equal, value, high);
    if (above == Truth(false) || below == Truth(false)) return false;
    return above && below ? Value(true) : Value();
}

/// `decides` ends it (false for and, true for or); otherwise null unless both are known.
Value Evaluator::logic(const Node& node, bool decides, const Scope& scope) {
    const Truth left = truth_of(kid(node, 0, scope));
    if (left == Truth(decides)) return decides;
    const Truth right = truth_of(kid(node, 1, scope));
    if (right == Truth(decides)) return decides;
    return left && right ? Value(!decides) : Value();
}

/// A literal costs no step where it is all a test says: a cell of a table is one step.
const Value* Evaluator::literal(Id id) const {
    const Node& node = tree_->nodes[id];
    const bool is_plain = node.op == Op::literal && node.extra < tree_->values.size();
    return is_plain ? &tree_->values[node.extra] : nullptr;
}

Truth Evaluator::test(Id id, const Value& input, const Scope& scope) {
    const Node& node = tree_->nodes[id];
    switch (node.op) {
        case Op::any_input:
            return true;
        case Op::tests:
            return any_test(node, 0, input, scope);
        case Op::no_tests: {
            const Truth found = any_test(node, 0, input, scope);
            return found ? Truth(!*found) : std::nullopt;
        }
        case Op::test: {
            const Value* plain = literal(tree_->kids[node.first]);
            const Value end = plain ? *plain : kid(node, 0, scope);
            in_.at = node.at;
            return compared_by(in_, node.compare, input, end);
        }
        default:
            break;
    }
    const Value* plain = literal(id);
    const Value found = plain ? *plain : eval(id, scope);
    if (in_.is_stopped) return std::nullopt;
    if (node.asks_input && (found.boolean() || found.is_null())) return truth_of(found);
    const Truth same = satisfies(in_, input, found);
    // A truth about other things, as "is valid(order)", holds for whatever the input is.
    return found.is_true() && !input.boolean() ? Truth(true) : same;
}

Truth Evaluator::any_test(const Node& node, std::size_t from, const Value& input,
                          const Scope& scope) {
    const Scope inner{.up = &scope, .name = "?", .value = &input};
    bool is_unknown = false;
    for (std::size_t i = from; i < node.count; ++i) {
        if (i > from && !in_.spend()) return std::nullopt;
        const Truth found = test(tree_->kids[node.first + i], input, inner);
        if (found == Truth(true)) return true;
        is_unknown = is_unknown || !found;
    }
    return is_unknown ? std::nullopt : Truth(false);
}

Truth Evaluator::passes(const Value& input, const Scope& scope) {
    if (!in_.enter()) return std::nullopt;
    const Truth found = test(tree_->root, input, scope);
    in_.leave();
    return in_.is_stopped ? std::nullopt : found;
}

std::optional<std::size_t> Evaluator::first_passed(const Value& input, const Scope& scope) {
    const Node& root = tree_->nodes[tree_->root];
    if (root.op != Op::tests)
        return passes(input, scope) == Truth(true) ? std::optional(0) : std::nullopt;
    const Scope inner{.up = &scope, .name = "?", .value = &input};
    for (std::size_t i = 0; i < root.count; ++i)
        if (in_.spend() && test(tree_->kids[root.first + i], input, inner) == Truth(true)) return i;
    return std::nullopt;
}

}  // namespace motcua::rules
