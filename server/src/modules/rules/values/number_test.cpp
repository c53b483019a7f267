// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/random.hpp"
#include "modules/rules/value.hpp"

namespace motcua::rules {
namespace {

Number number(const std::string& text) {
    const auto read = Number::parse(text);
    EXPECT_TRUE(read) << text;
    return read.value_or(Number());
}

std::optional<Number> calculated(const std::string& op, const Number& a, const Number& b) {
    if (op == "add") return add(a, b);
    if (op == "subtract") return subtract(a, b);
    if (op == "multiply") return multiply(a, b);
    if (op == "divide") return divide(a, b);
    if (op == "power") return power(a, b);
    if (op == "sqrt") return square_root(a);
    return op == "log" ? natural_log(a) : exponential(a);
}

/// golden/decimals.csv: made by another implementation of the General Decimal Arithmetic (34
/// digits, half even, 10^-6143 … 10^6144; power, sqrt, log and exp from 120 digits).
TEST(Decimals, are_those_of_another_implementation) {
    const auto folder = std::filesystem::path(__FILE__).parent_path();
    std::ifstream file(folder / "golden/decimals.csv");
    std::string line;
    std::getline(file, line);
    int count = 0;
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string op, a, b, result;
        std::getline(cells, op, ',');
        std::getline(cells, a, ',');
        std::getline(cells, b, ',');
        std::getline(cells, result, ',');
        const auto found = calculated(op, number(a), number(b));
        EXPECT_EQ(found ? found->text() : "null", result == "null" ? "null" : number(result).text())
            << line;
        ++count;
    }
    EXPECT_GT(count, 800);
}

TEST(Decimals, are_written_as_they_are_read) {
    SeededRandom random(7);
    for (int i = 0; i < 2'000; ++i) {
        const auto digits =
            static_cast<__int128>(random.next()) * static_cast<std::int64_t>(random.next() >> 20);
        const auto made =
            Number::of(digits % 1'000'000'000'000'000'000, static_cast<int>(random.below(80)) - 60);
        ASSERT_TRUE(made);
        EXPECT_EQ(number(made->text()), *made) << made->text();
    }
    EXPECT_EQ(number("-0.50").text(), "-0.5");
    EXPECT_EQ(number("1e3").text(), "1000");
    EXPECT_EQ(number("1e50").text(), "1e+50");
    EXPECT_EQ(number("-0").text(), "0");
    for (const char* wrong :
         {"", "-", ".", "1.", "1e", "e5", "1,0", " 1", "0x1", "1e9999", "--1", "1.2.3"})
        EXPECT_FALSE(Number::parse(wrong)) << wrong;
}

TEST(Decimals, round_each_way) {
    const auto rounded = [](const char* text, Rounding how) {
        return number(text).rounded(0, how).text();
    };
    EXPECT_EQ(rounded("2.5", Rounding::half_even), "2");
    EXPECT_EQ(rounded("-2.5", Rounding::half_up), "-3");
    EXPECT_EQ(rounded("2.5", Rounding::half_down), "2");
    EXPECT_EQ(rounded("2.1", Rounding::up), "3");
    EXPECT_EQ(rounded("-2.9", Rounding::down), "-2");
    EXPECT_EQ(rounded("-2.1", Rounding::ceiling), "-2");
    EXPECT_EQ(rounded("-2.1", Rounding::floor), "-3");
    EXPECT_EQ(rounded("0.0000000000000000000000000000000000000000000001", Rounding::up), "1");
    EXPECT_EQ(number("12345").rounded(-2, Rounding::half_up).text(), "12300");
}

TEST(Days, count_as_the_calendar_does) {
    for (std::int64_t days = -800'000; days < 800'000; days += 137) {
        const auto day = CalendarDay::from_days(days);
        ASSERT_TRUE(day);
        EXPECT_EQ(day->days(), days);
    }
    const CalendarDay leap{2024, 2, 29};
    EXPECT_EQ(text_of(*leap.plus_months(12)), "2025-02-28");
    EXPECT_EQ(text_of(*leap.plus_months(-1)), "2024-01-29");
    EXPECT_EQ((CalendarDay{2026, 11, 23}.weekday()), 1);
    EXPECT_EQ((CalendarDay{2020, 12, 31}.week_of_year()), 53);
    EXPECT_FALSE(CalendarDay::of(2025, 2, 29));
}

TEST(TemporalTexts, are_read_and_written_alike) {
    for (const char* text : {"2026-11-25", "-0044-03-15", "12026-01-01"})
        EXPECT_EQ(text_of(read_day(text).value()), text);
    for (const char* text :
         {"14:00:00", "14:00:00.5+07:00", "00:00:00Z", "10:00:00@Asia/Ho_Chi_Minh"})
        EXPECT_EQ(text_of(read_time(text).value()), text);
    for (const char* text : {"2026-11-25T14:00:00", "2026-11-25T14:00:00.123456789-03:30"})
        EXPECT_EQ(text_of(read_date_time(text).value()), text);
    for (const char* text : {"P1DT2H3M4.5S", "-PT1S", "PT0S", "P400D"})
        EXPECT_EQ(text_of(read_days_duration(text).value()), text);
    for (const char* text : {"P1Y2M", "-P11M", "P0M"})
        EXPECT_EQ(text_of(read_months_duration(text).value()), text);
    for (const char* wrong :
         {"2026-13-01", "2026-02-30", "26-01-01", "2026-1-1", "2026-01-01Z", ""})
        EXPECT_FALSE(read_day(wrong)) << wrong;
    for (const char* wrong : {"24:00:00", "10:60:00", "10:00", "10:00:00+25:00", "10:00:00@no"})
        EXPECT_FALSE(read_time(wrong)) << wrong;
    for (const char* wrong : {"P", "PT", "P1Y", "1D", "P1.5D", "PT1H1D"})
        EXPECT_FALSE(read_days_duration(wrong)) << wrong;
}

TEST(Moments, are_compared_where_both_know_their_offset) {
    const auto at = [](const char* text) { return read_date_time(text).value(); };
    EXPECT_EQ(compared(at("2026-01-01T07:00:00+07:00"), at("2026-01-01T00:00:00Z")),
              std::strong_ordering::equal);
    EXPECT_EQ(compared(at("2026-01-01T07:00:00@Asia/Ho_Chi_Minh"), at("2026-01-01T00:00:00Z")),
              std::strong_ordering::equal);
    EXPECT_FALSE(compared(at("2026-01-01T07:00:00"), at("2026-01-01T00:00:00Z")));
    EXPECT_FALSE(compared(at("2026-01-01T07:00:00@Europe/Paris"), at("2026-01-01T00:00:00Z")));
    EXPECT_EQ(
        compared(at("2026-01-01T07:00:00@Europe/Paris"), at("2026-01-01T08:00:00@Europe/Paris")),
        std::strong_ordering::less);
}

}  // namespace
}  // namespace motcua::rules
