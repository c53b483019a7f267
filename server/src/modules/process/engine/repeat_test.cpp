// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

std::string times(const std::string& cardinality, const std::string& more = "",
                  bool is_sequential = false) {
    return std::string("<b:multiInstanceLoopCharacteristics isSequential=\"") +
           (is_sequential ? "true" : "false") + "\">" +
           (cardinality.empty() ? ""
                                : "<b:loopCardinality>" + cardinality + "</b:loopCardinality>") +
           more + "</b:multiInstanceLoopCharacteristics>";
}
std::string around(const std::string& activity) {
    return start("s") + activity + user("after") + end("e") + flows("s>a a>after after>e");
}

TEST(Parallel, opens_every_instance_at_once_and_goes_on_after_the_last) {
    auto run = running(around(user("a", times("3"))));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "a a a");
    ASSERT_TRUE(run.complete("a"));
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "a");
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "after");
    EXPECT_EQ(run.times("a"), 3);
    EXPECT_EQ(run.instance, rebuild(run.log));
}

TEST(Sequential, opens_one_instance_after_the_other_each_with_its_number) {
    auto run = running(around(user("a", times("= n", "", true),
                                   "m:agency=\"= if loopCounter = 2 "
                                   "then &quot;H2&quot; else "
                                   "&quot;H1&quot;\"")));
    ASSERT_TRUE(run.start({{"n", 2}}));
    EXPECT_EQ(run.open(), "a");
    EXPECT_EQ(open_tasks(run.instance).at(0).agency, "H1");
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "a");
    EXPECT_EQ(open_tasks(run.instance).at(0).agency, "H2");
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "after");
}

TEST(Repetition, of_none_goes_on_and_of_no_number_is_refused) {
    auto run = running(around(user("a", times("n"))));
    for (const Value& n : {Value("many"), Value(-1), Value(1001), Value()})
        EXPECT_EQ(code_of(run.start({{"n", n}})), "process.repeat_unknown");
    ASSERT_TRUE(run.start({{"n", 0}}));
    EXPECT_EQ(run.open(), "after");
}

TEST(Repetition, ends_early_when_enough_is_done) {
    const std::string enough =
        "<b:completionCondition>numberOfCompletedInstances &gt;= 2</b:completionCondition>";
    auto parallel = running(around(user("a", times("5", enough))));
    ASSERT_TRUE(parallel.start());
    ASSERT_TRUE(parallel.complete("a"));
    EXPECT_EQ(parallel.open(), "a a a a");
    ASSERT_TRUE(parallel.complete("a"));
    EXPECT_EQ(parallel.open(), "after");
    EXPECT_EQ(parallel.instance, rebuild(parallel.log));
    auto sequential = running(around(user("a", times("5", enough, true))));
    ASSERT_TRUE(sequential.start());
    ASSERT_TRUE(sequential.complete("a"));
    ASSERT_TRUE(sequential.complete("a"));
    EXPECT_EQ(sequential.open(), "after");
}

TEST(Repetition, has_one_boundary_event_for_all_its_instances) {
    auto run = running(around(user("a", times("3"))) + boundary("late", "a", "timer PT1H") +
                       boundary("wrong", "a", "error bad") + user("instead") +
                       flows("late>instead wrong>instead"));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.waiting(), "late");
    ASSERT_TRUE(run.complete("a"));
    ASSERT_TRUE(run.fire("late"));
    EXPECT_EQ(run.open(), "instead");
    auto failed = running(around(user("a", times("3"))) + boundary("wrong", "a", "error bad") +
                          user("instead") + flows("wrong>instead"));
    ASSERT_TRUE(failed.start());
    ASSERT_TRUE(failed.fail("a", "bad"));
    EXPECT_EQ(failed.open(), "instead");
    EXPECT_EQ(failed.instance, rebuild(failed.log));
}

TEST(Repetition, of_a_sub_process_runs_each_instance_apart) {
    auto run = running(around(
        sub_process("a", start("is") + user("x") + user("y") + flows("is>x x>y") + times("2"))));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.open(), "x x");
    ASSERT_TRUE(run.complete("x"));
    EXPECT_EQ(run.open(), "x y");
    ASSERT_TRUE(run.complete("x"));
    ASSERT_TRUE(run.complete("y"));
    ASSERT_TRUE(run.complete("y"));
    EXPECT_EQ(run.open(), "after");
}

TEST(Repetition, of_what_takes_no_time_sends_as_often_as_it_says) {
    auto run = running(around(node("sendTask", "a", times("3"), "messageRef=\"message_go\"")));
    ASSERT_TRUE(run.start());
    EXPECT_EQ(run.thrown(), "message go message go message go");
    EXPECT_EQ(run.open(), "after");
}

