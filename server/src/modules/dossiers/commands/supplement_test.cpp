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

INSTANTIATE_TEST_SUITE_P(On, Supplements, every_engine(), engine_name);

}  // namespace motcua::dossiers
