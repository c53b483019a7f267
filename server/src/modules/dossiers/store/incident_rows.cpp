// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/store/incident_rows.hpp"

#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

bool stands(const Dossier& d, const process::Instance& instance, const OpenIncident& incident) {
    if (!goes_on(d.status)) return false;
    const std::string& subject = incident.what.subject;
    switch (incident.what.what) {
        case Stuck::timer:
            return std::ranges::any_of(instance.waits, [&](const auto& wait) {
                return std::to_string(wait.first) == subject;
            });
        case Stuck::system_work:
            return std::ranges::any_of(
                instance.open, [&](process::Key key) { return std::to_string(key) == subject; });
        case Stuck::task:
            return d.engine.size() == incident.acts_before;
        case Stuck::message:
        case Stuck::signal:
            return !instance.ended;
        case Stuck::process:
            return !d.finished_at;
    }
    return false;
}

}  // namespace

std::vector<IncidentRow> incident_rows(const Head& head, const Dossier& d,
                                       const process::Instance& instance) {
    std::vector<IncidentRow> rows;
    for (const auto& [seq, incident] : d.incidents) {
        if (!stands(d, instance, incident)) continue;
        const IncidentRaised& what = incident.what;
        rows.push_back({head.dossier, seq, head.code, d.intake.procedure_code,
                        d.intake.procedure_name, d.intake.competent.agency,
                        d.intake.competent.agency_name, what.what, what.subject, what.element,
                        what.element_name, what.code, incident.at});
    }
    return rows;
}

std::optional<int> incident_about(const Dossier& dossier, const process::Instance& instance,
                                  Stuck what, std::string_view subject) {
    for (const auto& [seq, incident] : dossier.incidents)
        if (incident.what.what == what && incident.what.subject == subject &&
            stands(dossier, instance, incident))
            return seq;
    return std::nullopt;
}

void put_incidents(Transaction& tx, DossierId dossier, bool had_any,
                   const std::vector<IncidentRow>& rows) {
    if (!had_any && rows.empty()) return;
    tx.exec(sql::clear_incidents, dossier);
    for (const IncidentRow& i : rows)
        tx.exec(sql::put_incident, i.dossier, i.incident, i.code, i.procedure_code,
                i.procedure_name, i.agency, i.agency_name, i.what, i.subject, i.element,
                i.element_name, i.why, i.raised_at);
}

}  // namespace motcua::dossiers
