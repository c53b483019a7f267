// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

class Supplements : public Office {
protected:
    AskSupplement ask(const std::string& code) {
        return {version(code), {{"GCS", "Giấy chứng sinh", 1, 0, {}}}, "Bản cũ đã mờ", {}};
    }
    TakeSupplement take(const std::string& code) {
        return {version(code), {{"GCS", "Giấy chứng sinh", 1, 0, {}}}, {}};
    }
    /// On Monday 2 March 2026, 08:00.
    std::string asked_within(const std::string& time) {
        std::string code = received();
        AskSupplement what = ask(code);
        what.answer_within = time;
        EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, what), "");
        return code;
    }
    void expire_at(std::string_view when) {
        database.clock.set(moment(when));
        jobs::JobRunner runner(database, database.clock, outbox);
        runner.on_timer(std::string(kSupplementDue), [this](Transaction& tx, const jobs::Due& due) {
            return expire_supplement(dossiers.rooms(), tx, due);
        });
        runner.run_due(database.clock.now());
    }
    ToDo follow_up(const std::string& code) {
        return act([&](Transaction& tx) {
                   return dossiers.follow_by_token(tx, dossiers.follow_token(code));
               })
            ->to_do.at(0);
    }
};

TEST_P(Supplements, are_asked_for_once_and_then_never_again) {
    const std::string code = received();
    completes(head, code, "assign");
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, ask(code)), "");

    EXPECT_EQ(view(code).status, Status::waiting_supplement);
    ASSERT_TRUE(view(code).supplement);
    EXPECT_EQ(view(code).supplement->form_no, "1/2026/HDHS");
    EXPECT_FALSE(may(view(code, appraiser), "ask-supplement"));
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, ask(code)),
              "dossier.supplement_already_asked");
    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code, take(code)), "");
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, ask(code)),
              "dossier.supplement_already_asked");
}

TEST_P(Supplements, need_a_reason_papers_and_the_right) {
    const std::string code = received();
    AskSupplement what = ask(code);
    EXPECT_EQ(told(&Dossiers::ask_supplement, counter, code, what), "dossier.not_allowed");
    what.reason = " ";
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, what), "dossier.reason_missing");
    what = ask(code);
    what.papers.clear();
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, what), "dossier.papers_missing");
    what.papers = {{{}, "", 1, 0, {}}};
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, what), "dossier.papers_missing");
}

TEST_P(Supplements, after_three_working_days_need_the_reason_for_being_late) {
    const std::string code = received();
    database.clock.set(moment("2026-03-05T08:01"));
    AskSupplement what = ask(code);
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, what),
              "dossier.late_reason_missing");
    what.late_reason = "Chờ xác minh";
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, what), "");
}

TEST_P(Supplements, handed_in_restart_the_term_whole_with_a_new_receipt) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, ask(code)), "");
    database.clock.set(moment("2026-03-09T10:00"));
    EXPECT_EQ(told(&Dossiers::take_supplement, appraiser, code, take(code)), "dossier.not_allowed");
    TakeSupplement what = take(code);
    what.papers.clear();
    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code, what), "dossier.papers_missing");
    what = take(code);
    what.papers[0].originals = -1;
    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code, what), "dossier.papers_missing");
    what = take(code);
    what.papers[0].file_ids = {FileId{{9}}};
    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code, what), "dossier.file_unknown");

    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code, take(code)), "");

    const DossierView dossier = view(code);
    EXPECT_EQ(dossier.status, Status::in_progress);
    EXPECT_EQ(dossier.promised_at, moment("2026-03-12T10:00"));
    EXPECT_EQ(dossier.due_at, dossier.promised_at);
    EXPECT_EQ(dossier.receipt_no, "2/2026");
    EXPECT_EQ(dossier.papers[1].originals, 2);
    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code, take(code)), "dossier.wrong_state");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Supplements, let_nothing_go_on_until_they_come_and_are_shown_to_the_applicant) {
    const std::string code = received();
    const std::string open = task(code, "assign");
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, ask(code)), "");

    const auto late = says(&Dossiers::claim_task, head, code, ClaimTask{version(code), open});

    EXPECT_EQ(refused(late), "dossier.wrong_state");
    EXPECT_THAT(late.error().params,
                testing::Contains(testing::Pair("status", "waiting_supplement")));
    const auto shown = act(
        [&](Transaction& tx) { return dossiers.follow_by_token(tx, dossiers.follow_token(code)); });
    ASSERT_EQ(shown->to_do.size(), 1u);
    EXPECT_EQ(shown->to_do[0].key, "follow.bring_papers");
    EXPECT_EQ(shown->to_do[0].detail, "Bản cũ đã mờ");
}

