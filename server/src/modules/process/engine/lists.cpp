// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/lists.hpp"

#include <charconv>

namespace motcua::process {

std::optional<std::int64_t> whole_number(const Value& value) {
    const auto* number = std::get_if<Number>(&value.is);
    if (!number) return std::nullopt;
    const std::string text = number->text();
    std::int64_t whole = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (wrong != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return whole;
}

std::optional<std::vector<Value>> items_of(const Value&) {
    return std::nullopt;
}

Variables variables_of(const Value& value, const std::string& name) {
    if (value.is_null()) return {};
    return {{name, value}};
}

Value list_of(std::vector<Value>) {
    return {};
}

void put_item(Value&, int, Value) {}

}  // namespace motcua::process
