// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/feel/conform.hpp"
#include "modules/rules/feel/evaluator.hpp"

namespace motcua::rules {

namespace {

/// A function written in FEEL, with the names its body found around it.
struct FeelFunction final : Function {
    std::shared_ptr<const Tree> tree;
    std::uint32_t body = 0;
    Context around;

    Value call(Evaluation& in, std::span<const Value> arguments, const Value& own) const override {
        const Scope outer{.context = &around};
        const Scope itself{.up = &outer, .name = self, .value = self.empty() ? nullptr : &own};
        Context given;
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            // What does not fit its parameter is null there (DMN 1.5, 10.3.2.9.4).
            const auto fitting = conforming(in, arguments[i], parameters[i].type);
            if (!fitting) in.warn("rules.arguments_wrong", {{"name", parameters[i].name}});
            given.put(parameters[i].name, fitting.value_or(Value()));
        }
        return Evaluator(tree, in).eval(body, Scope{.up = &itself, .context = &given});
    }
};

/// One of FEEL's own, as a value: sort(list, …) or a name handed on.
struct BuiltinFunction final : Function {
    const Builtin* builtin = nullptr;

    bool takes(std::size_t count) const override {
        for (const Builtin* one = builtin; one != nullptr; one = next_of(one))
            if (fits(*one, count)) return true;
        return false;
    }
    Value call(Evaluation& in, std::span<const Value> arguments, const Value&) const override {
        return act(in, builtin, arguments);
    }

    static bool fits(const Builtin& one, std::size_t count) {
        return static_cast<int>(count) >= one.least &&
               (one.most < 0 || static_cast<int>(count) <= one.most);
    }
    static const Builtin* next_of(const Builtin* one) {
        const auto all = builtins();
        const Builtin* next = one + 1;
        return next < all.data() + all.size() && next->name == one->name ? next : nullptr;
    }
    static Value act(Evaluation& in, const Builtin* builtin, std::span<const Value> arguments) {
        for (const Builtin* one = builtin; one != nullptr; one = next_of(one))
            if (fits(*one, arguments.size())) return one->act(Call(in, one->name, arguments));
        return in.none("rules.arguments_wrong", {{"name", std::string(builtin->name)}});
    }
};

/// Where a parameter stands in "a,b,c"; nothing where it is none of them.
std::optional<std::size_t> place_of(std::string_view parameters, std::string_view name) {
    for (std::size_t place = 0; !parameters.empty(); ++place) {
        const auto comma = parameters.find(',');
        if (parameters.substr(0, comma) == name) return place;
        parameters.remove_prefix(comma == parameters.npos ? parameters.size() : comma + 1);
    }
    return std::nullopt;
}

/// The arguments in the order of the parameters; nothing where one is unknown or lacking.
std::optional<List> placed(std::string_view parameters, int least, const Named& named) {
    List arguments;
    std::vector<bool> is_given;
    for (const auto& [name, value] : named) {
        const auto place = place_of(parameters, name);
        if (!place) return std::nullopt;
        if (*place >= arguments.size()) {
            arguments.resize(*place + 1);
            is_given.resize(*place + 1);
        }
        arguments[*place] = value;
        is_given[*place] = true;
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(least); ++i)
        if (i >= is_given.size() || !is_given[i]) return std::nullopt;
    return arguments;
}

}  // namespace

Value builtin_function(std::string_view name) {
    const Builtin* builtin = find_builtin(name);
    if (!builtin) return {};
    auto function = std::make_shared<BuiltinFunction>();
    function->builtin = builtin;
    return std::shared_ptr<const Function>(std::move(function));
}

Value call_function(Evaluation& in, const Value& function, std::span<const Value> arguments) {
    const Function* what = function.function();
    if (!what) return in.none("rules.not_a_function");
    if (!what->takes(arguments.size()))
        return in.none("rules.arguments_wrong", {{"name", what->self}});
    if (!in.enter()) {
        in.leave();
        return {};
    }
    Value found = what->call(in, arguments, function);
    in.leave();
    return in.is_stopped ? Value() : found;
}

