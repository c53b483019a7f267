// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "app/command_line.hpp"
#include "testing/databases.hpp"

namespace motcua::app {
namespace {

using ::testing::HasSubstr;

struct Told {
    int code;
    std::string out, err;
};

Told run(std::vector<std::string> words) {
    words.insert(words.begin(), "motcua");
    std::vector<const char*> raw;
    for (const auto& word : words) raw.push_back(word.c_str());
    ::testing::internal::CaptureStdout();
    ::testing::internal::CaptureStderr();
    const int code = run_command_line(static_cast<int>(raw.size()), raw.data());
    std::string err = ::testing::internal::GetCapturedStderr();
    return {code, ::testing::internal::GetCapturedStdout(), std::move(err)};
}

constexpr const char* kModel =
    R"(<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m">
         <inputData id="i" name="số bản"><variable name="số bản" typeRef="number"/></inputData>
         <decision id="d" name="Phí"><variable name="Phí"/>
           <informationRequirement><requiredInput href="#i"/></informationRequirement>
           <literalExpression><text>số bản * 5000.50</text></literalExpression></decision>
         <decision id="e" name="Ngày"><literalExpression><text>[@"2026-11-23", lạ]</text></literalExpression>
         </decision></definitions>)";

class RulesCommand : public ::testing::Test {
protected:
    std::string file(const std::string& name, const std::string& content) {
        const auto path = folder_.path() / name;
        std::ofstream(path) << content;
        return path.string();
    }
    TemporaryFolder folder_;
};

TEST_F(RulesCommand, decides_from_a_file_of_inputs) {
    const auto model = file("m.dmn", kModel), inputs = file("i.json", R"({"số bản": 3})");

    const auto fee =
        run({"rules", "run", model, "--decision", "Phí", "--inputs", inputs, "--json"});
    const auto day = run({"rules", "run", model, "--decision", "Ngày", "--json"});

    EXPECT_EQ(fee.code, kDone);
    EXPECT_EQ(fee.out, "{\"decision\":\"Phí\",\"value\":15001.5,\"warnings\":[]}\n");
    EXPECT_THAT(day.out, HasSubstr(R"("value":["2026-11-23",null])"));
    EXPECT_THAT(day.out, HasSubstr(R"("code":"rules.name_unknown","element":"e")"));
    EXPECT_EQ(run({"rules", "run", model, "--decision", "Phí", "--inputs", inputs}).out,
              "15001.5\n");
}

TEST_F(RulesCommand, says_what_is_wrong_and_exits_1) {
    const auto model = file("m.dmn", kModel);
    const auto refused = [&](std::vector<std::string> words, const std::string& code) {
        const auto told = run(std::move(words));
        EXPECT_EQ(told.code, kFaults) << told.err;
        EXPECT_THAT(told.err, HasSubstr(code));
    };
    refused({"rules", "run", file("x.dmn", "<a"), "--decision", "D", "--json"}, "rules.malformed");
    refused({"rules", "run", model, "--decision", "D", "--json"}, "rules.decision_unknown");
    refused({"rules", "run", model, "--service", "D", "--json"}, "rules.service_unknown");
    refused(
        {"rules", "run", model, "--decision", "Phí", "--inputs", file("l.json", "[1]"), "--json"},
        "rules.not_an_object");
    refused({"rules", "tck", file("t.xml", "<a/>"), "--json"}, "rules.not_a_suite");
    EXPECT_EQ(run({"rules", "run", model}).code, kUsage);
    EXPECT_EQ(run({"rules", "run", (folder_.path() / "none").string(), "--decision", "D"}).code,
              kTrouble);
    EXPECT_EQ(run({"rules", "run", "--help"}).code, kDone);
}

TEST_F(RulesCommand, runs_test_files_a_line_a_result) {
    file("m.dmn", kModel);
    const std::string head =
        R"(<testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><modelName>m.dmn</modelName>)";
    const std::string ask =
        R"(<testCase id="1"><inputNode name="số bản"><value xsi:type="xsd:decimal">2</value></inputNode>
             <resultNode name="Phí"><expected><value xsi:type="xsd:decimal">)";
    const std::string tail = "</value></expected></resultNode></testCase></testCases>";
    const auto right = file("t.xml", head + ask + "10001" + tail);
    const auto wrong = file("w.xml", head + ask + "10002" + tail);

    const auto passed = run({"rules", "tck", right, "--json"});
    const auto failed = run({"rules", "tck", right, wrong});

    EXPECT_EQ(passed.code, kDone);
    EXPECT_EQ(passed.out,
              "{\"case\":\"1\",\"decision\":\"Phí\",\"actual\":10001,\"error\":null}\n");
    EXPECT_EQ(failed.code, kFaults);
    EXPECT_THAT(failed.out, HasSubstr("w.xml 1 Phí: 10001"));
}

TEST_F(RulesCommand, times_itself) {
    const auto told = run({"rules", "bench", "--json"});

    EXPECT_EQ(told.code, kDone);
    EXPECT_THAT(told.out, HasSubstr("evaluate_ten_terms_us"));
}

}  // namespace
}  // namespace motcua::app
