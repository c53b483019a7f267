// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "modules/rules/feel/evaluation.hpp"
#include "modules/rules/value.hpp"

namespace motcua::rules {

/// The arguments of a call of one of FEEL's own functions, with what it may cost.
/// Where a parameter is no list, a list of one gives that one (DMN 1.5, 10.3.2.9.4).
class Call {
public:
    Call(Evaluation& in, std::string_view its_name, std::span<const Value> given)
        : evaluation(in), name(its_name), arguments(given) {}

    Evaluation& evaluation;
    std::string_view name;
    std::span<const Value> arguments;

    std::size_t size() const { return arguments.size(); }
    /// Null where it is not given.
    const Value& operator[](std::size_t i) const;
    /// The argument, out of a list of one.
    const Value& single(std::size_t i) const;
    bool has(std::size_t i) const { return !(*this)[i].is_null(); }
    const Number* number(std::size_t i) const { return single(i).number(); }
    const std::string* text(std::size_t i) const { return single(i).text(); }
    const Context* context(std::size_t i) const { return single(i).context(); }
    std::optional<std::int64_t> whole(std::size_t i) const;
    /// Null, because the arguments are not what the function takes; silent where one is null.
    Value wrong() const;
    /// Of calculations: null with rules.no_result where there is none.
    Value of(const std::optional<Number>& result) const;
    /// The list; one value as a list of it; nothing where it is null. Costs steps.
    std::optional<std::span<const Value>> list(std::size_t i) const;
    /// Parameters of the kind "list, or its members one by one".
    std::optional<std::span<const Value>> list_or_all() const;
};

/// One way to call one of FEEL's own functions. A name may have several.
struct Builtin {
    std::string_view name;
    std::string_view parameters;  ///< "string,start position,length"
    int least = 1;
    int most = 1;  ///< -1: any number
    Value (*act)(const Call& call) = nullptr;
};

std::span<const Builtin> builtins();
/// The first of a name; the others follow it. Null where there is none.
const Builtin* find_builtin(std::string_view name);

// The tables, one a file.
std::span<const Builtin> conversion_builtins();
std::span<const Builtin> text_builtins();
std::span<const Builtin> pattern_builtins();
std::span<const Builtin> number_builtins();
std::span<const Builtin> list_builtins();
std::span<const Builtin> list_change_builtins();
std::span<const Builtin> statistics_builtins();
std::span<const Builtin> time_builtins();
std::span<const Builtin> context_builtins();
std::span<const Builtin> range_builtins();

/// A day, time, moment or duration from its ISO text; null where it is none.
Value temporal_of(std::string_view text);

}  // namespace motcua::rules
