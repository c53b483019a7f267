// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/test_feel.hpp"

namespace motcua::rules {
namespace {

TEST(FeelExpression, calculates_in_decimals) {
    EXPECT_SAID(
        {"0.1 + 0.2", "0.3"}, {"1 / 3", "0.3333333333333333333333333333333333"},
        {"2 / 3", "0.6666666666666666666666666666666667"}, {"10 + 20 / -5 - 3", "3"},
        {"5+2**5+3", "40"}, {"10**-5", "0.00001"}, {"-10--5", "-5"}, {"-2 ** 2", "4"},
        {"1.2*10**3", "1200"}, {"1 / 0", "null"}, {"null + 1", "null"},
        {"12345678901234567890123456789012345678", "12345678901234567890123456789012350000"},
        {"100000000000000000000000000000000 + 0.1", "100000000000000000000000000000000.1"},
        {"1000000000000000000000000000000000 + 0.04", "1000000000000000000000000000000000"},
        {"(1 + 0.005) ** 360", "6.022575212263216184054046808916149"});
}

TEST(FeelExpression, knows_three_truths) {
    EXPECT_SAID({"true and null", "null"}, {"false and null", "false"}, {"true or null", "true"},
                {"false or null", "null"}, {"1 and true", "null"}, {"not(null)", "null"},
                {"not(true)", "false"}, {"if null then 1 else 2", "2"});
}

TEST(FeelExpression, compares_like_with_like) {
    EXPECT_SAID({"1 = 1.0", "true"}, {"\"a\" < \"b\"", "true"}, {"1 = \"1\"", "null"},
                {"1 = null", "false"}, {"null = null", "true"}, {"null != 1", "true"},
                {"[1,2] = [1,2]", "true"}, {"{a:1,b:2} = {b:2,a:1}", "true"},
                {"date(\"2026-01-01\") < date(\"2026-01-02\")", "true"},
                {"@\"2026-01-01T07:00:00+07:00\" = @\"2026-01-01T00:00:00Z\"", "true"},
                {"1 < \"a\"", "null"}, {"5 between 1 and 5", "true"},
                {"6 between 1 and 5", "false"}, {"5 in (1..5]", "true"}, {"1 in (1..5]", "false"},
                {"5 in (< 3, > 4)", "true"}, {"2 in [1, 2]", "true"},
                {"\"x\" in (\"x\", \"y\")", "true"});
    EXPECT_EQ(warned("1 < \"a\""), "rules.operands_wrong");
}

TEST(FeelExpression, filters_and_walks_lists) {
    EXPECT_SAID(
        {"[1,2,3,4][item > 2]", "[3, 4]"}, {"[1,2,3][-1]", "3"}, {"[1,2,3][1]", "1"},
        {"[{a:1},{a:2}][a > 1].a", "[2]"}, {"[{a:1},{a:2}].a", "[1, 2]"},
        {"for i in 1..3 return i * i", "[1, 4, 9]"}, {"for i in 3..1 return i", "[3, 2, 1]"},
        {"for i in [1,2], j in [10,20] return i + j", "[11, 21, 12, 22]"},
        {"for i in 0..4 return if i = 0 then 1 else i * partial[-1]", "[1, 1, 2, 6, 24]"},
        {"for d in @\"2026-12-30\"..@\"2027-01-01\" return d",
         "[2026-12-30, 2026-12-31, 2027-01-01]"},
        {"some x in [1,2] satisfies x > 1", "true"}, {"every x in [1,2] satisfies x > 1", "false"},
        {"every x in [] satisfies false", "true"}, {"1[item > 0]", "[1]"});
    EXPECT_EQ(warned("[1,2,3][4]"), "rules.index_wrong");
}

TEST(FeelExpression, makes_and_asks_contexts) {
    EXPECT_SAID({"{a: 1, b: a + 1}.b", "2"}, {"{\"x y\": 1}", "{x y: 1}"},
                {"{f: function(n) if n < 2 then 1 else n * f(n - 1), r: f(5)}.r", "120"},
                {"{a: {b: 3}}.a.b", "3"}, {"@\"2026-11-23\".weekday", "1"},
                {"@\"P1DT2H\".hours", "2"}, {"[1..5).end included", "false"},
                {"(function(a, b) a - b)(b: 1, a: 5)", "4"});
    EXPECT_EQ(warned("{a: 1, a: 2}"), "rules.entry_twice");
    EXPECT_EQ(warned("{a: 1}.b"), "rules.name_unknown");
}

TEST(FeelExpression, finds_names_of_several_words_without_being_told) {
    EXPECT_EQ(said("12 * Monthly Salary", R"({"Monthly Salary": 100})"), "1200");
    EXPECT_EQ(said("số tiền + phí  nộp", R"({"số tiền": 5, "phí nộp": 7})"), "12");
    EXPECT_EQ(said("if so nguoi > 2 then \"a\" else \"b\"", R"({"so nguoi": 3})"), "\"a\"");
    EXPECT_EQ(said("loan.monthly rate * 2", R"({"loan": {"monthly rate": 2}})"), "4");
}

TEST(FeelExpression, finds_names_with_signs_when_told) {
    const std::string variables = R"({"mã-số": 3, "a": 10, "b": 4})";
    EXPECT_EQ(said("mã-số + 1", variables, {"mã-số"}), "4");
    EXPECT_EQ(said("a-b", variables, {"mã-số"}), "6");
}

TEST(FeelExpression, tells_which_names_it_asks_for) {
    const auto parsed = Expression::parse(
        "=sum(for p in pages return p.price * count(x)) + so ban + so ban + {y: 1, z: y}.z");
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->names(), (std::vector<std::string>{"pages", "x", "so ban"}));
    EXPECT_EQ(parsed->text().front(), '=');
}

TEST(FeelExpression, is_refused_where_it_makes_no_sense) {
    for (const char* text :
         {"", "1 +", "(1", "\"a", "a b +", "1 < 2 < 3", "[1,", "{a 1}", "if a then b", "for x in",
          "@\"soon\"", "1a", "\"\\uD800\"", "and", "\xff"})
        EXPECT_EQ(code_of(Expression::parse(text)), "rules.expression_unparsable") << text;
    const auto refused = Expression::parse("phí + * 2");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().params,
              (decltype(refused.error().params){{"at", "7"}, {"near", "* 2"}}));
    EXPECT_EQ(code_of(Expression::parse("a instance of tTiền")), "rules.type_unknown");
    EXPECT_EQ(code_of(Expression::parse(std::string(40'000, ' '))), "rules.expression_too_long");
    EXPECT_EQ(code_of(Expression::parse(std::string(200, '(') + "1" + std::string(200, ')'))),
              "rules.expression_too_deep");
    std::string sum = "1";
    for (int i = 0; i < 500; ++i) sum += "+1";
    EXPECT_EQ(code_of(Expression::parse(sum)), "rules.expression_too_deep");
}

TEST(FeelExpression, says_why_it_is_null) {
    EXPECT_EQ(warned("lạ"), "rules.name_unknown");
    EXPECT_EQ(warned("1(2)"), "rules.not_a_function");
    EXPECT_EQ(warned("sqrt(\"a\")"), "rules.arguments_wrong");
    EXPECT_EQ(warned("sqrt(-1)"), "rules.no_result");
    EXPECT_EQ(warned("true + 1"), "rules.operands_wrong");
    EXPECT_EQ(warned("(function(a) external {java: {}})(1)"), "rules.external_function");
    EXPECT_EQ(warned("now()"), "rules.no_clock");
    const Answer answer = answer_of("1 + lạ");
    ASSERT_EQ(answer.warnings.size(), 1u);
    EXPECT_EQ(answer.warnings[0].at, 5u);
}

TEST(FeelExpression, tells_the_time_it_is_given) {
    const Circumstances known{.now = parse_instant("2026-11-23T14:00:00+07:00")};
    EXPECT_EQ(text_of(answer_of("now()", "{}", known).value), "2026-11-23T14:00:00+07:00");
    EXPECT_EQ(text_of(answer_of("today()", "{}", known).value), "2026-11-23");
}

TEST(FeelExpression, is_stopped_at_its_limits) {
    EXPECT_EQ(warned("for i in 1..100000 return i"), "rules.steps_exceeded");
    EXPECT_EQ(warned("count(for i in 1..1000, j in 1..1000 return 1)"), "rules.steps_exceeded");
    EXPECT_EQ(warned("{f: function(n) f(n + 1), r: f(1)}.r"), "rules.depth_exceeded");
    EXPECT_EQ(warned("for i in 1..60 return if i = 1 then \"0123456789abcdef\" else "
                     "partial[-1] + partial[-1]"),
              "rules.memory_exceeded");
    EXPECT_EQ(warned("for i in 1..60 return if i = 1 then [1] else [partial[-1], partial[-1]]"),
              "rules.memory_exceeded");
    const Circumstances long_one{.limits = {.steps = 100'000'000}};
    EXPECT_EQ(answer_of("for i in 1..60 return if i = 1 then [1] else "
                        "concatenate(partial[-1], partial[-1])",
                        "{}", long_one)
                  .warnings[0]
                  .code,
              "rules.memory_exceeded");
    const Circumstances narrow{.limits = {.steps = 5}};
    EXPECT_TRUE(answer_of("1 + 1", "{}", narrow).warnings.empty());
    EXPECT_EQ(answer_of("1 + 1 + 1 + 1 + 1 + 1", "{}", narrow).warnings[0].code,
              "rules.steps_exceeded");
}

TEST(FeelUnaryTests, judge_an_input) {
    const auto passes = [](std::string_view text, const Value& input,
                           std::string_view variables = "{}") {
        const auto tests = UnaryTests::parse(text);
        EXPECT_TRUE(tests) << text;
        return tests ? text_of(tests->evaluate(input, variables_of(variables)).value) : "refused";
    };
    EXPECT_EQ(passes("-", 1), "true");
    EXPECT_EQ(passes("< 10, [20..30]", 25), "true");
    EXPECT_EQ(passes("< 10, [20..30]", 15), "false");
    EXPECT_EQ(passes("not(\"a\", \"b\")", "c"), "true");
    EXPECT_EQ(passes("not(\"a\", \"b\")", "a"), "false");
    EXPECT_EQ(passes("\"a\", \"b\"", "b"), "true");
    EXPECT_EQ(passes("? > 5 and ? < limit", 7, R"({"limit": 8})"), "true");
    EXPECT_EQ(passes("> limit", 7, R"({"limit": 8})"), "false");
    EXPECT_EQ(passes("null", Value()), "true");
    EXPECT_EQ(passes("< 10", Value()), "null");
    EXPECT_EQ(passes("starts with(?, \"Hà\")", "Hà Nội"), "true");
    EXPECT_EQ(passes("list contains([1, 2], ?)", 2), "true");
    EXPECT_EQ(passes("true", true), "true");
    EXPECT_EQ(passes("@\"2026-01-01\"", *read_day("2026-01-01")), "true");
    EXPECT_EQ(code_of(UnaryTests::parse("< ")), "rules.expression_unparsable");
    EXPECT_EQ(code_of(UnaryTests::parse("")), "rules.expression_unparsable");
}

}  // namespace
}  // namespace motcua::rules
