// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/conform.hpp"

#include <algorithm>

#include "modules/rules/feel/evaluator.hpp"

namespace motcua::rules {

namespace {

std::optional<Value> coerced(const Value& value, const Type& type) {
    if (value.is_null() || type.kind == Type::Kind::any || is_of(value, type)) return value;
    const List* list = value.list();
    if (type.kind == Type::Kind::list) {
        if (!list && !type.parts.empty() && is_of(value, *type.parts[0])) return Value(List{value});
        return !list && type.parts.empty() ? std::optional(Value(List{value})) : std::nullopt;
    }
    if (list && list->size() == 1 && is_of(list->front(), type)) return list->front();
    if (type.kind == Type::Kind::date_time && value.day())
        return Value(DateTime{*value.day(), {0, Zone::of_offset(0)}});
    return std::nullopt;
}

/// Whether the value and its parts are among the values their types allow.
bool is_allowed(Evaluation& in, const Value& value, const Type& type) {
    if (value.is_null()) return true;
    const Scope nothing;
    for (const auto& tests : type.allowed)
        if (Evaluator(tests, in).passes(value, nothing) != Truth(true)) return false;
    if (const Context* context = value.context())
        for (std::size_t i = 0; i < type.fields.size(); ++i)
            if (const Value* member = context->find(type.fields[i]))
                if (!is_allowed(in, *member, *type.parts[i])) return false;
    const List* list = value.list();
    if (list && type.kind == Type::Kind::list && !type.parts.empty())
        return std::ranges::all_of(
            *list, [&](const Value& item) { return is_allowed(in, item, *type.parts[0]); });
    return true;
}

Value read_as(const std::string& text, Type::Kind kind) {
    const auto value = [](auto read) { return read ? Value(std::move(*read)) : Value(); };
    switch (kind) {
        case Type::Kind::day:
            return value(read_day(text));
        case Type::Kind::time:
            return value(read_time(text));
        case Type::Kind::date_time:
            return value(read_date_time(text));
        case Type::Kind::days_duration:
            return value(read_days_duration(text));
        case Type::Kind::months_duration:
            return value(read_months_duration(text));
        default:
            return text;
    }
}

/// Texts turned into what their type says, however deep; what cannot be read stays a text.
Value read_in(Evaluation& in, const Value& value, const Type& type) {
    if (const std::string* text = value.text()) {
        Value read = read_as(*text, type.kind);
        return read.is_null() ? value : read;
    }
    if (const List* list = value.list()) {
        const Type& each =
            type.kind == Type::Kind::list && !type.parts.empty() ? *type.parts[0] : type;
        List made;
        for (const Value& item : *list) made.push_back(read_in(in, item, each));
        return in.made(std::move(made));
    }
    const Context* context = value.context();
    if (!context || type.kind != Type::Kind::context) return value;
    Context made = *context;
    for (std::size_t i = 0; i < type.fields.size(); ++i)
        if (const Value* member = made.find(type.fields[i]))
            made.put(type.fields[i], read_in(in, *member, *type.parts[i]));
    return in.made(std::move(made));
}

}  // namespace

std::optional<Value> conforming(Evaluation& in, const Value& value, const TypePtr& type) {
    if (!type) return value;
    if (!in.spend(value.weight() / 16)) return std::nullopt;
    auto found = coerced(value, *type);
    return found && is_allowed(in, *found, *type) ? found : std::nullopt;
}

std::optional<Value> conforming_input(Evaluation& in, const Value& value, const TypePtr& type) {
    if (!type) return value;
    if (!in.spend(value.weight() / 16)) return std::nullopt;
    return conforming(in, read_in(in, value, *type), type);
}

}  // namespace motcua::rules
