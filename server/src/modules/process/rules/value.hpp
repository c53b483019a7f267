// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json/value.hpp>
#include <map>
#include <string>
#include <variant>

#include "base/result.hpp"
#include "modules/process/rules/number.hpp"

namespace motcua::process {

/// What an expression answers and a process remembers: null, yes or no, a number, a text.
struct Value {
    std::variant<std::monostate, bool, Number, std::string> is;

    Value() = default;
    Value(bool value) : is(value) {}
    Value(Number value) : is(value) {}
    Value(int value) : is(Number(value)) {}
    Value(std::int64_t value) : is(Number(value)) {}
    Value(std::string value) : is(std::move(value)) {}
    Value(const char* value) : is(std::string(value)) {}

    bool is_null() const { return is.index() == 0; }
    bool is_true() const { return is.index() == 1 && std::get<bool>(is); }
    bool operator==(const Value&) const = default;
};

/// Routing facts of a process by name; never personal data.
using Variables = std::map<std::string, Value>;

void write_value(std::string& out, const Value& value);
void write_variables(std::string& out, const Variables& variables);
/// Refuses: process.variable_wrong (a list or object, a name that no expression could say, a text
/// over 200 characters or more than 100 variables: routing facts are short).
Result<Variables> read_variables(const boost::json::value& value);
/// The same limits for variables made in code.
Result<> check_variables(const Variables& variables);
/// Whether an expression can say this name: a letter, then letters, digits, "_".
bool is_name(std::string_view text);

}  // namespace motcua::process
