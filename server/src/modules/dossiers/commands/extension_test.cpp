// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

using enum ExtensionKind;

/// Form 04. A dossier of Wednesday 4 November 2026, 09:00, with three working days, is due on
/// Monday the 9th at 09:00.
class Form04 : public Office {
protected:
    Form04() { at("2026-11-04T09:00"); }

    void at(std::string_view when) { database.clock.set(moment(when)); }
    DraftExtension draft(const std::string& code, std::string_view to = "2026-11-12T09:00",
                         ExtensionKind kind = extension) {
        return {version(code), kind, moment(to), "Chờ ý kiến cơ quan phối hợp"};
    }
    std::string drafts(const std::string& code, std::string_view to = "2026-11-12T09:00",
                       ExtensionKind kind = extension) {
        return told(&Dossiers::draft_extension, appraiser, code, draft(code, to, kind));
    }
    std::string signs(const std::string& code) {
        return told(&Dossiers::sign_extension, leader, code, SignExtension{version(code)});
    }
    std::string rejects(const std::string& code, const std::string& reason = "Chưa đủ lý do") {
        return told(&Dossiers::reject_extension, leader, code, WithReason{version(code), reason});
    }
    std::string button(const std::string& code, const Actor& by, std::string_view name) {
        for (const CanView& can : view(code, by).can)
            if (can.act == name) return can.allowed ? "may" : can.why;
        return "no such button";
    }
    std::vector<std::string> waits_for(const Actor& by, UnitId unit = {}) {
        std::vector<std::string> codes;
        for (const WaitingExtension& each : says(&Dossiers::waiting_extensions, by, unit).items)
            codes.push_back(each.dossier_code);
        return codes;
    }
    AskSupplement supplement(const std::string& code) {
        return {version(code), {{"GCS", "Giấy chứng sinh", 1, 0, {}}}, "Bản cũ đã mờ", {}};
    }
};

TEST_P(Form04, is_drafted_by_who_resolves_and_moves_the_due_moment_when_the_leader_signs) {
    const std::string code = received();
    EXPECT_EQ(drafts(code), "");
    EXPECT_EQ(view(code).due_at, moment("2026-11-09T09:00")) << "a draft moves nothing";
    ASSERT_TRUE(view(code).extension_draft);
    EXPECT_EQ(view(code).extension_draft->drafted_by, appraiser.name);

    EXPECT_EQ(signs(code), "");

    const DossierView extended = view(code);
    EXPECT_EQ(extended.due_at, moment("2026-11-12T09:00"));
    EXPECT_EQ(extended.promised_at, extended.due_at);
    EXPECT_EQ(extended.original_due_at, moment("2026-11-09T09:00"));
    EXPECT_TRUE(extended.extended);
    EXPECT_FALSE(extended.extension_draft);
    EXPECT_EQ(extended.status, Status::received);
    EXPECT_EQ(extended.national_status, 2) << "form 04 is no state of its own";
    ASSERT_EQ(extended.appointments.size(), 2u);
    EXPECT_EQ(extended.appointments[0].promised_at, moment("2026-11-09T09:00"));
    const AppointmentView& letter = extended.appointments[1];
    EXPECT_EQ(letter.kind, AppointmentKind::extension);
    EXPECT_EQ(letter.form_no, "1/2026");
    EXPECT_EQ(letter.drafted_by, appraiser.name);
    EXPECT_EQ(letter.made_by, leader.name);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Form04, is_taken_until_the_day_before_the_due_day_when_drafted_and_when_signed) {
    const std::string in_time = received(), signed_late = received(), drafted_late = received();
    at("2026-11-08T20:00");
    EXPECT_EQ(drafts(in_time), "");
    EXPECT_EQ(signs(in_time), "");
    EXPECT_EQ(drafts(signed_late), "");
    at("2026-11-09T08:00");
    EXPECT_EQ(signs(signed_late), "dossier.extension_too_late");
    EXPECT_EQ(drafts(drafted_late), "dossier.extension_too_late");
    EXPECT_EQ(button(drafted_late, appraiser, "draft-extension"), "dossier.extension_too_late");
    EXPECT_EQ(button(drafted_late, appraiser, "draft-apology"), "may");
    EXPECT_EQ(button(signed_late, appraiser, "draft-apology"), "dossier.extension_waits");
    EXPECT_EQ(rejects(signed_late), "");
    EXPECT_EQ(drafts(signed_late, "2026-11-12T09:00", apology), "");
}

