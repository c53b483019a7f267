// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/lists.hpp"

namespace motcua::process {

std::optional<std::int64_t> whole_number(const Value& value) {
    return value.number() ? value.number()->whole() : std::nullopt;
}

std::optional<std::vector<Value>> items_of(const Value& value) {
    return value.list() ? std::optional(*value.list()) : std::nullopt;
}

Variables variables_of(const Value& value, const std::string& name) {
    if (value.is_null()) return {};
    if (!value.context()) return {{name, value}};
    Variables variables;
    for (const auto& [entry, item] : value.context()->entries()) variables[entry] = item;
    return variables;
}

Value list_of(std::vector<Value> items) {
    return items;
}

void put_item(Value& list, int place, Value item) {
    rules::List items = list.list() ? *list.list() : rules::List{};
    const auto at = static_cast<std::size_t>(place < 1 ? 1 : place);
    if (items.size() < at) items.resize(at);
    items[at - 1] = std::move(item);
    list = items;
}

}  // namespace motcua::process
