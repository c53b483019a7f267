// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_models.hpp"

namespace motcua::process {
namespace {

TEST(RunProcess, goes_from_task_to_task_until_the_end) {
    Running run{definition_of(drawn("start>a a>b b>end"))};

    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "a");
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "b");
    ASSERT_TRUE(run.complete("b"));
    EXPECT_EQ(run.open(), "completed");
}

TEST(RunProcess, takes_the_first_true_way_else_the_default) {
    const auto definition =
        definition_of(drawn("start>a a>xor xor>b[x > 10] xor>c[x > 5] xor>d* b>end c>end d>end"));
    const auto way = [&](Value x) {
        Running run{definition};
        EXPECT_TRUE(run.start());
        EXPECT_TRUE(run.complete("a", "", {{"x", x}}));
        return run.open();
    };

    EXPECT_EQ(way(11), "b");
    EXPECT_EQ(way(6), "c");
    EXPECT_EQ(way(5), "d");
    EXPECT_EQ(way("no number"), "d");
    EXPECT_EQ(way({}), "d");
}

TEST(RunProcess, joins_only_when_every_branch_has_come) {
    Running run{
        definition_of(drawn("start>and1 and1>a and1>b and1>c a>and2 b>and2 c>and2 and2>d d>end"))};

    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "a b c");
    ASSERT_TRUE(run.complete("c"));
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "b");
    ASSERT_TRUE(run.complete("b"));
    EXPECT_EQ(run.open(), "d");
}

TEST(RunProcess, hands_work_of_the_system_to_its_handler) {
    Running run{definition_of(drawn("start>sys sys>end"))};

    ASSERT_TRUE(run.start());

    EXPECT_EQ(open_tasks(run.instance).at(0).handler, "work");
    ASSERT_TRUE(run.complete("sys"));
    EXPECT_EQ(run.open(), "completed");
}

TEST(RunProcess, opens_work_at_the_agency_the_definition_or_a_variable_names) {
    const std::string task = R"(<b:userTask id="t" m:role="appraiser" m:agency="= partner"/>)";
    Running run{definition_of(bpmn_of("<b:startEvent id=\"s\"/>" + task +
                                      R"(<b:sequenceFlow id="f" sourceRef="s" targetRef="t"/>)"))};

    EXPECT_EQ(code_of(run.start()), "process.agency_unknown");
    ASSERT_TRUE(run.start({{"partner", "H26.17"}}));
    EXPECT_EQ(open_tasks(run.instance).at(0).agency, "H26.17");
    EXPECT_EQ(open_tasks(run.instance).at(0).role, "appraiser");
}

TEST(StartProcess, is_refused_twice_and_without_a_start) {
    Running run{definition_of(drawn("start>a a>end"))};
    ASSERT_TRUE(run.start());
    EXPECT_EQ(code_of(run.start()), "process.already_started");
    Running no_start{definition_of(drawn("a>end"))};
    EXPECT_EQ(code_of(no_start.start()), "process.no_start");
    Running other{definition_of(drawn("start>a a>end"))};
    EXPECT_EQ(code_of(other.start({{"two words", 1}})), "process.variable_wrong");
}

TEST(CompleteTask, is_refused_where_the_task_is_not_open) {
    Running run{definition_of(drawn("start>a a>b b>end"))};
    EXPECT_EQ(code_of(run.act(CompleteTask{1})), "process.not_started");
    ASSERT_TRUE(run.start());
    const Key a = run.key_of("a");
    ASSERT_TRUE(run.complete("a"));

    EXPECT_EQ(code_of(run.act(CompleteTask{a})), "process.task_not_open");
    EXPECT_EQ(code_of(run.act(CompleteTask{999})), "process.task_not_open");
    ASSERT_TRUE(run.complete("b"));
    EXPECT_EQ(code_of(run.act(CompleteTask{a})), "process.ended");
}

