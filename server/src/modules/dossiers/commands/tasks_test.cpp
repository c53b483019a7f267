// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

class Tasks : public Office {
protected:
    ClaimTask claim(const std::string& code, std::string_view step) {
        return {version(code), task(code, step)};
    }
    AssignTask give(const std::string& code, std::string_view step, const Actor& to,
                    const std::optional<std::string>& reason = {}) {
        return {version(code), task(code, step), to.officer, reason};
    }
    SendBack back(const std::string& code, std::string_view step) {
        return {version(code), task(code, step), "Thiếu chữ ký"};
    }
    CompleteTask complete(const std::string& code, std::string_view step) {
        CompleteTask what;
        what.version = version(code);
        what.task_id = task(code, step);
        return what;
    }
    std::string assignee(const std::string& code) { return view(code).tasks.at(0).assignee_name; }
};

TEST_P(Tasks, are_claimed_by_who_holds_the_role_in_the_unit) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::claim_task, appraiser, code, claim(code, "assign")),
              "dossier.task_not_yours");
    EXPECT_EQ(told(&Dossiers::claim_task, stranger, code, claim(code, "assign")),
              "dossier.not_found");
    EXPECT_EQ(told(&Dossiers::claim_task, head, code, ClaimTask{version(code), "77"}),
              "dossier.task_not_open");
    EXPECT_EQ(told(&Dossiers::claim_task, head, code, ClaimTask{0, task(code, "assign")}),
              "dossier.version_missing");

    EXPECT_EQ(told(&Dossiers::claim_task, head, code, claim(code, "assign")), "");

    EXPECT_EQ(assignee(code), head.name);
    EXPECT_EQ(view(code).status, Status::in_progress);
}

TEST_P(Tasks, of_two_officers_at_once_one_is_told_who_acted_and_when) {
    const std::string code = received();
    completes(head, code, "assign");
    const ClaimTask seen = claim(code, "appraise");
    EXPECT_EQ(told(&Dossiers::claim_task, appraiser, code, seen), "");

    const auto late = says(&Dossiers::claim_task, second_appraiser, code, seen);

    EXPECT_EQ(refused(late), "dossier.stale");
    EXPECT_THAT(late.error().params, testing::Contains(testing::Pair("by", appraiser.name)));
    const auto taken = says(&Dossiers::claim_task, second_appraiser, code, claim(code, "appraise"));
    EXPECT_EQ(refused(taken), "dossier.task_not_yours");
    EXPECT_THAT(taken.error().params, testing::Contains(testing::Pair("who", appraiser.name)));
}

TEST_P(Tasks, are_given_by_who_assigns_there_and_taken_away_with_a_reason) {
    const std::string code = received();
    completes(head, code, "assign");
    EXPECT_EQ(
        told(&Dossiers::assign_task, appraiser, code, give(code, "appraise", second_appraiser)),
        "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::assign_task, head, code, give(code, "appraise", clerk)),
              "dossier.officer_lacks_role");
    EXPECT_EQ(told(&Dossiers::assign_task, head, code, give(code, "appraise", appraiser)), "");
    EXPECT_EQ(assignee(code), appraiser.name);
    EXPECT_EQ(told(&Dossiers::assign_task, head, code, give(code, "appraise", second_appraiser)),
              "dossier.reason_missing");

    EXPECT_EQ(told(&Dossiers::assign_task, head, code,
                   give(code, "appraise", second_appraiser, "Cân bằng việc")),
              "");

    EXPECT_EQ(assignee(code), second_appraiser.name);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Tasks, completed_may_name_who_gets_the_next_one) {
    const std::string code = received();
    CompleteTask what = complete(code, "assign");
    what.next_officer_id = clerk.officer;
    EXPECT_EQ(told(&Dossiers::complete_task, head, code, what), "dossier.officer_lacks_role");
    what.next_officer_id = second_appraiser.officer;
    what.note = "Làm trước thứ tư";
    EXPECT_EQ(told(&Dossiers::complete_task, head, code, what), "");

    EXPECT_EQ(assignee(code), second_appraiser.name);
    EXPECT_EQ(told(&Dossiers::complete_task, appraiser, code, complete(code, "appraise")),
              "dossier.task_not_yours");
    EXPECT_EQ(view(code).events.at(1).note, "Phân công xử lý: Làm trước thứ tư");
}

