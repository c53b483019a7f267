// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

/// "receive:done assign:current …"
std::string told(const Running& run) {
    std::string out;
    for (const Step& step : steps(run.definition, run.instance))
        out += (out.empty() ? "" : " ") + (step.branch.empty() ? "" : step.branch + "/") +
               step.element + ":" + std::string(code(step.state));
    return out;
}

TEST(Steps, are_told_in_the_order_work_flows) {
    Running run{shipped("ordinary")};
    EXPECT_EQ(told(run),
              "receive:not_yet assign:not_yet appraise:not_yet sign:not_yet "
              "issue:not_yet return_result:not_yet");
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("receive"));
    EXPECT_EQ(told(run),
              "receive:done assign:current appraise:not_yet sign:not_yet "
              "issue:not_yet return_result:not_yet");
}

TEST(Steps, tell_a_branch_to_its_end_before_the_next) {
    Running run{shipped("two_agencies")};
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("receive"));
    ASSERT_TRUE(run.complete("partner_assign"));

    EXPECT_EQ(told(run),
              "receive:done 1/assign:current 1/appraise:not_yet 2/partner_assign:done "
              "2/partner_opinion:current sign:not_yet issue:not_yet return_result:not_yet");
    EXPECT_EQ(steps(run.definition, run.instance)[1].row,
              steps(run.definition, run.instance)[3].row);
}

TEST(Steps, know_what_only_a_choice_may_bring) {
    Running run{shipped("field_check")};
    ASSERT_TRUE(run.start());
    EXPECT_EQ(told(run),
              "receive:current assign:not_yet appraise:not_yet field_check:possible "
              "draft:not_yet sign:not_yet issue:not_yet return_result:not_yet");
    ASSERT_TRUE(run.complete("receive"));
    ASSERT_TRUE(run.complete("assign"));
    ASSERT_TRUE(run.complete("appraise", "no"));
    EXPECT_EQ(told(run),
              "receive:done assign:done appraise:done field_check:passed_by "
              "draft:current sign:not_yet issue:not_yet return_result:not_yet");
}

TEST(Steps, sent_back_are_open_again_and_counted) {
    Running run{shipped("ordinary")};
    ASSERT_TRUE(run.start());
    for (const char* task : {"receive", "assign", "appraise"}) ASSERT_TRUE(run.complete(task));
    ASSERT_TRUE(run.send_back("sign", "assign"));

    EXPECT_EQ(told(run),
              "receive:done assign:current appraise:not_yet sign:not_yet "
              "issue:not_yet return_result:not_yet");
    EXPECT_EQ(steps(run.definition, run.instance)[1].times, 2);
}

TEST(Steps, after_the_end_are_done_or_passed_by) {
    Running run{shipped("on_the_spot")};
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("receive"));
    ASSERT_TRUE(run.act(Cancel{}));

    EXPECT_EQ(told(run), "receive:done sign:passed_by return_result:passed_by");
}

TEST(Steps, of_a_loop_come_once) {
    Running run{definition_of(drawn("start>a a>xor xor>a[again] xor>b* b>end"))};
    ASSERT_TRUE(run.start());
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(run.complete("a", "", {{"again", true}}));

    EXPECT_EQ(told(run), "a:current b:not_yet");
    EXPECT_EQ(steps(run.definition, run.instance)[0].times, 4);
}

TEST(Steps, inside_a_sub_process_come_between_what_stands_around_it) {
    auto run =
        running(start("s") + user("before") +
                sub_process("sub", start("is") + user("a") + user("b") + end("ie") +
                                       flows("is>a a>b b>ie")) +
                boundary("late", "sub", "timer PT1H") + user("hurry") + user("after") + end("e") +
                flows("s>before before>sub sub>after after>e late>hurry hurry>e"));
    EXPECT_EQ(told(run), "before:not_yet a:not_yet b:not_yet after:not_yet hurry:possible");
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("before"));
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(told(run), "before:done a:done b:current after:not_yet hurry:possible");
    ASSERT_TRUE(run.fire("late"));
    EXPECT_EQ(told(run), "before:done a:done b:passed_by after:passed_by hurry:current");
    EXPECT_EQ(states(run.definition, run.instance).at("late"), StepState::done);
}

TEST(Steps, of_a_called_task_and_of_several_instances_are_told_once) {
    auto run = running(start("s") + node("callActivity", "call", "", "calledElement=\"g\"") +
                           user("a",
                                "<b:multiInstanceLoopCharacteristics><b:loopCardinality>2"
                                "</b:loopCardinality></b:multiInstanceLoopCharacteristics>") +
                           end("e") + flows("s>call call>a a>e"),
                       "<b:globalUserTask id=\"g\" m:role=\"clerk\"/>");
    ASSERT_TRUE(run.start());
    EXPECT_EQ(steps(run.definition, run.instance)[0].role, "clerk");
    ASSERT_TRUE(run.complete("call"));
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(told(run), "call:done a:current");
    EXPECT_EQ(steps(run.definition, run.instance)[1].times, 2);
}

}  // namespace
}  // namespace motcua::process