TEST(CompleteTask, keeps_the_outcome_in_its_variable_and_knows_no_other) {
    Running run{shipped("field_check")};
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("receive"));
    ASSERT_TRUE(run.complete("assign"));

    EXPECT_EQ(code_of(run.complete("appraise")), "process.outcome_missing");
    EXPECT_EQ(code_of(run.complete("appraise", "perhaps")), "process.outcome_unknown");
    EXPECT_EQ(code_of(run.act(CompleteTask{run.key_of("appraise"), "yes", {}, "decide"})),
              "process.act_differs");
    EXPECT_EQ(code_of(run.complete("appraise", "yes", {{"x y", 1}})), "process.variable_wrong");
    ASSERT_TRUE(run.act(CompleteTask{run.key_of("appraise"), "yes", {}, "appraise"}));
    EXPECT_EQ(run.open(), "field_check");
    EXPECT_EQ(run.instance.variables.at("field_check"), Value("yes"));
}

TEST(CompleteTask, is_refused_on_another_definition_than_the_pinned_one) {
    Running run{definition_of(drawn("start>a a>end"))};
    ASSERT_TRUE(run.start());
    run.definition.version = 2;

    EXPECT_EQ(code_of(run.complete("a")), "process.other_definition");
}

TEST(CompleteTask, is_refused_where_no_way_leads_on) {
    Running run{definition_of(drawn("start>a a>xor xor>b[x = 1] xor>c[x = 2] b>end c>end"))};
    ASSERT_TRUE(run.start());
    EXPECT_EQ(code_of(run.complete("a")), "process.no_way_out");
    EXPECT_EQ(run.open(), "a");
}

TEST(CompleteTask, is_refused_where_the_process_would_loop_for_ever) {
    Running run{definition_of(drawn("start>a a>xor xor>xor2 xor2>xor"))};
    ASSERT_TRUE(run.start());
    EXPECT_EQ(code_of(run.complete("a")), "process.loops");
}

TEST(CompleteTask, is_refused_where_a_join_would_wait_for_ever) {
    Running run{definition_of(drawn("start>a a>xor xor>b[x = 1] xor>c* b>and c>and and>end"))};
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(code_of(run.complete("c")), "process.join_waits_forever");
}

TEST(CompleteTask, is_refused_where_the_way_leads_to_what_is_not_run) {
    const std::string content = drawn("start>a a>gate gate>end");
    std::string bpmn = content;
    bpmn.replace(bpmn.find("<b:userTask id=\"gate\""), 21, "<b:complexGateway id=\"gate\"");
    Running run{definition_of(bpmn)};
    ASSERT_TRUE(run.start());
    EXPECT_EQ(code_of(run.complete("a")), "process.unsupported_kind");
}

TEST(SendBack, opens_the_very_task_again) {
    Running run{shipped("ordinary")};
    ASSERT_TRUE(run.start());
    for (const char* task : {"receive", "assign", "appraise"}) ASSERT_TRUE(run.complete(task));
    const Key appraised = run.last_done("appraise");

    ASSERT_TRUE(run.send_back("sign", "appraise"));

    EXPECT_EQ(run.open(), "appraise");
    EXPECT_EQ(open_tasks(run.instance).at(0).again_of, appraised);
    EXPECT_EQ(run.instance.visits.at(appraised).state, VisitState::undone);
    for (const char* task : {"appraise", "sign", "issue", "return_result"})
        ASSERT_TRUE(run.complete(task)) << task;
    EXPECT_EQ(run.open(), "completed");
}

