// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/longest_way.hpp"

#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

std::string task(const std::string& id, const std::string& budget, const std::string& more = "") {
    return user(id, "", "m:budget=\"" + budget + "\" " + more);
}
LongestWay way(const std::string& content) {
    return longest_way(definition_of(model(content)));
}

TEST(LongestWay, sums_budgets_of_one_line_in_working_hours) {
    const auto found = way(start("s") + task("a", "3 working_hour") + task("b", "1.5 working_day") +
                           user("c") + end("e") + flows("s>a a>b b>c c>e"));
    EXPECT_EQ(found.hundredths, 1500);
    EXPECT_EQ(found.last, "b");
}

TEST(LongestWay, takes_the_longest_of_branches_that_run_at_once) {
    const auto found =
        way(start("s") + node("parallelGateway", "f") + task("a", "1 working_day") +
            task("b", "2 working_day") + node("parallelGateway", "j") +
            task("c", "1 working_hour") + end("e") + flows("s>f f>a f>b a>j b>j j>c c>e"));
    EXPECT_EQ(found.hundredths, 1700);
    EXPECT_EQ(found.last, "c");
}

TEST(LongestWay, ends_where_on_time_is_judged) {
    const auto found = way(start("s") + task("a", "1 working_hour", "m:businessEnd=\"true\"") +
                           task("b", "5 working_day") + end("e") + flows("s>a a>b b>e"));
    EXPECT_EQ(found.hundredths, 100);
}

TEST(LongestWay, counts_work_that_goes_back_once) {
    const auto found = way(start("s") + task("a", "1 working_hour") + task("b", "2 working_hour") +
                           node("exclusiveGateway", "x", "", "default=\"x-e\"") + end("e") +
                           flows("s>a a>b b>x x>a[y=1] x>e"));
    EXPECT_EQ(found.hundredths, 300);
}

TEST(LongestWay, adds_what_is_inside_a_sub_process) {
    const auto found = way(start("s") +
                           sub_process("p", start("is") + task("a", "2 working_hour") + end("ie") +
                                                flows("is>a a>ie")) +
                           task("b", "1 working_hour") + end("e") + flows("s>p p>b b>e"));
    EXPECT_EQ(found.hundredths, 300);
    EXPECT_EQ(found.last, "b");
}

TEST(LongestWay, compares_units_by_what_is_worked_of_them) {
    EXPECT_EQ(working_hundredths({100, "working_day"}), 800);
    EXPECT_EQ(working_hundredths({700, "day"}), 4000);
    EXPECT_EQ(working_hundredths({16800, "hour"}), 4000);
    EXPECT_EQ(working_hundredths({100, "month"}), 17600);
}

TEST(LongestWay, of_ten_thousand_steps_is_found_at_once) {
    std::string content = start("s") + end("e"), ways = "s>t0 ";
    for (int i = 0; i < 4000; ++i) {
        content += task("t" + std::to_string(i), "1 working_hour");
        ways +=
            "t" + std::to_string(i) + ">" + (i == 3999 ? "e" : "t" + std::to_string(i + 1)) + " ";
    }
    EXPECT_EQ(way(content + flows(ways)).hundredths, 400'000);
}

}  // namespace
}  // namespace motcua::process
