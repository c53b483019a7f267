// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_models.hpp"

namespace motcua::process {
namespace {

/// start → r (a business rule task) → a (a person's).
Definition asking(const std::string& attributes) {
    auto read = read_bpmn(
        bpmn_of(R"(<b:startEvent id="s"/><b:businessRuleTask id="r" name="Tính" m:model="fees" )"
                R"(m:decision="fee" )" +
                attributes +
                R"(/><b:userTask id="a" name="A" m:role="officer"/><b:endEvent id="e"/>)"
                R"(<b:sequenceFlow id="f" sourceRef="s" targetRef="r"/>)"
                R"(<b:sequenceFlow id="g" sourceRef="r" targetRef="a"/>)"
                R"(<b:sequenceFlow id="h" sourceRef="a" targetRef="e"/>)"));
    return *std::move(read);
}

struct BusinessRuleTask : testing::Test {
    Definition definition = asking("");
    Instance instance;
    void begin() { instance = rebuild(*decide(definition, {}, Start{{{"copies", 3}}})); }
    Key task() const { return open_tasks(instance).at(0).key; }
};

TEST_F(BusinessRuleTask, asks_its_model_with_the_facts_it_can_see) {
    begin();
    const auto question = question_of(definition, instance, task());
    ASSERT_TRUE(question);
    EXPECT_EQ(question->model, "fees");
    EXPECT_EQ(question->decision, "fee");
    EXPECT_EQ(rules::json_of(question->facts.at("copies")), "3");
    EXPECT_EQ(models_asked(definition), std::vector<std::string>{"fees"});
    EXPECT_EQ(open_tasks(instance).at(0).handler, kDecisionHandler);
}

TEST_F(BusinessRuleTask, keeps_what_it_was_told_and_by_which_version) {
    begin();
    const auto facts =
        answer_of(definition, instance, task(), rules::Context{{"fee", 15000}, {"why", "ba bản"}});
    ASSERT_TRUE(facts);
    const auto events = decide(
        definition, instance,
        CompleteTask{.task = task(), .variables = *facts, .decided = DecidedBy{"fees", 2, "fee"}});
    ASSERT_TRUE(events);
    const std::string written = write_events(*events);
    EXPECT_TRUE(written.starts_with(
        R"([{"type":"decision_taken","v":1,"task":3,"model":"fees","version":2,"decision":"fee"})"))
        << written;
    const auto again = read_events(written);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *events);
    for (const EngineEvent& event : *again) apply(instance, event);
    EXPECT_EQ(open_tasks(instance).at(0).element, "a");
    EXPECT_EQ(rules::json_of(instance.variables.at("why")), "\"ba bản\"");
}

TEST_F(BusinessRuleTask, names_what_is_no_context) {
    begin();
    EXPECT_TRUE(answer_of(definition, instance, task(), 7)->contains("result"));
    definition = asking(R"(m:result="fee")");
    EXPECT_TRUE(answer_of(definition, instance, task(), 7)->contains("fee"));
}

TEST_F(BusinessRuleTask, refuses_answers_that_say_nothing_or_do_not_fit) {
    begin();
    EXPECT_EQ(code_of(answer_of(definition, instance, task(), {})), "process.decision_null");
    EXPECT_EQ(code_of(answer_of(definition, instance, task(), rules::Context{{"lệ phí", 1}})),
              "process.variable_wrong");
    EXPECT_EQ(code_of(answer_of(definition, instance, 99, 7)), "process.task_not_open");
    EXPECT_EQ(code_of(question_of(definition, instance, 99)), "process.task_not_open");
    instance = rebuild({*decide(definition, {}, Start{})});
    for (const EngineEvent& event : *decide(definition, instance, CompleteTask{task()}))
        apply(instance, event);
    EXPECT_EQ(code_of(question_of(definition, instance, task())), "process.task_not_open");
}

}  // namespace
}  // namespace motcua::process