TEST(SendBack, offers_the_completed_tasks_that_led_here_nearest_first) {
    Running run{shipped("ordinary")};
    ASSERT_TRUE(run.start());
    for (const char* task : {"receive", "assign", "appraise"}) ASSERT_TRUE(run.complete(task));

    std::vector<std::string> names;
    for (const auto& target : send_back_targets(run.instance, run.key_of("sign")))
        names.push_back(target.element);

    EXPECT_EQ(names, (std::vector<std::string>{"appraise", "assign", "receive"}));
    EXPECT_EQ(code_of(run.act(SendBack{run.key_of("sign"), 999})), "process.cannot_send_back");
    EXPECT_EQ(code_of(run.act(SendBack{999, run.last_done("assign")})), "process.task_not_open");
}

TEST(SendBack, behind_a_join_leaves_the_other_branch_done) {
    Running run{shipped("two_agencies")};
    ASSERT_TRUE(run.start());
    for (const char* task : {"receive", "assign", "appraise", "partner_assign", "partner_opinion"})
        ASSERT_TRUE(run.complete(task)) << task;
    ASSERT_EQ(run.open(), "sign");

    ASSERT_TRUE(run.send_back("sign", "partner_opinion"));
    EXPECT_EQ(run.open(), "partner_opinion");
    ASSERT_TRUE(run.complete("partner_opinion"));

    EXPECT_EQ(run.open(), "sign");
}

TEST(SendBack, before_a_split_takes_every_branch_back) {
    Running run{shipped("two_agencies")};
    ASSERT_TRUE(run.start());
    for (const char* task : {"receive", "assign", "partner_assign"})
        ASSERT_TRUE(run.complete(task));

    ASSERT_TRUE(run.send_back("appraise", "receive"));
    EXPECT_EQ(run.open(), "receive");
    ASSERT_TRUE(run.complete("receive"));

    EXPECT_EQ(run.open(), "assign partner_assign");
    EXPECT_EQ(run.instance, rebuild(run.log));
}

TEST(SendBack, may_be_done_again_and_again) {
    Running run{shipped("two_agencies")};
    ASSERT_TRUE(run.start());
    for (const char* task : {"receive", "assign", "appraise", "partner_assign", "partner_opinion"})
        ASSERT_TRUE(run.complete(task));
    for (int round = 0; round < 5; ++round) {
        ASSERT_TRUE(run.send_back("sign", round % 2 ? "appraise" : "partner_assign"));
        if (round % 2) {
            ASSERT_TRUE(run.complete("appraise"));
        } else {
            ASSERT_TRUE(run.complete("partner_assign"));
            ASSERT_TRUE(run.complete("partner_opinion"));
        }
        ASSERT_EQ(run.open(), "sign");
    }
    for (const char* task : {"sign", "issue", "return_result"}) ASSERT_TRUE(run.complete(task));
    EXPECT_EQ(run.open(), "completed");
}

TEST(CancelProcess, closes_every_open_task) {
    Running run{definition_of(drawn("start>and1 and1>a and1>b a>and2 b>and2 and2>end"))};
    EXPECT_EQ(code_of(run.act(Cancel{})), "process.not_started");
    ASSERT_TRUE(run.start());

    ASSERT_TRUE(run.act(Cancel{}));

    EXPECT_EQ(run.open(), "cancelled");
    EXPECT_TRUE(open_tasks(run.instance).empty());
    EXPECT_EQ(code_of(run.act(Cancel{})), "process.ended");
}

TEST(ShippedProcess, runs_to_its_end) {
    const std::pair<const char*, std::vector<const char*>> ways[] = {
        {"on_the_spot", {"receive", "sign", "return_result"}},
        {"ordinary", {"receive", "assign", "appraise", "sign", "issue", "return_result"}},
        {"two_agencies",
         {"receive", "assign", "partner_assign", "partner_opinion", "appraise", "sign", "issue",
          "return_result"}}};
    for (const auto& [name, tasks] : ways) {
        Running run{shipped(name)};
        ASSERT_TRUE(run.start());
        for (const char* task : tasks) ASSERT_TRUE(run.complete(task)) << name << " " << task;
        EXPECT_EQ(run.open(), "completed") << name;
    }
}

}  // namespace
}  // namespace motcua::process
