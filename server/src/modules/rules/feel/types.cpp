// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/types.hpp"

#include <algorithm>
#include <array>

#include "modules/rules/feel/function.hpp"

namespace motcua::rules {

namespace {

constexpr std::array<std::pair<std::string_view, Type::Kind>, 16> kBuiltin{{
    {"Any", Type::Kind::any},
    {"Null", Type::Kind::nothing},
    {"boolean", Type::Kind::boolean},
    {"number", Type::Kind::number},
    {"string", Type::Kind::text},
    {"date", Type::Kind::day},
    {"time", Type::Kind::time},
    {"date and time", Type::Kind::date_time},
    {"dateTime", Type::Kind::date_time},
    {"days and time duration", Type::Kind::days_duration},
    {"dayTimeDuration", Type::Kind::days_duration},
    {"years and months duration", Type::Kind::months_duration},
    {"yearMonthDuration", Type::Kind::months_duration},
    {"list", Type::Kind::list},
    {"context", Type::Kind::context},
    {"function", Type::Kind::function},
}};

bool all_of_list(const List& list, const Type& type) {
    return std::ranges::all_of(list, [&](const Value& item) {
        return (item.is_null() && type.kind != Type::Kind::nothing) || is_of(item, type);
    });
}

bool is_context_of(const Context& context, const Type& type) {
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const Value* member = context.find(type.fields[i]);
        if (!member || (!member->is_null() && !is_of(*member, *type.parts[i]))) return false;
    }
    return true;
}

bool is_range_of(const Range& range, const Type& type) {
    return (range.low.is_null() || is_of(range.low, type)) &&
           (range.high.is_null() || is_of(range.high, type));
}

}  // namespace

TypePtr builtin_type(std::string_view name) {
    static const auto types = [] {
        std::vector<TypePtr> made;
        for (const auto& [known, kind] : kBuiltin)
            made.push_back(std::make_shared<const Type>(Type{kind, std::string(known)}));
        return made;
    }();
    for (std::size_t i = 0; i < kBuiltin.size(); ++i)
        if (kBuiltin[i].first == name) return types[i];
    return nullptr;
}

bool is_of(const Value& value, const Type& type) {
    using Is = Value::Kind;
    switch (type.kind) {
        case Type::Kind::any:
            return !value.is_null();
        case Type::Kind::nothing:
            return value.is_null();
        case Type::Kind::boolean:
            return value.kind() == Is::boolean;
        case Type::Kind::number:
            return value.kind() == Is::number;
        case Type::Kind::text:
            return value.kind() == Is::text;
        case Type::Kind::day:
            return value.kind() == Is::day;
        case Type::Kind::time:
            return value.kind() == Is::time;
        case Type::Kind::date_time:
            return value.kind() == Is::date_time;
        case Type::Kind::days_duration:
            return value.kind() == Is::days_duration;
        case Type::Kind::months_duration:
            return value.kind() == Is::months_duration;
        case Type::Kind::list:
            return value.list() && (type.parts.empty() || type.parts[0]->kind == Type::Kind::any ||
                                    all_of_list(*value.list(), *type.parts[0]));
        case Type::Kind::context:
            return value.context() && is_context_of(*value.context(), type);
        case Type::Kind::range:
            return value.range() &&
                   (type.parts.empty() || is_range_of(*value.range(), *type.parts[0]));
        case Type::Kind::function:
            return value.function() && (type.parts.empty() || value.function()->parameters.size() ==
                                                                  type.parts.size() - 1);
    }
    return false;
}

}  // namespace motcua::rules
