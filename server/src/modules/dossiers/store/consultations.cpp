// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/store/consultations.hpp"

#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

ConsultationRow row_of(const Dossier& d, const Consultation& each) {
    ConsultationRow row;
    row.dossier = d.id;
    row.number = each.what.number;
    row.agency = each.what.asked.agency;
    row.agency_name = each.what.asked.agency_name;
    row.asker_agency = each.what.asker.agency;
    row.asker_name = each.what.asker.agency_name;
    row.subject = each.what.subject;
    row.due_at = each.what.due_at;
    row.late_at = each.late_at;
    row.answered_at = each.answered_at;
    row.closed_at = each.answered_at    ? each.answered_at
                    : each.withdrawn_at ? each.withdrawn_at
                                        : each.lapsed_at;
    row.is_withdrawn = each.withdrawn_at.has_value();
    return row;
}

TaskRow task_of(Calendars& calendars, const CaseRow& of, const Opened& opened,
                const Consultation& open) {
    const ConsultationAsked& what = open.what;
    TaskRow row = blank_task(of);
    row.task = consultation_task(what.number);
    row.step = kConsultAct;
    row.step_name = what.subject;
    row.act = kConsultAct;
    row.role = what.role;
    row.right_code = identity::role_right(what.role);
    row.agency = what.asked.agency;
    row.unit = what.asked.unit;
    row.unit_name = what.asked.unit_name;
    row.assignee = open.assignee;
    row.assignee_name = open.assignee_name;
    row.due_at = what.due_at;
    row.own_due = true;
    row.opened_at = open.asked_at;
    const auto& calendar = calendars.of(row.agency);
    const StepTimes times =
        step_times(calendar, calendar, "", row.opened_at, of.last_at, what.due_at);
    row.warn_at = times.warn_at;
    row.stall_at = times.stall_at;
    row.version = opened.head.seq;
    return row;
}

}  // namespace

void add_consultations(Calendars& calendars, const Opened& opened, Derived& derived) {
    for (const Consultation& each : opened.dossier.consultations) {
        derived.consultations.push_back(row_of(opened.dossier, each));
        if (each.is_open()) derived.tasks.push_back(task_of(calendars, derived.row, opened, each));
    }
}

void put(Transaction& tx, const ConsultationRow& k) {
    tx.exec(sql::put_consultation, k.dossier, k.number, k.agency, k.agency_name, k.asker_agency,
            k.asker_name, k.subject, k.due_at, k.late_at, k.answered_at, k.closed_at,
            k.is_withdrawn);
}

}  // namespace motcua::dossiers
