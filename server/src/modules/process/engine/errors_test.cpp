// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

TEST(Error, of_a_task_goes_to_the_boundary_event_that_names_it_before_one_that_takes_any) {
    const std::string content = start("s") + user("a") + boundary("any", "a", "error") +
                                boundary("named", "a", "error bad") + user("x") + user("y") +
                                flows("s>a any>x named>y");
    auto run = running(content), other = running(content);
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.fail("a", "bad"));
    EXPECT_EQ(run.open(), "y");
    ASSERT_TRUE(other.start());
    ASSERT_TRUE(other.fail("a", "worse"));
    EXPECT_EQ(other.open(), "x");
    EXPECT_EQ(code_of(other.fail("a", "bad")), "process.task_not_open");
}

TEST(Error, that_nobody_takes_ends_the_process_as_failed) {
    auto run = running(start("s") + user("a") + boundary("named", "a", "error bad") + user("y") +
                       flows("s>a named>y"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.fail("a", "worse"));
    EXPECT_EQ(run.open(), "failed");
    EXPECT_EQ(run.instance.error, "worse");
    EXPECT_EQ(run.instance, rebuild(run.log));
}

TEST(Error, thrown_inside_is_taken_by_the_nearest_around) {
    const auto content = [](const std::string& code) {
        return start("s") +
               sub_process("outer", start("os") +
                                        sub_process("inner", start("is") + user("a") +
                                                                 end("fail", "error " + code) +
                                                                 flows("is>a a>fail")) +
                                        boundary("near", "inner", "error bad") + user("x") +
                                        flows("os>inner near>x")) +
               boundary("far", "outer", "error") + user("y") + flows("s>outer far>y");
    };
    auto near = running(content("bad")), far = running(content("worse"));
    ASSERT_TRUE(near.start());
    ASSERT_TRUE(near.complete("a"));
    EXPECT_EQ(near.open(), "x");
    ASSERT_TRUE(far.start());
    ASSERT_TRUE(far.complete("a"));
    EXPECT_EQ(far.open(), "y");
    EXPECT_EQ(far.instance, rebuild(far.log));
}

TEST(Error, is_taken_by_an_event_sub_process_but_not_by_the_one_that_throws_it) {
    auto run =
        running(start("s") + user("a") + end("fail", "error bad") +
                event_scope("handler", start("hs", "error bad") + user("h") +
                                           end("again", "error bad") + flows("hs>h h>again")) +
                flows("s>a a>fail"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "h");
    ASSERT_TRUE(run.complete("h"));
    EXPECT_EQ(run.open(), "failed");
}

TEST(Error, of_a_called_process_is_the_callers) {
    auto run = running(start("s") + node("callActivity", "call", "", "calledElement=\"called\"") +
                           boundary("wrong", "call", "error") + user("a") + flows("s>call wrong>a"),
                       "<b:process id=\"called\">" + start("cs") + user("c") +
                           end("fail", "error bad") + flows("cs>c c>fail") + "</b:process>");
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("c"));
    EXPECT_EQ(run.open(), "a");
}

std::string escalating(bool is_interrupting) {
    return start("s") +
           sub_process("sub", start("is") + throwing("call", "escalation up") + user("a") +
                                  end("ie") + flows("is>call call>a a>ie")) +
           boundary("heard", "sub", "escalation up", is_interrupting) + user("boss") +
           user("after") + flows("s>sub sub>after heard>boss");
}

TEST(Escalation, goes_beside_the_work_or_ends_it) {
    auto beside = running(escalating(false)), instead = running(escalating(true));
    ASSERT_TRUE(beside.start());
    EXPECT_EQ(beside.open(), "boss a");
    ASSERT_TRUE(instead.start());
    EXPECT_EQ(instead.open(), "boss");
    EXPECT_EQ(instead.thrown(), "escalation up");
    EXPECT_EQ(instead.instance, rebuild(instead.log));
}

TEST(Escalation, that_nobody_hears_changes_nothing) {
    auto run = running(start("s") + throwing("call", "escalation over") + user("a") +
                       end("e", "escalation up") + flows("s>call call>a a>e"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "a");
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "completed");
}

TEST(Escalation, begins_an_event_sub_process_beside_its_scope) {
    auto run =
        running(start("s") + throwing("call", "escalation up") + user("a") +
                event_scope("handler", start("hs", "escalation", "isInterrupting=\"false\"") +
                                           user("h") + flows("hs>h")) +
                flows("s>call call>a"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "h a");
}

}  // namespace
}  // namespace motcua::process