TEST_P(Form04, extends_once) {
    const std::string code = received();
    EXPECT_EQ(drafts(code), "");
    EXPECT_EQ(signs(code), "");
    EXPECT_EQ(drafts(code, "2026-11-16T09:00"), "dossier.extension_already_extended");
    EXPECT_EQ(button(code, appraiser, "draft-extension"), "dossier.extension_already_extended");
    EXPECT_EQ(drafts(code, "2026-11-16T09:00", apology), "") << "what follows is an apology";
}

TEST_P(Form04, needs_a_later_working_moment_a_reason_and_the_right) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::draft_extension, counter, code, draft(code)), "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::draft_extension, stranger, code, draft(code)), "dossier.not_found");
    EXPECT_EQ(drafts(code, "2026-11-09T09:00"), "deadlines.extension_not_later");
    EXPECT_EQ(drafts(code, "2026-11-14T09:00"), "deadlines.not_a_working_moment");
    EXPECT_EQ(drafts(code, "2028-11-14T09:00"), "deadlines.year_missing");
    EXPECT_EQ(drafts(code, "2026-11-12T09:00", apology), "dossier.apology_not_needed");
    DraftExtension what = draft(code);
    what.reason = " ";
    EXPECT_EQ(told(&Dossiers::draft_extension, appraiser, code, what), "dossier.reason_missing");
    what = draft(code);
    what.version -= 1;
    EXPECT_EQ(told(&Dossiers::draft_extension, appraiser, code, what), "dossier.version_missing");
    const auto refusal =
        says(&Dossiers::draft_extension, appraiser, code, draft(code, "2026-11-14T09:00"));
    EXPECT_EQ(refusal.error().field, "new_date");
}

TEST_P(Form04, waits_alone_for_a_leader_who_signs_it_or_says_why_not) {
    const std::string code = received();
    EXPECT_EQ(signs(code), "dossier.extension_not_drafted");
    EXPECT_EQ(rejects(code), "dossier.extension_not_drafted");
    EXPECT_EQ(button(code, leader, "sign-extension"), "dossier.extension_not_drafted");
    EXPECT_EQ(drafts(code), "");
    EXPECT_EQ(drafts(code), "dossier.extension_waits");
    EXPECT_EQ(told(&Dossiers::sign_extension, appraiser, code, SignExtension{version(code)}),
              "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::reject_extension, appraiser, code, WithReason{version(code), "x"}),
              "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::sign_extension, leader, code, SignExtension{version(code) - 1}),
              "dossier.stale");
    EXPECT_EQ(rejects(code, ""), "dossier.reason_missing");
    EXPECT_EQ(button(code, leader, "sign-extension"), "may");
    EXPECT_EQ(button(code, appraiser, "sign-extension"), "dossier.not_allowed");

    EXPECT_EQ(rejects(code), "");

    EXPECT_FALSE(view(code).extension_draft);
    EXPECT_EQ(view(code).due_at, moment("2026-11-09T09:00"));
    EXPECT_EQ(view(code).appointments.size(), 1u);
    EXPECT_EQ(view(code).events.back().note, "Chưa đủ lý do");
    EXPECT_EQ(drafts(code), "") << "another may be drafted";
}

