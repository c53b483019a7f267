// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/plan_move.hpp"

#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

Definition version(const std::string& bpmn, int number) {
    Definition definition = definition_of(bpmn);
    definition.version = number;
    return definition;
}

struct Moving {
    Running run;

    explicit Moving(const std::string& bpmn) : run{version(bpmn, 1)} { EXPECT_TRUE(run.start()); }

    /// "moved", or "code@element …".
    std::string to(const std::string& bpmn, const Mapping& mapping = {}) {
        const Definition next = version(bpmn, 2);
        MovePlan plan = plan_move(run.definition, next, run.instance, mapping);
        std::string out;
        for (const Fault& fault : plan.obstacles) {
            EXPECT_TRUE(words::has(fault.code)) << fault.code;
            out += (out.empty() ? "" : " ") + fault.code + "@" + fault.element_id;
        }
        if (!out.empty()) return out;
        const auto again = read_events(write_events(plan.events));
        EXPECT_TRUE(again && *again == plan.events);
        for (const auto& event : plan.events) apply(run.instance, event);
        run.definition = next;
        return "moved";
    }
};

TEST(PlanMove, goes_on_by_the_new_version_from_where_it_stands) {
    Moving it(drawn("start>a a>b b>end"));
    ASSERT_TRUE(it.run.complete("a"));

    ASSERT_EQ(it.to(drawn("start>a a>b b>c c>end")), "moved");

    EXPECT_EQ(it.run.instance.version, 2);
    EXPECT_EQ(it.run.open(), "b");
    ASSERT_TRUE(it.run.complete("b"));
    EXPECT_EQ(it.run.open(), "c");
    ASSERT_TRUE(it.run.complete("c"));
    EXPECT_EQ(it.run.open(), "completed");
}

TEST(PlanMove, follows_the_mapping_of_open_and_done_steps) {
    Moving it(drawn("start>a a>b b>end"));
    ASSERT_TRUE(it.run.complete("a"));

    EXPECT_EQ(it.to(drawn("start>first first>second second>end")), "process.move_element_gone@b");
    ASSERT_EQ(
        it.to(drawn("start>first first>second second>end"), {{"a", "first"}, {"b", "second"}}),
        "moved");

    EXPECT_EQ(it.run.open(), "second");
    ASSERT_TRUE(it.run.send_back("second", "first"));
    EXPECT_EQ(it.run.open(), "first");
    ASSERT_TRUE(it.run.complete("first"));
    ASSERT_TRUE(it.run.complete("second"));
    EXPECT_EQ(it.run.open(), "completed");
}

TEST(PlanMove, goes_back_to_no_step_that_the_new_version_has_not) {
    Moving it(drawn("start>a a>b b>end"));
    ASSERT_TRUE(it.run.complete("a"));

    ASSERT_EQ(it.to(drawn("start>b b>end")), "moved");

    EXPECT_TRUE(send_back_targets(it.run.instance, it.run.key_of("b")).empty());
    EXPECT_FALSE(steps(it.run.definition, it.run.instance).empty());
    EXPECT_FALSE(states(it.run.definition, it.run.instance).contains(""));
}

TEST(PlanMove, refuses_another_kind_of_element) {
    Moving it(drawn("start>a a>end"));
    EXPECT_EQ(it.to(drawn("start>sys sys>end"), {{"a", "sys"}}), "process.move_kind_differs@a");
}

TEST(PlanMove, refuses_what_stands_in_another_scope) {
    const auto inner = [](const std::string& id) {
        return sub_process(id, start("is") + user("a") + end("ie") + flows("is>a a>ie"));
    };
    Moving it(model(start("s") + user("a") + end("e") + flows("s>a a>e")));
    EXPECT_EQ(it.to(model(start("s") + inner("p") + end("e") + flows("s>p p>e"))),
              "process.move_scope_differs@a");
    Moving inside(model(start("s") + inner("p") + end("e") + flows("s>p p>e")));
    ASSERT_EQ(inside.to(model(start("s") + inner("q") + end("e") + flows("s>q q>e")), {{"p", "q"}}),
              "moved");
    ASSERT_TRUE(inside.run.complete("a"));
    EXPECT_EQ(inside.run.open(), "completed");
}

