// SPDX-License-Identifier: Apache-2.0
#include "modules/identity/world_for_tests.hpp"

namespace motcua::identity {
namespace {

using LogIn = IdentityWorld;

TEST_P(LogIn, opens_a_session_that_says_who_it_is_and_what_he_may) {
    const OfficerId officer = officer_with("an.nguyen");
    appoint(officer, section);

    const auto session = log_in("An.Nguyen", password.reveal());

    ASSERT_TRUE(session) << code_of(session);
    const auto signed_in = who(session->token);
    ASSERT_TRUE(signed_in);
    EXPECT_EQ(officer, signed_in->actor.officer);
    EXPECT_EQ("Nguyễn Văn Thử", signed_in->actor.name);
    EXPECT_EQ(session->csrf_token, signed_in->csrf_token);
    EXPECT_EQ((std::vector<std::string>{"role/appraiser", "work_on_dossiers"}), signed_in->rights);
    EXPECT_EQ(43u, session->token.reveal().size());
}

TEST_P(LogIn, takes_a_password_typed_in_another_unicode_form) {
    officer_with("an.nguyen");

    const auto decomposed = log_in("an.nguyen",
                                   "ma\xCC\xA3"
                                   "\xCC\x82"
                                   "t kha\xCC\x82\xCC\x89u đúng 1");

    EXPECT_EQ("", refused(decomposed));
}

TEST_P(LogIn, is_refused_alike_for_an_unknown_name_a_wrong_password_and_a_shut_account) {
    officer_with("an.nguyen");
    const OfficerId shut = officer_with("binh.tran");
    const OfficerId gone = officer_with("chi.le");
    does(
        [&](Transaction& tx) { return identity.disable_account(tx, Actor::system("test"), shut); });
    does([&](Transaction& tx) {
        return organisation.end_service(tx, Actor::system("test"), gone, day("2026-03-01"));
    });

    const auto unknown = log_in("nobody", password.reveal());
    const auto wrong = log_in("an.nguyen", "sai mật khẩu");
    const auto disabled = log_in("binh.tran", password.reveal());
    const auto left = log_in("chi.le", password.reveal());

    ASSERT_FALSE(unknown);
    EXPECT_EQ("identity.wrong_credentials", refused(unknown));
    EXPECT_EQ(unknown.error(), wrong.error());
    EXPECT_EQ(unknown.error(), disabled.error());
    EXPECT_EQ(unknown.error(), left.error());
}

TEST_P(LogIn, costs_a_hash_of_the_same_kind_whether_or_not_the_account_exists) {
    officer_with("an.nguyen");

    const auto unknown =
        act([&](Transaction& tx) { return identity.begin_log_in(tx, "nobody", address); });
    const auto known =
        act([&](Transaction& tx) { return identity.begin_log_in(tx, "an.nguyen", address); });

    const auto parameters = [](const std::string& hash) {
        return hash.substr(0, hash.find("p=1$") + 4);
    };
    EXPECT_EQ(parameters(known->hash), parameters(unknown->hash));
    EXPECT_EQ("$argon2id$v=19$m=8,t=1,p=1$", parameters(unknown->hash));
    EXPECT_FALSE(unknown->officer.is_set());
    EXPECT_FALSE(identity.prove(*unknown, password).is_right);
}

TEST_P(LogIn, must_wait_longer_after_each_failure_from_one_address) {
    officer_with("an.nguyen");
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ("identity.wrong_credentials", refused(log_in("an.nguyen", "sai")));

    const auto blocked = log_in("an.nguyen", password.reveal());
    EXPECT_EQ("identity.too_many_attempts", refused(blocked));
    EXPECT_EQ("2", blocked.error().params.at(0).second);

    database.clock.step(seconds{2});
    EXPECT_EQ("identity.wrong_credentials", refused(log_in("an.nguyen", "sai")));
    EXPECT_EQ("4", log_in("an.nguyen", password.reveal()).error().params.at(0).second);
    EXPECT_TRUE(identity.log_in(database, "an.nguyen", password, "10.0.0.8"));

    database.clock.step(seconds{4});
    EXPECT_TRUE(log_in("an.nguyen", password.reveal()));
    EXPECT_EQ("identity.wrong_credentials", refused(log_in("an.nguyen", "sai")));
}

TEST_P(LogIn, waits_at_most_a_quarter_of_an_hour_and_a_day_forgets) {
    auto blocked_seconds = [&] {
        const auto refused_one = log_in("nobody", "sai");
        return code_of(refused_one) == "identity.too_many_attempts"
                   ? std::stoi(refused_one.error().params.at(0).second)
                   : 0;
    };
    for (int failures = 0; failures < 20; ++failures) {
        log_in("nobody", "sai").has_value();
        database.clock.step(seconds{900});
    }

    log_in("nobody", "sai").has_value();
    EXPECT_EQ(900, blocked_seconds());
    database.clock.step(hours{25});
    log_in("nobody", "sai").has_value();
    EXPECT_EQ(0, blocked_seconds());
}

TEST_P(LogIn, counts_attempts_that_come_all_at_once) {
    officer_with("an.nguyen");
    std::vector<std::thread> guessers;
    std::atomic<int> tried{0};

    for (int i = 0; i < 8; ++i)
        guessers.emplace_back([&] {
            const auto begun = database->write(
                [&](Transaction& tx) { return identity.begin_log_in(tx, "an.nguyen", address); });
            if (begun) ++tried;
        });
    for (auto& guesser : guessers) guesser.join();

    EXPECT_EQ(4, tried);
}

TEST_P(LogIn, ends_when_the_password_is_changed_while_it_is_compared) {
    const OfficerId officer = officer_with("an.nguyen");
    const auto attempt =
        act([&](Transaction& tx) { return identity.begin_log_in(tx, "an.nguyen", address); });
    const Proof proof = identity.prove(*attempt, password);
    const auto hash = identity.new_hash("an.nguyen", Password("một mật khẩu khác"));
    does([&](Transaction& tx) {
        return identity.set_password(tx, Actor::system("test"), officer, *hash, MustChange::yes);
    });

    const auto finished =
        act([&](Transaction& tx) { return identity.finish_log_in(tx, *attempt, proof); });

    EXPECT_EQ("identity.wrong_credentials", refused(finished));
}

TEST_P(LogIn, renews_a_hash_that_was_made_at_another_cost) {
    officer_with("an.nguyen");
    Identity dearer{Key{1, 2, 3}, random, {16, 1}};

    ASSERT_TRUE(dearer.log_in(database, "an.nguyen", password, address));

    const auto attempt =
        act([&](Transaction& tx) { return identity.begin_log_in(tx, "an.nguyen", address); });
    EXPECT_FALSE(is_outdated(attempt->hash, {16, 1}));
    EXPECT_TRUE(log_in("an.nguyen", password.reveal()));
}

INSTANTIATE_TEST_SUITE_P(On, LogIn, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::identity
