// SPDX-License-Identifier: Apache-2.0
#include "modules/identity/world_for_tests.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::identity {
namespace {

using Accounts = IdentityWorld;

TEST_P(Accounts, are_one_to_an_officer_with_a_name_of_their_own) {
    const OfficerId first = officer_with("an.nguyen");
    const OfficerId second = enrol("CB2");
    auto open = [&](OfficerId officer, std::string login) {
        const OpenAccount what{officer, std::move(login), "hash"};
        return refused(act([&](Transaction& tx) {
            return identity.open_account(tx, Actor::system("test"), what);
        }));
    };

    EXPECT_EQ("identity.account_exists", open(first, "an.nguyen2"));
    EXPECT_EQ("identity.login_taken", open(second, "an.nguyen"));
    EXPECT_EQ("identity.bad_login", open(second, "An"));
    EXPECT_EQ("identity.bad_login", open(second, "an nguyen"));
    EXPECT_EQ("organisation.officer_unknown", open(OfficerId{IdBytes{1}}, "ai.do"));

    const auto all = database->read([](Transaction& tx) { return accounts(tx); });
    ASSERT_EQ(1u, all.size());
    EXPECT_EQ("an.nguyen", all[0].login);
    EXPECT_EQ("CB-an.nguyen", all[0].staff_code);
    EXPECT_FALSE(all[0].last_log_in_at);
}

TEST_P(Accounts, are_shut_by_somebody_else_only) {
    const OfficerId officer = officer_with("an.nguyen");
    const OfficerId nobody{IdBytes{1}};
    auto disable = [&](const Actor& by, OfficerId whose) {
        return refused(
            act([&](Transaction& tx) { return identity.disable_account(tx, by, whose); }));
    };

    EXPECT_EQ("identity.own_account", disable(as(officer), officer));
    EXPECT_EQ("identity.account_unknown", disable(Actor::system("test"), nobody));
    EXPECT_EQ("identity.account_unknown", refused(act([&](Transaction& tx) {
                  return identity.enable_account(tx, Actor::system("test"), nobody);
              })));
    EXPECT_EQ("identity.account_unknown", refused(act([&](Transaction& tx) {
                  return identity.set_password(tx, Actor::system("test"), nobody, "hash",
                                               MustChange::no);
              })));
}

TEST_P(Accounts, are_free_of_their_back_off_once_the_password_is_set_anew) {
    const OfficerId officer = officer_with("an.nguyen");
    for (int i = 0; i < 4; ++i) log_in("an.nguyen", "sai").has_value();
    ASSERT_EQ("identity.too_many_attempts", refused(log_in("an.nguyen", password.reveal())));

    const auto hash = identity.new_hash("an.nguyen", password);
    does([&](Transaction& tx) {
        return identity.set_password(tx, Actor::system("test"), officer, *hash, MustChange::no);
    });

    EXPECT_EQ("", refused(log_in("an.nguyen", password.reveal())));
}

TEST_P(Accounts, of_the_demo_open_with_the_passwords_told) {
    enrol("demo.mau");
    for (const auto passwords :
         {DemoPasswords::shared, DemoPasswords::random, DemoPasswords::shared}) {
        const auto made = make_demo_accounts(database, identity, passwords);

        ASSERT_TRUE(made) << code_of(made);
        ASSERT_EQ(1u, made->size());
        const auto session = log_in("demo.mau", made->at(0).password.reveal());
        ASSERT_TRUE(session);
        EXPECT_FALSE(session->must_change_password);
    }
    const auto session = log_in("demo.mau", "motcua-2026");
    ASSERT_TRUE(make_demo_accounts(database, identity, DemoPasswords::shared));
    EXPECT_TRUE(who(session->token)) << "the same password again ends no session";
}

TEST_P(Accounts, leave_an_audit_row_for_every_change_and_log_in) {
    const OfficerId officer = officer_with("an.nguyen");
    log_in("an.nguyen", "sai").has_value();
    const auto session = log_in("an.nguyen", password.reveal());
    does([&](Transaction& tx) {
        return identity.disable_account(tx, Actor::system("test"), officer);
    });

    const auto rows =
        database->read([](Transaction& tx) { return audit::find(tx, Actor::system("test"), {}); });
    ASSERT_TRUE(rows);
    std::set<std::string> acts;
    for (const auto& row : *rows) acts.insert(row.act);
    for (const char* act : {"identity.open_account", "identity.wrong_password", "identity.log_in",
                            "identity.disable_account", "organisation.enrol"})
        EXPECT_TRUE(acts.contains(act)) << act;
}

INSTANTIATE_TEST_SUITE_P(On, Accounts, every_engine(), engine_name);

TEST(CheckPassword, refuses_the_short_the_long_and_the_simple) {
    const auto check = [](std::string text) {
        const std::string refused = code_of(check_password(Password(std::move(text)), "an.nguyen"));
        if (!refused.empty()) EXPECT_TRUE(words::has(refused));
        return refused;
    };

    EXPECT_EQ("identity.password_too_short", check("ngắn quá"));
    EXPECT_EQ("identity.password_too_long", check(std::string(300, 'a')));
    EXPECT_EQ("identity.password_too_simple", check("aaaaaaaaaaaaaaaa"));
    EXPECT_EQ("identity.password_too_simple", check("my An.Nguyen pass"));
    EXPECT_EQ("", check("con mèo trèo cây cau"));
}

TEST(InventedPassword, passes_its_own_rules_and_is_never_the_same) {
    SecureRandom random;
    Identity identity{Key{}, random, {8, 1}};
    const Password first = identity.invent_password();

    EXPECT_EQ("", code_of(check_password(first, "an.nguyen")));
    EXPECT_EQ(17u, first.reveal().size());
    EXPECT_FALSE(first == identity.invent_password());
}

TEST(IdentityKey, is_made_once_and_only_its_owner_may_read_it) {
    TemporaryFolder folder;
    SecureRandom random;
    const auto file = folder.path() / "keys" / "identity.key";

    const Key made = read_or_make_key(file, random);

    EXPECT_EQ(made, read_or_make_key(file, random));
    EXPECT_EQ(std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
              std::filesystem::status(file).permissions());
    EXPECT_THROW(read_or_make_key(file / "key", random), Trouble);
    std::filesystem::resize_file(file, 5);
    EXPECT_THROW(read_or_make_key(file, random), Trouble);
}

}  // namespace
}  // namespace motcua::identity
