// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <fstream>

#include "app/command_line.hpp"
#include "testing/databases.hpp"

namespace motcua::app {
namespace {

using ::testing::HasSubstr;

struct Told {
    int code;
    std::string out;
};

Told run(std::vector<std::string> words) {
    words.insert(words.begin(), "motcua");
    std::vector<const char*> raw;
    for (const auto& word : words) raw.push_back(word.c_str());
    ::testing::internal::CaptureStdout();
    ::testing::internal::CaptureStderr();
    const int code = run_command_line(static_cast<int>(raw.size()), raw.data());
    ::testing::internal::GetCapturedStderr();
    return {code, ::testing::internal::GetCapturedStdout()};
}

std::filesystem::path shipped() {
    auto folder = std::filesystem::path(__FILE__);
    for (int up = 0; up < 4; ++up) folder = folder.parent_path();
    return folder / "data/processes";
}

TEST(ProcessCheck, finds_nothing_in_the_files_we_ship) {
    std::vector<std::string> words{"process", "check"};
    for (const auto& entry : std::filesystem::directory_iterator(shipped()))
        words.push_back(entry.path().string());
    words.emplace_back("--json");

    const auto told = run(words);

    EXPECT_EQ(told.code, kDone);
    EXPECT_EQ(told.out, "{\"faults\":[]}\n");
}

TEST(ProcessCheck, lists_faults_with_element_code_and_text_and_exits_1) {
    const TemporaryFolder folder;
    const auto file = (folder.path() / "bad.bpmn").string();
    std::ofstream(file)
        << R"(<d:definitions xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL">)"
           R"(<d:process id="p"><d:userTask id="t" name="Việc"/></d:process></d:definitions>)";

    const auto told = run({"process", "check", file, "--json"});

    EXPECT_EQ(told.code, kFaults);
    const auto faults = boost::json::parse(told.out).at("faults").as_array();
    ASSERT_FALSE(faults.empty());
    for (const auto& fault : faults) {
        EXPECT_FALSE(fault.at("text").at("vi").as_string().empty());
        EXPECT_FALSE(fault.at("text").at("en").as_string().empty());
    }
    EXPECT_THAT(told.out, HasSubstr(R"("element":"t","code":"process.role_missing")"));
    EXPECT_THAT(run({"process", "check", file}).out, HasSubstr("process.no_start"));
}

TEST(ProcessCheck, names_a_file_that_is_no_bpmn_and_one_that_is_not_there) {
    const TemporaryFolder folder;
    const auto file = (folder.path() / "bad.bpmn").string();
    std::ofstream(file) << "<a>";

    EXPECT_THAT(run({"process", "check", file, "--json"}).out, HasSubstr("process.malformed"));
    const auto told = run({"process", "check", "/nowhere/x.bpmn", file, "--json"});
    EXPECT_EQ(told.code, kTrouble);
    EXPECT_THAT(told.out, HasSubstr("app.file_missing"));
    EXPECT_THAT(told.out, HasSubstr("process.malformed"));
}

TEST(ProcessPublish, needs_a_decision) {
    const auto file = (shipped() / "ordinary.bpmn").string();

    EXPECT_EQ(run({"process", "publish", file}).code, kUsage);
    EXPECT_EQ(run({"process", "publish", file, "--decision", "1", "--signed", "today", "--from",
                   "2026-01-01"})
                  .code,
              kFaults);
}

class ProcessPublishOn : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
};

TEST_P(ProcessPublishOn, publishes_once_and_lists) {
    const auto file = (shipped() / "ordinary.bpmn").string();
    const auto data = database.options().data.string(), url = database.options().url;
    database.close();
    const auto with = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--json", "--data", data});
        if (!url.empty()) words.insert(words.end(), {"--database", url});
        return run(words);
    };
    const std::vector<std::string> publish{"process",    "publish", file,
                                           "--decision", "663/QĐ",  "--signed",
                                           "2026-05-13", "--from",  "2026-05-15"};

    const auto first = with(publish);
    EXPECT_EQ(first.code, kDone);
    EXPECT_THAT(first.out, HasSubstr(R"("code":"ordinary","version":1,"is_new":true)"));
    EXPECT_THAT(with(publish).out, HasSubstr(R"("version":1,"is_new":false)"));
    EXPECT_THAT(with({"process", "list"}).out, HasSubstr(R"("decision_no":"663/QĐ")"));
}

INSTANTIATE_TEST_SUITE_P(On, ProcessPublishOn, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::app
