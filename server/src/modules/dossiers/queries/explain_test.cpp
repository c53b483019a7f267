// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {
namespace {

class Explained : public Office {
protected:
    Result<ExplainedClock> why(const std::string& code, DossierClock clock,
                               const std::string& of = "") {
        return act([&](Transaction& tx) {
            return explained(dossiers, tx, head, code, AskedClock{clock, of});
        });
    }
    void at(std::string_view when) { database.clock.set(moment(when)); }
};

TEST_P(Explained, the_law_s_and_the_index_s_clock_speak_of_the_whole_dossier) {
    const std::string code = received();
    for (const DossierClock clock : {DossierClock::legal, DossierClock::index}) {
        const auto told = why(code, clock);
        ASSERT_TRUE(told) << code_of(told);
        EXPECT_EQ(told->answer.due, moment("2026-03-05T08:00"));
        EXPECT_EQ(told->answer.explanation.size(), 4u) << "the day of reception and three more";
        EXPECT_EQ(told->term, "3 working_day");
        EXPECT_EQ(told->from, moment("2026-03-02T08:00"));
        EXPECT_EQ(told->what.name, "");
        EXPECT_EQ(told->applicant.reveal(), "Nguyễn Văn An");
    }
}

TEST_P(Explained, a_step_runs_by_its_own_budget) {
    const std::string code = received();
    const auto told = why(code, DossierClock::step, "assign");
    ASSERT_TRUE(told) << code_of(told);
    EXPECT_EQ(told->answer.due, moment("2026-03-02T09:00"));
    EXPECT_EQ(told->what.name, "Phân công xử lý");
    EXPECT_FALSE(told->capped);
    EXPECT_EQ(view(code).tasks.at(0).step_due_at, told->answer.due) << "as the page shows it";
    std::vector<std::string> steps;
    for (const ClockName& one : told->all)
        if (one.clock == DossierClock::step) steps.push_back(one.of);
    EXPECT_THAT(steps, testing::ElementsAre("receive", "assign")) << "what somebody had";

    at("2026-03-02T10:00");
    completes(head, code, "assign");
    const auto done = why(code, DossierClock::step, "assign");
    EXPECT_EQ(done->answer.on_time, false) << "an hour late";
    EXPECT_EQ(done->answer.state, deadlines::State::finished);
}

TEST_P(Explained, a_step_reaches_no_further_than_the_dossier) {
    const std::string code = received();
    at("2026-03-04T16:30");
    completes(head, code, "assign");
    const auto told = why(code, DossierClock::step, "appraise");
    ASSERT_TRUE(told) << code_of(told);
    EXPECT_TRUE(told->capped);
    EXPECT_EQ(told->answer.due, moment("2026-03-05T08:00"));
}

TEST_P(Explained, a_step_stands_while_the_applicant_is_asked_for_papers) {
    const std::string code = received();
    AskSupplement ask{version(code), {{"GT", "Giấy tờ thiếu", 1, 0, {}}}, "Thiếu", {}};
    EXPECT_EQ("", told(&Dossiers::ask_supplement, head, code, ask));
    const auto shown = why(code, DossierClock::step, "assign");
    ASSERT_TRUE(shown) << code_of(shown);
    EXPECT_EQ(shown->answer.due, std::nullopt);
    EXPECT_EQ(shown->answer.state, deadlines::State::waiting);
}

TEST_P(Explained, what_has_no_clock_is_refused) {
    const std::string code = received();
    EXPECT_EQ(refused(why(code, DossierClock::step, "sign")), "dossier.step_unknown");
    EXPECT_EQ(refused(why(code, DossierClock::step, "nothing")), "dossier.step_unknown");
    EXPECT_EQ(refused(why(code, DossierClock::share, "competent")), "dossier.share_unknown");
    const std::string plain = received(served);
    const auto untimed = act([&](Transaction& tx) {
        return explained(dossiers, tx, leader, plain, {DossierClock::step, "receive"});
    });
    EXPECT_EQ(refused(untimed), "dossier.step_untimed");
    const auto foreign =
        act([&](Transaction& tx) { return explained(dossiers, tx, stranger, code, {}); });
    EXPECT_EQ(refused(foreign), "dossier.not_found");
}

TEST_P(Explained, who_holds_the_receipt_may_ask_for_every_clock_but_reads_no_name) {
    const std::string code = received();
    const std::string token = dossiers.follow_token(code);
    for (const AskedClock& which : {AskedClock{}, AskedClock{DossierClock::index},
                                    AskedClock{DossierClock::step, "assign"}}) {
        const auto told =
            act([&](Transaction& tx) { return explained_by_token(dossiers, tx, token, which); });
        ASSERT_TRUE(told) << code_of(told);
        EXPECT_EQ(told->applicant.reveal(), "");
    }
    const auto wrong =
        act([&](Transaction& tx) { return explained_by_token(dossiers, tx, code + "~x", {}); });
    EXPECT_EQ(refused(wrong), "dossier.token_wrong");
}

INSTANTIATE_TEST_SUITE_P(On, Explained, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::dossiers
