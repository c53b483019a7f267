// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/trace.hpp"

#include <gtest/gtest.h>

#include "modules/process/test_elements.hpp"

namespace motcua::process {
namespace {

/// "+a -a xb", started, completed, cancelled; and how it ended.
std::string told(const Trace& trace) {
    std::string out;
    for (const auto& line : trace.lines)
        out += (line.event == "started"     ? "+"
                : line.event == "completed" ? "-"
                                            : "x") +
               line.element + " ";
    return out + trace.ended + (trace.error ? " " + *trace.error : "");
}
std::string traced(const std::string& content, TraceOptions options = {},
                   const std::string& beside = "") {
    return told(trace(definition_of(model(content, beside)), options));
}
std::vector<Instruction> instructions(const std::string& text) {
    const auto read = read_instructions(text);
    EXPECT_TRUE(read) << code_of(read);
    return read ? *read : std::vector<Instruction>{};
}

TEST(Trace, tells_what_starts_and_what_is_completed) {
    const auto done =
        trace(definition_of(model(start("s") + node("parallelGateway", "and") + user("a") +
                                  node("serviceTask", "b") + node("parallelGateway", "join") +
                                  end("e") + flows("s>and and>a and>b a>join b>join join>e"))));
    EXPECT_EQ(told(done), "+s -s +and -and +a +b -a -b +join -join +e -e completed");
    EXPECT_EQ(done.lines[4],
              (TraceLine{5, "2026-01-05T08:00:00+07:00", "a", "userTask", "started"}));
    EXPECT_FALSE(done.error);
}

TEST(Trace, is_written_as_promised) {
    TraceOptions options;
    options.variables = {{"x", Value(1)}, {"y", Value("z")}};
    EXPECT_EQ(
        write_trace(trace(definition_of(model(start("s") + flows(""))), options)),
        R"({"trace":[{"n":1,"at":"2026-01-05T08:00:00+07:00","element":"s","type":"startEvent",)"
        R"("event":"started"},{"n":2,"at":"2026-01-05T08:00:00+07:00","element":"s",)"
        R"("type":"startEvent","event":"completed"}],"ended":"completed","error":null,)"
        R"("variables":{"x":1,"y":"z"}})");
}

TEST(Trace, runs_scripts_and_passes_over_what_is_not_feel) {
    const auto done = trace(definition_of(model(
        start("s") + node("scriptTask", "a", "<b:script>2 * 3</b:script>", "m:result=\"six\"") +
        node("scriptTask", "b", "<b:script>x = 1;</b:script>", "scriptFormat=\"groovy\"") +
        node("businessRuleTask", "c", "", "m:decision=\"fee\"") + flows("s>a a>b b>c"))));
    EXPECT_EQ(told(done), "+s -s +a -a +b -b +c -c completed");
    EXPECT_EQ(done.variables.at("six"), Value(6));
    ASSERT_EQ(done.passed_over.size(), 2u);
    EXPECT_EQ(done.passed_over[0].code, "process.script_passed_over");
    EXPECT_EQ(done.passed_over[0].element_id, "b");
    EXPECT_EQ(done.passed_over[1].code, "process.rule_passed_over");
    for (const auto& fault : done.passed_over) EXPECT_TRUE(words::has(fault.code));
}

TEST(Trace, lets_its_clock_go_on_only_when_nothing_else_can_move) {
    const auto done = trace(definition_of(model(
        start("s") + node("parallelGateway", "and") + caught("t", "timer PT1H") + user("a") +
        boundary("late", "a", "timer PT1M") + user("b") + flows("s>and and>t and>a a>b late>b"))));
    EXPECT_EQ(told(done), "+s -s +and -and +t +a -a +b -b -t completed");
    EXPECT_EQ(done.lines[8].at, "2026-01-05T08:00:00+07:00");
    EXPECT_EQ(done.lines.back().at, "2026-01-05T09:00:00+07:00");
}

TEST(Trace, counts_cycles_dates_and_working_time) {
    const std::string content = start("s") + caught("d", "date 2026-01-06") +
                                caught("w", "after 1 working_day") + flows("s>d d>w");
    TraceOptions options;
    options.working = [](Instant began, const Budget& term) {
        EXPECT_EQ(term, (Budget{100, "working_day"}));
        return std::optional(began + std::chrono::hours(40));
    };
    const auto done = trace(definition_of(model(content)), options);
    EXPECT_EQ(done.lines[3].at, "2026-01-06T00:00:00+07:00");
    EXPECT_EQ(done.lines.back().at, "2026-01-07T16:00:00+07:00");
    const auto without = trace(definition_of(model(content)));
    EXPECT_EQ(without.lines.back().at, "2026-01-06T00:00:00+07:00");
    EXPECT_EQ(without.passed_over.at(0).code, "process.timer_passed_over");
    const auto unread =
        trace(definition_of(model(start("s") + caught("t", "timer ${later}") + flows("s>t"))));
    EXPECT_EQ(told(unread), "+s -s +t -t completed");
    EXPECT_EQ(unread.passed_over.at(0).code, "process.timer_passed_over");
}

TEST(Trace, waits_for_what_nobody_sends) {
    EXPECT_EQ(traced(start("s") + caught("m", "message go") + end("e") + flows("s>m m>e")),
              "+s -s +m waiting");
    EXPECT_EQ(traced(start("s") + node("exclusiveGateway", "x") + user("a") +
                     node("parallelGateway", "j") + user("b") + end("e") +
                     flows("s>x x>a x>b a>j b>j j>e")),
              "+s -s +x -x +a -a waiting");
}

TEST(Trace, delivers_what_is_thrown) {
    EXPECT_EQ(traced(start("s") + node("parallelGateway", "and") + caught("m", "message go") +
                     throwing("t", "message go") + flows("s>and and>m and>t")),
              "+s -s +and -and +m +t -t -m completed");
    EXPECT_EQ(traced(start("s") +
                     sub_process("sub", start("is") + end("ie", "error bad") + flows("is>ie")) +
                     boundary("b", "sub", "error") + end("e") + flows("s>sub b>e")),
              "+s -s +sub +is -is +ie -ie xsub +b -b +e -e completed");
    EXPECT_EQ(traced(start("s") + user("a") + end("e", "error bad") + flows("s>a a>e")),
              "+s -s +a -a +e -e error bad");
    EXPECT_EQ(traced(start("s") + node("parallelGateway", "and") + user("a") + user("b") +
                     end("e", "terminate") + flows("s>and and>a and>b a>e")),
              "+s -s +and -and +a +b -a +e -e xb terminated");
}

TEST(Trace, does_as_the_instructions_say_and_the_rest_by_itself) {
    const std::string content = start("s") + node("parallelGateway", "and") + user("a") +
                                user("b") + boundary("wrong", "b", "error bad") +
                                caught("m", "message go") + caught("n", "signal all") + end("e") +
                                flows("s>and and>a and>b and>m and>n wrong>e");
    TraceOptions options;
    options.instructions = instructions(
        R"([{"signal": "all"}, {"task": "b", "error": "bad"}, {"message": "go"},
            {"task": "a", "variables": {"x": 2}}, {"task": "nobody"}])");
    EXPECT_EQ(traced(content, options),
              "+s -s +and -and +a +b +m +n -n xb +wrong -wrong +e -e -m -a completed");
}

TEST(Trace, answers_tasks_with_their_first_outcome_or_the_one_it_is_told) {
    const std::string task =
        "<b:extensionElements><m:outcome value=\"yes\" name=\"Y\"/><m:outcome value=\"no\" "
        "name=\"N\"/></b:extensionElements>";
    const std::string content = start("s") + user("a", task) + node("exclusiveGateway", "x") +
                                end("y") + end("n") +
                                flows("s>a a>x x>y[outcome=\"yes\"] x>n[outcome=\"no\"]");
    EXPECT_EQ(traced(content), "+s -s +a -a +x -x +y -y completed");
    TraceOptions options;
    options.instructions = instructions(R"([{"task": "a", "outcome": "no"}])");
    EXPECT_EQ(traced(content, options), "+s -s +a -a +x -x +n -n completed");
    options.instructions = instructions(R"([{"task": "a", "outcome": "perhaps"}])");
    EXPECT_EQ(traced(content, options), "+s -s +a error process.outcome_unknown");
}

TEST(Trace, begins_where_it_can) {
    EXPECT_EQ(traced(node("task", "a") + node("task", "b") + flows("a>b")),
              "+a -a +b -b completed");
    EXPECT_EQ(traced(start("m", "message go") + start("n", "message stop") + user("a") +
                     flows("m>a n>a")),
              "+m -m +a -a completed");
    TraceOptions options;
    options.instructions = instructions(R"([{"message": "stop", "variables": {"x": 1}}])");
    EXPECT_EQ(
        traced(start("m", "message go") + start("n", "message stop") + user("a") + flows("m>a n>a"),
               options),
        "+n -n +a -a completed");
}

TEST(Trace, tells_every_instance_of_a_repeated_activity) {
    EXPECT_EQ(traced(start("s") +
                     user("a",
                          "<b:multiInstanceLoopCharacteristics><b:loopCardinality>2"
                          "</b:loopCardinality></b:multiInstanceLoopCharacteristics>") +
                     end("e") + flows("s>a a>e")),
              "+s -s +a +a -a -a +e -e completed");
}

TEST(Trace, does_once_what_does_not_tell_how_often) {
    const auto done = trace(definition_of(
        model(start("s") + user("a", "<b:multiInstanceLoopCharacteristics/>") + flows("s>a"))));
    EXPECT_EQ(told(done), "+s -s +a -a completed");
    ASSERT_EQ(done.passed_over.size(), 1u);
    EXPECT_EQ(done.passed_over[0].code, "process.repeat_passed_over");
    EXPECT_TRUE(words::has(done.passed_over[0].code));
}

TEST(Trace, stops_what_does_not_run_or_end) {
    EXPECT_EQ(traced(start("s") + node("complexGateway", "c") + flows("s>c")),
              "+s -s error process.unsupported_kind");
    EXPECT_EQ(traced(start("s") + node("exclusiveGateway", "x") + end("e") + flows("s>x x>e[y=1]")),
              "+s -s +x -x error process.no_way_out");
    EXPECT_EQ(traced(start("s") + user("a") + user("a") + flows("s>a")), "error process.id_twice");
    EXPECT_EQ(traced(start("s") + user("")), "error process.id_missing");
    const auto endless = trace(definition_of(model(start("s") + user("a") + flows("s>a a>a"))));
    EXPECT_EQ(endless.ended, "error");
    EXPECT_EQ(endless.error, "process.loops");
    EXPECT_LE(endless.lines.size(), 20'100u);
    const auto ticking = trace(definition_of(
        model(start("s") + caught("m", "message go") +
              event_scope("h", start("hs", "cycle R/PT1H", "isInterrupting=\"false\"") + end("he") +
                                   flows("hs>he")) +
              flows("s>m"))));
    EXPECT_EQ(ticking.error, "process.loops");
}

TEST(Trace, goes_the_first_way_it_cannot_read_where_no_other_is_open) {
    const auto done =
        trace(definition_of(model(start("s") + node("exclusiveGateway", "x") + end("a") + end("b") +
                                  flows("s>x x>a[${no}] x>b[${yes}]"))));
    EXPECT_EQ(told(done), "+s -s +x -x +a -a completed");
    EXPECT_EQ(done.passed_over.at(0).code, "process.condition_passed_over");
}

TEST(Instructions, are_read_strictly) {
    for (const auto& [text, number] : std::vector<std::pair<const char*, const char*>>{
             {"{}", "0"},
             {"[", "0"},
             {"[1]", "1"},
             {R"([{"task": "a"}, {}])", "2"},
             {R"([{"task": "a", "message": "b"}])", "1"},
             {R"([{"task": 1}])", "1"},
             {R"([{"task": "a", "when": "now"}])", "1"},
             {R"([{"task": "a", "variables": {"a b": 1}}])", "1"}}) {
        const auto read = read_instructions(text);
        ASSERT_EQ(code_of(read), "process.instruction_wrong") << text;
        EXPECT_EQ(read.error().params.at(0).second, number) << text;
    }
}

}  // namespace
}  // namespace motcua::process
