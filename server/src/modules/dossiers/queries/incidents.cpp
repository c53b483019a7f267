// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/incident_moves.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kShown = 200;

IncidentLine line_of(const IncidentRow& row) {
    return {row.code,        row.incident, row.procedure_code, row.procedure_name,
            row.agency_name, row.what,     row.element,        row.element_name,
            row.why,         row.raised_at};
}

std::vector<IncidentMove> moves_of(const Act& act) {
    std::vector<IncidentMove> moves;
    for (const process::OpenTask& task : process::open_tasks(act.instance())) {
        const process::Element& step = *act.definition().element(task.element);
        const std::string key = std::to_string(task.key);
        if (act.expect_moment_for(TaskSentBack::kType))
            for (const EarlierStep& earlier : earlier_steps(act, task.key))
                moves.push_back({key, step.name, earlier.task, earlier.did.step_name, {}});
        if (task.handler.empty() || !act.expect_moment_for(TaskCompleted::kType)) continue;
        IncidentMove past{key, step.name, "", "", {}};
        for (const process::Outcome& outcome : step.outcomes)
            past.outcomes.push_back({outcome.value, outcome.name});
        moves.push_back(std::move(past));
    }
    return moves;
}

}  // namespace

Result<> expect_incident_handler(Transaction& tx, const Actor& by) {
    if (by.is == Actor::Is::system || identity::holds(tx, by, May::handle_incidents)) return {};
    return Error{Kind::not_allowed, "dossier.not_allowed"};
}

bool is_standing(const Act& act, int incident) {
    const auto rows = incident_rows(act.opened().head, act.dossier(), act.instance());
    return std::ranges::find(rows, incident, &IncidentRow::incident) != rows.end();
}

std::vector<EarlierStep> earlier_steps(const Act& act, process::Key task) {
    std::vector<EarlierStep> steps;
    for (const process::EarlierTask& earlier : process::send_back_targets(act.instance(), task)) {
        const std::string key = std::to_string(earlier.key);
        const auto did = std::ranges::find(act.dossier().done, key, &StepDone::task);
        if (did == act.dossier().done.end() || !did->by.is_set() ||
            key == act.dossier().intake.reception_task.value_or(""))
            continue;
        steps.push_back({key, *did});
    }
    return steps;
}

Result<IncidentLines> incidents(Transaction& tx, const Actor& by) {
    if (auto allowed = expect_incident_handler(tx, by); !allowed) return allowed.error();
    IncidentLines lines;
    for (const IncidentRow& row : tx.query<IncidentRow>(sql::incidents, kShown).rows())
        lines.items.push_back(line_of(row));
    return lines;
}

Result<IncidentPage> incident(const Rooms& rooms, Transaction& tx, const Actor& by,
                              std::string_view code, int incident) {
    if (auto allowed = expect_incident_handler(tx, by); !allowed) return allowed.error();
    auto act = Act::look(rooms, tx, Actor::system("dossiers.incident"), code);
    if (!act) return act.error();
    for (const IncidentRow& row :
         incident_rows(act->opened().head, act->dossier(), act->instance()))
        if (row.incident == incident)
            return IncidentPage{
                line_of(row), row.what != Stuck::process,
                after(act->dossier().status, EndedByAdministrator::kType).has_value(),
                moves_of(*act)};
    return Error{Kind::not_found, "dossier.incident_closed"};
}

}  // namespace motcua::dossiers
