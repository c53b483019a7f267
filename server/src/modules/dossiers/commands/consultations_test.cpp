// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::SizeIs;

/// The ward's officer asks the department while he appraises.
class Consultations : public Office {
protected:
    AskConsultation question(const std::string& code) {
        AskConsultation what;
        what.version = version(code);
        what.task_id = task(code, "appraise");
        what.agency_id = agency("H26.P");
        what.subject = "Ý kiến phòng cháy";
        what.content = "Đề nghị cho ý kiến về lối thoát nạn.";
        what.due_at = moment("2026-03-04T17:00");
        return what;
    }
    std::string appraised() {
        const std::string code = received();
        completes(head, code, "assign");
        return code;
    }
    std::string asked() {
        const std::string code = appraised();
        EXPECT_EQ("", told(&ask_consultation, appraiser, code, question(code)));
        return code;
    }
    AnswerConsultation answer(const std::string& code) {
        return {version(code), 1, "Đồng ý.", {}, "12/CV"};
    }
    ConsultationView only(const std::string& code, const Actor& as) {
        const DossierView seen = view(code, as);
        EXPECT_THAT(seen.consultations, SizeIs(1));
        return seen.consultations.empty() ? ConsultationView{} : seen.consultations[0];
    }
    std::vector<WorkRow> work_of(const Actor& who) {
        WorkFilter all;
        all.list = "unit";
        return says(&Dossiers::work, who, all).items;
    }
    /// Fires what is due; how many timers did anything or failed.
    std::size_t time_passes(std::string_view until) {
        database.clock.set(moment(until));
        jobs::JobRunner runner(database, database.clock, outbox);
        runner.on_timer(std::string(kConsultationDue), [&](Transaction& tx, const jobs::Due& due) {
            return consultation_due(dossiers.rooms(), tx, due);
        });
        return runner.run_due(database.clock.now());
    }
    std::int64_t times(const std::string& code, std::string_view type) {
        return std::ranges::count(events(code), type);
    }
};

TEST_P(Consultations, wait_in_the_asked_agencys_list_with_their_own_due_moment) {
    const std::string code = asked();
    const auto due_before = view(code).due_at;
    EXPECT_EQ(told(&Dossiers::dossier, stranger, std::string_view(code)), "dossier.not_found");

    const auto work = work_of(partner_head);
    ASSERT_THAT(work, SizeIs(1));
    EXPECT_EQ(work[0].act, "consult");
    EXPECT_EQ(work[0].step_name, "Ý kiến phòng cháy");
    EXPECT_EQ(work[0].due_at, moment("2026-03-04T17:00"));
    EXPECT_EQ(work[0].dossier_due_at, due_before) << "it stops no clock";
    EXPECT_TRUE(only(code, partner_head).mine);
    EXPECT_FALSE(only(code, partner_appraiser).mine);
    EXPECT_TRUE(may(view(code, appraiser), "ask-consultation"));
    EXPECT_FALSE(may(view(code, partner_head), "ask-consultation"));
    EXPECT_THAT(findings(), IsEmpty());

    EXPECT_EQ("", told(&answer_consultation, partner_head, code, answer(code)));

    const ConsultationView answered = only(code, appraiser);
    EXPECT_EQ(answered.state, ConsultationState::answered);
    EXPECT_EQ(answered.answer, "Đồng ý.");
    EXPECT_EQ(answered.document_no, "12/CV");
    EXPECT_FALSE(answered.is_late);
    EXPECT_THAT(work_of(partner_head), IsEmpty());
    EXPECT_EQ(view(code, partner_head).code, code) << "who answered still sees it";
    EXPECT_EQ(time_passes("2026-03-05T08:00"), 0u) << "no timer is left";
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Consultations, that_are_late_are_told_to_the_one_stop_once) {
    const std::string code = asked();
    EXPECT_EQ(time_passes("2026-03-04T16:59"), 0u);
    EXPECT_EQ(time_passes("2026-03-04T17:01"), 1u);
    EXPECT_EQ(time_passes("2026-03-06T08:00"), 0u);

    EXPECT_EQ(times(code, "consultation_late"), 1);
    const ConsultationView late = only(code, appraiser);
    EXPECT_TRUE(late.is_late);
    EXPECT_EQ(late.late_at, moment("2026-03-04T17:01"));
    const auto listed = says(&Dossiers::late, leader, UnitId{}).consultations;
    ASSERT_THAT(listed, SizeIs(1));
    EXPECT_EQ(listed[0].agency_name, "Sở phối hợp");
    EXPECT_EQ(listed[0].told_at, late.late_at);
    EXPECT_THAT(says(&Dossiers::late, stranger, UnitId{}).consultations, IsEmpty());
    EXPECT_THAT(says(&Dossiers::late, partner_head, UnitId{}).items.at(0).alarms,
                Contains(Alarm::consultation_overdue));
    EXPECT_THAT(findings(), IsEmpty());

    EXPECT_EQ("", told(&answer_consultation, partner_head, code, answer(code)));
    EXPECT_TRUE(only(code, appraiser).is_late) << "an answer does not undo that it was late";
    EXPECT_THAT(says(&Dossiers::late, leader, UnitId{}).consultations, SizeIs(1));
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Consultations, are_late_for_the_head_of_the_counter_too) {
    const std::string code = asked();
    time_passes("2026-03-04T17:01");
    EXPECT_THAT(says(&Dossiers::late, counter_head, UnitId{}).consultations, SizeIs(1));
    EXPECT_THAT(says(&Dossiers::late, counter_head, there).consultations, IsEmpty());
}

