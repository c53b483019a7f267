// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/store/projection.hpp"

#include "base/text.hpp"
#include "modules/dossiers/commands/shares.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/consultations.hpp"
#include "modules/dossiers/store/shares.hpp"

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

Result<deadlines::Answer> legal_clock_on(const deadlines::WorkingCalendar& calendar,
                                         const Dossier& dossier, deadlines::Explain explain) {
    const auto term = deadlines::parse_term(dossier.intake.term);
    if (!term) return term.error();
    return deadlines::compute(calendar, *term, clock_events(dossier), deadlines::ClockKind::legal,
                              explain);
}

/// " nguyen van an h26 00070 261123 0042 dang ky khai sinh": every word has a blank before it.
PersonText search_words(const CaseRow& row) {
    std::string words;
    for (const std::string& text :
         {row.applicant_name.reveal(), row.code, row.procedure_code, row.procedure_name})
        for (const std::string& word : folded_words(text)) words += " " + word;
    return PersonText(std::move(words));
}

}  // namespace

TaskRow blank_task(const CaseRow& of) {
    TaskRow row;
    row.dossier = of.dossier;
    row.code = of.code;
    row.procedure_code = of.procedure_code;
    row.procedure_name = of.procedure_name;
    row.applicant_name = of.applicant_name;
    row.applicant_folded = of.applicant_folded;
    row.search = search_words(of);
    row.status = of.status;
    row.received_at = of.received_at;
    row.dossier_due_at = of.due_at;
    row.promised_at = of.promised_at;
    return row;
}

const deadlines::WorkingCalendar& Calendars::of(AgencyId agency, std::optional<Date> as_of) {
    auto& calendar = known_[{agency, as_of}];
    if (!calendar) calendar = rooms_.calendar(tx_, agency, as_of);
    return *calendar;
}

std::optional<Date> judged_on(std::optional<Instant> finished_at) {
    return finished_at ? std::optional(date_of(*finished_at)) : std::nullopt;
}

std::optional<Instant> budget_end(const deadlines::WorkingCalendar& step, std::string_view budget,
                                  Instant opened_at) {
    if (budget.empty()) return std::nullopt;
    const auto term = deadlines::parse_term(budget);
    if (!term) return std::nullopt;
    const auto due = deadlines::due(step, *term, opened_at);
    return due ? due->at : std::nullopt;
}

StepTimes step_times(const deadlines::WorkingCalendar& step,
                     const deadlines::WorkingCalendar& legal, std::string_view budget,
                     Instant opened_at, Instant last_at, std::optional<Instant> due_at) {
    StepTimes times;
    if (!due_at) return times;
    if (const auto end = budget_end(step, budget, opened_at))
        times.step_due_at = std::min(*end, *due_at);  // never extends the legal term (R21)
    if (const auto warn = deadlines::warnings(legal, *due_at))
        times.warn_at = warn->three_days_before;
    if (const auto stall = deadlines::stalled_from(legal, last_at)) times.stall_at = *stall;
    return times;
}

Result<deadlines::Answer> legal_clock(const Rooms& rooms, Transaction& tx, const Dossier& dossier,
                                      deadlines::Explain explain) {
    return legal_clock_on(
        *rooms.calendar(tx, dossier.judged_under().agency, judged_on(dossier.finished_at)), dossier,
        explain);
}

