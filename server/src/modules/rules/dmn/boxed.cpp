// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/dmn/boxed.hpp"

#include "modules/rules/feel/conform.hpp"
#include "modules/rules/feel/loops.hpp"

namespace motcua::rules {

namespace {

/// A boxed function as a value, with everything it could see where it was made.
struct ModelFunction final : Function {
    std::shared_ptr<const BoxedFunction> made_from;
    Context around;

    Value call(Evaluation& in, std::span<const Value> arguments, const Value& own) const override {
        Context given;
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const auto fitting = conforming(in, arguments[i], parameters[i].type);
            if (!fitting) in.warn("rules.arguments_wrong", {{"name", parameters[i].name}});
            given.put(parameters[i].name, fitting.value_or(Value()));
        }
        const Scope outer{.context = &around};
        const Scope itself{.up = &outer, .name = self, .value = self.empty() ? nullptr : &own};
        const Scope inner{.up = &itself, .context = &given};
        if (!made_from->body) return in.none("rules.external_function");
        const Value found = made_from->body->decide(in, inner);
        const auto fitting = conforming(in, found, made_from->result);
        if (!fitting)
            return in.none("rules.result_wrong",
                           {{"name", self}, {"type", made_from->result->name}});
        return *fitting;
    }
};

/// Every name that can be seen from here, the nearest of each.
Context seen_from(Evaluation& in, const Scope& scope) {
    std::vector<const Scope*> inwards;
    for (const Scope* one = &scope; one; one = one->up) inwards.push_back(one);
    Context seen;
    const auto put = [&](std::string_view name, const Value& value) {
        if (in.spend() && in.take(sizeof(Context::Entry))) seen.put(name, value);
    };
    for (auto one = inwards.rbegin(); one != inwards.rend(); ++one) {
        if ((*one)->variables)
            for (const auto& [name, value] : *(*one)->variables) put(name, value);
        if ((*one)->context)
            for (const auto& [name, value] : (*one)->context->entries()) put(name, value);
        if ((*one)->value) put((*one)->name, *(*one)->value);
    }
    return seen;
}

/// Decides a part of an expression one level deeper.
Value inside(Evaluation& in, const BoxedPtr& boxed, const Scope& scope) {
    Value found;
    if (in.enter()) found = boxed->decide(in, scope);
    in.leave();
    return in.is_stopped ? Value() : found;
}

}  // namespace

Value Literal::decide(Evaluation& in, const Scope& scope) const {
    return tree ? Evaluator(tree, in).whole(scope) : Value();
}

Value Typed::decide(Evaluation& in, const Scope& scope) const {
    const Value found = inside(in, boxed, scope);
    const auto fitting = conforming(in, found, type);
    if (fitting) return *fitting;
    return in.none("rules.result_wrong", {{"name", in.element}, {"type", type->name}});
}

Value BoxedFunction::decide(Evaluation& in, const Scope& scope) const {
    auto made = std::make_shared<ModelFunction>();
    made->parameters = parameters;
    made->self = self;
    made->made_from = shared_from_this();
    made->around = seen_from(in, scope);
    return std::shared_ptr<const Function>(std::move(made));
}

Value BoxedContext::decide(Evaluation& in, const Scope& scope) const {
    Context made;
    for (const Entry& entry : entries) {
        const Scope inner{.up = &scope, .context = &made};
        const Value found = inside(in, entry.value, inner);
        if (in.is_stopped) return {};
        const auto fitting = conforming(in, found, entry.type);
        if (!fitting)
            in.warn("rules.result_wrong", {{"name", entry.name}, {"type", entry.type->name}});
        made.put(entry.name, fitting.value_or(Value()));
    }
    if (result) return inside(in, result, {.up = &scope, .context = &made});
    return in.made(std::move(made));
}

Value BoxedList::decide(Evaluation& in, const Scope& scope) const {
    List made;
    for (const BoxedPtr& item : items) made.push_back(inside(in, item, scope));
    return in.made(std::move(made));
}

Value Relation::decide(Evaluation& in, const Scope& scope) const {
    List made;
    for (const auto& row : rows) {
        Context cells;
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells.put(columns[i], inside(in, row[i], scope));
        made.push_back(in.made(std::move(cells)));
    }
    return in.made(std::move(made));
}

Value Invocation::decide(Evaluation& in, const Scope& scope) const {
    const Value what = inside(in, function, scope);
    Named arguments;
    for (const auto& [name, value] : bindings)
        arguments.emplace_back(name, inside(in, value, scope));
    return in.is_stopped ? Value() : call_named(in, what, arguments);
}

Value Conditional::decide(Evaluation& in, const Scope& scope) const {
    return inside(in, inside(in, condition, scope).is_true() ? yes : no, scope);
}

Value BoxedFilter::decide(Evaluation& in, const Scope& scope) const {
    return filtered(in, inside(in, of, scope), scope,
                    [&](const Scope& inner) { return inside(in, match, inner); });
}

Value Iterator::decide(Evaluation& in, const Scope& scope) const {
    const Value source = inside(in, of, scope);
    Loop loop(in, op, asks_partial);
    const bool is_done = walk(in, source, [&](const Value& value) {
        const Scope item{.up = &scope, .name = variable, .value = &value};
        if (!asks_partial) return loop.add(inside(in, body, item));
        const Scope inner{.up = &item, .name = "partial", .value = &loop.partial()};
        return loop.add(inside(in, body, inner));
    });
    return loop.result(is_done);
}

}  // namespace motcua::rules
