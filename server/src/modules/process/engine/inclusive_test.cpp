// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

std::string gate(const std::string& id, const std::string& more = "") {
    return node("inclusiveGateway", id, "", more);
}

/// a, b and c by the facts of the same name; joined before "after".
std::string of_three() {
    return start("s") + gate("split", "default=\"split-c\"") + gate("join") + user("a") +
           user("b") + user("c") + user("after") +
           flows("s>split split>a[a] split>b[b] split>c a>join b>join c>join join>after");
}

TEST(Inclusive, takes_every_true_way_and_the_default_only_where_there_is_none) {
    const auto open = [](Variables facts) {
        auto run = running(of_three());
        EXPECT_TRUE(run.start(std::move(facts)));
        return run.open();
    };
    EXPECT_EQ(open({{"a", true}, {"b", true}}), "a b");
    EXPECT_EQ(open({{"b", true}}), "b");
    EXPECT_EQ(open({}), "c");
}

TEST(Inclusive, joins_what_is_on_its_way_and_waits_for_nothing_else) {
    auto both = running(of_three()), one = running(of_three());
    ASSERT_TRUE(both.start({{"a", true}, {"b", true}}));
    ASSERT_TRUE(both.complete("a"));
    EXPECT_EQ(both.open(), "b");
    ASSERT_TRUE(both.complete("b"));
    EXPECT_EQ(both.open(), "after");
    ASSERT_TRUE(one.start({{"a", true}}));
    ASSERT_TRUE(one.complete("a"));
    EXPECT_EQ(one.open(), "after");
    EXPECT_EQ(one.instance, rebuild(one.log));
}

TEST(Inclusive, waits_for_a_token_that_may_still_turn_its_way) {
    auto run = running(start("s") + node("parallelGateway", "and") + gate("join") + user("a") +
                       user("b") + node("exclusiveGateway", "xor", "", "default=\"xor-out\"") +
                       user("out") + user("after") +
                       flows("s>and and>a and>b a>join b>xor xor>join[x=1] xor>out join>after"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "b");
    ASSERT_TRUE(run.complete("b"));
    EXPECT_EQ(run.open(), "out after");
}

TEST(Inclusive, waits_for_work_in_a_sub_process_and_behind_a_boundary_event) {
    auto run =
        running(start("s") + node("parallelGateway", "and") + gate("join") + user("a") +
                sub_process("sub", start("is") + user("b") + flows("is>b")) +
                boundary("late", "sub", "timer PT1H") + user("c") + user("after") + user("other") +
                flows("s>and and>a and>sub a>join sub>other late>c c>join join>after"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "b");
    auto late = run;
    ASSERT_TRUE(run.complete("b"));
    EXPECT_EQ(run.open(), "other after");
    ASSERT_TRUE(late.fire("late"));
    EXPECT_EQ(late.open(), "c");
    ASSERT_TRUE(late.complete("c"));
    EXPECT_EQ(late.open(), "after");
}

TEST(Inclusive, in_a_loop_does_not_wait_for_itself) {
    auto run = running(start("s") + gate("join") + user("a") +
                       node("exclusiveGateway", "xor", "", "default=\"xor-e\"") + end("e") +
                       flows("s>join join>a a>xor xor>join[again] xor>e"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "a");
    ASSERT_TRUE(run.complete("a", "", {{"again", true}}));
    EXPECT_EQ(run.open(), "a");
    ASSERT_TRUE(run.complete("a", "", {{"again", false}}));
    EXPECT_EQ(run.open(), "completed");
}

TEST(Conditions, on_the_ways_out_of_a_task_open_each_that_is_true) {
    auto run = running(start("s") + user("t", "", "default=\"t-c\"") + user("a") + user("b") +
                       user("c") + flows("s>t t>a[x=1] t>b[x=1] t>c"));
    ASSERT_TRUE(run.start());
    auto other = run;
    ASSERT_TRUE(run.complete("t", "", {{"x", 1}}));
    EXPECT_EQ(run.open(), "a b");
    ASSERT_TRUE(other.complete("t"));
    EXPECT_EQ(other.open(), "c");
}

}  // namespace
}  // namespace motcua::process
