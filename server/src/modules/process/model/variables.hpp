// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json/value.hpp>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "modules/rules/rules.hpp"

namespace motcua::process {

using rules::Expression;
using rules::Number;
using rules::Value;

/// Routing facts of a process by name; never personal data. What is kept is plain(): what JSON can
/// carry, so that a log read again means the same.
using Variables = rules::Variables;

void write_variables(std::string& out, const Variables& variables);
/// Refuses: process.variable_wrong {name} (what check_variables refuses).
Result<Variables> read_variables(const boost::json::value& value);
/// From JSON text, made plain. Refuses as read_variables.
Result<Variables> read_facts(std::string_view json);
/// Refuses: process.variable_wrong {name}: a name that no expression could say, a text over 200
/// characters, a list or context of more than 2,000 parts or 8 levels, or more than 100 variables:
/// routing facts are short.
Result<> check_variables(const Variables& variables);
/// Whether an expression can say this name: a letter, then letters, digits, "_".
bool is_name(std::string_view text);
/// The value as it is kept: days, times, durations and ranges become their text (ISO 8601), a
/// number what fifteen digits tell of it, a function null; lists and contexts part by part.
Value plain(const Value& value);

}  // namespace motcua::process