Value Evaluator::call(const Node& node, const Scope& scope) {
    const Node& callee = kid_node(node, 0);
    Value arguments[4];
    List many;
    const std::size_t count = node.count - 1;
    std::span<Value> given(arguments, std::min<std::size_t>(count, 4));
    if (count > 4) {
        many.resize(count);
        given = many;
    }
    // A name of the caller's own hides FEEL's function.
    const Value* own = node.extra != 0 ? scope.find(tree_->texts[callee.extra]) : nullptr;
    if (node.extra != 0 && (!own || !own->function())) {
        for (std::size_t i = 0; i < count; ++i) given[i] = kid(node, i + 1, scope);
        in_.at = node.at;
        return BuiltinFunction::act(in_, tree_->builtins[node.extra - 1], given);
    }
    const Value function = kid(node, 0, scope);
    for (std::size_t i = 0; i < count; ++i) given[i] = kid(node, i + 1, scope);
    in_.at = node.at;
    if (in_.is_stopped) return {};
    return call_function(in_, function, given);
}

Value call_named(Evaluation& in, const Value& function, const Named& named) {
    const Function* what = function.function();
    if (!what) return in.none("rules.not_a_function");
    if (const auto* builtin = dynamic_cast<const BuiltinFunction*>(what)) {
        for (const Builtin* one = builtin->builtin; one; one = BuiltinFunction::next_of(one))
            if (const auto arguments = placed(one->parameters, one->least, named))
                return one->act(Call(in, one->name, *arguments));
        return in.none("rules.arguments_wrong", {{"name", std::string(builtin->builtin->name)}});
    }
    List arguments(what->parameters.size());
    std::size_t given = 0;
    for (std::size_t i = 0; i < arguments.size(); ++i)
        for (const auto& [name, value] : named)
            if (name == what->parameters[i].name) arguments[i] = value, ++given;
    if (given != named.size() || given != arguments.size())
        return in.none("rules.arguments_wrong", {{"name", what->self}});
    return call_function(in, function, arguments);
}

Value Evaluator::named_call(const Node& node, const Scope& scope) {
    const Value function = kid(node, 0, scope);
    Named named;
    for (std::size_t i = 1; i + 1 < node.count; i += 2)
        named.emplace_back(*tree_->values[kid_node(node, i).extra].text(), kid(node, i + 1, scope));
    in_.at = node.at;
    return in_.is_stopped ? Value() : call_named(in_, function, named);
}

Value Evaluator::function(const Node& node, const Scope& scope, std::string_view self) {
    auto made = std::make_shared<FeelFunction>();
    made->self = self;
    made->tree = tree_;
    made->body = tree_->kids[node.first];
    for (std::size_t i = 1; i < node.count; ++i) {
        const Node& parameter = kid_node(node, i);
        made->parameters.push_back(
            {tree_->texts[parameter.extra],
             parameter.first == 0 ? nullptr : tree_->types[parameter.first - 1]});
    }
    std::vector<Id> open{made->body};
    while (!open.empty()) {
        const Node& part = tree_->nodes[open.back()];
        open.pop_back();
        if (part.op == Op::parameter) continue;
        const auto kids = tree_->kids_of(part);
        open.insert(open.end(), kids.begin(), kids.end());
        if (part.op != Op::name && part.op != Op::input) continue;
        if (!in_.spend()) return {};
        const std::string name = part.op == Op::input ? "?" : tree_->texts[part.extra];
        if (const Value* found = scope.find(name)) made->around.put(name, *found);
    }
    if (!in_.take(made->around.size() * sizeof(Context::Entry) + sizeof(FeelFunction))) return {};
    return std::shared_ptr<const Function>(std::move(made));
}

}  // namespace motcua::rules