TEST_P(Form04, of_a_late_dossier_promises_anew_and_moves_no_clock) {
    const std::string code = received();
    at("2026-11-10T10:00");
    EXPECT_EQ(drafts(code, "2026-11-10T09:00", apology), "dossier.apology_in_past");
    EXPECT_EQ(drafts(code, "2026-11-12T12:30", apology), "deadlines.not_a_working_moment");
    EXPECT_EQ(drafts(code, "2026-11-12T09:00", apology), "");
    EXPECT_EQ(signs(code), "");
    EXPECT_EQ(drafts(code, "2026-11-16T09:00", apology), "");
    EXPECT_EQ(signs(code), "");

    const DossierView late = view(code);
    EXPECT_EQ(late.due_at, moment("2026-11-09T09:00"));
    EXPECT_EQ(late.promised_at, moment("2026-11-16T09:00"));
    EXPECT_FALSE(late.extended);
    ASSERT_EQ(late.appointments.size(), 3u);
    EXPECT_EQ(late.appointments[2].form_no, "2/2026");
    resolve(code);
    EXPECT_EQ(view(code).on_time, false) << "an apology excuses nobody";
    EXPECT_EQ(
        told(&Dossiers::draft_extension, leader, code, draft(code, "2026-11-18T09:00", apology)),
        "dossier.wrong_state");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Form04, makes_a_dossier_that_ends_by_the_new_date_one_in_time) {
    const std::string code = received();
    EXPECT_EQ(drafts(code), "");
    EXPECT_EQ(signs(code), "");
    at("2026-11-12T08:30");
    resolve(code);
    EXPECT_EQ(view(code).on_time, true);
    EXPECT_TRUE(view(code).extended);
}

TEST_P(Form04, waits_no_more_once_papers_are_asked_for_a_result_is_there_or_it_is_stopped) {
    const std::string asked = received(), ended = received(), stopped = received();
    for (const std::string& code : {asked, ended, stopped}) EXPECT_EQ(drafts(code), "");
    EXPECT_THAT(waits_for(leader), testing::ElementsAre(asked, ended, stopped));

    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, asked, supplement(asked)), "");
    resolve(ended);
    EXPECT_EQ(told(&Dossiers::ask_to_withdraw, counter, stopped,
                   WithReason{version(stopped), "Không cần nữa"}),
              "");
    EXPECT_EQ(signs(stopped), "dossier.wrong_state");
    EXPECT_EQ(told(&Dossiers::stop, leader, stopped,
                   StopDossier{version(stopped), "Theo đơn", Money{3000}}),
              "");

    EXPECT_THAT(waits_for(leader), testing::IsEmpty());
    EXPECT_EQ(drafts(asked), "dossier.wrong_state");
    ASSERT_TRUE(view(stopped).stopped);
    EXPECT_EQ(view(stopped).stopped->form_no, "1/2026");
    EXPECT_EQ(view(stopped).stopped->refund, Money{3000});
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Form04, is_overtaken_by_a_supplement_which_restarts_the_term) {
    const std::string code = received();
    EXPECT_EQ(drafts(code), "");
    EXPECT_EQ(signs(code), "");
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, supplement(code)), "");
    at("2026-11-10T15:00");
    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code,
                   TakeSupplement{version(code), {{"GCS", "Giấy chứng sinh", 1, 0, {}}}, {}}),
              "");

    EXPECT_EQ(view(code).due_at, moment("2026-11-13T15:00"));
    EXPECT_FALSE(view(code).extended);
    EXPECT_EQ(drafts(code, "2026-11-18T09:00"), "dossier.extension_already_extended");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Form04, is_listed_for_who_may_decide_and_for_nobody_else) {
    const std::string code = received();
    EXPECT_EQ(drafts(code), "");
    EXPECT_THAT(waits_for(leader), testing::ElementsAre(code));
    EXPECT_THAT(waits_for(leader, organisation::whole(agency("H26.W"))),
                testing::ElementsAre(code));
    EXPECT_THAT(waits_for(leader, here), testing::IsEmpty());
    for (const Actor& other : {stranger, appraiser, counter, Actor::system("test")})
        EXPECT_THAT(waits_for(other), testing::IsEmpty()) << other.name;
    const auto row = says(&Dossiers::waiting_extensions, leader, UnitId{}).items.at(0);
    EXPECT_EQ(row.version, version(code));
    EXPECT_EQ(row.draft.reason, "Chờ ý kiến cơ quan phối hợp");
    EXPECT_EQ(row.due_at, moment("2026-11-09T09:00"));
    tamper("UPDATE dossiers_case SET extension_drafted_at = NULL");
    EXPECT_THAT(findings(), testing::ElementsAre("derived_differs case: extension_drafted_at"));
}

