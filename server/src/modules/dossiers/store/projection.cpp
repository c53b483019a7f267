// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/store/projection.hpp"

#include "base/text.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

Money total_of(const std::vector<FeeLine>& fees) {
    Money total;
    for (const FeeLine& line : fees) total += line.amount;
    return total;
}

/// When each task opened: the moment of the act whose engine events opened it.
std::map<process::Key, Instant> opened_at(const Dossier& dossier) {
    std::map<process::Key, Instant> moments;
    for (const EngineAct& act : dossier.engine) {
        const auto events = process::read_events(act.events);
        ensure(events.has_value());
        for (const process::EngineEvent& event : *events)
            if (const auto* opened = std::get_if<process::TaskOpened>(&event))
                moments[opened->key] = act.at;
    }
    return moments;
}

std::optional<Instant> step_due(const deadlines::WorkingCalendar& calendar,
                                const process::Element& step, Instant since,
                                std::optional<Instant> dossier_due) {
    if (step.budget_text.empty()) return std::nullopt;
    const auto term = deadlines::parse_term(step.budget_text);
    if (!term) return std::nullopt;
    const auto due = deadlines::due(calendar, *term, since);
    if (!due || !due->at) return std::nullopt;
    // A step's budget never extends the legal term (R21).
    return dossier_due ? std::min(*due->at, *dossier_due) : *due->at;
}

void add_party(Transaction& tx, DossierId dossier, const OfficeThen& office) {
    tx.exec(sql::add_party, dossier, office.agency, office.unit);
}

}  // namespace

std::vector<deadlines::ClockEvent> clock_events(const Dossier& dossier) {
    using deadlines::EventType;
    std::vector<deadlines::ClockEvent> events{{EventType::received, dossier.received_at}};
    for (const Supplement& supplement : dossier.supplements) {
        events.push_back({EventType::supplement_requested, supplement.asked_at});
        if (supplement.answered_at)
            events.push_back({EventType::supplement_answered, *supplement.answered_at});
    }
    if (dossier.finished_at)
        events.push_back(
            {dossier.outcome ? EventType::finished : EventType::stopped, *dossier.finished_at});
    return events;
}

Result<deadlines::Answer> legal_clock(const Rooms& rooms, Transaction& tx, const Dossier& dossier,
                                      deadlines::Explain explain) {
    const auto term = deadlines::parse_term(dossier.intake.term);
    if (!term) return term.error();
    const auto calendar = rooms.calendar(tx, dossier.intake.competent.agency);
    return deadlines::compute(*calendar, *term, clock_events(dossier), deadlines::ClockKind::legal,
                              explain);
}

CaseRow case_row(const Rooms& rooms, Transaction& tx, const Opened& opened) {
    const Dossier& d = opened.dossier;
    CaseRow row;
    row.dossier = opened.head.dossier;
    row.code = opened.head.code;
    row.status = d.status;
    row.procedure_code = d.intake.procedure_code;
    row.procedure_name = d.intake.procedure_name;
    row.applicant = d.applicant.person;
    row.applicant_name = d.applicant.name;
    row.applicant_folded = PersonText(fold(d.applicant.name.reveal()));
    row.reception_unit = d.intake.reception.unit;
    row.reception_agency = d.intake.reception.agency;
    row.competent_agency = d.intake.competent.agency;
    row.competent_name = d.intake.competent.agency_name;
    row.channel = d.intake.channel;
    row.received_at = d.received_at;
    if (const auto clock = legal_clock(rooms, tx, d, deadlines::Explain::no))
        row.due_at = clock->due;
    row.promised_at = d.promised_at;
    row.finished_at = d.finished_at;
    row.returned_at = d.returned_at;
    if (d.paper.office) row.paper_unit = d.paper.office->unit;
    row.paper_in_transit = d.paper.is_in_transit;
    row.received_by = d.received_by;
    row.fee = total_of(d.fees);
    row.receipt_no = d.receipt_no;
    row.sets = d.intake.sets;
    return row;
}

