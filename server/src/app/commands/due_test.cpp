// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "app/command_line.hpp"
#include "modules/deadlines/deadlines.hpp"
#include "testing/databases.hpp"

namespace motcua::app {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

struct Outcome {
    int code = -1;
    std::string out;
};

Outcome run_due(const std::filesystem::path& data, std::vector<std::string> more) {
    std::vector<std::string> words{"motcua", "due", "--data", data.string()};
    words.insert(words.end(), more.begin(), more.end());
    std::vector<const char*> arguments;
    for (const auto& word : words) arguments.push_back(word.c_str());
    ::testing::internal::CaptureStdout();
    Outcome outcome;
    outcome.code = run_command_line(static_cast<int>(arguments.size()), arguments.data());
    outcome.out = ::testing::internal::GetCapturedStdout();
    return outcome;
}

TEST(DueCommand, answers_without_a_database) {
    const TemporaryFolder folder;
    const auto answered = run_due(folder.path() / "none", {"--received", "2026-11-23T14:00",
                                                           "--term", "1 working_day", "--json"});
    const auto april = run_due(folder.path() / "none", {"--received", "2026-11-23T14:00", "--term",
                                                        "1 working_day", "--as-of", "2026-04-01"});

    EXPECT_EQ(answered.code, kDone);
    EXPECT_THAT(answered.out,
                StartsWith(R"({"due":"2026-11-25T14:00:00+07:00","state":"running")"));
    EXPECT_THAT(april.out, HasSubstr("24/11/2026"));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "none"));
}

TEST(DueCommand, follows_events_of_a_file_by_the_clock_asked_for) {
    const TemporaryFolder folder;
    const auto events = folder.path() / "events.json";
    std::ofstream(events) << R"([{"at": "2026-11-02T09:00", "type": "received"},
        {"at": "2026-11-04T10:00", "type": "supplement_requested"},
        {"at": "2026-11-10T15:00", "type": "supplement_answered"}])";
    const auto ask = [&](const char* clock) {
        return run_due(folder.path() / "none", {"--term", "5 working_day", "--events",
                                                events.string(), "--clock", clock, "--json"});
    };

    EXPECT_THAT(ask("legal").out, StartsWith(R"({"due":"2026-11-17T15:00:00+07:00")"));
    EXPECT_THAT(ask("index").out, StartsWith(R"({"due":"2026-11-15T14:00:00+07:00")"));
    for (const char* clock : {"lunar", ""}) {
        const auto wrong = ask(clock);
        EXPECT_EQ(wrong.code, kFaults);
        EXPECT_THAT(wrong.out,
                    StartsWith(R"({"error":{"code":"deadlines.bad_clock","field":"clock"}})"));
    }
}

TEST(DueCommand, refuses_events_that_are_not_json) {
    const TemporaryFolder folder;
    const auto events = folder.path() / "events.json";
    std::ofstream(events) << "[{";

    const auto refused = run_due(
        folder.path() / "none", {"--term", "5 working_day", "--events", events.string(), "--json"});

    EXPECT_EQ(refused.code, kFaults);
    EXPECT_THAT(refused.out,
                StartsWith(R"({"error":{"code":"deadlines.bad_events","field":"events"}})"));
}

TEST(DueCommand, the_petition_clock_asks_for_no_term) {
    const TemporaryFolder folder;
    const auto events = folder.path() / "events.json";
    std::ofstream(events) << R"([{"at": "2026-11-02T09:00", "type": "sent"},
        {"at": "2026-11-06T10:00", "type": "forwarded", "to": "SXD"}])";
    const auto ask = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"--clock", "petition"});
        return run_due(folder.path() / "none", more);
    };

    EXPECT_THAT(ask({"--events", events.string(), "--json"}).out,
                StartsWith(R"({"due":"2026-11-30T10:00:00+07:00","state":"running")"));
    EXPECT_THAT(ask({"--received", "2026-11-02T09:00"}).out, HasSubstr("NĐ 20/2008/NĐ-CP"));
    EXPECT_EQ(ask({}).code, kUsage);
}

