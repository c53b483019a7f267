// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

class SystemWorks : public Office {
protected:
    /// Runs what is in line now; the code of its refusal.
    std::string run(const std::string& code, const std::string& task) {
        const jobs::Due due{std::string(kSystemWork), code + "/" + task, database.clock.now(),
                            Json{R"({"code":")" + code + R"(","task":")" + task + R"("})"}};
        return refused(dossiers.run_system_work(database, due));
    }
    std::string runs_by_itself() {
        jobs::JobRunner runner(database, database.clock, outbox);
        std::string refusal;
        runner.on_job(std::string(kSystemWork), [&](Database& db, const jobs::Due& due) {
            auto done = dossiers.run_system_work(db, due);
            refusal = code_of(done);
            return done;
        });
        runner.run_due(database.clock.now());
        return refusal;
    }
    int calls = 0;
    void teach(Result<process::Variables> answer = process::Variables{}) {
        dossiers.handle_system_work("look_up_book",
                                    [this, answer](Database&, const SystemWork& work) {
                                        ++calls;
                                        EXPECT_EQ(work.step, "look_up");
                                        EXPECT_EQ(work.procedure_code, "1.000003");
                                        return answer;
                                    });
    }
};

TEST_P(SystemWorks, begin_after_the_reception_and_complete_their_step) {
    teach();
    const std::string code = received(served);
    EXPECT_TRUE(view(code).tasks.at(0).is_system);
    EXPECT_EQ(
        told(&Dossiers::claim_task, leader, code, ClaimTask{version(code), task(code, "look_up")}),
        "dossier.task_is_systems");

    EXPECT_EQ(runs_by_itself(), "");

    EXPECT_EQ(calls, 1);
    EXPECT_EQ(view(code).tasks.at(0).step, "decide");
    EXPECT_EQ(view(code).events.back().by, "dossiers.system_work");
    completes(leader, code, "decide");
    EXPECT_EQ(view(code).status, Status::finished);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(SystemWorks, whose_handler_is_unknown_are_a_fault_that_everybody_sees) {
    const std::string code = received(served);

    EXPECT_EQ(runs_by_itself(), "dossier.handler_unknown");

    EXPECT_EQ(view(code).tasks.at(0).fault, "dossier.handler_unknown");
    EXPECT_EQ(view(code).events.back().type, "system_work_failed");
    const int seen = version(code);
    EXPECT_EQ(run(code, task(code, "look_up")), "dossier.handler_unknown");
    EXPECT_EQ(version(code), seen) << "the same reason is said once";
    EXPECT_THAT(findings(), testing::IsEmpty());

    teach();
    EXPECT_EQ(run(code, task(code, "look_up")), "");
    EXPECT_EQ(view(code).tasks.at(0).step, "decide");
}

TEST_P(SystemWorks, that_are_refused_show_that_reason) {
    teach(Error{Kind::not_found, "people.unknown"});
    const std::string code = received(served);
    EXPECT_EQ(runs_by_itself(), "people.unknown");
    EXPECT_EQ(view(code).tasks.at(0).fault, "people.unknown");
}

TEST_P(SystemWorks, done_already_or_paused_do_nothing) {
    teach();
    const std::string code = received(served);
    const std::string open = task(code, "look_up");
    EXPECT_EQ(told(&Dossiers::ask_to_withdraw, counter, code, WithReason{version(code), "Đơn"}),
              "");
    EXPECT_EQ(run(code, open), "");
    EXPECT_EQ(calls, 0);
    EXPECT_EQ(told(&Dossiers::decline_withdrawal, leader, code, WithReason{version(code), "Không"}),
              "");
    EXPECT_EQ(runs_by_itself(), "");  // put in line again by itself
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(run(code, open), "");
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(run("H26.00070-260302-0099", open), "dossier.not_found");
}

INSTANTIATE_TEST_SUITE_P(On, SystemWorks, every_engine(), engine_name);

/// A procedure on which a second agency works beside the competent one.
class Partners : public Office {};

TEST_P(Partners, both_have_the_dossier_and_their_own_tasks_at_once) {
    const std::string code = received(together);
    const DossierView dossier = view(code);
    ASSERT_EQ(dossier.tasks.size(), 2u);
    std::map<std::string, std::string> places;
    for (const TaskView& open : dossier.tasks) places[open.step] = open.unit_name;
    EXPECT_EQ(places["assign"], "Phòng Hộ tịch");
    EXPECT_EQ(places["partner_assign"], "Phòng Chuyên môn");
    EXPECT_EQ(view(code, partner_head).code, code);
    EXPECT_EQ(told(&Dossiers::dossier, stranger, std::string_view(code)), "dossier.not_found");
    EXPECT_EQ(told(&Dossiers::claim_task, partner_head, code,
                   ClaimTask{version(code), task(code, "assign")}),
              "dossier.task_not_yours");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Partners, the_leader_signs_when_both_have_answered) {
    const std::string code = received(together);
    completes(head, code, "assign");
    completes(partner_head, code, "partner_assign");
    completes(appraiser, code, "appraise", "grant");
    ASSERT_EQ(view(code).tasks.size(), 1u);
    EXPECT_EQ(view(code).tasks[0].step, "partner_opinion");

    completes(partner_appraiser, code, "partner_opinion");

    EXPECT_EQ(view(code).tasks.at(0).step, "sign");
    completes(leader, code, "sign");
    completes(clerk, code, "issue");
    EXPECT_EQ(view(code).status, Status::finished);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Partners, an_offer_that_names_none_has_its_own_agency_do_both) {
    EXPECT_EQ("", refused(act([&](Transaction& tx) {
                  return catalogue.withdraw_offer(tx, Actor::system("test"), together,
                                                  day("2026-02-01"));
              })));
    catalogue::OfferProcedure what;
    what.code = "1.000002";
    what.agency = agency("H26.W");
    what.place = agency("H26.TT");
    what.process = "two_agencies";
    what.decision = {"UBND phường", "3/QĐ", day("2026-02-01")};
    what.valid_from = day("2026-02-02");
    const auto alone = act([&](Transaction& tx) {
        return catalogue.offer_procedure(tx, Actor::system("test"), what);
    });
    ASSERT_TRUE(alone) << code_of(alone);
    const std::string code = received(*alone);
    for (const TaskView& open : view(code).tasks) EXPECT_EQ(open.unit_name, "Phòng Hộ tịch");
    EXPECT_EQ(told(&Dossiers::dossier, partner_head, std::string_view(code)), "dossier.not_found");
}

INSTANTIATE_TEST_SUITE_P(On, Partners, every_engine(), engine_name);

}  // namespace motcua::dossiers
