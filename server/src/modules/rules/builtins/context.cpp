// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/feel/operators.hpp"

/// DMN 1.5, 10.3.4.2, 10.3.4.8 and 10.3.4.10: truths, sameness and contexts.
namespace motcua::rules {

namespace {

Value negation(const Call& call) {
    const bool* truth = call.single(0).boolean();
    return truth ? Value(!*truth) : call.wrong();
}

/// The same in the same domain: 23:00 of no zone is not 23:00Z. Numbers by value.
Value is(const Call& call) {
    return call[0] == call[1];
}

Value get_value(const Call& call) {
    const Context* context = call.context(0);
    const std::string* key = call.text(1);
    if (!context || !key) return call.wrong();
    const Value* found = context->find(*key);
    return found ? *found : Value();
}

Value get_entries(const Call& call) {
    const Context* context = call.context(0);
    if (!context || !call.evaluation.spend(context->size())) return call.wrong();
    List entries;
    for (const auto& [key, value] : context->entries())
        entries.emplace_back(Context{{"key", key}, {"value", value}});
    return call.evaluation.made(std::move(entries));
}

Value context_of(const Call& call) {
    const auto entries = call.list(0);
    if (!entries) return call.wrong();
    Context made;
    for (const Value& entry : *entries) {
        const Context* pair = entry.context();
        const Value* key = pair ? pair->find("key") : nullptr;
        const Value* value = pair ? pair->find("value") : nullptr;
        if (!key || !key->text() || !value || made.find(*key->text()) || !call.evaluation.spend())
            return call.evaluation.none("rules.arguments_wrong",
                                        {{"name", std::string(call.name)}});
        made.put(*key->text(), *value);
    }
    return call.evaluation.made(std::move(made));
}

/// A context with the value at the end of the way of keys; nothing where there is no such way.
std::optional<Context> put_at(const Context& context, std::span<const Value> keys,
                              const Value& value) {
    const std::string* key = keys.front().text();
    if (!key) return std::nullopt;
    Context made = context;
    if (keys.size() == 1) {
        made.put(*key, value);
        return made;
    }
    const Value* inner = context.find(*key);
    const auto below = inner && inner->context() ? put_at(*inner->context(), keys.subspan(1), value)
                                                 : std::nullopt;
    if (!below) return std::nullopt;
    made.put(*key, *below);
    return made;
}

Value context_put(const Call& call) {
    const Context* context = call.context(0);
    if (!context || !call.has(1)) return call.wrong();
    const List* given = call[1].list();
    const auto keys = given ? std::span<const Value>(*given) : call.arguments.subspan(1, 1);
    if (keys.empty() || keys.size() > 32) return call.wrong();
    if (!call.evaluation.take(context->size() * sizeof(Context::Entry))) return {};
    auto made = put_at(*context, keys, call[2]);
    if (!made)
        return call.evaluation.none("rules.arguments_wrong", {{"name", std::string(call.name)}});
    return call.evaluation.made(std::move(*made));
}

Value context_merge(const Call& call) {
    const auto contexts = call.list(0);
    if (!contexts) return call.wrong();
    Context made;
    for (const Value& one : *contexts) {
        if (!one.context() || !call.evaluation.spend(1 + one.context()->size() / 16))
            return call.evaluation.none("rules.arguments_wrong",
                                        {{"name", std::string(call.name)}});
        for (const auto& [key, value] : one.context()->entries()) made.put(key, value);
    }
    return call.evaluation.made(std::move(made));
}

constexpr Builtin kTable[] = {
    {"not", "negand", 1, 1, negation},
    {"is", "value1,value2", 2, 2, is},
    {"get value", "m,key", 2, 2, get_value},
    {"get value", "context,key", 2, 2, get_value},
    {"get entries", "m", 1, 1, get_entries},
    {"get entries", "context", 1, 1, get_entries},
    {"context", "entries", 1, 1, context_of},
    {"context put", "context,key,value", 3, 3, context_put},
    {"context put", "context,keys,value", 3, 3, context_put},
    {"context merge", "contexts", 1, 1, context_merge},
};

}  // namespace

std::span<const Builtin> context_builtins() {
    return kTable;
}

}  // namespace motcua::rules