TEST_P(Form04, is_shown_to_the_applicant_with_every_promise_and_no_officers_name) {
    const std::string code = received();
    EXPECT_EQ(drafts(code), "");
    EXPECT_EQ(signs(code), "");
    const std::string token = dossiers.follow_token(code);
    const auto shown = act([&](Transaction& tx) { return dossiers.follow_by_token(tx, token); });
    ASSERT_TRUE(shown) << code_of(shown);
    ASSERT_EQ(shown->appointments.size(), 2u);
    EXPECT_EQ(shown->appointments[1].promised_at, moment("2026-11-12T09:00"));
    EXPECT_EQ(shown->appointments[1].reason, "Chờ ý kiến cơ quan phối hợp");
    EXPECT_FALSE(shown->differs);
    EXPECT_EQ(json::write(*shown).find(leader.name), std::string::npos);
    const auto why = act([&](Transaction& tx) { return dossiers.explain_by_token(tx, token); });
    EXPECT_EQ(why->explanation.back().reason, deadlines::Reason::extended);
    EXPECT_EQ(why->state, deadlines::State::extended);
}

INSTANTIATE_TEST_SUITE_P(On, Form04, every_engine(), engine_name);

class EarlyWarning : public Office {
protected:
    std::vector<Alarm> alarms(std::string_view when) {
        database.clock.set(moment(when));
        for (const WorkRow& row : says(&Dossiers::late, head, section).items)
            if (row.step == "assign") return row.alarms;
        return {};
    }
};

TEST_P(EarlyWarning, comes_three_working_days_and_one_day_before_and_then_says_late) {
    received();  // on Monday 2 March at 08:00: three working days end on Thursday

    using enum Alarm;
    EXPECT_THAT(alarms("2026-03-02T16:00"), testing::Contains(due_within_three_days));
    EXPECT_THAT(alarms("2026-03-04T07:59"), testing::Contains(due_within_three_days));
    EXPECT_THAT(alarms("2026-03-04T08:00"), testing::Contains(due_within_day));
    EXPECT_THAT(alarms("2026-03-05T08:00"), testing::Contains(due_within_day));
    EXPECT_THAT(alarms("2026-03-05T08:01"), testing::Contains(overdue));
    EXPECT_THAT(alarms("2026-03-05T08:01"), testing::Not(testing::Contains(due_within_day)));
}

TEST_P(EarlyWarning, follows_an_extension) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::draft_extension, leader, code,
                   DraftExtension{version(code), extension, moment("2026-03-16T08:00"), "Chờ"}),
              "");
    EXPECT_EQ(told(&Dossiers::sign_extension, leader, code, SignExtension{version(code)}), "");

    const auto three_days = testing::Contains(Alarm::due_within_three_days);
    EXPECT_THAT(alarms("2026-03-11T07:59"), testing::Not(three_days));
    EXPECT_THAT(alarms("2026-03-11T08:00"), three_days);
}

TEST_P(EarlyWarning, of_standing_still_ends_with_the_next_event_and_while_papers_are_awaited) {
    const std::string code = received();
    const auto stalled = testing::Contains(Alarm::stalled);
    EXPECT_THAT(alarms("2026-03-02T16:59"), testing::Not(stalled));
    EXPECT_THAT(alarms("2026-03-02T17:00"), stalled);
    database.clock.set(moment("2026-03-03T08:00"));
    EXPECT_EQ(
        told(&Dossiers::claim_task, head, code, ClaimTask{version(code), task(code, "assign")}),
        "");
    EXPECT_THAT(alarms("2026-03-03T16:59"), testing::Not(stalled));
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code,
                   AskSupplement{
                       version(code), {{"GCS", "Giấy chứng sinh", 1, 0, {}}}, "Bản cũ đã mờ", {}}),
              "");
    EXPECT_THAT(alarms("2026-03-30T08:00"), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, EarlyWarning, every_engine(), engine_name);

}  // namespace motcua::dossiers
