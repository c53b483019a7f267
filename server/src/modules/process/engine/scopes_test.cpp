// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

/// A sub-process "sub" of two tasks one after the other, and what stands around it.
std::string with_sub(const std::string& inside, const std::string& around) {
    return start("s") + sub_process("sub", start("is") + inside) + user("after") + end("e") +
           around + flows("s>sub sub>after after>e");
}

TEST(SubProcess, goes_on_when_nothing_inside_is_open) {
    auto run = running(with_sub(node("parallelGateway", "split") + user("a") + user("b") +
                                    end("ie") + flows("is>split split>a split>b a>ie b>ie"),
                                ""));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "a b");
    ASSERT_TRUE(run.complete("b"));
    EXPECT_EQ(run.open(), "a");
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "after");
    EXPECT_EQ(run.times("sub"), 1);
}

TEST(SubProcess, without_start_and_end_runs_everything_at_once) {
    auto run =
        running(start("s") + sub_process("sub", user("a") + node("manualTask", "m") + user("b")) +
                user("after") + flows("s>sub sub>after"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "a b");
    ASSERT_TRUE(run.complete("a"));
    ASSERT_TRUE(run.complete("b"));
    EXPECT_EQ(run.open(), "after");
}

TEST(SubProcess, of_parts_that_take_no_time_is_not_done_before_the_last_of_them) {
    auto run =
        running(start("s") + sub_process("sub", node("manualTask", "m") + node("manualTask", "n")) +
                user("after") + flows("s>sub sub>after"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "after");
    EXPECT_EQ(run.times("n"), 1);
    EXPECT_EQ(run.times("sub"), 1);
    auto empty =
        running(start("s") + sub_process("sub", "") + user("after") + flows("s>sub sub>after"));
    ASSERT_TRUE(empty.start());
    EXPECT_EQ(empty.open(), "after");
}

TEST(SubProcess, is_ended_as_a_whole_by_its_boundary_event) {
    auto run = running(
        with_sub(node("parallelGateway", "split") + user("a") + user("b") +
                     flows("is>split split>a split>b"),
                 boundary("late", "sub", "timer PT1H") + user("instead") + flows("late>instead")));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.fire("late"));
    EXPECT_EQ(run.open(), "instead");
    EXPECT_EQ(run.waiting(), "");
    EXPECT_EQ(run.instance, rebuild(run.log));
}

TEST(Terminate, ends_the_sub_process_it_stands_in_and_nothing_else) {
    auto run =
        running(start("s") + node("parallelGateway", "and") +
                sub_process("sub", start("is") + node("parallelGateway", "split") + user("a") +
                                       user("b") + end("stop", "terminate") +
                                       flows("is>split split>a split>b a>stop")) +
                user("beside") + user("after") + flows("s>and and>sub and>beside sub>after"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "beside a b");
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "beside after");
}

TEST(Terminate, ends_the_process) {
    auto run = running(start("s") + node("parallelGateway", "split") + user("a") + user("b") +
                       end("stop", "terminate") + flows("s>split split>a split>b a>stop"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "terminated");
    EXPECT_EQ(code_of(run.complete("b")), "process.ended");
    EXPECT_EQ(run.instance, rebuild(run.log));
}

TEST(EventScope, that_interrupts_takes_the_place_of_what_its_scope_was_doing) {
    auto run = running(start("s") + user("a") + caught("wait", "message stop") +
                       event_scope("handler", start("hs", "message go") + user("h") + end("he") +
                                                  flows("hs>h h>he")) +
                       flows("s>a s>wait"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.waiting(), "hs wait");
    ASSERT_TRUE(run.message("go"));
    EXPECT_EQ(run.open(), "h");
    EXPECT_EQ(run.waiting(), "");
    ASSERT_TRUE(run.complete("h"));
    EXPECT_EQ(run.open(), "completed");
}

TEST(EventScope, that_does_not_interrupt_runs_beside_and_is_waited_for) {
    auto run =
        running(start("s") +
                sub_process("sub", start("is") + user("a") + end("ie") +
                                       event_scope("handler", start("hs", "signal all",
                                                                    "isInterrupting=\"false\"") +
                                                                  user("h") + flows("hs>h")) +
                                       flows("is>a a>ie")) +
                user("after") + flows("s>sub sub>after"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.signal("all"));
    ASSERT_TRUE(run.signal("all"));
    EXPECT_EQ(run.open(), "a h h");
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "h h");
    ASSERT_TRUE(run.complete("h"));
    EXPECT_EQ(run.open(), "h");
    EXPECT_EQ(run.waiting(), "hs");
    ASSERT_TRUE(run.complete("h"));
    EXPECT_EQ(run.open(), "after");
    EXPECT_EQ(run.waiting(), "");
}

TEST(EventScope, begun_by_what_its_own_scope_throws_ends_the_thrower) {
    auto run =
        running(start("s") + throwing("call", "signal all") + user("never") +
                event_scope("handler", start("hs", "signal all") + user("h") + flows("hs>h")) +
                flows("s>call call>never"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "h");
    auto at_once =
        running(start("s") + throwing("call", "signal all") + user("never") +
                event_scope("handler", start("hs", "signal all") + end("he") + flows("hs>he")) +
                flows("s>call call>never"));
    ASSERT_TRUE(at_once.start());
    EXPECT_EQ(at_once.open(), "completed");
}

TEST(CallActivity, runs_another_process_of_the_file) {
    const std::string called = "<b:process id=\"called\">" + start("cs") + user("c") + end("ce") +
                               flows("cs>c c>ce") + "</b:process>";
    auto run = running(start("s") + node("callActivity", "call", "", "calledElement=\"called\"") +
                           node("callActivity", "again", "", "calledElement=\"called\"") +
                           user("a") + flows("s>call call>again again>a"),
                       called);
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "c");
    ASSERT_TRUE(run.complete("c"));
    EXPECT_EQ(run.open(), "c");
    ASSERT_TRUE(run.complete("c"));
    EXPECT_EQ(run.open(), "a");
}

TEST(CallActivity, of_a_global_task_is_that_task) {
    auto run = running(start("s") + node("callActivity", "call", "", "calledElement=\"asked\"") +
                           user("a") + flows("s>call call>a"),
                       "<b:globalUserTask id=\"asked\" m:role=\"clerk\" m:agency=\"reception\"/>");
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "call");
    EXPECT_EQ(open_tasks(run.instance).at(0).role, "clerk");
    EXPECT_EQ(open_tasks(run.instance).at(0).agency, "reception");
    ASSERT_TRUE(run.complete("call"));
    EXPECT_EQ(run.open(), "a");
}

TEST(CallActivity, of_nothing_in_the_file_or_of_itself_is_refused) {
    auto run =
        running(start("s") + node("callActivity", "call", "", "calledElement=\"elsewhere\"") +
                flows("s>call"));
    EXPECT_EQ(code_of(run.start()), "process.called_unknown");
    auto round = running(
        start("s") + node("callActivity", "call", "", "calledElement=\"round\"") + flows("s>call"),
        "<b:process id=\"round\">" + start("cs") +
            node("callActivity", "inner", "", "calledElement=\"round\"") + flows("cs>inner") +
            "</b:process>");
    EXPECT_EQ(code_of(round.start()), "process.loops");
}

TEST(SendBack, stays_inside_the_sub_process_or_leaves_it_whole) {
    auto run = running(start("s") + user("before") +
                       sub_process("sub", start("is") + user("a") + user("b") + flows("is>a a>b")) +
                       user("after") + flows("s>before before>sub sub>after"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("before"));
    ASSERT_TRUE(run.complete("a"));
    ASSERT_TRUE(run.send_back("b", "a"));
    EXPECT_EQ(run.open(), "a");
    ASSERT_TRUE(run.complete("a"));
    ASSERT_TRUE(run.complete("b"));
    EXPECT_EQ(run.open(), "after");
    EXPECT_EQ(send_back_targets(run.instance, run.key_of("after")).size(), 1u);
    ASSERT_TRUE(run.send_back("after", "before"));
    EXPECT_EQ(run.open(), "before");
    ASSERT_TRUE(run.complete("before"));
    EXPECT_EQ(run.open(), "a");
    EXPECT_EQ(run.instance, rebuild(run.log));
    ASSERT_TRUE(run.send_back("a", "before"));
    EXPECT_EQ(run.open(), "before");
}

}  // namespace
}  // namespace motcua::process
