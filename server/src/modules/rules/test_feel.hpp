// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gtest/gtest.h>

#include "modules/rules/rules.hpp"

/// What tests of the room share.
namespace motcua::rules {

inline Variables variables_of(std::string_view json) {
    auto read = read_variables(json);
    EXPECT_TRUE(read) << json;
    return read ? std::move(*read) : Variables{};
}

inline Answer answer_of(std::string_view text, std::string_view variables = "{}",
                        const Circumstances& known = {}, const Names& names = {}) {
    const auto parsed = Expression::parse(text, names);
    EXPECT_TRUE(parsed) << text << ": " << code_of(parsed);
    return parsed ? parsed->evaluate(variables_of(variables), known) : Answer{};
}

/// The answer as FEEL says it, inside a list so that texts keep their quotation marks.
inline std::string said(std::string_view text, std::string_view variables = "{}",
                        const Names& names = {}) {
    const std::string list = text_of(Value(List{answer_of(text, variables, {}, names).value}));
    return list.substr(1, list.size() - 2);
}

/// The first reason why an answer is null; "" where it is not, or silently.
inline std::string warned(std::string_view text, std::string_view variables = "{}") {
    const Answer answer = answer_of(text, variables);
    EXPECT_TRUE(answer.value.is_null()) << text << " is " << text_of(answer.value);
    return answer.warnings.empty() ? "" : answer.warnings.front().code;
}

/// An expression and what FEEL says of it.
struct Saying {
    std::string_view text;
    std::string_view said;
};

#define EXPECT_SAID(...)                                                    \
    for (const Saying& saying : std::initializer_list<Saying>{__VA_ARGS__}) \
    EXPECT_EQ(said(saying.text), saying.said) << saying.text

}  // namespace motcua::rules