TEST(PlanMove, needs_the_flow_on_which_a_token_waits) {
    const std::string old = drawn("start>and1 and1>a and1>b a>and2 b>and2 and2>end");
    Moving it(old);
    ASSERT_TRUE(it.run.complete("a"));
    EXPECT_EQ(it.to(drawn("start>and1 and1>a and1>b a>c c>and2 b>and2 and2>end")),
              "process.move_flow_gone@a>and2");
    ASSERT_EQ(
        it.to(drawn("start>and1 and1>a and1>b a>c c>and2 b>and2 and2>end"), {{"a>and2", "c>and2"}}),
        "moved");
    ASSERT_TRUE(it.run.complete("b"));
    EXPECT_EQ(it.run.open(), "completed");
}

TEST(PlanMove, does_not_wait_for_a_branch_that_begins_behind_it) {
    const std::string old = drawn("start>and1 and1>a and1>b a>and2 b>and2 and2>end");
    const std::string more = drawn("start>and1 and1>a and1>b and1>c a>and2 b>and2 c>and2 and2>end");
    Moving it(old);
    EXPECT_EQ(it.to(more), "process.move_join_starves@and2");
    Moving earlier(drawn("start>z z>and1 and1>a and1>b a>and2 b>and2 and2>end"));
    EXPECT_EQ(
        earlier.to(drawn("start>z z>and1 and1>a and1>b and1>c a>and2 b>and2 c>and2 and2>end")),
        "moved");
}

TEST(PlanMove, keeps_what_waits_and_begins_what_is_new) {
    const auto with = [](const std::string& id, const std::string& what, const std::string& more) {
        return model(start("s") + user("a") + boundary(id, "a", what) + end("e") + end("f") + more +
                     flows("s>a a>e " + id + ">f"));
    };
    Moving it(with("bell", "timer PT1H", ""));
    EXPECT_EQ(it.to(with("bell", "message go", "")), "process.move_kind_differs@bell");
    EXPECT_EQ(it.to(with("bell", "after 3 working_day", "")), "process.move_wait_differs@bell");
    EXPECT_EQ(it.to(with("ring", "timer PT1H", "")), "process.move_element_gone@bell");
    ASSERT_EQ(it.to(with("ring", "timer PT9H",
                         boundary("letter", "a", "message go") + end("g") + flows("letter>g")),
                    {{"bell", "ring"}}),
              "moved");
    EXPECT_EQ(it.run.waiting(), "ring letter");
    EXPECT_EQ(waits(it.run.instance)[0].timer, "PT1H");  // it runs already
    ASSERT_TRUE(it.run.fire("ring"));
    EXPECT_EQ(it.run.open(), "completed");
}

TEST(PlanMove, judges_on_time_once) {
    const auto judged_at = [](const std::string& at) {
        std::string bpmn = drawn("start>a a>b b>c c>end");
        bpmn.insert(bpmn.find(" name", bpmn.find("id=\"" + at + "\"")), " m:businessEnd=\"true\"");
        return bpmn;
    };
    Moving it(judged_at("b"));
    ASSERT_TRUE(it.run.complete("a"));
    EXPECT_EQ(it.to(judged_at("a")), "process.move_end_differs@b");
    EXPECT_EQ(it.to(judged_at("c")), "moved");
    Moving judged(judged_at("a"));
    ASSERT_TRUE(judged.run.complete("a"));
    EXPECT_EQ(judged.to(judged_at("c")), "process.move_end_differs@c");
}

TEST(PlanMove, refuses_what_has_ended_and_a_mapping_of_nothing) {
    Moving it(drawn("start>a a>end"));
    const auto from = version(drawn("start>a a>end"), 1), to = version(drawn("start>b b>end"), 2);
    const auto faults = faults_of_mapping(from, to, {{"a", "x"}, {"y", "b"}, {"start", "start"}});
    ASSERT_EQ(faults.size(), 2u);
    EXPECT_EQ(faults[0].code, "process.mapping_unknown");
    EXPECT_EQ(faults[0].params[0].second, "x");
    EXPECT_EQ(faults[1].params[0].second, "y");
    ASSERT_TRUE(it.run.complete("a"));
    EXPECT_EQ(it.to(drawn("start>a a>end")), "process.move_ended@");
}

}  // namespace
}  // namespace motcua::process
