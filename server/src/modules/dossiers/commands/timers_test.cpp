// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/process_for_tests.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

using drawn::catches;
using drawn::on;
using drawn::timer;
using drawn::user;

/// Monday 2 March 2026, 08:00: an appraisal that is hurried after two days and reminded of twice.
class TimersOfProcesses : public Office {
protected:
    std::string begins(const std::string& middle, const std::string& ways) {
        publish(drawn::process(middle, ways));
        return received(served);
    }
    std::string appraisal(const std::string& event, bool interrupts = true) {
        return begins(user("appraise", "appraiser") + user("hurry", "unit_head") +
                          on("appraise", "late", interrupts, event),
                      "receive>appraise appraise>decide late>hurry hurry>decide");
    }
    /// A runner of its own each time: as after a restart.
    std::size_t fire() {
        jobs::JobRunner runner(database, database.clock, outbox);
        runner.on_timer(std::string(kTimer), [this](Transaction& tx, const jobs::Due& due) {
            return dossiers.fire_timer(tx, due);
        });
        runner.on_job(std::string(kMoveTimers), [this](Database& db, const jobs::Due& due) {
            return dossiers.move_timers(db, due);
        });
        runner.on_job(std::string(kRecompute), [this](Database& db, const jobs::Due& due) {
            return dossiers.run_recomputation(db, due);
        });
        return runner.run_due(database.clock.now());
    }
    void fires_at(std::string_view at) {
        database.clock.set(moment(std::string(at)));
        fire();
    }
    int times(const std::string& code, std::string_view type = "timer_fired") {
        return static_cast<int>(std::ranges::count(events(code), type));
    }
    std::string open(const std::string& code) {
        std::string steps;
        for (const TaskView& task : view(code).tasks) steps += task.step + " ";
        return steps;
    }
    std::string change(const deadlines::CalendarChange& what, std::string_view from) {
        return refused(act([&](Transaction& tx) {
            auto done = deadlines.decide(tx, Actor::system("test"), deadlines::kCityCalendar,
                                         {"9/QĐ", day("2026-03-02"), "Bão"}, what);
            dossiers.begin_recomputation(tx, Actor::system("test"), deadlines::kCityCalendar,
                                         day(std::string(from)), "9/QĐ");
            return done;
        }));
    }
};

TEST_P(TimersOfProcesses, that_interrupt_end_the_task_and_open_what_follows) {
    const std::string code = appraisal(timer("timeDuration", "P2D"));
    fires_at("2026-03-04T07:59");
    EXPECT_EQ(open(code), "appraise ");
    fires_at("2026-03-04T08:00");
    EXPECT_EQ(open(code), "hurry ");
    EXPECT_EQ(view(code).events.back().type, "timer_fired");
    EXPECT_EQ(view(code).events.back().note, "late");
    EXPECT_EQ(fire(), 0u) << "once, also after a restart";
    EXPECT_THAT(findings(), testing::IsEmpty());
    completes(head, code, "hurry");
    completes(leader, code, "decide");
    EXPECT_EQ(view(code).status, Status::finished);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, beside_a_task_come_as_often_as_they_say) {
    const std::string code = appraisal(timer("timeCycle", "R2/PT4H"), false);
    fires_at("2026-03-02T12:00");
    EXPECT_EQ(open(code), "appraise hurry ");
    fires_at("2026-03-02T16:00");
    EXPECT_EQ(times(code), 2);
    fires_at("2026-03-09T16:00");
    EXPECT_EQ(times(code), 2);
    EXPECT_EQ(open(code), "appraise hurry hurry ");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, that_were_missed_count_once_and_a_clock_put_back_fires_none_again) {
    const std::string code = appraisal(timer("timeCycle", "R/PT4H"), false);
    fires_at("2026-04-01T09:00");  // the clock was put far forward
    EXPECT_EQ(times(code), 1);
    EXPECT_THAT(findings(), testing::IsEmpty());
    fires_at("2026-03-02T09:00");  // and back
    fires_at("2026-03-02T20:00");
    EXPECT_EQ(times(code), 1);
    fires_at("2026-04-01T12:00");
    EXPECT_EQ(times(code), 2);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, by_months_that_were_missed_count_once) {
    const std::string code = appraisal(timer("timeCycle", "R/P1M"), false);
    fires_at("2026-06-20T08:00");
    EXPECT_EQ(times(code), 1);
    fires_at("2026-07-02T08:00");
    EXPECT_EQ(times(code), 2);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, of_a_task_that_was_done_are_quiet) {
    const std::string code = appraisal(timer("timeDuration", "P2D"));
    completes(appraiser, code, "appraise");
    fires_at("2026-03-05T08:00");
    EXPECT_EQ(times(code), 0);
    EXPECT_EQ(open(code), "decide ");
    // One that was left behind is no harm either.
    const jobs::Due left{std::string(kTimer), code + "/9", database.clock.now(),
                         Json{json::write(TimerPayload{code, "9"})}};
    const auto done = act([&](Transaction& tx) { return dossiers.fire_timer(tx, left); });
    EXPECT_EQ(refused(done), "");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, of_working_time_follow_the_calendar) {
    const std::string code = appraisal(timer("after", "1 working_day"));
    fires_at("2026-03-03T07:59");
    EXPECT_EQ(open(code), "appraise ");
    EXPECT_EQ(change(deadlines::CloseDays{day("2026-03-03"), day("2026-03-03")}, "2026-03-03"), "");
    fires_at("2026-03-03T12:00");
    EXPECT_EQ(open(code), "appraise ") << "the storm closed the day it was due";
    EXPECT_THAT(findings(), testing::IsEmpty());
    fires_at("2026-03-04T08:00");
    EXPECT_EQ(open(code), "hurry ");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, of_working_time_are_looked_at_again_when_they_come) {
    const std::string code = appraisal(timer("after", "1 working_day"));
    EXPECT_EQ(refused(act([&](Transaction& tx) {
                  return deadlines.decide(
                      tx, Actor::system("test"), deadlines::kCityCalendar,
                      {"9/QĐ", day("2026-03-02"), "Bão"},
                      deadlines::CloseDays{day("2026-03-03"), day("2026-03-03")});
              })),
              "");
    fires_at("2026-03-03T08:00");  // nobody has recomputed yet
    EXPECT_EQ(times(code), 0);
    EXPECT_THAT(findings(), testing::ElementsAre("derived_differs case: due_at",
                                                 "derived_differs work: due_at dossier_due_at"));
    fires_at("2026-03-04T08:00");
    EXPECT_EQ(times(code), 1);
}

