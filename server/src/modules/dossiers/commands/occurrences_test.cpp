// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/begun_by_events_for_tests.hpp"

namespace motcua::dossiers {

TEST_P(BegunByEvents, of_the_clock_begin_once_each_time_where_people_hold_their_roles) {
    ASSERT_EQ(
        publishes(file(begins(drawn::timer("timeCycle", "R/P1D")), "appraiser"), "2026-03-03"), "");
    at("2026-03-03T23:59");
    EXPECT_EQ(begun(), 0u);
    at("2026-03-04T00:00");
    runs();
    ASSERT_EQ(begun(), 1u);
    const WorkRow work = listed(appraiser).at(0);
    EXPECT_EQ(work.applicant_name.reveal(), "Sáng 04/03/2026");
    EXPECT_EQ(work.procedure_name, "Rà soát");
    EXPECT_EQ(view(work.dossier_code).events.front().note, "Sáng");
    EXPECT_EQ(listed(partner_appraiser).size(), 1u) << "the department has an appraiser, too";
    EXPECT_TRUE(listed(leader).size() <= 1u);
    at("2026-03-05T09:00");
    EXPECT_EQ(begun(), 2u);
    EXPECT_EQ(starts().at(0).times, 2);
    EXPECT_EQ(iso(*starts().at(0).next_at), "2026-03-06T00:00:00+07:00");
    EXPECT_THAT(findings(), testing::IsEmpty());
    completes(appraiser, work.dossier_code, "do");
    EXPECT_EQ(view(work.dossier_code).status, Status::finished);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(BegunByEvents, of_a_clock_put_forward_and_back_begin_once) {
    ASSERT_EQ(publishes(file(begins(drawn::timer("timeCycle", "R/P1D")))), "");
    at("2026-04-01T09:00");
    EXPECT_EQ(begun(), 1u) << "what was missed counts as one";
    at("2026-03-02T09:00");
    at("2026-03-05T09:00");
    EXPECT_EQ(begun(), 1u);
    at("2026-04-02T00:00");
    EXPECT_EQ(begun(), 2u);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(BegunByEvents, of_a_day_or_a_time_after_it_is_in_force_come_once) {
    ASSERT_EQ(publishes(file(begins(drawn::timer("timeDate", "2026-03-10T08:00")) +
                                 "<b:startEvent id=\"noon\">" +
                                 drawn::timer("timeDuration", "P2DT12H") + "</b:startEvent>",
                             "appraiser", "noon>do")),
              "");
    at("2026-03-04T12:00");
    EXPECT_EQ(begun(), 1u);
    EXPECT_EQ(listed(appraiser).at(0).applicant_name.reveal(), "Rà soát 04/03/2026");
    at("2026-03-10T08:00");
    at("2026-05-10T08:00");
    EXPECT_EQ(begun(), 2u);
    EXPECT_FALSE(starts().at(0).next_at.has_value());
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(BegunByEvents, of_the_clock_cease_with_their_version) {
    const std::string daily = begins(drawn::timer("timeCycle", "R/P1D"));
    ASSERT_EQ(publishes(file(daily)), "");
    at("2026-03-03T00:00");
    EXPECT_EQ(begun(), 1u);
    ASSERT_EQ(publishes(file(daily, "appraiser", "", "Rà soát mới"), "2026-03-05"), "");
    at("2026-03-04T00:00");
    EXPECT_EQ(begun(), 2u);
    at("2026-03-05T00:00");
    EXPECT_EQ(begun(), 2u) << "replaced; the new one counts from its own first day";
    at("2026-03-06T00:00");
    ASSERT_EQ(begun(), 3u);
    const auto retired = act([&](Transaction& tx) {
        return processes.retire(tx, Actor::system("test"), "NB.TU", 2, day("2026-03-07"));
    });
    ASSERT_TRUE(retired) << code_of(retired);
    at("2026-03-20T00:00");
    EXPECT_EQ(begun(), 3u);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(BegunByEvents, as_messages_begin_one_where_they_say_and_only_if_nobody_waits) {
    ASSERT_EQ(publishes(file(begins(std::string(kMessage), "m:agency=\"= agency\""))), "");
    SendMessage what{"broken", "SC-17", Json{R"({"agency": ")" + ward() + R"("})"}};
    const SentView sent = sends(what);
    EXPECT_EQ(sent.waiting, 0);
    EXPECT_EQ(sent.begins, 1);
    runs();
    ASSERT_EQ(begun(), 1u);
    const WorkRow work = listed(appraiser).at(0);
    EXPECT_EQ(work.applicant_name.reveal(), "Sáng 02/03/2026 (SC-17)");
    EXPECT_EQ(view(work.dossier_code).events.front().note, "broken: test");
    EXPECT_TRUE(listed(partner_appraiser).empty());
    sends(what);
    EXPECT_EQ(begun(), 2u) << "another message, another work";
    // A dossier that waits for this name has it first.
    publish(drawn::process(drawn::catches("tax", std::string(kMessage)), "receive>tax tax>decide",
                           std::string(kNames)));
    const std::string code = received(served);
    EXPECT_EQ(sends(what).begins, 0);
    EXPECT_EQ(begun(), 2u);
    EXPECT_EQ(view(code).events.back().type, "message_taken");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(BegunByEvents, as_messages_for_nobody_say_why_nothing_began) {
    ASSERT_EQ(
        publishes(file(begins(std::string(kMessage), "m:agency=\"= agency\" m:correlation=\"k\""),
                       "counter_officer")),
        "");
    EXPECT_EQ(sends({"broken", "other", {}}).begins, 0) << "another key";
    EXPECT_TRUE(came().empty());
    EXPECT_EQ(sends({"broken", "k", Json{R"({"agency": "nowhere"})"}}).begins, 1);
    database.clock.step(minutes(1));
    sends({"broken", "k", Json{R"({"agency": ")" + ward() + R"("})"}});
    const auto told = came();
    ASSERT_EQ(told.size(), 2u);
    EXPECT_EQ(told[1].refusal, "process.no_such_agency");
    EXPECT_EQ(told[1].params.at("agency"), "nowhere");
    EXPECT_FALSE(told[1].agency_id.has_value());
    EXPECT_EQ(told[0].refusal, "process.not_staffed") << "the ward has no counter";
    EXPECT_EQ(told[0].params.at("role"), "counter_officer");
    EXPECT_TRUE(told[0].agency_id.has_value());
    EXPECT_TRUE(told[0].is_over);
    EXPECT_EQ(begun(), 0u);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(BegunByEvents, as_signals_begin_in_every_agency_once_beside_who_waits) {
    ASSERT_EQ(publishes(file(begins(std::string(kSignal)))), "");
    const auto sent = says(&Dossiers::send_signal, Actor::system("test"), SendSignal{"storm", {}});
    ASSERT_TRUE(sent) << code_of(sent);
    EXPECT_EQ(sent->begins, 1);
    runs();
    runs();
    EXPECT_EQ(begun(), 1u);
    EXPECT_EQ(listed(partner_appraiser).size(), 1u);
    EXPECT_GE(came().size(), 2u);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(BegunByEvents, begin_once_though_their_job_is_killed_between_two_agencies) {
    ASSERT_EQ(publishes(file(begins(drawn::timer("timeDuration", "PT12H")))), "");
    database.clock.set(moment("2026-03-02T12:00"));
    jobs::JobRunner first(database, database.clock, outbox);
    std::string occurrence;
    first.on_timer(std::string(process::kStartTimer), [&](Transaction& tx, const jobs::Due& due) {
        return start_by_clock(dossiers.rooms(), tx, due);
    });
    first.on_job(std::string(kBeginWork), [&](Database& db, const jobs::Due& due) {
        occurrence = due.aggregate;
        return run_begin_work(dossiers.rooms(), db, due);
    });
    first.run_due(database.clock.now());
    ASSERT_FALSE(occurrence.empty());
    EXPECT_TRUE(run_begin_work(dossiers.rooms(), *database,
                               {std::string(kBeginWork), occurrence, database.clock.now(), {}}));
    EXPECT_EQ(begun(), 1u);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(BegunByEvents, that_begin_themselves_without_end_are_stopped) {
    std::string bpmn = file(begins(std::string(kMessage), "m:agency=\"" + ward() + "\""));
    bpmn.replace(bpmn.find("<b:userTask"), 11, "<b:sendTask messageRef=\"m\"");
    const auto role = bpmn.find(" m:role=\"appraiser\"");
    bpmn.erase(role, std::string_view(" m:role=\"appraiser\"").size());
    ASSERT_EQ(publishes(bpmn), "");
    sends({"broken", {}, {}});
    for (int i = 0; i < 5; ++i) runs();
    // All of one moment, so their order says nothing: there must be one that was stopped.
    tamper("UPDATE dossiers_occurrence SET refusal = 'told' WHERE refusal = 'process.loops'");
    EXPECT_EQ(act([&](Transaction& tx) { return jobs::backlog(tx).jobs_due; }), 0);
}

TEST_P(BegunByEvents, cannot_begin_a_procedure_and_no_officer_begins_theirs) {
    ASSERT_EQ(publishes(file(begins(drawn::timer("timeCycle", "R/P1D")))), "");
    const auto by_hand = act([&](Transaction& tx) {
        return begin_internal_work(dossiers.rooms(), tx, appraiser, {section, "NB.TU", "Xét", {}});
    });
    EXPECT_EQ(refused(by_hand), "process.no_start");
    const std::string here_now = ward();
    EXPECT_TRUE(
        act([&](Transaction& tx) { return processes.startable(tx, here_now, {}); }).empty());
}

TEST_P(BegunByEvents, whose_rows_are_changed_are_found) {
    ASSERT_EQ(publishes(file(begins(drawn::timer("timeCycle", "R/P1D")))), "");
    at("2026-03-03T00:00");
    EXPECT_THAT(findings(), testing::IsEmpty());
    tamper("UPDATE process_start SET timer = 'R/P2D'");
    EXPECT_THAT(findings(), testing::ElementsAre("starts_differ NB.TU 1"));
    tamper("UPDATE process_start SET timer = 'R/P1D'");
    tamper("UPDATE dossiers_occurrence SET begun = 7");
    EXPECT_THAT(findings(), testing::ElementsAre("starts_differ NB.TU"));
    tamper("DELETE FROM dossiers_begun");
    EXPECT_THAT(findings(), testing::Contains("derived_differs begun"));
}

TEST_P(BegunByEvents, and_what_internal_work_throws_at_its_start_reaches_who_waits) {
    publish(drawn::process(drawn::catches("tax", std::string(kMessage)), "receive>tax tax>decide",
                           std::string(kNames)));
    const std::string waits = received(served);
    std::string bpmn = file("<b:startEvent id=\"dawn\"/>");
    bpmn.insert(bpmn.find("<b:userTask"),
                "<b:sendTask id=\"tell\" name=\"tell\" messageRef=\"m\"/>");
    bpmn.replace(bpmn.find("dawn-do"), 7, "dawn-tell");
    bpmn.replace(bpmn.find("targetRef=\"do\""), 14, "targetRef=\"tell\"");
    bpmn.insert(bpmn.find("<b:sequenceFlow"), drawn::flows("tell>do"));
    ASSERT_EQ(publishes(bpmn), "");
    const auto begun_by_hand = act([&](Transaction& tx) {
        return begin_internal_work(dossiers.rooms(), tx, appraiser,
                                   {section, "NB.TU", "Báo hỏng", {}});
    });
    ASSERT_TRUE(begun_by_hand) << code_of(begun_by_hand);
    runs();
    EXPECT_EQ(view(waits).events.back().type, "message_taken");
    EXPECT_EQ(view(waits).events.back().note, "broken: " + begun_by_hand->dossier_code);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, BegunByEvents, every_engine(), engine_name);

}  // namespace motcua::dossiers
