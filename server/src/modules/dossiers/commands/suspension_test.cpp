// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/process_for_tests.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

using drawn::user;
using testing::ElementsAre;
using testing::IsEmpty;

/// Monday 2 March 2026, 08:00: three working days, in which the applicant has something to pay.
class SuspendedTerm : public Office {
protected:
    const std::string duty = user("duty", "unit_head", R"(m:suspends="financial_duty")");

    std::string begins(const std::string& middle, const std::string& ways) {
        publish(drawn::process(middle, ways));
        return received(served);
    }
    std::string begins() {
        return begins(user("appraise", "unit_head") + duty,
                      "receive>appraise appraise>duty duty>decide");
    }
    void at(std::string_view when) { database.clock.set(moment(when)); }
    std::string waiting_since_ten() {
        std::string code = begins();
        at("2026-03-02T10:00");
        completes(head, code, "appraise");
        return code;
    }
    FollowView followed(const std::string& code) {
        return *act([&](Transaction& tx) {
            return dossiers.follow_by_token(tx, dossiers.follow_token(code));
        });
    }
    AskSupplement missing(const std::string& code) {
        return {version(code), {{"GT", "Giấy thiếu", 1, 0, {}}}, "Thiếu", {}};
    }
    WithReason why(const std::string& code) { return {version(code), "Không cần nữa"}; }
};

TEST_P(SuspendedTerm, stops_the_term_while_the_applicant_pays_and_what_was_left_runs_on) {
    const std::string code = waiting_since_ten();
    EXPECT_THAT(events(code), ElementsAre("received", "task_completed", "suspended"));
    EXPECT_EQ(view(code).status, Status::waiting_duty);
    EXPECT_EQ(view(code).due_at, std::nullopt);
    EXPECT_EQ(view(code).events.back().note, "duty");
    EXPECT_EQ(followed(code).to_do.at(0).key, "follow.pay_duty");
    EXPECT_EQ(national_status(view(code).status), 6);

    at("2026-03-09T10:00");
    completes(head, code, "duty");

    EXPECT_THAT(events(code, 4), ElementsAre("resumed", "task_completed"));
    EXPECT_EQ(view(code).status, Status::in_progress);
    // 22 hours of sessions were left on the second of March at ten.
    EXPECT_EQ(view(code).due_at, moment("2026-03-11T17:00"));
    EXPECT_EQ(view(code).promised_at, moment("2026-03-05T08:00"));
    EXPECT_TRUE(followed(code).differs) << "the applicant is told";
    at("2026-03-11T16:00");
    completes(leader, code, "decide");
    EXPECT_EQ(view(code).on_time, true);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(SuspendedTerm, is_explained_day_by_day) {
    const std::string code = waiting_since_ten();
    at("2026-03-09T10:00");
    completes(head, code, "duty");
    const auto answer =
        says(&Dossiers::explanation, leader, std::string_view(code), deadlines::ClockKind::legal);
    ASSERT_TRUE(answer) << code_of(answer);
    EXPECT_EQ(answer->due, moment("2026-03-11T17:00"));
    EXPECT_THAT(answer->explanation, testing::Contains(testing::Field(
                                         &deadlines::Line::reason, deadlines::Reason::suspended)));
}

TEST_P(SuspendedTerm, goes_on_after_a_withdrawal_that_was_declined) {
    const std::string code = waiting_since_ten();
    EXPECT_EQ(told(&Dossiers::ask_to_withdraw, counter, code, why(code)), "");
    EXPECT_EQ(view(code).status, Status::withdrawal_asked);
    EXPECT_EQ(told(&Dossiers::decline_withdrawal, leader, code, why(code)), "");
    EXPECT_EQ(view(code).status, Status::waiting_duty);
    EXPECT_EQ(view(code).due_at, std::nullopt);
    completes(head, code, "duty");
    EXPECT_EQ(view(code).status, Status::in_progress);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(SuspendedTerm, leaves_no_room_for_papers_or_another_date_meanwhile) {
    const std::string code = waiting_since_ten();
    EXPECT_EQ(told(&Dossiers::ask_supplement, head, code, missing(code)), "dossier.wrong_state");
    EXPECT_EQ(told(&Dossiers::draft_extension, head, code,
                   DraftExtension{version(code), ExtensionKind::extension,
                                  moment("2026-03-20T08:00"), "Chậm"}),
              "dossier.wrong_state");
}

TEST_P(SuspendedTerm, ends_with_the_result_where_another_branch_comes_to_it_first) {
    const std::string code =
        begins(user("appraise", "unit_head") + duty + R"(<b:parallelGateway id="fork"/>)" +
                   R"(<b:endEvent id="paid"/>)",
               "receive>appraise appraise>fork fork>duty fork>decide duty>paid");
    completes(head, code, "appraise");
    EXPECT_EQ(view(code).status, Status::waiting_duty);
    at("2026-03-04T08:00");
    completes(leader, code, "decide");
    EXPECT_THAT(events(code, 4), ElementsAre("resumed", "task_completed", "finished"));
    EXPECT_EQ(view(code).status, Status::finished);
    EXPECT_EQ(view(code).on_time, true);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(SuspendedTerm, waits_until_the_papers_are_there) {
    const std::string later =
        drawn::on("appraise", "late", false, drawn::timer("timeDuration", "P1D"));
    const std::string code =
        begins(user("appraise", "unit_head") + duty + later + R"(<b:endEvent id="paid"/>)",
               "receive>appraise appraise>decide late>duty duty>paid");
    EXPECT_EQ(told(&Dossiers::ask_supplement, head, code, missing(code)), "");
    at("2026-03-03T08:00");
    jobs::JobRunner runner(database, database.clock, outbox);
    runner.on_timer(std::string(kTimer), [this](Transaction& tx, const jobs::Due& due) {
        return dossiers.fire_timer(tx, due);
    });
    runner.run_due(database.clock.now());
    EXPECT_EQ(view(code).status, Status::waiting_supplement);
    EXPECT_THAT(findings(), IsEmpty());

    at("2026-03-04T08:00");
    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code,
                   TakeSupplement{version(code), missing(code).papers, {}}),
              "");
    EXPECT_EQ(view(code).status, Status::waiting_duty);
    completes(head, code, "duty");
    EXPECT_EQ(view(code).due_at, moment("2026-03-09T08:00"));
    EXPECT_THAT(findings(), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, SuspendedTerm, every_engine(), engine_name);

}  // namespace motcua::dossiers