TEST(Repetition, goes_through_a_list_and_gathers_what_each_instance_says) {
    for (const char* sequential : {"true", "false"}) {
        auto run =
            running(around(user("a",
                                std::string("<b:multiInstanceLoopCharacteristics isSequential=\"") +
                                    sequential + "\"/>",
                                "m:collection=\"agencies\" m:item=\"agency\" m:results=\"answers\" "
                                "m:each=\"agency + &quot;!&quot;\" m:agency=\"= agency\"")));
        ASSERT_TRUE(run.start({{"agencies", rules::List{"H1", "H2"}}}));
        EXPECT_EQ(open_tasks(run.instance).at(0).agency, "H1");
        ASSERT_TRUE(run.complete("a"));
        EXPECT_EQ(open_tasks(run.instance).at(0).agency, "H2");
        ASSERT_TRUE(run.complete("a"));
        EXPECT_EQ(run.open(), "after");
        EXPECT_EQ(run.instance.variables.at("answers"), Value(rules::List{"H1!", "H2!"}));
        const auto stored = read_instance(write_instance(run.instance));
        ASSERT_TRUE(stored) << code_of(stored);
        EXPECT_EQ(*stored, run.instance);
        EXPECT_EQ(run.instance, rebuild(*read_events(write_events(run.log))));
    }
    auto none = running(
        around(user("a", "<b:multiInstanceLoopCharacteristics/>", "m:collection=\"agencies\"")));
    EXPECT_EQ(code_of(none.start({{"agencies", "H1"}})), "process.repeat_unknown");
    ASSERT_TRUE(none.start({{"agencies", rules::List{}}}));
    EXPECT_EQ(none.open(), "after");
}

TEST(Script, may_say_several_facts_and_keeps_them_as_a_log_can) {
    auto run = running(start("s") +
                       node("scriptTask", "a",
                            "<b:script>{days: 3, by: date(\"2026-01-05\"), third: 1 / 3, "
                            "list: [1, \"x\"]}</b:script>") +
                       user("b") + flows("s>a a>b"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.instance.variables.at("days"), Value(3));
    EXPECT_EQ(run.instance.variables.at("by"), Value("2026-01-05"));
    EXPECT_EQ(run.instance, rebuild(*read_events(write_events(run.log))));
    auto wrong = running(start("s") + node("scriptTask", "a", "<b:script>{\"a b\": 1}</b:script>") +
                         flows("s>a"));
    ASSERT_TRUE(wrong.start());
    EXPECT_EQ(code_of(wrong.complete("a")), "process.variable_wrong");
}

TEST(Repetition, of_too_much_is_stopped) {
    auto run = running(around(
        sub_process("a", start("is") + user("x", times("1000")) + flows("is>x") + times("1000"))));
    EXPECT_EQ(code_of(run.start()), "process.loops");
}

std::string loop(const std::string& attributes, const std::string& condition) {
    return "<b:standardLoopCharacteristics " + attributes + ">" +
           (condition.empty() ? "" : "<b:loopCondition>" + condition + "</b:loopCondition>") +
           "</b:standardLoopCharacteristics>";
}

TEST(Loop, is_done_again_while_its_condition_is_true) {
    auto run = running(around(user("a", loop("", "again = \"yes\""))));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("a", "", {{"again", "yes"}}));
    ASSERT_TRUE(run.complete("a", "", {{"again", "yes"}}));
    EXPECT_EQ(run.open(), "a");
    ASSERT_TRUE(run.complete("a", "", {{"again", "no"}}));
    EXPECT_EQ(run.open(), "after");
    EXPECT_EQ(run.times("a"), 3);
}

TEST(Loop, asked_before_may_not_be_done_at_all) {
    auto run = running(around(user("a", loop("testBefore=\"true\"", "x &lt; 1"))));
    ASSERT_TRUE(run.start({{"x", 1}}));
    EXPECT_EQ(run.open(), "after");
    auto once = running(around(user("a", loop("testBefore=\"1\"", "x &lt; 1"))));
    ASSERT_TRUE(once.start({{"x", 1}}));
    EXPECT_EQ(once.open(), "after");
}

TEST(Loop, ends_at_its_maximum) {
    auto run = running(around(user("a", loop("loopMaximum=\"2\"", "true"))));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("a"));
    ASSERT_TRUE(run.complete("a"));
    EXPECT_EQ(run.open(), "after");
    auto bare = running(around(user("a", loop("loopMaximum=\"2\"", ""))));
    ASSERT_TRUE(bare.start());
    ASSERT_TRUE(bare.complete("a"));
    EXPECT_EQ(bare.open(), "a");
    ASSERT_TRUE(bare.complete("a"));
    EXPECT_EQ(bare.open(), "after");
}

TEST(Loop, without_end_is_stopped) {
    auto run = running(around(node("manualTask", "a", loop("", "true"))));
    EXPECT_EQ(code_of(run.start()), "process.loops");
}

TEST(SendBack, does_not_go_into_a_repeated_activity) {
    auto run = running(start("s") + user("before") + user("a", times("2")) + user("after") +
                       flows("s>before before>a a>after"));
    ASSERT_TRUE(run.start());
    ASSERT_TRUE(run.complete("before"));
    ASSERT_TRUE(run.complete("a"));
    ASSERT_TRUE(run.complete("a"));
    const auto targets = send_back_targets(run.instance, run.key_of("after"));
    ASSERT_EQ(targets.size(), 1u);
    EXPECT_EQ(targets[0].element, "before");
    ASSERT_TRUE(run.send_back("after", "before"));
    ASSERT_TRUE(run.complete("before"));
    EXPECT_EQ(run.open(), "a a");
    EXPECT_EQ(run.instance, rebuild(run.log));
}

}  // namespace
}  // namespace motcua::process
