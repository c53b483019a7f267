// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "modules/process/test_models.hpp"

namespace motcua::process {
namespace {

/// What guards released events: a change of these files is a change of what old logs mean.
std::string golden(const std::string& name) {
    return file_text(std::filesystem::path(__FILE__).parent_path() / "golden" / name);
}

std::string told(const EngineEvent& event) {
    std::string text(type_of(event));
    std::visit(
        [&](const auto& body) {
            if constexpr (requires { body.element; }) text += " " + body.element;
            if constexpr (requires { body.flow; }) text += " " + body.flow;
            if constexpr (requires { body.outcome; })
                if (!body.outcome.empty()) text += " " + body.outcome;
        },
        event);
    return text;
}

/// Each act on a line, what it came to below, and what is open after it.
std::string traced(Running& run, const std::vector<std::pair<std::string, Command>>& acts) {
    std::string trace;
    for (const auto& [name, command] : acts) {
        const std::size_t before = run.log.size();
        const auto done = run.act(command);
        trace += name + "\n";
        if (!done) trace += "  refused " + done.error().code + "\n";
        for (std::size_t i = before; i < run.log.size(); ++i)
            trace += "  " + told(run.log[i]) + "\n";
        trace += "  (" + run.open() + ")\n";
    }
    return trace;
}

TEST(GoldenTrace, of_two_agencies_with_a_step_back) {
    Running run{shipped("two_agencies")};
    std::string trace = traced(run, {{"start", Start{{{"partner_agency", "H26.17"}}}}});
    for (const char* task : {"receive", "assign", "appraise", "partner_assign", "partner_opinion"})
        trace += traced(run, {{std::string("complete ") + task, CompleteTask{run.key_of(task)}}});
    trace += traced(run, {{"send back sign to appraise",
                           SendBack{run.key_of("sign"), run.last_done("appraise")}}});
    for (const char* task : {"appraise", "sign", "issue", "return_result"})
        trace += traced(run, {{std::string("complete ") + task, CompleteTask{run.key_of(task)}}});

    EXPECT_EQ(trace, golden("two_agencies.trace"));
    EXPECT_EQ(write_events(run.log) + "\n", golden("two_agencies.events.json"));
}

TEST(GoldenTrace, of_a_field_check) {
    Running run{shipped("field_check")};
    std::string trace = traced(run, {{"start", Start{}}});
    for (const auto& [task, outcome] : std::vector<std::pair<std::string, std::string>>{
             {"receive", ""}, {"assign", ""}, {"appraise", "yes"}, {"field_check", ""}})
        trace += traced(run, {{"complete " + task + (outcome.empty() ? "" : " " + outcome),
                               CompleteTask{run.key_of(task), outcome}}});
    trace += traced(run, {{"cancel", Cancel{}}});

    EXPECT_EQ(trace, golden("field_check.trace"));
}

TEST(EngineEvents, come_back_from_their_text_as_they_were) {
    const auto events = read_events(golden("two_agencies.events.json"));

    ASSERT_TRUE(events) << code_of(events);
    EXPECT_EQ(write_events(*events) + "\n", golden("two_agencies.events.json"));
    const Instance instance = rebuild(*events);
    EXPECT_EQ(instance.ended, Ended::completed);
    const auto stored = read_instance(write_instance(instance));
    ASSERT_TRUE(stored) << code_of(stored);
    EXPECT_EQ(*stored, instance);
}

TEST(EngineEvents, are_refused_where_a_newer_server_wrote_them) {
    EXPECT_EQ(code_of(read_events(R"([{"type":"task_opened_v9","v":1}])")),
              "process.event_unknown");
    EXPECT_EQ(code_of(read_events(
                  R"([{"type":"flow_taken","v":2,"token":1,"flow":"f","scope":0,"from":1}])")),
              "process.event_unknown");
    EXPECT_EQ(code_of(read_events(R"([{"type":"flow_taken","v":1,"token":1}])")), "json.missing");
    EXPECT_EQ(code_of(read_events(R"([{"v":1}])")), "json.missing");
    EXPECT_EQ(code_of(read_events(R"([1])")), "json.wrong_type");
    EXPECT_EQ(code_of(read_events("{}")), "json.wrong_type");
    EXPECT_EQ(code_of(read_events("[")), "json.malformed");
}

TEST(EngineEvents, of_another_log_are_our_mistake) {
    Instance instance;
    EXPECT_THROW(apply(instance, FlowTaken{1, "f"}), Mistake);
    apply(instance, InstanceStarted{"p", 1});
    EXPECT_THROW(apply(instance, TaskCompleted{7}), Mistake);
    EXPECT_THROW(apply(instance, ElementPassed{1, "x", 0, {9}}), Mistake);
}

}  // namespace
}  // namespace motcua::process