std::vector<TaskRow> task_rows(const Rooms& rooms, Transaction& tx, const Opened& opened,
                               const process::Definition* definition,
                               const process::Instance& instance, const CaseRow& of) {
    std::vector<TaskRow> rows;
    if (!definition || of.status == Status::stopped || of.status == Status::returned) return rows;
    const auto moments = opened_at(opened.dossier);
    for (const process::OpenTask& task : process::open_tasks(instance)) {
        const process::Element* step = definition->element(task.element);
        ensure(step != nullptr);
        TaskRow row;
        row.dossier = of.dossier;
        row.task = std::to_string(task.key);
        row.code = of.code;
        row.procedure_code = of.procedure_code;
        row.procedure_name = of.procedure_name;
        row.applicant_name = of.applicant_name;
        row.status = of.status;
        row.step = task.element;
        row.step_name = step->name;
        row.act = step->act;
        row.role = task.role;
        row.right_code = "role/" + task.role;
        const auto state = opened.dossier.tasks.find(row.task);
        if (state != opened.dossier.tasks.end()) {
            const TaskState& held = state->second;
            row.agency = held.place.agency;
            row.unit = held.place.unit;
            row.unit_name = held.place.unit_name;
            row.assignee = held.assignee;
            row.assignee_name = held.assignee_name;
            row.sent_back = held.is_sent_back;
        }
        row.received_at = of.received_at;
        row.due_at = of.due_at.value_or(kNever);
        row.promised_at = of.promised_at;
        const bool clock_runs = of.due_at && !of.finished_at;
        if (clock_runs) {
            const auto own = rooms.calendar(tx, row.agency);
            row.step_due_at = step_due(*own, *step, moments.at(task.key), of.due_at);
            const auto calendar = rooms.calendar(tx, of.competent_agency);
            if (const auto warn = deadlines::warnings(*calendar, *of.due_at))
                row.warn_at = warn->three_days_before;
            if (const auto stall = deadlines::stalled_from(*calendar, opened.dossier.last_at))
                row.stall_at = *stall;
        }
        row.proposal = opened.dossier.proposal;
        row.version = opened.head.seq;
        rows.push_back(std::move(row));
    }
    return rows;
}

void project(const Rooms& rooms, Transaction& tx, const Opened& opened,
             const process::Definition* definition, const process::Instance& instance) {
    const CaseRow c = case_row(rooms, tx, opened);
    tx.exec(sql::put_case, c.dossier, c.code, c.status, c.procedure_code, c.procedure_name,
            c.applicant, c.applicant_name, c.applicant_folded, c.reception_unit, c.reception_agency,
            c.competent_agency, c.competent_name, c.channel, c.received_at, c.due_at, c.promised_at,
            c.finished_at, c.returned_at, c.paper_unit, c.paper_in_transit, c.received_by, c.fee,
            c.receipt_no, c.sets);
    const Dossier& d = opened.dossier;
    if (opened.dossier.version == opened.head.seq && d.intake.reception.unit.is_set() &&
        d.version <= 2) {
        add_party(tx, c.dossier, d.intake.reception);
        add_party(tx, c.dossier, d.intake.competent);
    }
    for (const FileId& file : d.files) tx.exec(sql::add_file, c.dossier, file);
    tx.exec(sql::clear_work, c.dossier);
    for (const TaskRow& w : task_rows(rooms, tx, opened, definition, instance, c)) {
        tx.exec(sql::put_work, w.dossier, w.task, w.code, w.procedure_code, w.procedure_name,
                w.applicant_name, w.status, w.step, w.step_name, w.act, w.role, w.right_code,
                w.agency, w.unit, w.unit_name, w.assignee, w.assignee_name, w.received_at, w.due_at,
                w.promised_at, w.step_due_at, w.warn_at, w.stall_at, w.sent_back, w.proposal,
                w.version);
        tx.exec(sql::add_party, w.dossier, w.agency, w.unit);
    }
}

}  // namespace motcua::dossiers