TEST(DueCommand, reads_files_with_a_byte_order_mark_and_names_what_is_no_file) {
    const TemporaryFolder folder;
    const auto events = folder.path() / "events.json", batch = folder.path() / "batch.jsonl";
    const auto wide = folder.path() / "wide.json";
    std::ofstream(events) << "\xEF\xBB\xBF[{\"at\": \"2026-11-02T09:00\", \"type\": \"received\"}]";
    std::ofstream(batch)
        << "\xEF\xBB\xBF{\"received\":\"2026-11-20T17:00\",\"term\":\"1 working_day\"}";
    std::ofstream(wide) << std::string("\xFF\xFE[\0]\0", 6);
    const auto ask = [&](const std::filesystem::path& file) {
        return run_due(folder.path() / "none",
                       {"--term", "1 working_day", "--events", file.string(), "--json"});
    };

    EXPECT_THAT(ask(events).out, StartsWith(R"({"due":"2026-11-03T09:00:00+07:00")"));
    EXPECT_THAT(run_due(folder.path() / "none", {"--batch", batch.string()}).out,
                StartsWith(R"({"due":"2026-11-25T08:00:00+07:00")"));
    EXPECT_THAT(ask(wide).out, HasSubstr("deadlines.bad_events"));
    ::testing::internal::CaptureStderr();
    EXPECT_EQ(ask(folder.path()).code, kTrouble);
    EXPECT_EQ(ask(folder.path() / "none.json").code, kTrouble);
    EXPECT_EQ(run_due(folder.path(), {"--batch", folder.path().string()}).code, kTrouble);
    const auto said = ::testing::internal::GetCapturedStderr();
    EXPECT_THAT(said, HasSubstr("app.file_is_folder"));
    EXPECT_THAT(said, HasSubstr("app.file_missing"));
}

TEST(DueCommand, answers_a_batch_line_by_line) {
    const TemporaryFolder folder;
    const auto batch = folder.path() / "batch.jsonl";
    std::ofstream(batch)
        << R"({"id":1,"received":"2026-11-20T17:00","term":{"amount":1,"unit":"working_day"}})"
        << "\nnot json\n"
        << R"({"id":3,"received":"2026-11-20T15:01","term":{"unit":"same_day"}})";

    const auto answered = run_due(folder.path(), {"--batch", batch.string()});

    EXPECT_EQ(answered.code, kDone);
    std::istringstream lines(answered.out);
    std::string first, second, third, fourth;
    std::getline(lines, first);
    std::getline(lines, second);
    std::getline(lines, third);
    EXPECT_FALSE(std::getline(lines, fourth));
    EXPECT_THAT(first, StartsWith(R"({"id":1,"due":"2026-11-25T08:00:00+07:00")"));
    EXPECT_EQ(second, R"({"error":{"code":"deadlines.bad_line","field":""}})");
    EXPECT_THAT(third, StartsWith(R"({"id":3,"due":"2026-11-23T17:00:00+07:00")"));
}

TEST(DueCommand, asks_the_database_where_there_is_one) {
    FreshDatabase database(Engine::sqlite);
    deadlines::Deadlines rooms;
    const deadlines::Decision decision{"12/QĐ", day("2026-11-20"), "Bão"};
    const auto closed = database->write([&](Transaction& tx) {
        return rooms.decide(tx, Actor::system("test"), "H26", decision,
                            deadlines::CloseDays{day("2026-11-25"), day("2026-11-25")});
    });
    ASSERT_TRUE(closed);

    const auto answered = run_due(database.options().data, {"--received", "2026-11-23T14:00",
                                                            "--term", "1 working_day", "--json"});

    EXPECT_THAT(answered.out, StartsWith(R"({"due":"2026-11-26T14:00:00+07:00")"));
}

TEST(DueCommand, refuses_by_code_and_ends_with_usage_on_missing_words) {
    const TemporaryFolder folder;
    const auto refused = run_due(
        folder.path(), {"--received", "2031-11-23T14:00", "--term", "1 working_day", "--json"});

    EXPECT_EQ(refused.code, kFaults);
    EXPECT_EQ(refused.out,
              "{\"error\":{\"code\":\"deadlines.year_missing\",\"field\":\"received\"}}\n");
    EXPECT_EQ(run_due(folder.path(), {"--received", "2026-11-23T14:00"}).code, kUsage);
    EXPECT_EQ(run_due(folder.path(), {"--batch", "x", "--term", "1 day"}).code, kUsage);
    EXPECT_EQ(run_due(folder.path(), {"--batch", (folder.path() / "no").string()}).code, kTrouble);
}

}  // namespace
}  // namespace motcua::app
