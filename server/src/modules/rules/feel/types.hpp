// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "modules/rules/value.hpp"

namespace motcua::rules {

struct Tree;
struct Type;
using TypePtr = std::shared_ptr<const Type>;

/// A FEEL type: of FEEL itself, or an item definition of a model.
struct Type {
    enum class Kind {
        any,
        nothing,
        boolean,
        number,
        text,
        day,
        time,
        date_time,
        days_duration,
        months_duration,
        list,      ///< parts[0] = of what
        context,   ///< fields[i] of parts[i]
        range,     ///< parts[0] = of what
        function,  ///< parts = parameters and, last, the result
    };
    Kind kind = Kind::any;
    std::string name = {};  ///< as it was said: "number", "tLoan"
    std::vector<std::string> fields = {};
    std::vector<TypePtr> parts = {};
    /// Unary tests every value must satisfy, those of the type it was made from first. Of a list
    /// those of each member are with parts[0].
    std::vector<std::shared_ptr<const Tree>> allowed = {};
};

/// A type of FEEL by its name ("number", "date and time", …); nothing where there is none.
TypePtr builtin_type(std::string_view name);
/// Finds the types a text may name besides FEEL's own.
using TypeFinder = std::function<TypePtr(std::string_view name)>;

/// Whether a value is of a type: null only of Any and Null; a context may have more members than
/// asked for; allowed values are not looked at.
bool is_of(const Value& value, const Type& type);

}  // namespace motcua::rules
