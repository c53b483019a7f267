// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_models.hpp"

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

}  // namespace
}  // namespace motcua::process
