// SPDX-License-Identifier: Apache-2.0
#include "modules/identity/world_for_tests.hpp"

namespace motcua::identity {
namespace {

class Sessions : public IdentityWorld {
protected:
    OfficerId officer = officer_with("an.nguyen");
    Token token = log_in("an.nguyen", password.reveal())->token;
};

TEST_P(Sessions, end_after_half_an_hour_without_use) {
    database.clock.step(minutes{30});
    EXPECT_TRUE(who(token));

    database.clock.step(seconds{1});
    const auto expired = who(token);

    EXPECT_EQ("identity.session_expired", refused(expired));
    EXPECT_EQ(Kind::not_signed_in, expired.error().kind);
}

TEST_P(Sessions, live_on_while_they_are_used_but_no_longer_than_twelve_hours) {
    EXPECT_FALSE(who(token)->is_to_be_noted);
    for (int i = 0; i < 36; ++i) {
        database.clock.step(minutes{20});
        const auto signed_in = who(token);
        ASSERT_TRUE(signed_in) << i;
        EXPECT_TRUE(signed_in->is_to_be_noted);
        act([&](Transaction& tx) {
            note_use(tx, signed_in->actor.session);
            return 0;
        });
    }

    database.clock.step(minutes{1});
    EXPECT_EQ("identity.session_expired", refused(who(token)));
}

TEST_P(Sessions, end_at_log_out_and_no_token_but_the_right_one_opens_them) {
    const Actor actor = who(token)->actor;
    EXPECT_EQ("identity.not_signed_in", refused(who(Token("x" + token.reveal().substr(1)))));
    EXPECT_EQ("identity.not_signed_in", refused(who(Token())));

    act([&](Transaction& tx) {
        log_out(tx, actor);
        return 0;
    });

    EXPECT_EQ("identity.not_signed_in", refused(who(token)));
}

TEST_P(Sessions, all_end_when_the_account_is_shut_or_the_password_set_anew) {
    const auto second = log_in("an.nguyen", password.reveal());
    does([&](Transaction& tx) {
        return identity.disable_account(tx, Actor::system("test"), officer);
    });
    EXPECT_EQ("identity.not_signed_in", refused(who(token)));
    EXPECT_EQ("identity.not_signed_in", refused(who(second->token)));

    does([&](Transaction& tx) {
        return identity.enable_account(tx, Actor::system("test"), officer);
    });
    const auto third = log_in("an.nguyen", password.reveal());
    ASSERT_TRUE(who(third->token));
    act([&](Transaction& tx) {
        end_sessions(tx, officer);
        return 0;
    });
    EXPECT_EQ("identity.not_signed_in", refused(who(third->token)));
}

TEST_P(Sessions, end_with_the_officers_service) {
    does([&](Transaction& tx) {
        return organisation.end_service(tx, Actor::system("test"), officer, day("2026-03-01"));
    });

    EXPECT_EQ("identity.not_signed_in", refused(who(token)));
}

TEST_P(Sessions, are_forgotten_after_a_month) {
    database.clock.step(days{31});
    act([&](Transaction& tx) {
        forget_old(tx);
        return 0;
    });

    EXPECT_EQ("identity.not_signed_in", refused(who(token)));
}

TEST_P(Sessions, a_password_change_keeps_this_one_and_ends_the_others) {
    const auto other = log_in("an.nguyen", password.reveal());
    const Actor actor = who(token)->actor;
    const Password renewed("mật khẩu mới 22");
    auto change = [&](const Actor& by, const Password& from, const Password& to) {
        return refused(identity.change_password(database, by, from, to, address));
    };

    EXPECT_EQ("identity.wrong_password", change(actor, Password("sai sai sai sai"), renewed));
    EXPECT_EQ("identity.password_same", change(actor, password, password));
    EXPECT_EQ("identity.password_too_short", change(actor, password, Password("ngắn")));
    EXPECT_EQ("identity.not_allowed", change(Actor::visitor(), password, renewed));
    EXPECT_EQ("", change(actor, password, renewed));

    EXPECT_TRUE(who(token));
    EXPECT_EQ("identity.not_signed_in", refused(who(other->token)));
    EXPECT_EQ("identity.wrong_credentials", refused(log_in("an.nguyen", password.reveal())));
    EXPECT_TRUE(log_in("an.nguyen", renewed.reveal()));
}

TEST_P(Sessions, a_stolen_session_is_no_way_to_guess_the_password) {
    const Actor actor = who(token)->actor;
    const Password renewed("mật khẩu mới 22");
    for (int i = 0; i < 4; ++i)
        identity.change_password(database, actor, Password("đoán mò lần nữa"), renewed, address)
            .has_value();

    EXPECT_EQ("identity.too_many_attempts",
              refused(identity.change_password(database, actor, password, renewed, address)));
}

TEST_P(Sessions, a_password_set_by_somebody_else_opens_nothing_but_its_own_change) {
    appoint(officer, section);
    const auto hash = identity.new_hash("an.nguyen", Password("được cấp lại 9"));
    does([&](Transaction& tx) {
        return identity.set_password(tx, Actor::system("test"), officer, *hash, MustChange::yes);
    });

    const auto session = log_in("an.nguyen", "được cấp lại 9");
    ASSERT_TRUE(session && session->must_change_password);
    const Actor actor = who(session->token)->actor;
    auto permitted = [&](May right) {
        return refused(database->read([&](Transaction& tx) { return permit(tx, actor, right); }));
    };
    EXPECT_EQ("identity.password_change_needed", permitted(May::work_on_dossiers));
    EXPECT_EQ("", permitted(May::be_signed_in));

    ASSERT_TRUE(
        identity.change_password(database, actor, Password("được cấp lại 9"), password, address));
    EXPECT_EQ("", permitted(May::work_on_dossiers));
    EXPECT_EQ("identity.not_allowed", permitted(May::decide_dossiers));
}

INSTANTIATE_TEST_SUITE_P(On, Sessions, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::identity
