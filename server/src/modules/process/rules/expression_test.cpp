// SPDX-License-Identifier: Apache-2.0
#include "modules/process/rules/expression.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"

namespace motcua::process {
namespace {

std::string answer(std::string_view text, const Variables& variables = {}) {
    const auto parsed = Expression::parse(text);
    if (!parsed) return parsed.error().code + " at " + parsed.error().params[0].second;
    std::string out;
    write_value(out, parsed->evaluate(variables));
    return out;
}

TEST(Expression, calculates_with_decimals_as_people_do) {
    EXPECT_EQ(answer("0.1 + 0.2"), "0.3");
    EXPECT_EQ(answer("0.1 + 0.2 = 0.3"), "true");
    EXPECT_EQ(answer("1 + 2 * 3 - 4 / 8"), "6.5");
    EXPECT_EQ(answer("-(1 + 2) * -2"), "6");
    EXPECT_EQ(answer("10 / 3"), "3.333333333333333333333333333333333");
    EXPECT_EQ(answer("2 / 3"), "0.6666666666666666666666666666666667");
    EXPECT_EQ(answer("100000000000 * 100000000000"), "10000000000000000000000");
    EXPECT_EQ(answer("\"một\" + \" cửa\""), "\"một cửa\"");
}

TEST(Expression, compares_like_with_like_and_answers_null_else) {
    EXPECT_EQ(answer("area > 200", {{"area", 250}}), "true");
    EXPECT_EQ(answer("area > 200", {{"area", "big"}}), "null");
    EXPECT_EQ(answer("area > 200"), "null");
    EXPECT_EQ(answer("kind = \"house\"", {{"kind", "house"}}), "true");
    EXPECT_EQ(answer("kind != \"house\"", {{"kind", "land"}}), "true");
    EXPECT_EQ(answer("missing = null"), "true");
    EXPECT_EQ(answer("1 = \"1\""), "null");
    EXPECT_EQ(answer("1 / 0"), "null");
    EXPECT_EQ(answer("1 + true"), "null");
    EXPECT_EQ(answer("\"a\" < \"b\""), "true");
    EXPECT_EQ(answer("2.50 = 2.5 and 100 = 1e2"), "process.expression_unparsable at 23");
}

TEST(Expression, joins_three_valued_truths) {
    EXPECT_EQ(answer("false and missing"), "false");
    EXPECT_EQ(answer("true and missing"), "null");
    EXPECT_EQ(answer("true or missing"), "true");
    EXPECT_EQ(answer("false or missing"), "null");
    EXPECT_EQ(answer("not(false)"), "true");
    EXPECT_EQ(answer("not(missing)"), "null");
    EXPECT_EQ(answer("a = 1 or b = 2 and false", {{"a", 1}, {"b", 2}}), "true");
}

TEST(Expression, knows_ranges_lists_and_choices) {
    EXPECT_EQ(answer("x between 1 and 3 and true", {{"x", 3}}), "true");
    EXPECT_EQ(answer("x in (\"a\", \"b\")", {{"x", "b"}}), "true");
    EXPECT_EQ(answer("x in (1, 2)", {{"x", 3}}), "false");
    EXPECT_EQ(answer("if x = null then \"none\" else x"), "\"none\"");
    EXPECT_EQ(answer("= field_check = \"yes\"", {{"field_check", "yes"}}), "true");
}

TEST(Expression, is_refused_where_it_is_not_of_the_subset) {
    for (const char* text :
         {"", "=", "1 +", "(1", "a b", "not a", "a == b", "1 ** 2", "\"open", "a.b", "f(1)",
          "1 < 2 < 3", "for", "if a then b", "x in ()", "1..2", "${x}", "a between 1", "'a'"})
        EXPECT_EQ(code_of(Expression::parse(text)), "process.expression_unparsable") << text;
}

TEST(Expression, is_refused_when_nested_too_deep_or_too_long) {
    EXPECT_FALSE(Expression::parse(std::string(100'000, '(')));
    EXPECT_FALSE(Expression::parse(std::string(3'999, '-') + "1"));
    EXPECT_FALSE(Expression::parse(std::string(5'000, ' ') + "1"));
    EXPECT_TRUE(Expression::parse(std::string(40, '(') + "1" + std::string(40, ')')));
}

TEST(Expression, names_what_it_asks_for) {
    const auto parsed = Expression::parse("a = 1 and (b or a > 2) and địa_bàn = \"x\"");

    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->names(), (std::vector<std::string>{"a", "b", "địa_bàn"}));
}

TEST(Number, survives_its_text) {
    for (const char* text : {"0", "1", "-1", "0.5", "-0.05", "1200000", "12345678901234567890.125"})
        EXPECT_EQ(Number::parse(text)->text(), text);
    for (const char* text : {"", "-", ".", "1.", "1,5", "1e5", " 1", "--1", "1.2.3"})
        EXPECT_FALSE(Number::parse(text)) << text;
}

TEST(Number, rounds_half_to_even_at_34_digits) {
    const Number one(1), tiny = *Number::parse("0.0000000000000000000000000000000005");
    EXPECT_EQ(add(one, tiny)->text(), "1");
    const Number odd = *Number::parse("1.000000000000000000000000000000001");
    EXPECT_EQ(add(odd, tiny)->text(), "1.000000000000000000000000000000002");
    EXPECT_LT(one, odd);
    EXPECT_LT(*Number::parse("-99999999999999999999999999999999999999"), one);
}

TEST(Variables, are_short_routing_facts) {
    const auto read = [](const char* text) { return read_variables(*json::parse(text)); };
    const auto kept = read(
        R"({"area": 12.5, "is_urgent": true, "kind": "house", "none": null, "big": 9007199254740993})");
    ASSERT_TRUE(kept);
    std::string out;
    write_variables(out, *kept);
    EXPECT_EQ(
        out, R"({"area":12.5,"big":9007199254740993,"is_urgent":true,"kind":"house","none":null})");
    EXPECT_EQ(code_of(read(R"({"list": []})")), "process.variable_wrong");
    EXPECT_EQ(code_of(read(R"({"two words": 1})")), "process.variable_wrong");
    EXPECT_EQ(code_of(read("[]")), "process.variable_wrong");
    EXPECT_EQ(code_of(check_variables({{"story", std::string(900, 'x')}})),
              "process.variable_wrong");
}

}  // namespace
}  // namespace motcua::process
