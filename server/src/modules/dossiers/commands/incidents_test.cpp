// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/process_for_tests.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {

using drawn::on;
using drawn::timer;
using drawn::user;

/// What could not go on, and what an administrator makes of it.
class Incidents : public Office {
protected:
    void work() {
        jobs::JobRunner runner(database, database.clock, outbox);
        runner.on_timer(std::string(kTimer), [this](Transaction& tx, const jobs::Due& due) {
            return dossiers.fire_timer(tx, due);
        });
        runner.on_job(std::string(kDeliver), [this](Database& db, const jobs::Due& due) {
            return dossiers.deliver(db, due);
        });
        runner.on_job(std::string(kSystemWork), [this](Database& db, const jobs::Due& due) {
            return dossiers.run_system_work(db, due);
        });
        runner.on_given_up(std::string(kSystemWork),
                           [this](Transaction& tx, const jobs::Due& due, std::string_view why) {
                               return give_up(dossiers.rooms(), tx, due, why);
                           });
        runner.run_due(database.clock.now());
    }
    std::vector<IncidentLine> listed() {
        const auto all =
            act([&](Transaction& tx) { return dossiers::incidents(tx, administrator); });
        EXPECT_TRUE(all) << code_of(all);
        return all ? all->items : std::vector<IncidentLine>{};
    }
    IncidentLine only() {
        const auto all = listed();
        EXPECT_EQ(all.size(), 1u);
        return all.empty() ? IncidentLine{} : all[0];
    }
    IncidentPage page(const std::string& code, int incident) {
        const auto shown =
            says(&dossiers::incident, administrator, std::string_view(code), incident);
        EXPECT_TRUE(shown) << code_of(shown);
        return shown ? *shown : IncidentPage{};
    }
    std::string retry(const std::string& code, int incident, const std::string& reason = "Đã sửa") {
        return told(&retry_incident, administrator, std::string_view(code), incident,
                    HandleIncident{reason});
    }
    std::string move(const std::string& code, int incident, const std::string& task,
                     const std::optional<std::string>& to = {}) {
        return told(&move_incident, administrator, std::string_view(code), incident,
                    MoveIncident{"Làm tay", task, to, {}});
    }
    std::string end(const std::string& code, int incident) {
        return told(&end_incident, administrator, std::string_view(code), incident,
                    HandleIncident{"Không làm tiếp được"});
    }
    std::string open(const std::string& code) {
        std::string steps;
        for (const TaskView& task : view(code).tasks) steps += task.step + " ";
        return steps;
    }
    /// A timer whose way is only open once somebody said "ok".
    std::string late() {
        publish(drawn::process(
            user("appraise", "appraiser") + "<b:exclusiveGateway id=\"which\"/>" +
                on("appraise", "late", true, timer("timeDuration", "PT1H")) +
                on("appraise", "news", false, R"(<b:messageEventDefinition messageRef="m"/>)") +
                "<b:endEvent id=\"read\"/>",
            "receive>appraise appraise>decide late>which which>decide[ok] news>read",
            R"(<b:message id="m" name="news"/>)"));
        const std::string code = received(served);
        database.clock.step(hours(1));
        work();
        return code;
    }
    /// The step `check` leads into a circle of gateways.
    std::string circle() {
        publish(drawn::process(
            user("appraise", "appraiser") + user("check", "leader") +
                R"(<b:exclusiveGateway id="again" default="again-round"/>)"
                R"(<b:exclusiveGateway id="round"/>)",
            "receive>appraise appraise>check check>again again>decide[ok] again>round "
            "round>again"));
        const std::string code = received(served);
        completes(appraiser, code, "appraise");
        CompleteTask what;
        what.task_id = task(code, "check");
        what.version = version(code);
        const auto refused_act = says(&Dossiers::complete_task, leader, code, what);
        EXPECT_EQ(code_of(refused_act), "process.loops");
        EXPECT_TRUE(concerns_process(refused_act.error()));
        act([&](Transaction& tx) {
            note_refusal(dossiers.rooms(), tx, code, refused_act.error());
        });
        return code;
    }
};