TEST_P(Tasks, carry_proposals_grounds_and_files_that_exist) {
    const std::string code = received();
    completes(head, code, "assign");
    CompleteTask what = complete(code, "appraise");
    what.proposal = "perhaps";
    EXPECT_EQ(told(&Dossiers::complete_task, appraiser, code, what), "dossier.proposal_missing");
    what.proposal = "refuse";
    what.ground = " ";
    EXPECT_EQ(told(&Dossiers::complete_task, appraiser, code, what), "dossier.ground_missing");
    what.proposal = "grant";
    what.file_ids = {FileId{{9}}};
    EXPECT_EQ(told(&Dossiers::complete_task, appraiser, code, what), "dossier.file_unknown");
    const FileId draft = file("dự thảo.pdf");
    what.file_ids = {draft};
    EXPECT_EQ(told(&Dossiers::complete_task, appraiser, code, what), "");

    const auto reads = [&](const Actor& who) {
        return act([&](Transaction& tx) { return dossiers.may_read_file(tx, who, draft); });
    };
    EXPECT_TRUE(reads(leader));
    EXPECT_TRUE(reads(counter));
    EXPECT_TRUE(reads(Actor::system("test")));
    EXPECT_FALSE(reads(stranger));
    EXPECT_FALSE(reads(Actor::visitor()));
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Tasks, go_back_to_the_very_person_who_did_the_step_before) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::send_back, head, code, back(code, "assign")),
              "dossier.wrong_state");  // nobody has begun
    EXPECT_EQ(told(&Dossiers::claim_task, head, code, claim(code, "assign")), "");
    EXPECT_EQ(told(&Dossiers::send_back, head, code, back(code, "assign")),
              "dossier.nothing_to_send_back_to");
    completes(head, code, "assign");
    completes(second_appraiser, code, "appraise", "grant");
    SendBack what = back(code, "sign");
    what.reason = "";
    EXPECT_EQ(told(&Dossiers::send_back, leader, code, what), "dossier.reason_missing");

    EXPECT_EQ(told(&Dossiers::send_back, leader, code, back(code, "sign")), "");

    const TaskView again = view(code).tasks.at(0);
    EXPECT_EQ(again.step, "appraise");
    EXPECT_TRUE(again.sent_back);
    EXPECT_EQ(again.assignee_name, second_appraiser.name);
    EXPECT_EQ(told(&Dossiers::complete_task, appraiser, code, complete(code, "appraise")),
              "dossier.task_not_yours");
    completes(second_appraiser, code, "appraise");
    completes(leader, code, "sign");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Tasks, of_returning_a_result_are_not_completed_by_hand) {
    const std::string code = received();
    resolve(code);
    EXPECT_EQ(told(&Dossiers::complete_task, result_desk, code, complete(code, "return_result")),
              "dossier.act_elsewhere");
}

TEST_P(Tasks, get_the_number_of_the_result_from_who_issues_it) {
    const std::string code = received();
    completes(head, code, "assign");
    completes(appraiser, code, "appraise", "grant");
    completes(leader, code, "sign");
    CompleteTask what = complete(code, "issue");
    what.document = DocumentInput{std::nullopt, day("2026-03-01"), "certificate"};
    EXPECT_EQ(told(&Dossiers::complete_task, clerk, code, what), "");

    const DossierView dossier = view(code);
    ASSERT_TRUE(dossier.result);
    EXPECT_EQ(dossier.result->number, "1/2026/KQ");
    EXPECT_EQ(dossier.result->kind, "certificate");
    EXPECT_EQ(dossier.result->signed_on, day("2026-03-01"));
    EXPECT_EQ(dossier.status, Status::finished);
}

TEST_P(Tasks, of_an_absent_officer_move_to_his_substitute) {
    const std::string code = received();
    completes(head, code, "assign");
    EXPECT_EQ(told(&Dossiers::assign_task, head, code, give(code, "appraise", appraiser)), "");
    PutInAbsence what{appraiser.officer, second_appraiser.officer, day("2026-03-02"),
                      day("2026-03-06"), ""};
    EXPECT_EQ(told(&Dossiers::put_in_absence, head, what), "dossier.reason_missing");
    what.reason = "Ốm";
    EXPECT_EQ(told(&Dossiers::put_in_absence, second_appraiser, what), "dossier.not_allowed");

    const auto moved = says(&Dossiers::put_in_absence, head, what);

    ASSERT_TRUE(moved) << code_of(moved);
    EXPECT_EQ(*moved, 1);
    EXPECT_EQ(assignee(code), second_appraiser.name);
    EXPECT_EQ(view(code).events.back().by, head.name);
    what.substitute_id = appraiser.officer;
    EXPECT_EQ(told(&Dossiers::put_in_absence, head, what), "organisation.replaced_by_himself");
}

TEST_P(Tasks, of_who_will_be_absent_later_stay_until_then_and_are_open_to_his_substitute) {
    const std::string code = received();
    completes(head, code, "assign");
    EXPECT_EQ(told(&Dossiers::assign_task, head, code, give(code, "appraise", appraiser)), "");
    const auto moved = says(&Dossiers::put_in_absence, head,
                            PutInAbsence{appraiser.officer, second_appraiser.officer,
                                         day("2026-03-03"), day("2026-03-06"), "Phép"});
    EXPECT_EQ(*moved, 0);
    EXPECT_EQ(told(&Dossiers::complete_task, second_appraiser, code, complete(code, "appraise")),
              "dossier.task_not_yours");

    database.clock.set(moment("2026-03-03T09:00"));

    completes(second_appraiser, code, "appraise", "grant");
}

INSTANTIATE_TEST_SUITE_P(On, Tasks, every_engine(), engine_name);

}  // namespace motcua::dossiers
