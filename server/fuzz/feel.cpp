// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>

#include "modules/rules/rules.hpp"

/// Any formula: parsed as an expression and as the cell of a table, and what parses is evaluated
/// within small limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace motcua::rules;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    Circumstances known;
    known.now = motcua::Instant{};
    known.limits = {.steps = 2000, .bytes = 1024 * 1024, .depth = 100};
    const Variables variables{{"x", Value()}, {"mã số", Value(std::string("A-1"))}};
    if (const auto expression = Expression::parse(text)) {
        expression->names();
        expression->evaluate(variables, known);
    }
    if (const auto tests = UnaryTests::parse(text)) tests->evaluate(Value(), variables, known);
    return 0;
}