TEST_P(Incidents, are_listed_for_who_keeps_processes_and_shown_on_the_dossier) {
    const std::string code = late();
    const IncidentLine line = only();
    EXPECT_EQ(line.dossier_code, code);
    EXPECT_EQ(line.what, Stuck::timer);
    EXPECT_EQ(line.why, "process.no_way_out");
    EXPECT_EQ(line.element, "which");
    EXPECT_EQ(line.agency_name, "Ủy ban phường");
    EXPECT_EQ(view(code).incidents.at(0).incident, line.incident);
    EXPECT_EQ(refused(act([&](Transaction& tx) { return dossiers::incidents(tx, leader); })),
              "dossier.not_allowed");
    EXPECT_EQ(told(&dossiers::incident, leader, std::string_view(code), line.incident),
              "dossier.not_allowed");
    EXPECT_EQ(told(&dossiers::incident, administrator, std::string_view(code), 77),
              "dossier.incident_closed");
    EXPECT_EQ(told(&Dossiers::dossier, administrator, std::string_view(code)), "dossier.not_found")
        << "an administrator has no sight of dossiers";
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Incidents, are_retried_with_a_reason_when_what_held_them_is_gone) {
    const std::string code = late();
    const int incident = only().incident;
    EXPECT_EQ(retry(code, incident, " "), "dossier.reason_missing");
    EXPECT_EQ(retry(code, incident), "process.no_way_out");
    EXPECT_TRUE(says(&Dossiers::send_message, Actor::system("test"),
                     SendMessage{"news", {}, Json{R"({"ok": true})"}}));
    work();
    EXPECT_EQ(listed().size(), 1u);
    EXPECT_EQ(retry(code, incident), "");
    EXPECT_EQ(open(code), "decide ");
    const auto types = events(code);
    EXPECT_THAT(std::vector<std::string>(types.end() - 2, types.end()),
                testing::ElementsAre("timer_fired", "incident_closed"));
    EXPECT_EQ(view(code).events.back().by, "Tô Thị Trị");
    EXPECT_TRUE(listed().empty());
    EXPECT_EQ(retry(code, incident), "dossier.incident_closed");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Incidents, of_a_circle_leave_the_task_open_and_may_be_moved_back) {
    const std::string code = circle();
    EXPECT_EQ(open(code), "check ");
    const IncidentLine line = only();
    EXPECT_EQ(line.why, "process.loops");
    EXPECT_EQ(line.what, Stuck::task);
    const auto moves = page(code, line.incident).moves;
    ASSERT_EQ(moves.size(), 1u);
    EXPECT_EQ(moves[0].step_name, "check");
    EXPECT_EQ(moves[0].to_name, "appraise");
    EXPECT_EQ(move(code, line.incident, "99", moves[0].to), "dossier.task_not_open");
    EXPECT_EQ(move(code, line.incident, moves[0].task, "1"), "dossier.move_unknown");
    EXPECT_EQ(move(code, line.incident, moves[0].task), "dossier.move_unknown");
    EXPECT_EQ(move(code, line.incident, moves[0].task, moves[0].to), "");
    EXPECT_EQ(open(code), "appraise ");
    EXPECT_EQ(view(code).tasks.at(0).assignee_name, "Lê Thị Viên");
    EXPECT_TRUE(listed().empty());
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Incidents, are_said_once_and_an_officer_may_try_again) {
    const std::string code = circle();
    const int seen = version(code);
    act([&](Transaction& tx) {
        note_refusal(dossiers.rooms(), tx, code, {Kind::wrong_state, "process.loops", "", {}});
    });
    EXPECT_EQ(version(code), seen);
    EXPECT_EQ(retry(code, only().incident), "");
    EXPECT_TRUE(listed().empty());
    EXPECT_EQ(open(code), "check ");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Incidents, may_end_the_process_and_the_papers_go_back) {
    const std::string code = circle();
    const int incident = only().incident;
    EXPECT_EQ(end(code, incident), "");
    const DossierView ended = view(code);
    EXPECT_EQ(ended.status, Status::stopped);
    EXPECT_EQ(ended.stopped->reason, "Không làm tiếp được");
    EXPECT_EQ(ended.stopped->form_no, "");
    EXPECT_TRUE(ended.tasks.empty());
    EXPECT_TRUE(listed().empty());
    ReturnResult what;
    what.version = version(code);
    what.receiver_name = "Nguyễn Văn An";
    what.signed_by = "paper";
    EXPECT_EQ(told(&Dossiers::return_result, result_desk, code, what), "");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Incidents, of_the_servers_work_come_when_it_failed_every_time) {
    const std::string code = received(served);
    for (int i = 0; i < 7; ++i) {
        work();
        database.clock.step(hours(7));
    }
    IncidentLine line = only();
    EXPECT_EQ(line.why, "dossier.handler_unknown");
    EXPECT_EQ(line.what, Stuck::system_work);
    EXPECT_EQ(line.element, "look_up");
    EXPECT_THAT(findings(), testing::IsEmpty());
    EXPECT_EQ(retry(code, line.incident), "");
    EXPECT_TRUE(listed().empty());
    EXPECT_EQ(view(code).tasks.at(0).fault, "");
    for (int i = 0; i < 7; ++i) {
        work();
        database.clock.step(hours(7));
    }
    line = only();
    EXPECT_EQ(move(code, line.incident, task(code, "look_up")), "");
    EXPECT_EQ(open(code), "decide ");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Incidents, of_the_servers_work_come_at_once_where_the_process_cannot_take_its_answer) {
    publish(drawn::process(
        R"(<b:serviceTask id="look_up" name="look_up" m:agency="competent" m:handler="look_up_book"/>)"
        R"(<b:exclusiveGateway id="which"/>)",
        "receive>look_up look_up>which which>decide[found]"));
    dossiers.handle_system_work("look_up_book", [](Database&, const SystemWork&) {
        return Result<process::Variables>(process::Variables{});
    });
    const std::string code = received(served);
    work();
    EXPECT_EQ(only().why, "process.no_way_out");
    EXPECT_EQ(view(code).tasks.at(0).fault, "process.no_way_out");
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Incidents, of_a_process_that_ended_early_can_only_be_ended) {
    publish(drawn::process(user("appraise", "appraiser") + "<b:endEvent id=\"given_up\"/>" +
                               on("appraise", "late", true, timer("timeDuration", "PT1H")),
                           "receive>appraise appraise>decide late>given_up"));
    const std::string code = received(served);
    database.clock.step(hours(1));
    work();
    const int incident = only().incident;
    const IncidentPage shown = page(code, incident);
    EXPECT_FALSE(shown.may_retry);
    EXPECT_TRUE(shown.may_end);
    EXPECT_TRUE(shown.moves.empty());
    EXPECT_EQ(retry(code, incident), "dossier.process_ended_early");
    EXPECT_EQ(end(code, incident), "");
    EXPECT_EQ(view(code).status, Status::stopped);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(On, Incidents, every_engine(), engine_name);

}  // namespace motcua::dossiers
