// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/feel/coerce.hpp"

namespace motcua::rules {

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

}  // namespace motcua::rules