namespace {

CaseRow case_row(Calendars& calendars, const Opened& opened) {
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
    row.applicant_phone = d.applicant.phone;
    row.applicant_address = d.applicant.address;
    row.reception_unit = d.first_offices().reception.unit;
    row.reception_agency = d.first_offices().reception.agency;
    row.competent_agency = d.judged_under().agency;
    row.competent_name = d.judged_under().agency_name;
    row.channel = d.intake.channel;
    row.received_at = d.received_at;
    if (const auto clock =
            legal_clock_on(calendars.of(row.competent_agency, judged_on(d.finished_at)), d,
                           deadlines::Explain::no))
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
    if (d.extension_draft) row.extension_drafted_at = d.extension_draft->at;
    row.term = d.intake.term;
    row.clock = clock_text(clock_events(d));
    row.last_at = d.last_at;
    row.process_code = d.intake.process_code;
    row.process_version = d.intake.process_version;
    return row;
}

std::vector<TaskRow> task_rows(Calendars& calendars, const Opened& opened,
                               const process::Definition* definition,
                               const process::Instance& instance, const CaseRow& of,
                               const std::vector<ShareRow>& shares) {
    std::vector<TaskRow> rows;
    if (!definition || of.status == Status::stopped || of.status == Status::returned) return rows;
    const auto moments = opened_at(opened.dossier);
    const TaskRow blank = blank_task(of);
    for (const process::OpenTask& task : process::open_tasks(instance)) {
        const process::Element* step = definition->element(task.element);
        ensure(step != nullptr);
        TaskRow row = blank;
        row.task = std::to_string(task.key);
        row.step = task.element;
        row.step_name = step->name;
        row.act = step->act;
        row.role = task.role;
        // Nobody holds the right "system": such rows are for those who follow the unit.
        row.right_code = task.handler.empty() ? identity::role_right(task.role) : "system";
        const auto state = opened.dossier.tasks.find(row.task);
        if (state != opened.dossier.tasks.end()) {
            const TaskState& held = state->second;
            row.agency = held.place.agency;
            row.unit = held.place.unit;
            row.unit_name = held.place.unit_name;
            row.assignee = held.assignee;
            row.assignee_name = held.assignee_name;
            row.sent_back = held.is_sent_back;
            row.fault = held.fault;
        }
        const ShareRow* share = row_of_share(shares, share_of(opened.dossier, task));
        row.own_due = share && share->due_at;
        const auto due = row.own_due ? share->due_at : of.due_at;
        row.due_at = due.value_or(kNever);
        row.opened_at = moments.at(task.key);
        row.budget = step->budget_text;
        const bool clock_runs = due && !of.finished_at;
        if (clock_runs) {
            const StepTimes times =
                step_times(calendars.of(row.agency),
                           calendars.of(row.own_due ? row.agency : of.competent_agency), row.budget,
                           row.opened_at, of.last_at, due);
            row.step_due_at = times.step_due_at;
            row.warn_at = times.warn_at;
            row.stall_at = times.stall_at;
        }
        if (is_internal(of.channel) && !of.finished_at)
            row.step_due_at = budget_end(calendars.of(row.agency), row.budget, row.opened_at);
        row.proposal = opened.dossier.proposal;
        row.version = opened.head.seq;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<CertifiedRow> certified_row(const Opened& opened) {
    const Dossier& d = opened.dossier;
    if (!d.certified) return std::nullopt;
    const Certified& done = *d.certified;
    return CertifiedRow{opened.head.dossier, d.first_offices().reception.unit,
                        d.received_by,       d.received_at,
                        done.kind,           done.book,
                        done.book_no,        done.copies,
                        done.pages,          done.fee};
}

void put(Transaction& tx, const CaseRow& c) {
    tx.exec(sql::put_case, c.dossier, c.code, c.status, c.procedure_code, c.procedure_name,
            c.applicant, c.applicant_name, c.applicant_folded, c.applicant_phone,
            c.applicant_address, c.reception_unit, c.reception_agency, c.competent_agency,
            c.competent_name, c.channel, c.received_at, c.due_at, c.promised_at, c.finished_at,
            c.returned_at, c.paper_unit, c.paper_in_transit, c.received_by, c.fee, c.receipt_no,
            c.sets, c.extension_drafted_at, c.term, c.clock, c.last_at, c.process_code,
            c.process_version);
}

void put(Transaction& tx, const TaskRow& w) {
    tx.exec(sql::put_work, w.dossier, w.task, w.code, w.procedure_code, w.procedure_name,
            w.applicant_name, w.applicant_folded, w.search, w.status, w.step, w.step_name, w.act,
            w.role, w.right_code, w.agency, w.unit, w.unit_name, w.assignee, w.assignee_name,
            w.received_at, w.due_at, w.promised_at, w.step_due_at, w.warn_at, w.stall_at,
            w.sent_back, w.proposal, w.fault, w.version, w.opened_at, w.budget, w.dossier_due_at,
            w.own_due);
}

void put(Transaction& tx, const CertifiedRow& c) {
    tx.exec(sql::put_certified, c.dossier, c.unit, c.officer, c.at, c.kind, c.book, c.book_no,
            c.copies, c.pages, c.fee);
}

}  // namespace

Derived derive(const Rooms& rooms, Transaction& tx, const Opened& opened,
               const process::Definition* definition, const process::Instance& instance) {
    Calendars calendars(rooms, tx);
    Derived derived;
    derived.row = case_row(calendars, opened);
    derived.shares = share_rows(calendars, opened.dossier);
    derived.tasks = task_rows(calendars, opened, definition, instance, derived.row, derived.shares);
    add_consultations(calendars, opened, derived);
    derived.certified = certified_row(opened);
    derived.waits = wait_rows(calendars, opened, definition, instance);
    derived.incidents = incident_rows(opened.head, opened.dossier, instance);
    return derived;
}

void put_tasks(Transaction& tx, DossierId dossier, const std::vector<TaskRow>& tasks) {
    tx.exec(sql::clear_work, dossier);
    for (const TaskRow& task : tasks) put(tx, task);
}

Known Known::of(const Dossier& dossier) {
    Known known;
    known.parties = dossier.parties;
    known.files = dossier.files.size();
    known.had_incidents = !dossier.incidents.empty();
    known.is_new = false;
    return known;
}

Derived project(const Rooms& rooms, Transaction& tx, const Opened& opened,
                const process::Definition* definition, const process::Instance& instance,
                const Known& known) {
    Derived derived = derive(rooms, tx, opened, definition, instance);
    const Dossier& d = opened.dossier;
    const DossierId id = opened.head.dossier;
    put(tx, derived.row);
    if (!known.is_new)
        tx.exec(sql::clear_work, id);
    else if (derived.certified)
        put(tx, *derived.certified);
    for (std::size_t i = known.files; i < d.files.size(); ++i)
        tx.exec(sql::add_file, id, d.files[i]);
    for (const ShareRow& share : derived.shares) put(tx, share);
    for (const ConsultationRow& each : derived.consultations) put(tx, each);
    for (const TaskRow& task : derived.tasks) put(tx, task);
    for (const auto& party : d.parties)
        if (!known.parties.contains(party)) tx.exec(sql::add_party, id, party.first, party.second);
    put_waits(tx, opened.head, known.waits, derived.waits);
    put_incidents(tx, id, known.had_incidents, derived.incidents);
    return derived;
}

}  // namespace motcua::dossiers
