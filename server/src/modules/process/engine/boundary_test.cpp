// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

std::string with_boundary(const std::string& what, bool is_interrupting = true) {
    return start("s") + user("a") + boundary("b", "a", what, is_interrupting) + user("after") +
           user("instead") + end("e") + flows("s>a a>after b>instead after>e instead>e");
}

TEST(Boundary, that_interrupts_ends_the_work_and_goes_its_own_way) {
    auto run = running(with_boundary("timer PT1H"));
    ASSERT_TRUE(run.start());
    const Key a = run.key_of("a");
    EXPECT_EQ(run.waiting(), "b");
    EXPECT_EQ(waits(run.instance).at(0).timer, "PT1H");

    ASSERT_TRUE(run.fire("b"));

    EXPECT_EQ(run.open(), "instead");
    EXPECT_EQ(run.instance.visits.at(a).state, VisitState::cancelled);
    EXPECT_EQ(code_of(run.act(CompleteTask{a})), "process.task_not_open");
    EXPECT_EQ(code_of(run.fire("b")), "process.nobody_waits");
    ASSERT_TRUE(run.complete("instead"));
    EXPECT_EQ(run.open(), "completed");
}

TEST(Boundary, ends_with_the_work_it_is_attached_to) {
    auto run = running(with_boundary("timer PT1H"));
    ASSERT_TRUE(run.start());
    const Key wait = waits(run.instance).at(0).key;
    ASSERT_TRUE(run.complete("a"));

    EXPECT_EQ(run.waiting(), "");
    EXPECT_EQ(code_of(run.act(FireTimer{wait})), "process.nobody_waits");
    EXPECT_EQ(run.open(), "after");
}

TEST(Boundary, that_does_not_interrupt_goes_beside) {
    auto run = running(with_boundary("timer PT1H", false));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.fire("b"));
    EXPECT_EQ(run.open(), "a instead");
    EXPECT_EQ(run.waiting(), "");  // a duration passes once
    ASSERT_TRUE(run.complete("a"));
    ASSERT_TRUE(run.complete("after"));
    ASSERT_TRUE(run.complete("instead"));
    EXPECT_EQ(run.open(), "completed");
}

TEST(Boundary, of_a_cycle_happens_as_often_as_it_says) {
    auto run = running(with_boundary("cycle R3/PT10M", false));
    ASSERT_TRUE(run.start());
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(run.fire("b")) << i;
    EXPECT_EQ(run.open(), "a instead instead instead");
    EXPECT_EQ(code_of(run.fire("b")), "process.nobody_waits");
    auto never = running(with_boundary("cycle R0/PT10M", false));
    ASSERT_TRUE(never.start());
    EXPECT_EQ(never.waiting(), "");
}

TEST(Boundary, hears_messages_and_signals_again_and_again_where_it_does_not_interrupt) {
    auto run = running(with_boundary("message go", false));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.message("go"));
    ASSERT_TRUE(run.message("go"));
    EXPECT_EQ(run.open(), "a instead instead");
    auto heard = running(with_boundary("signal all"));
    ASSERT_TRUE(heard.start());
    ASSERT_TRUE(heard.signal("all"));
    EXPECT_EQ(heard.open(), "instead");
}

TEST(Boundary, of_a_condition_happens_each_time_it_becomes_true) {
    auto run = running(with_boundary("conditional x>1", false));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.set({{"x", 2}}));
    ASSERT_TRUE(run.set({{"x", 3}}));
    EXPECT_EQ(run.open(), "a instead");
    ASSERT_TRUE(run.set({{"x", 0}}));
    ASSERT_TRUE(run.set({{"x", 2}}));
    EXPECT_EQ(run.open(), "a instead instead");
    EXPECT_EQ(run.instance, rebuild(run.log));
}

TEST(Timer, of_working_time_is_handed_on_as_it_is_said) {
    auto run = running(with_boundary("after 3 working_day"));
    ASSERT_TRUE(run.start());
    const Wait wait = waits(run.instance).at(0);
    EXPECT_EQ(wait.timer_kind, TimerKind::working);
    EXPECT_EQ(wait.timer, "3 working_day");
}

TEST(Timer, may_be_computed_and_must_then_be_one) {
    auto run = running(with_boundary("timer = wish"));
    EXPECT_EQ(code_of(run.start({{"wish", "soon"}})), "process.wait_unknown");
    EXPECT_EQ(code_of(run.start({{"wish", 5}})), "process.wait_unknown");
    ASSERT_TRUE(run.start({{"wish", "P2D"}}));
    EXPECT_EQ(waits(run.instance).at(0).timer, "P2D");
    auto computed = running(with_boundary("timer = duration(\"PT1H\") * 2"));
    ASSERT_TRUE(computed.start());
    EXPECT_EQ(waits(computed.instance).at(0).timer, "PT2H");
}

TEST(SendBack, goes_past_a_boundary_event_to_what_came_before) {
    auto run = running(start("s") + user("a") + user("b") + boundary("late", "b", "timer PT1H") +
                       user("c") + flows("s>a a>b late>c"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("a"));
    ASSERT_TRUE(run.fire("late"));
    ASSERT_TRUE(run.send_back("c", "a"));
    EXPECT_EQ(run.open(), "a");
    EXPECT_EQ(run.waiting(), "");
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "b");
    EXPECT_EQ(run.waiting(), "late");
    EXPECT_EQ(run.instance, rebuild(run.log));
}

TEST(SendBack, ends_what_a_boundary_event_began_beside_the_work) {
    auto run =
        running(start("s") + user("a") + user("b") + boundary("late", "b", "timer PT1H", false) +
                user("c") + flows("s>a a>b late>c"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("a"));
    ASSERT_TRUE(run.fire("late"));
    EXPECT_EQ(run.open(), "b c");
    ASSERT_TRUE(run.send_back("b", "a"));
    EXPECT_EQ(run.open(), "a");
}

}  // namespace
}  // namespace motcua::process
