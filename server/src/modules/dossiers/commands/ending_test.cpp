// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

/// How a dossier ends: refused, withdrawn, stopped, returned.
class Ending : public Office {
protected:
    WithReason why(const std::string& code, const std::string& reason = "Không cần nữa") {
        return {version(code), reason};
    }
    ReturnResult hand_over(const std::string& code) {
        return {version(code), {}, "Nguyễn Văn An", {}, "paper", {}};
    }
};

TEST_P(Ending, a_refusal_to_resolve_is_a_result_with_its_ground_inside_the_term) {
    const std::string code = received();
    completes(head, code, "assign");
    completes(appraiser, code, "appraise", "refuse", "Điều 7 khoản 2");
    completes(leader, code, "sign", "refuse");  // repeats the proposal, the ground stands
    completes(clerk, code, "issue");

    const DossierView dossier = view(code);
    EXPECT_EQ(dossier.status, Status::finished);
    ASSERT_TRUE(dossier.result);
    EXPECT_EQ(dossier.result->outcome, "refused");
    EXPECT_EQ(dossier.result->ground, "Điều 7 khoản 2");
    EXPECT_EQ(dossier.on_time, true);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Ending, a_leader_may_decide_otherwise_than_was_proposed) {
    const std::string code = received();
    completes(head, code, "assign");
    completes(appraiser, code, "appraise", "refuse", "Điều 7 khoản 2");
    completes(leader, code, "sign", "grant");
    completes(clerk, code, "issue");
    EXPECT_EQ(view(code).result->outcome, "granted");
    EXPECT_EQ(view(code).result->ground, "");
}

TEST_P(Ending, late_is_judged_at_the_business_end_and_not_at_the_return) {
    const std::string code = received();
    database.clock.set(moment("2026-03-05T08:01"));
    resolve(code);
    EXPECT_EQ(view(code).on_time, false);
    const std::string other = received();
    resolve(other);
    database.clock.set(moment("2026-03-30T08:00"));
    EXPECT_EQ(told(&Dossiers::return_result, counter, other, hand_over(other)), "");
    EXPECT_EQ(view(other).on_time, true);
}

TEST_P(Ending, a_withdrawal_is_asked_at_the_counter_and_declined_or_carried_out_by_who_decides) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::ask_to_withdraw, appraiser, code, why(code)), "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::ask_to_withdraw, counter, code, why(code, " ")),
              "dossier.reason_missing");
    EXPECT_EQ(told(&Dossiers::decline_withdrawal, leader, code, why(code)), "dossier.wrong_state");
    EXPECT_EQ(told(&Dossiers::ask_to_withdraw, counter, code, why(code)), "");
    EXPECT_EQ(view(code).status, Status::withdrawal_asked);
    EXPECT_EQ(view(code).withdrawal_reason, "Không cần nữa");

    EXPECT_EQ(told(&Dossiers::decline_withdrawal, appraiser, code, why(code)),
              "dossier.not_allowed");
    EXPECT_EQ(told(&Dossiers::decline_withdrawal, leader, code, why(code, "")),
              "dossier.reason_missing");
    EXPECT_EQ(told(&Dossiers::decline_withdrawal, leader, code, why(code, "Đã ký")), "");

    EXPECT_EQ(view(code).status, Status::in_progress);
    EXPECT_EQ(view(code).withdrawal_reason, "");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Ending, stopping_cancels_the_work_and_gives_back_at_most_what_was_taken) {
    const std::string code = received();
    StopDossier what{version(code), "Theo đơn", {}};
    EXPECT_EQ(told(&Dossiers::stop, leader, code, what), "dossier.wrong_state");
    EXPECT_EQ(told(&Dossiers::ask_to_withdraw, counter, code, why(code)), "");
    what.version = version(code);
    EXPECT_EQ(told(&Dossiers::stop, counter, code, what), "dossier.not_allowed");
    what.refund = Money{11001};
    EXPECT_EQ(told(&Dossiers::stop, leader, code, what), "dossier.refund_too_high");
    what.refund = Money{-1};
    EXPECT_EQ(told(&Dossiers::stop, leader, code, what), "dossier.refund_too_high");
    what.refund = Money{11000};
    what.reason = "";
    EXPECT_EQ(told(&Dossiers::stop, leader, code, what), "dossier.reason_missing");
    what.reason = "Theo đơn";

    EXPECT_EQ(told(&Dossiers::stop, leader, code, what), "");

    const DossierView dossier = view(code);
    EXPECT_EQ(dossier.status, Status::stopped);
    EXPECT_TRUE(dossier.tasks.empty());
    EXPECT_EQ(told(&Dossiers::return_result, counter, code, hand_over(code)), "");
    EXPECT_EQ(view(code).status, Status::returned);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Ending, a_result_is_handed_over_against_a_name_and_a_signature) {
    const std::string code = received();
    EXPECT_EQ(told(&Dossiers::return_result, counter, code, hand_over(code)),
              "dossier.wrong_state");
    resolve(code);
    EXPECT_EQ(told(&Dossiers::return_result, clerk, code, hand_over(code)), "dossier.not_allowed");
    ReturnResult what = hand_over(code);
    what.receiver_name = " ";
    EXPECT_EQ(told(&Dossiers::return_result, result_desk, code, what), "dossier.receiver_missing");
    what = hand_over(code);
    what.signed_by = "word of honour";
    EXPECT_EQ(told(&Dossiers::return_result, result_desk, code, what), "dossier.receiver_missing");
    what.signed_by = "post";
    EXPECT_EQ(told(&Dossiers::return_result, result_desk, code, what), "dossier.post_code_missing");
    what.post_code = "RN123456789VN";

    EXPECT_EQ(told(&Dossiers::return_result, result_desk, code, what), "");

    const DossierView dossier = view(code);
    EXPECT_EQ(dossier.status, Status::returned);
    EXPECT_EQ(dossier.national_status, 10);
    EXPECT_TRUE(dossier.tasks.empty());
    EXPECT_EQ(dossier.events.back().note, "RN123456789VN");
    EXPECT_EQ(told(&Dossiers::return_result, result_desk, code, hand_over(code)),
              "dossier.wrong_state");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, Ending, every_engine(), engine_name);

}  // namespace motcua::dossiers
