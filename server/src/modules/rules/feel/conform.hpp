// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>

#include "modules/rules/feel/evaluation.hpp"
#include "modules/rules/feel/types.hpp"

namespace motcua::rules {

/// A value made to fit a type by DMN's implicit conversions (1.5, 10.3.2.9.4): a list of one to
/// that one, one to a list of it, a day to its first moment. Null fits everything, and so does
/// everything where there is no type. Nothing where it does not fit or is not among the allowed
/// values. Costs steps by its size.
std::optional<Value> conforming(Evaluation& in, const Value& value, const TypePtr& type);

/// As an input takes it: texts for temporal types are read as ISO 8601 first.
std::optional<Value> conforming_input(Evaluation& in, const Value& value, const TypePtr& type);

}  // namespace motcua::rules
