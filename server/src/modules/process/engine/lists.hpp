// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <vector>

#include "modules/process/model/variables.hpp"

namespace motcua::process {

/// Where a multi-instance activity keeps what it goes through, once evaluated.
inline constexpr const char* kItems = "loopItems";

/// A number without fraction; nothing where the value is none.
std::optional<std::int64_t> whole_number(const Value& value);
/// The items of a list; nothing where the value is none.
std::optional<std::vector<Value>> items_of(const Value& value);
/// The entries of a context; of any other value but null, one variable of this name.
Variables variables_of(const Value& value, const std::string& name);
Value list_of(std::vector<Value> items);
/// Puts an item at a place counted from 1; the list grows with nulls.
void put_item(Value& list, int place, Value item);

}  // namespace motcua::process