TEST_P(TimersOfProcesses, of_working_time_stand_still_while_the_applicant_has_the_dossier) {
    const std::string code = appraisal(timer("after", "1 working_day"));
    AskSupplement ask;
    ask.version = version(code);
    ask.papers = {{"TK", "Tờ khai", 1, 0, {}}};
    ask.reason = "Thiếu";
    EXPECT_EQ(told(&Dossiers::ask_supplement, appraiser, code, ask), "");
    fires_at("2026-03-05T08:00");
    EXPECT_EQ(times(code), 0);
    EXPECT_THAT(findings(), testing::IsEmpty());
    TakeSupplement answer;
    answer.version = version(code);
    answer.papers = ask.papers;
    EXPECT_EQ(told(&Dossiers::take_supplement, counter, code, answer), "");
    fires_at("2026-03-06T07:59");
    EXPECT_EQ(times(code), 0);
    fires_at("2026-03-06T08:00");
    EXPECT_EQ(times(code), 1);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, between_steps_and_behind_a_gateway_let_the_dossier_go_on) {
    const std::string code = begins(
        catches("pause", timer("timeDuration", "PT1H")) + "<b:eventBasedGateway id=\"which\"/>" +
            catches("soon", timer("timeDate", "2026-03-02T10:00:00+07:00")) +
            catches("later", timer("timeDate", "2026-03-02T11:00:00+07:00")) +
            user("hurry", "unit_head"),
        "receive>pause pause>which which>soon which>later soon>decide later>hurry "
        "hurry>decide");
    EXPECT_EQ(open(code), "");
    fires_at("2026-03-02T09:00");
    fires_at("2026-03-02T12:00");
    EXPECT_EQ(open(code), "decide ");
    EXPECT_EQ(times(code), 2);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, of_an_event_sub_process_begin_it_beside_the_rest) {
    const std::string code =
        begins(user("appraise", "appraiser") +
                   "<b:subProcess id=\"watch\" triggeredByEvent=\"true\">"
                   "<b:startEvent id=\"rings\" name=\"rings\" isInterrupting=\"false\">" +
                   timer("timeDuration", "P3D") + "</b:startEvent>" + user("look", "leader") +
                   "<b:endEvent id=\"looked\"/>" + drawn::flows("rings>look look>looked") +
                   "</b:subProcess>",
               "receive>appraise appraise>decide");
    fires_at("2026-03-05T08:00");
    EXPECT_EQ(open(code), "appraise look ");
    completes(leader, code, "look");
    EXPECT_EQ(open(code), "appraise ");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, that_turn_a_process_round_are_stopped_as_an_incident) {
    const std::string code = begins(
        "<b:exclusiveGateway id=\"again\"/>" + catches("at_once", timer("timeDuration", "PT0S")) +
            "<b:exclusiveGateway id=\"which\" default=\"which-again\"/>",
        "receive>again again>at_once at_once>which which>again "
        "which>decide[channel = \"none\"]");
    fire();
    EXPECT_EQ(view(code).events.back().type, "incident_raised");
    ASSERT_EQ(view(code).incidents.size(), 1u);
    EXPECT_EQ(view(code).incidents[0].why, "process.loops");
    EXPECT_EQ(view(code).incidents[0].element, "at_once");
    database.clock.step(hours(48));
    EXPECT_EQ(fire(), 0u);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, whose_way_is_not_found_are_an_incident_and_nothing_of_them_happened) {
    const std::string code =
        begins(user("appraise", "appraiser") + "<b:exclusiveGateway id=\"which\"/>" +
                   on("appraise", "late", true, timer("timeDuration", "PT1H")),
               "receive>appraise appraise>decide late>which which>decide[channel = \"none\"]");
    fires_at("2026-03-02T09:00");
    EXPECT_EQ(open(code), "appraise ");
    ASSERT_EQ(view(code).incidents.size(), 1u);
    EXPECT_EQ(view(code).incidents[0].why, "process.no_way_out");
    EXPECT_THAT(findings(), testing::IsEmpty());
    completes(appraiser, code, "appraise");
    EXPECT_TRUE(view(code).incidents.empty()) << "the wait is gone and its incident with it";
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, that_end_the_process_without_a_result_are_an_incident) {
    const std::string code =
        begins(user("appraise", "appraiser") + "<b:endEvent id=\"given_up\"/>" +
                   on("appraise", "late", true, timer("timeDuration", "PT1H")),
               "receive>appraise appraise>decide late>given_up");
    fires_at("2026-03-02T09:00");
    ASSERT_EQ(view(code).incidents.size(), 1u);
    EXPECT_EQ(view(code).incidents[0].why, "dossier.process_ended_early");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, of_a_stopped_dossier_are_gone) {
    const std::string code = appraisal(timer("timeDuration", "P2D"));
    EXPECT_EQ(told(&Dossiers::ask_to_withdraw, counter, code, WithReason{version(code), "Đơn"}),
              "");
    StopDossier stop;
    stop.version = version(code);
    stop.reason = "Theo đơn";
    EXPECT_EQ(told(&Dossiers::stop, leader, code, stop), "");
    fires_at("2026-03-05T08:00");
    EXPECT_EQ(times(code), 0);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, that_fail_every_time_are_an_incident) {
    const std::string code = appraisal(timer("timeDuration", "P2D"));
    const auto wait = task(code, "appraise");
    const jobs::Due due{std::string(kTimer), code + "/x", database.clock.now(),
                        Json{json::write(TimerPayload{code, "x"})}};
    EXPECT_EQ(
        refused(act([&](Transaction& tx) { return give_up(dossiers.rooms(), tx, due, "x"); })), "");
    EXPECT_TRUE(view(code).incidents.empty()) << "of a wait that is gone";
    jobs::JobRunner runner(database, database.clock, outbox);
    runner.on_timer(std::string(kTimer), [](Transaction&, const jobs::Due&) -> Result<> {
        throw std::runtime_error("ours");
    });
    runner.on_given_up(std::string(kTimer),
                       [this](Transaction& tx, const jobs::Due& failed, std::string_view why) {
                           return give_up(dossiers.rooms(), tx, failed, why);
                       });
    database.clock.step(hours(48));
    for (int i = 0; i < 10; ++i) {
        runner.run_due(database.clock.now());
        database.clock.step(hours(7));
    }
    ASSERT_EQ(view(code).incidents.size(), 1u);
    EXPECT_EQ(view(code).incidents[0].why, "jobs.mistake");
    EXPECT_EQ(view(code).incidents[0].element, "late");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(TimersOfProcesses, and_their_rows_are_verified) {
    const std::string code = appraisal(timer("timeDuration", "P2D"));
    tamper("DELETE FROM jobs_due WHERE lane = 'timer'");
    EXPECT_THAT(findings(), testing::ElementsAre("derived_differs timer"));
    tamper("UPDATE dossiers_wait SET due_at = 1");
    EXPECT_THAT(findings(), testing::ElementsAre("derived_differs wait", "derived_differs timer"));
}

INSTANTIATE_TEST_SUITE_P(On, TimersOfProcesses, every_engine(), engine_name);

}  // namespace motcua::dossiers
