// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "app/command_line.hpp"
#include "testing/databases.hpp"

namespace motcua::app {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

struct Outcome {
    int code = -1;
    std::string out;
    std::string error;
};

Outcome run(std::vector<std::string> more) {
    std::vector<std::string> words{"motcua", "process"};
    words.insert(words.end(), more.begin(), more.end());
    std::vector<const char*> arguments;
    for (const auto& word : words) arguments.push_back(word.c_str());
    ::testing::internal::CaptureStdout();
    ::testing::internal::CaptureStderr();
    Outcome outcome;
    outcome.code = run_command_line(static_cast<int>(arguments.size()), arguments.data());
    outcome.error = ::testing::internal::GetCapturedStderr();
    outcome.out = ::testing::internal::GetCapturedStdout();
    return outcome;
}

/// Start, a script of another language, a task, a working-time timer, an end.
constexpr const char* kModel =
    R"(<?xml version="1.0"?>
<!-- drawn by hand --><b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:m="urn:motcua:bpmn:1">
<b:process id="p"><b:startEvent id="s"/><b:scriptTask id="x" scriptFormat="groovy"><b:script>x++</b:script></b:scriptTask>
<b:userTask id="t"/><b:intermediateCatchEvent id="w"><b:timerEventDefinition m:after="1 working_day"/></b:intermediateCatchEvent>
<b:endEvent id="e"/><b:sequenceFlow id="f1" sourceRef="s" targetRef="x"/><b:sequenceFlow id="f2" sourceRef="x" targetRef="t"/>
<b:sequenceFlow id="f3" sourceRef="t" targetRef="w"/><b:sequenceFlow id="f4" sourceRef="w" targetRef="e"/></b:process>
</b:definitions>
)";

class ProcessCommand : public ::testing::Test {
protected:
    std::string write(const std::string& name, const std::string& text) {
        const auto path = folder_.path() / name;
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    TemporaryFolder folder_;
};

TEST_F(ProcessCommand, check_lists_each_fault_with_element_code_and_text) {
    const auto checked = run({"check", write("p.bpmn", kModel), "--json"});

    EXPECT_EQ(checked.code, kFaults);
    EXPECT_THAT(checked.out, HasSubstr(R"("element":"x","code":"process.script_unreadable")"));
    EXPECT_THAT(checked.out, HasSubstr(R"("element":"t","code":"process.role_missing")"));
    EXPECT_THAT(checked.out, HasSubstr("\"en\":\"The task"));
    const auto broken = run({"check", write("q.bpmn", "<a"), "--json"});
    EXPECT_EQ(broken.code, kFaults);
    EXPECT_THAT(broken.out, HasSubstr(R"("element":"","code":"process.malformed")"));
}

TEST_F(ProcessCommand, export_gives_the_very_file) {
    const auto exported = run({"export", write("p.bpmn", kModel)});

    EXPECT_EQ(exported.code, kDone);
    EXPECT_EQ(exported.out, kModel);
    EXPECT_EQ(run({"export", write("q.bpmn", "<a/>")}).code, kFaults);
}

TEST_F(ProcessCommand, trace_runs_in_memory_on_the_citys_calendar) {
    const auto traced =
        run({"trace", write("p.bpmn", kModel), "--var", "x=1", "--var", R"(who="ai")", "--json"});

    EXPECT_EQ(traced.code, kDone) << traced.error;
    EXPECT_THAT(traced.out,
                StartsWith(R"({"trace":[{"n":1,"at":"2026-01-05T08:00:00+07:00","element":"s",)"
                           R"("type":"startEvent","event":"started"})"));
    EXPECT_THAT(traced.out, HasSubstr(R"("at":"2026-01-06T08:00:00+07:00","element":"w")"));
    EXPECT_THAT(traced.out,
                EndsWith(R"("ended":"completed","error":null,"variables":{"who":"ai","x":1}})"
                         "\n"));
    EXPECT_THAT(traced.error, HasSubstr("groovy"));
}

TEST_F(ProcessCommand, trace_completes_tasks_as_a_file_says) {
    const std::string file = write("p.bpmn", kModel);
    const auto failed = run({"trace", file, "--complete",
                             write("c.json", R"([{"task": "t", "error": "late"}])"), "--json"});
    EXPECT_THAT(failed.out, HasSubstr(R"("ended":"error","error":"late")"));
    const auto for_people = run({"trace", file});
    EXPECT_THAT(for_people.out, HasSubstr("userTask"));
}

TEST_F(ProcessCommand, trace_refuses_what_it_cannot_read) {
    const std::string file = write("p.bpmn", kModel);
    const auto refusal = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"trace", file, "--json"});
        const auto refused = run(more);
        EXPECT_EQ(refused.code, kFaults);
        return refused.error + refused.out;
    };
    EXPECT_THAT(refusal({"--var", "x"}), HasSubstr("process.variable_unreadable"));
    EXPECT_THAT(refusal({"--var", "x=yes"}), HasSubstr("process.variable_unreadable"));
    EXPECT_THAT(refusal({"--var", "a b=1"}), HasSubstr("process.variable_wrong"));
    EXPECT_THAT(refusal({"--process", "q"}), HasSubstr("process.no_process"));
    EXPECT_THAT(refusal({"--complete", write("c.json", "{}")}),
                HasSubstr("process.instruction_wrong"));
    EXPECT_EQ(run({"trace", "no such file"}).code, kTrouble);
}

}  // namespace
}  // namespace motcua::app
