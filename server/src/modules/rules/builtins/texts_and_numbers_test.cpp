// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/test_feel.hpp"

namespace motcua::rules {
namespace {

TEST(FeelFunctions, cut_and_join_texts_by_code_points) {
    EXPECT_SAID(
        {"substring(\"foobar\", 3)", "\"obar\""}, {"substring(\"foobar\", 3, 3)", "\"oba\""},
        {"substring(\"foobar\", -2, 1)", "\"a\""}, {"substring(\"Đà Nẵng\", 4)", "\"Nẵng\""},
        {"substring(\"foobar\", 0)", "null"}, {"substring(\"foobar\", 7)", "null"},
        {"string length(\"Hà Nội\")", "6"}, {"string length(\"\\U01F40E\")", "1"},
        {"upper case(\"đường\")", "\"ĐƯỜNG\""}, {"lower case(\"ĐƯỜNG\")", "\"đường\""},
        {"substring before(\"foobar\", \"bar\")", "\"foo\""},
        {"substring before(\"foobar\", \"xyz\")", "\"\""},
        {"substring after(\"foobar\", \"ob\")", "\"ar\""}, {"substring after(\"\", \"a\")", "\"\""},
        {"contains(\"foobar\", \"of\")", "false"}, {"starts with(\"foobar\", \"fo\")", "true"},
        {"ends with(\"foobar\", \"r\")", "true"},
        {"string join([\"a\", null, \"b\"], \"-\")", "\"a-b\""},
        {"string join([\"a\",\"b\"])", "\"ab\""}, {"string join([], \"-\")", "\"\""},
        {"string join([1], \"-\")", "null"}, {"string length(null)", "null"},
        {"contains(string: \"ab\", match: \"b\")", "true"}, {"contains(\"a\")", "null"});
    EXPECT_EQ(warned("substring(\"foobar\", 9)"), "rules.index_wrong");
    EXPECT_EQ(warned("upper case(1)"), "rules.arguments_wrong");
    EXPECT_EQ(warned("contains(x: \"ab\", match: \"b\")"), "rules.arguments_wrong");
}

TEST(FeelFunctions, match_patterns_in_linear_time) {
    EXPECT_SAID(
        {"matches(\"foobar\", \"^fo*b\")", "true"}, {"matches(\"FOO\", \"foo\", \"i\")", "true"},
        {"matches(\"a\\nb\", \"a.b\")", "false"}, {"matches(\"a\\nb\", \"a.b\", \"s\")", "true"},
        {"matches(\"hello world\", \" hello[ ]world \", \"x\")", "true"},
        {"matches(\"a.b\", \"a.b\", \"q\")", "true"}, {"matches(\"0123\", \"^\\d{4}$\")", "true"},
        {"replace(\"banana\", \"a\", \"o\")", "\"bonono\""},
        {"replace(\"abcd\", \"(ab)|(a)\", \"[1=$1][2=$2]\")", "\"[1=ab][2=]cd\""},
        {"replace(\"0123456789\", \"(\\d{3})(\\d{3})(\\d{4})\", \"($1) $2-$3\")",
         "\"(012) 345-6789\""},
        {"replace(\"abc\", \"b\", \"\\$\")", "\"a$c\""},
        {"replace(\"abc\", \"x*\", \"-\")", "null"},
        {"split(\"John Doe\", \"\\s\")", "[\"John\", \"Doe\"]"},
        {"split(\"a;b;c;;\", \";\")", "[\"a\", \"b\", \"c\", \"\", \"\"]"},
        {"replace(\"a.b\", \".\", \"$1\", \"q\")", "\"a$1b\""},
        {"replace(\"abc\", \"b\", \"$\")", "null"});
    EXPECT_EQ(warned("matches(\"a\", \"(\")"), "rules.pattern_unsupported");
    EXPECT_EQ(warned("matches(\"a\", \"a\", \"y\")"), "rules.pattern_unsupported");
    EXPECT_EQ(warned("matches(\"a\", \"[a-z-[m]]\")"), "rules.pattern_unsupported");
    EXPECT_EQ(said("matches(string join(for i in 1..500 return \"aaaaaaaaaa\"), \"(a*)*b\")"),
              "false");
}

TEST(FeelFunctions, round_and_calculate_in_decimals) {
    EXPECT_SAID({"decimal(1/3, 2)", "0.33"}, {"decimal(1.5, 0)", "2"}, {"decimal(2.5, 0)", "2"},
                {"decimal(1234, -2)", "1200"}, {"floor(-1.5)", "-2"}, {"floor(-1.56, 1)", "-1.6"},
                {"ceiling(1.5)", "2"}, {"round up(5.5, 0)", "6"}, {"round up(-5.5, 0)", "-6"},
                {"round up(1.121, 2)", "1.13"}, {"round down(-5.5, 0)", "-5"},
                {"round half up(-5.5, 0)", "-6"}, {"round half down(5.5, 0)", "5"},
                {"round half down(-5.5, 0)", "-5"}, {"abs(-10)", "10"}, {"abs(@\"-PT5H\")", "PT5H"},
                {"modulo(12, 5)", "2"}, {"modulo(-12, 5)", "3"}, {"modulo(10.1, -4.5)", "-3.4"},
                {"modulo(1, 0)", "null"}, {"sqrt(16)", "4"},
                {"sqrt(2)", "1.414213562373095048801688724209698"}, {"log(1)", "0"},
                {"exp(1)", "2.718281828459045235360287471352662"}, {"odd(5)", "true"},
                {"odd(2)", "false"}, {"even(-2)", "true"}, {"even(1.5)", "null"},
                {"exp(100000)", "null"}, {"log(0)", "null"});
}

TEST(FeelFunctions, convert) {
    EXPECT_SAID(
        {"number(\"1 000,0\", \" \", \",\")", "1000"}, {"number(\"1.5\")", "1.5"},
        {"number(\"1,000\", \",\", \".\")", "1000"}, {"number(\"1,000\", \",\", \",\")", "null"},
        {"number(\"x\")", "null"}, {"string(1.10)", "\"1.1\""}, {"string(null)", "null"},
        {"string([1, \"a\"])", "\"[1, \\\"a\\\"]\""}, {"string(@\"2026-01-01\")", "\"2026-01-01\""},
        {"date(\"2026-02-29\")", "null"}, {"date(2024, 2, 29)", "2024-02-29"},
        {"date(@\"2026-01-02T03:04:05\")", "2026-01-02"}, {"time(14, 20, 5)", "14:20:05"},
        {"time(14, 20, 5.25, @\"PT7H\")", "14:20:05.25+07:00"}, {"time(\"25:00:00\")", "null"},
        {"time(@\"2026-01-02T03:04:05\")", "03:04:05"},
        {"date and time(\"2026-01-02T03:04:05Z\")", "2026-01-02T03:04:05Z"},
        {"date and time(\"2026-01-02\")", "2026-01-02T00:00:00"},
        {"date and time(@\"2026-01-02\", @\"03:04:05\")", "2026-01-02T03:04:05"},
        {"duration(\"P1Y2M\")", "P1Y2M"}, {"duration(\"P1Y2D\")", "null"},
        {"years and months duration(@\"2011-12-22\", @\"2013-08-24\")", "P1Y8M"},
        {"years and months duration(@\"2013-08-24\", @\"2011-12-22\")", "-P1Y8M"},
        {"@\"2026-01-31\" + @\"P1M\"", "2026-02-28"}, {"@\"2026-03-01\" - @\"2026-02-01\"", "P28D"},
        {"@\"2026-11-23T14:00:00+07:00\" + @\"PT12H\"", "2026-11-24T02:00:00+07:00"},
        {"@\"PT1H\" * 1.5", "PT1H30M"}, {"@\"P1D\" / @\"PT6H\"", "4"});
}

TEST(FeelFunctions, name_days) {
    EXPECT_SAID({"day of week(@\"2026-11-23\")", "\"Monday\""},
                {"day of year(@\"2026-11-23\")", "327"},
                {"month of year(@\"2026-11-23T01:02:03\")", "\"November\""},
                {"week of year(@\"2026-11-23\")", "48"}, {"week of year(@\"2005-01-01\")", "53"},
                {"day of week(\"x\")", "null"});
}

}  // namespace
}  // namespace motcua::rules
