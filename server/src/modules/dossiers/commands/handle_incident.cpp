// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/begin_process.hpp"
#include "modules/dossiers/commands/incident_moves.hpp"
#include "modules/dossiers/commands/incidents.hpp"
#include "modules/dossiers/commands/system_work.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {
namespace {

/// An administrator has no sight of dossiers: the act runs with the system's and bears his name.
Result<Act> open_incident(const Rooms& rooms, Transaction& tx, const Actor& by,
                          std::string_view code, int incident, const std::string& reason) {
    if (auto allowed = expect_incident_handler(tx, by); !allowed) return allowed.error();
    if (is_blank(reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    auto act = Act::follow(rooms, tx, Actor::system("dossiers.incident"), code);
    if (!act) return act.error();
    if (!is_standing(*act, incident)) return Error{Kind::wrong_state, "dossier.incident_closed"};
    act->sign_as(by);
    act->act_for(act->dossier().intake.competent.agency);
    return act;
}

process::Variables facts_of(const IncidentRaised& what) {
    auto facts = process::read_facts(what.facts.value_or("{}"));
    return facts ? *std::move(facts) : process::Variables{};
}

/// What came is taken now, as it would have been then.
Result<> take_again(const Rooms& rooms, Act& act, const IncidentRaised& what) {
    const std::string name = what.name.value_or(""), key = what.correlation.value_or("");
    std::vector<WaitRow> rows;
    process::Command command = process::DeliverMessage{name, key, facts_of(what)};
    if (what.what == Stuck::signal) command = process::ThrowSignal{name, facts_of(what)};
    if (what.what == Stuck::timer) {
        Calendars calendars(rooms, act.tx());
        rows = wait_rows(calendars, act.opened(), &act.definition(), act.instance());
        command = process::FireTimer{.wait = std::stoll(what.subject)};
    }
    auto placed = act.run(command);
    if (!placed) return placed.error();
    const auto closed = act.closed();
    if (what.what == Stuck::message) {
        act.say(MessageTaken{what.subject, name, key, what.from.value_or(""), *std::move(placed),
                             closed});
    } else if (what.what == Stuck::signal) {
        act.say(
            SignalHeard{what.subject, name, what.from.value_or(""), *std::move(placed), closed});
    } else {
        const auto row = std::ranges::find(rows, what.subject, &WaitRow::wait);
        ensure(row != rows.end());
        act.say(TimerFired{row->wait, row->element, row->element_name,
                           row->due_at.value_or(act.tx().now()), act.tx().now(), *std::move(placed),
                           closed});
    }
    act.finish_if_reached();
    return {};
}

/// Back to who did an earlier step.
Result<> move_back(Act& act, const MoveIncident& what, process::Key task, IncidentClosed& said) {
    for (const EarlierStep& step : earlier_steps(act, task)) {
        if (step.task != *what.to) continue;
        const StepDone did = step.did;
        const std::string from =
            act.definition().element(act.instance().visits.at(task).element)->name;
        auto placed = act.run(process::SendBack{task, std::stoll(step.task)});
        if (!placed) return placed.error();
        std::string again;
        for (const process::OpenTask& open : process::open_tasks(act.instance()))
            if (std::to_string(open.again_of) == step.task) again = std::to_string(open.key);
        said.how = Remedy::sent_back;
        said.element_name = did.step_name;
        said.closed = act.closed();
        act.say(TaskSentBack{what.task, from, did.step, did.by, did.by_name, what.reason, again,
                             *std::move(placed)});
        return {};
    }
    return Error{Kind::invalid, "dossier.move_unknown", "to"};
}

/// Past work of the server.
Result<> move_on(Act& act, const MoveIncident& what, const process::OpenTask& task,
                 IncidentClosed& said) {
    if (task.handler.empty()) return Error{Kind::invalid, "dossier.move_unknown", "to"};
    const process::Element& step = *act.definition().element(task.element);
    auto placed =
        act.run(process::CompleteTask{.task = task.key, .outcome = what.outcome.value_or("")});
    if (!placed) return placed.error();
    said.how = Remedy::done_by_hand;
    said.element_name = step.name;
    TaskCompleted done;
    done.task = what.task;
    done.step = step.id;
    done.step_name = step.name;
    done.note = what.reason;
    done.placed = *std::move(placed);
    act.say(std::move(done));
    act.finish_if_reached();
    return {};
}

}  // namespace

Result<> retry_incident(const Rooms& rooms, Transaction& tx, const Actor& by, std::string_view code,
                        int incident, const HandleIncident& what) {
    auto act = open_incident(rooms, tx, by, code, incident, what.reason);
    if (!act) return act.error();
    const IncidentRaised raised = act->dossier().incidents.at(incident).what;
    if (raised.what == Stuck::process) return Error{Kind::wrong_state, raised.code};
    if (raised.what == Stuck::system_work)
        enqueue_system_work(tx, code, {std::stoll(raised.subject)});
    else if (raised.what != Stuck::task)
        if (auto taken = take_again(rooms, *act, raised); !taken) return taken;
    act->say(IncidentClosed{incident, Remedy::retried, what.reason, raised.element_name, {}, {}});
    act->done();
    return {};
}

Result<> move_incident(const Rooms& rooms, Transaction& tx, const Actor& by, std::string_view code,
                       int incident, const MoveIncident& what) {
    auto act = open_incident(rooms, tx, by, code, incident, what.reason);
    if (!act) return act.error();
    const bool goes_back = what.to && !what.to->empty();
    if (auto moment =
            act->expect_moment_for(goes_back ? TaskSentBack::kType : TaskCompleted::kType);
        !moment)
        return moment;
    const auto tasks = process::open_tasks(act->instance());
    const auto task = std::ranges::find_if(tasks, [&](const process::OpenTask& open) {
        return std::to_string(open.key) == what.task;
    });
    if (task == tasks.end()) return Error{Kind::wrong_state, "dossier.task_not_open", "task"};
    IncidentClosed said{.incident = incident, .reason = what.reason};
    auto moved =
        goes_back ? move_back(*act, what, task->key, said) : move_on(*act, what, *task, said);
    if (!moved) return moved;
    act->say(std::move(said));
    act->done();
    return {};
}

Result<> end_incident(const Rooms& rooms, Transaction& tx, const Actor& by, std::string_view code,
                      int incident, const HandleIncident& what) {
    auto act = open_incident(rooms, tx, by, code, incident, what.reason);
    if (!act) return act.error();
    // Of work inside an agency, too, so the moment alone is asked.
    if (!after(act->dossier().status, EndedByAdministrator::kType))
        return Error{Kind::wrong_state,
                     "dossier.wrong_state",
                     "",
                     {{"status", std::string(motcua::code(act->dossier().status))}}};
    if (!act->instance().ended)
        if (auto ended = act->run(process::Cancel{}); !ended) return ended.error();
    act->say(EndedByAdministrator{incident, what.reason});
    act->done();
    return {};
}

}  // namespace motcua::dossiers
