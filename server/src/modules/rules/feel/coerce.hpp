// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>

#include "modules/rules/feel/types.hpp"
#include "modules/rules/value.hpp"

namespace motcua::rules {

/// A value made to fit a type by DMN's implicit conversions (1.5, 10.3.2.9.4): a list of one to
/// that one, one to a list of it, a day to its first moment. Null fits everything. Nothing where it
/// does not fit. Allowed values are not looked at.
std::optional<Value> coerced(const Value& value, const Type& type);

}  // namespace motcua::rules
