// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <optional>
#include <string_view>

#include "modules/rules/feel/evaluation.hpp"
#include "modules/rules/feel/tree.hpp"

namespace motcua::rules {

/// FEEL's three-valued truth; nothing = null.
using Truth = std::optional<bool>;

Value value_of(Truth truth);
Truth truth_of(const Value& value);

/// As "=" (DMN 1.5, table 53): null is equal to null only; unlike kinds are neither equal nor not.
/// Large values cost steps.
Truth equal(Evaluation& in, const Value& a, const Value& b);
/// As "<": numbers, texts (by code points), temporal values of one kind.
std::optional<std::strong_ordering> ordered(const Value& a, const Value& b);
Truth compared_by(Evaluation& in, Op op, const Value& a, const Value& b);
Truth in_range(const Value& value, const Range& range);
/// Whether a value satisfies what an expression in a test gave: it is equal to it, in it (a list, a
/// range), or one of a list's ranges holds it.
Truth satisfies(Evaluation& in, const Value& value, const Value& test);

/// + - * / ** and the sign; null with a warning where the operands make no sense together.
Value calculated(Evaluation& in, Op op, const Value& a, const Value& b);
Value negated(Evaluation& in, const Value& value);

/// The member of a context, of each of a list's, or a property of a temporal value or range.
Value member_of(Evaluation& in, const Value& value, std::string_view name);

}  // namespace motcua::rules