TEST_P(Consultations, that_fire_twice_say_it_once) {
    const std::string code = asked();
    database.clock.set(moment("2026-03-04T18:00"));
    const jobs::Due due{std::string(kConsultationDue), code + "/1", database.clock.now(),
                        Json{R"({"code":")" + code + R"(","number":1})"}};
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ("", refused(act([&](Transaction& tx) {
                      return consultation_due(dossiers.rooms(), tx, due);
                  })));
    EXPECT_EQ(times(code, "consultation_late"), 1);
}

TEST_P(Consultations, are_handed_to_an_officer_who_answers) {
    const std::string code = asked();
    const AssignConsultation to{version(code), 1, partner_appraiser.officer};
    EXPECT_EQ(told(&assign_consultation, partner_appraiser, code, to), "dossier.not_allowed");
    EXPECT_EQ(told(&assign_consultation, partner_head, code,
                   AssignConsultation{version(code), 1, appraiser.officer}),
              "dossier.officer_lacks_role");
    EXPECT_EQ("", told(&assign_consultation, partner_head, code, to));
    WorkFilter mine;
    mine.list = "mine";
    EXPECT_THAT(says(&Dossiers::work, partner_appraiser, mine).items, SizeIs(1));
    EXPECT_EQ(told(&answer_consultation, appraiser, code, answer(code)),
              "dossier.consultation_not_yours");
    EXPECT_EQ("", told(&answer_consultation, partner_appraiser, code, answer(code)));
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Consultations, carry_files_both_ways) {
    const std::string code = appraised();
    AskConsultation what = question(code);
    what.file_ids = {file("bản vẽ.pdf")};
    EXPECT_EQ("", told(&ask_consultation, appraiser, code, what));
    EXPECT_TRUE(act([&](Transaction& tx) {
        return dossiers.may_read_file(tx, partner_head, what.file_ids[0]);
    }));
    AnswerConsultation opinion = answer(code);
    opinion.file_ids = {file("công văn.pdf")};
    EXPECT_EQ("", told(&answer_consultation, partner_head, code, opinion));
    EXPECT_THAT(only(code, appraiser).files, SizeIs(1));
    EXPECT_THAT(only(code, appraiser).answer_files, SizeIs(1));
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Consultations, are_taken_back_by_who_asked) {
    const std::string code = asked();
    EXPECT_EQ(told(&withdraw_consultation, partner_head, code,
                   WithdrawConsultation{version(code), 1, "Không cần"}),
              "dossier.not_allowed");
    EXPECT_EQ(
        told(&withdraw_consultation, appraiser, code, WithdrawConsultation{version(code), 1, " "}),
        "dossier.reason_missing");
    EXPECT_EQ("", told(&withdraw_consultation, appraiser, code,
                       WithdrawConsultation{version(code), 1, "Không cần nữa"}));
    EXPECT_THAT(work_of(partner_head), IsEmpty());
    EXPECT_EQ(only(code, appraiser).state, ConsultationState::withdrawn);
    EXPECT_EQ(time_passes("2026-03-05T08:00"), 0u);
    EXPECT_EQ(told(&answer_consultation, partner_head, code, answer(code)),
              "dossier.consultation_closed");
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Consultations, that_a_result_overtakes_lapse) {
    const std::string code = asked();
    completes(appraiser, code, "appraise", "grant");
    completes(leader, code, "sign");
    completes(clerk, code, "issue");
    EXPECT_EQ(only(code, appraiser).state, ConsultationState::lapsed);
    EXPECT_THAT(work_of(partner_head), IsEmpty());
    time_passes("2026-03-05T08:00");
    EXPECT_EQ(times(code, "consultation_late"), 0);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(Consultations, may_be_answered_while_the_applicant_completes_his_papers) {
    const std::string code = asked();
    EXPECT_EQ("",
              told(&Dossiers::ask_supplement, appraiser, code,
                   AskSupplement{version(code), {{"GT", "Giấy thiếu", 1, 0, {}}}, "Thiếu", {}}));
    EXPECT_EQ(told(&ask_consultation, appraiser, code, question(code)), "dossier.wrong_state");
    EXPECT_EQ("", told(&answer_consultation, partner_head, code, answer(code)));
    EXPECT_EQ(view(code).status, Status::waiting_supplement);
}

TEST_P(Consultations, refuse_what_makes_no_sense) {
    const std::string code = appraised();
    const auto refusal = [&](auto change, const Actor& by) {
        AskConsultation what = question(code);
        change(what);
        return told(&ask_consultation, by, code, what);
    };
    const auto none = [](AskConsultation&) {};
    EXPECT_EQ(refusal(none, head), "dossier.task_not_yours");
    EXPECT_EQ(refusal(none, stranger), "dossier.not_found");
    EXPECT_EQ(refusal([](auto& w) { w.version -= 1; }, appraiser), "dossier.stale");
    EXPECT_EQ(refusal([](auto& w) { w.version = 0; }, appraiser), "dossier.version_missing");
    EXPECT_EQ(refusal([](auto& w) { w.task_id = "99"; }, appraiser), "dossier.task_not_open");
    EXPECT_EQ(refusal([](auto& w) { w.subject = ""; }, appraiser),
              "dossier.consultation_content_missing");
    EXPECT_EQ(refusal([](auto& w) { w.content = " "; }, appraiser),
              "dossier.consultation_content_missing");
    EXPECT_EQ(refusal([](auto& w) { w.due_at = moment("2026-03-02T08:00"); }, appraiser),
              "dossier.consultation_due_past");
    EXPECT_EQ(refusal([&](auto& w) { w.agency_id = agency("H26.W"); }, appraiser),
              "dossier.consultation_itself");
    EXPECT_EQ(refusal([](auto& w) { w.agency_id = AgencyId{{9}}; }, appraiser),
              "dossier.consultation_nobody_there");
    EXPECT_EQ(refusal([](auto& w) { w.file_ids = {FileId{{9}}}; }, appraiser),
              "dossier.file_unknown");
    EXPECT_EQ(told(&answer_consultation, appraiser, code, answer(code)),
              "dossier.consultation_unknown");

    EXPECT_EQ("", refusal(none, appraiser));
    AnswerConsultation empty = answer(code);
    empty.content = "";
    EXPECT_EQ(told(&answer_consultation, partner_head, code, empty),
              "dossier.consultation_content_missing");
    AnswerConsultation stale = answer(code);
    stale.version -= 1;
    EXPECT_EQ(told(&answer_consultation, partner_head, code, stale), "dossier.stale");
}

TEST_P(Consultations, are_asked_of_agencies_where_somebody_works) {
    const auto all =
        act([&](Transaction& tx) { return askable_agencies(dossiers.rooms(), tx); }).items;
    std::set<std::string> names;
    for (const AskableAgency& each : all) names.insert(each.name);
    EXPECT_THAT(names, testing::UnorderedElementsAre("Ủy ban phường", "Sở phối hợp",
                                                     "Ủy ban phường khác", "Trung tâm Phục vụ"));
}

INSTANTIATE_TEST_SUITE_P(On, Consultations, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::dossiers