TEST_P(Supplements, not_brought_by_the_day_form_02_names_stop_the_dossier) {
    const std::string code = asked_within("10 day");
    EXPECT_EQ(view(code).supplement->answer_by, moment("2026-03-12T08:00"));
    EXPECT_EQ(follow_up(code).by, moment("2026-03-12T08:00"));
    expire_at("2026-03-12T07:59");
    EXPECT_EQ(view(code).status, Status::waiting_supplement);

    expire_at("2026-03-12T08:00");

    EXPECT_EQ(view(code).status, Status::stopped);
    EXPECT_EQ(national_status(view(code).status), 8);
    EXPECT_EQ(view(code).events.back().type, "supplement_expired");
    EXPECT_TRUE(view(code).tasks.empty());
    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code, take(code)), "dossier.wrong_state");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Supplements, brought_in_time_are_not_expired_later) {
    const std::string code = asked_within("5 working_day");
    database.clock.set(moment("2026-03-09T07:59"));
    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code, take(code)), "");
    expire_at("2026-03-20T08:00");
    EXPECT_EQ(view(code).status, Status::in_progress);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Supplements, expire_only_after_a_withdrawal_was_declined) {
    const std::string code = asked_within("1 month");
    EXPECT_EQ(
        told(&Dossiers::ask_to_withdraw, counter, code, WithReason{version(code), "Không cần nữa"}),
        "");
    expire_at("2026-04-03T08:00");
    EXPECT_EQ(view(code).status, Status::withdrawal_asked);
    EXPECT_EQ(
        told(&Dossiers::decline_withdrawal, leader, code, WithReason{version(code), "Đã trình ký"}),
        "");
    EXPECT_EQ(view(code).status, Status::waiting_supplement);
    EXPECT_THAT(findings(), testing::IsEmpty());
    expire_at("2026-04-03T08:00");
    EXPECT_EQ(view(code).status, Status::stopped);
}

TEST_P(Supplements, are_asked_for_within_days_or_months_or_without_a_day) {
    const std::string code = received();
    AskSupplement what = ask(code);
    for (const char* wrong : {"soon", "3 working_hour", "same_day(15:00)", "none"}) {
        what.answer_within = wrong;
        EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, what),
                  "dossier.supplement_time_wrong")
            << wrong;
    }
    what.answer_within.reset();
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, what), "");
    expire_at("2027-03-12T08:00");
    EXPECT_EQ(view(code).status, Status::waiting_supplement);
}

TEST_P(Supplements, explain_their_day_to_officer_and_citizen_by_the_calendar_of_form_02) {
    const std::string code = asked_within("5 working_day");
    const AskedClock which{DossierClock::supplement};
    const auto why = [&] {
        return *act([&](Transaction& tx) { return explained(dossiers, tx, head, code, which); });
    };
    const ExplainedClock told_now = why();
    EXPECT_EQ(told_now.answer.due, moment("2026-03-09T08:00"));
    EXPECT_EQ(told_now.answer.due, view(code).supplement->answer_by);
    EXPECT_EQ(told_now.answer.state, deadlines::State::running);
    EXPECT_EQ(told_now.from, moment("2026-03-02T08:00"));
    EXPECT_EQ(told_now.term, "5 working_day");
    EXPECT_EQ(told_now.answer.explanation.size(), 8u) << "a weekend lies between";
    EXPECT_EQ(told_now.all.at(2).clock, DossierClock::supplement);
    // A closure that is decided later moves no day that is printed already.
    database.clock.set(moment("2026-03-03T08:00"));
    EXPECT_EQ("", refused(act([&](Transaction& tx) {
                  return deadlines.decide(
                      tx, Actor::system("test"), "H26", {"9/QĐ", day("2026-03-03"), "Bão"},
                      deadlines::CloseDays{day("2026-03-04"), day("2026-03-04")});
              })));
    EXPECT_EQ(why().answer.explanation.size(), 8u);
    EXPECT_EQ(why().answer.explanation.at(2).amount, told_now.answer.explanation.at(2).amount);

    const auto held = act([&](Transaction& tx) {
        return explained_by_token(dossiers, tx, dossiers.follow_token(code), which);
    });
    ASSERT_TRUE(held) << code_of(held);
    EXPECT_EQ(held->applicant.reveal(), "");
    expire_at("2026-03-09T08:00");
    EXPECT_EQ(why().answer.state, deadlines::State::stopped);
    EXPECT_EQ(why().ended_at, moment("2026-03-09T08:00"));
    EXPECT_EQ(why().answer.due, moment("2026-03-09T08:00"));

    const std::string plain = received();
    const auto none =
        act([&](Transaction& tx) { return explained(dossiers, tx, head, plain, which); });
    EXPECT_EQ(refused(none), "dossier.supplement_untimed");
}

TEST_P(Supplements, are_given_the_time_of_the_offer) {
    const auto set = act([&](Transaction& tx) {
        const auto offer = catalogue.offer(tx, ordinary);
        return catalogue.set_terms(tx, Actor::system("test"), ordinary, offer->offer_version,
                                   offer->terms, "30 day");
    });
    ASSERT_TRUE(set) << code_of(set);
    EXPECT_EQ(view(received()).answer_within, "30 day");
    EXPECT_EQ(view(received(served)).answer_within, std::nullopt);
}

TEST_P(Supplements, whose_timer_is_gone_are_found) {
    const std::string code = asked_within("10 day");
    tamper("DELETE FROM jobs_due WHERE kind = 'dossiers.supplement_due'");
    EXPECT_THAT(findings(), testing::ElementsAre("derived_differs timer"));
}

INSTANTIATE_TEST_SUITE_P(On, Supplements, every_engine(), engine_name);

}  // namespace motcua::dossiers
