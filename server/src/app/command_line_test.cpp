// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/commands/commands.hpp"
#include "app/house.hpp"
#include "platform/runtime/log.hpp"
#include "testing/databases.hpp"

namespace motcua::app {
namespace {

using ::testing::HasSubstr;

struct Outcome {
    int code = -1;
    std::string out;
    std::string err;
};

Outcome run(std::vector<const char*> words) {
    words.insert(words.begin(), "motcua");
    ::testing::internal::CaptureStdout();
    ::testing::internal::CaptureStderr();
    Outcome outcome;
    outcome.code = run_command_line(static_cast<int>(words.size()), words.data());
    outcome.out = ::testing::internal::GetCapturedStdout();
    outcome.err = ::testing::internal::GetCapturedStderr();
    return outcome;
}

TEST(CommandLine, says_its_version_and_its_help) {
    EXPECT_EQ(run({"--version"}).code, kDone);
    EXPECT_THAT(run({"--version"}).out, HasSubstr("motcua 0."));
    EXPECT_EQ(run({"--help"}).code, kDone);
    EXPECT_THAT(run({"serve", "--help"}).out, HasSubstr("--port"));
}

TEST(CommandLine, ends_with_usage_on_wrong_words) {
    EXPECT_EQ(run({}).code, kUsage);
    EXPECT_EQ(run({"fly"}).code, kUsage);
    EXPECT_EQ(run({"serve", "--port", "many"}).code, kUsage);
}

TEST(CommandLine, prints_the_contract_without_a_database) {
    const auto printed = run({"openapi", "--data", "/nowhere"});

    EXPECT_EQ(printed.code, kDone);
    EXPECT_EQ(boost::json::parse(printed.out).at("openapi"), "3.1.0");
}

TEST(CommandLine, refuses_to_serve_what_was_not_migrated) {
    const TemporaryFolder folder;
    const std::string data = (folder.path() / "var").string();

    const auto told = run({"serve", "--data", data.c_str()});
    const auto as_json = run({"serve", "--json", "--data", data.c_str()});

    EXPECT_EQ(told.code, kFaults);
    EXPECT_THAT(told.err, HasSubstr("Run motcua migrate."));
    EXPECT_THAT(told.err, HasSubstr("Hãy chạy motcua migrate."));
    EXPECT_THAT(as_json.err, HasSubstr(R"("code":"storage.not_migrated")"));
}

TEST(CommandLine, says_what_verify_and_demo_lack) {
    const TemporaryFolder folder;
    const std::string data = (folder.path() / "var").string();
    EXPECT_THAT(run({"verify", "--json", "--data", data.c_str()}).err,
                HasSubstr("storage.not_migrated"));
    EXPECT_THAT(run({"demo", "--json", "--data", data.c_str()}).err,
                HasSubstr("storage.not_migrated"));

    ASSERT_EQ(run({"migrate", "--data", data.c_str()}).code, kDone);

    EXPECT_EQ(run({"verify", "--data", data.c_str()}).code, kDone);
    EXPECT_THAT(run({"demo", "--json", "--data", data.c_str()}).err,
                HasSubstr("demo.nothing_imported"));
}

TEST(CommandLine, ends_with_trouble_when_the_folder_cannot_be_made) {
    const CapturedLog quiet;

    EXPECT_EQ(run({"serve", "--data", "/proc/nowhere"}).code, kTrouble);
}

TEST(Help, has_its_text_for_every_command) {
    CLI::App app("motcua");
    Common common;
    for (const auto add : kCommands) EXPECT_NO_THROW(add(app, common));
}

TEST(House, serves_no_route_that_nobody_guards) {
    House house(closed_database());

    for (const auto& route : house.routes()) {
        EXPECT_FALSE(code(route.may.may()).empty()) << route.path;
        EXPECT_FALSE(route.summary.empty()) << route.path;
        if (route.may.may() == May::be_anyone) EXPECT_FALSE(route.is_personal) << route.path;
    }
}

}  // namespace
}  // namespace motcua::app
