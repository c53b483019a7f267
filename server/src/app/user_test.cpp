// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "app/command_line.hpp"
#include "app/commands/user_acts.hpp"
#include "platform/storage/migrate.hpp"
#include "testing/databases.hpp"

namespace motcua::app {
namespace {

using identity::Password;
using ::testing::HasSubstr;

class UserActs : public testing::TestWithParam<Engine> {
protected:
    UserActs() {
        organisation::Starter starter;
        const Date since = day("2025-07-01");
        starter.agencies.push_back(
            {"H26", "city_committee", "UBND", "UBND", "", {}, false, since, "thử"});
        starter.roles.push_back(
            {"appraiser", "Chuyên viên", "Appraiser", 0, false, {"work_on_dossiers"}});
        EXPECT_TRUE(database->write([&](Transaction& tx) {
            return organisation::import_organisation(tx, organisation, starter);
        }));
    }
    Result<Credentials> add(const AddUser& what) {
        return add_user(database, organisation, identity, what);
    }
    Result<identity::NewSession> log_in(const Credentials& with) {
        return identity.log_in(database, with.login, with.password, "10.0.0.1");
    }

    FreshDatabase database{GetParam()};
    SecureRandom random;
    identity::ReachTable reach;
    organisation::Organisation organisation{reach};
    identity::Identity identity{identity::Key{}, random, {8, 1}};
};

TEST_P(UserActs, adding_makes_officer_post_and_account_in_one) {
    const auto made = add({"an.nguyen", "CB1", "Nguyễn Văn An", "appraiser", "H26", "QĐ 1"});

    ASSERT_TRUE(made) << code_of(made);
    const auto session = log_in(*made);
    ASSERT_TRUE(session);
    EXPECT_TRUE(session->must_change_password);
    const auto who =
        database->read([&](Transaction& tx) { return identity::authenticate(tx, session->token); });
    EXPECT_THAT(who->rights, ::testing::Contains("work_on_dossiers"));
}

TEST_P(UserActs, adding_is_refused_whole) {
    EXPECT_EQ("organisation.name_missing", code_of(add({"an.nguyen"})));
    EXPECT_EQ("organisation.unit_unknown",
              code_of(add({"an.nguyen", "CB1", "An", "appraiser", "H99"})));
    EXPECT_EQ("identity.password_too_short",
              code_of(add({"an.nguyen", "CB1", "An", "", "", "", Password("ngắn")})));
    EXPECT_EQ("identity.bad_login", code_of(add({"An Nguyen", "CB1", "An"})));

    EXPECT_TRUE(add({"an.nguyen", "CB1", "An"})) << "nothing of the refused ones is left behind";
}

TEST_P(UserActs, reset_shut_and_open_again) {
    ASSERT_TRUE(add({"an.nguyen", "CB1", "An"}));

    const auto reset =
        reset_password(database, identity, "an.nguyen", Password("một mật khẩu mới"));
    ASSERT_TRUE(reset);
    EXPECT_TRUE(log_in(*reset));
    EXPECT_TRUE(open_or_shut(database, identity, "an.nguyen", Open::no));
    EXPECT_EQ("identity.wrong_credentials", code_of(log_in(*reset)));
    EXPECT_TRUE(open_or_shut(database, identity, "an.nguyen", Open::yes));
    EXPECT_TRUE(log_in(*reset));

    EXPECT_EQ("identity.account_unknown", code_of(reset_password(database, identity, "ai.do", {})));
    EXPECT_EQ("identity.account_unknown",
              code_of(open_or_shut(database, identity, "ai.do", Open::no)));
}

INSTANTIATE_TEST_SUITE_P(On, UserActs, every_engine(), engine_name);

TEST(UserCommand, adds_lists_and_resets_from_the_command_line) {
    const TemporaryFolder folder;
    const std::string data = (folder.path() / "var").string();
    const std::string password_file = (folder.path() / "password").string();
    std::ofstream(password_file) << "một mật khẩu dài\n";
    {
        std::filesystem::create_directories(data);
        SystemClock clock;
        DatabaseOptions options;
        options.data = data;
        ASSERT_TRUE(storage::migrate(*open_database(options, clock)));
    }
    const auto run = [&](std::vector<const char*> words) {
        words.insert(words.begin(), {"motcua", "user"});
        words.insert(words.end(), {"--data", data.c_str(), "--json"});
        ::testing::internal::CaptureStdout();
        const int code = run_command_line(static_cast<int>(words.size()), words.data());
        return std::pair(code, ::testing::internal::GetCapturedStdout());
    };

    const auto added = run(
        {"add", "an.nguyen", "--name", "Nguyễn Văn An", "--password-file", password_file.c_str()});
    const auto listed = run({"list"});
    const auto reset = run({"password", "an.nguyen"});
    const auto shut = run({"disable", "an.nguyen"});
    const auto unknown = run({"enable", "ai.do"});
    const auto demo = run({"demo-passwords"});

    EXPECT_EQ(kDone, added.first);
    EXPECT_THAT(added.second, HasSubstr("một mật khẩu dài"));
    EXPECT_THAT(listed.second, HasSubstr(R"("officer_name":"Nguyễn Văn An")"));
    EXPECT_EQ(17u, boost::json::parse(reset.second).at("password").as_string().size());
    EXPECT_EQ(kDone, shut.first);
    EXPECT_EQ(kFaults, unknown.first);
    EXPECT_EQ("{\"accounts\":[]}\n", demo.second);
}

}  // namespace
}  // namespace motcua::app
