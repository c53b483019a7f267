// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <set>

#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/store/incident_rows.hpp"
#include "modules/dossiers/store/log.hpp"
#include "modules/dossiers/store/wait_rows.hpp"

namespace motcua::dossiers {

/// A moment that never comes, where a list needs one to order by.
inline constexpr Instant kNever = std::chrono::sys_days(std::chrono::year{9999} / 12 / 31);

/// Column order of dossiers_case.
struct CaseRow {
    DossierId dossier;
    std::string code;
    Status status = Status::received;
    std::string procedure_code;
    std::string procedure_name;
    PersonId applicant;
    PersonText applicant_name;
    PersonText applicant_folded;
    PersonText applicant_phone;
    PersonText applicant_address;
    UnitId reception_unit;
    AgencyId reception_agency;
    AgencyId competent_agency;
    std::string competent_name;
    std::string channel;
    Instant received_at{};
    std::optional<Instant> due_at;
    std::optional<Instant> promised_at;
    std::optional<Instant> finished_at;
    std::optional<Instant> returned_at;
    UnitId paper_unit;
    bool paper_in_transit = false;
    OfficerId received_by;
    Money fee;
    std::string receipt_no;
    int sets = 1;
    std::optional<Instant> extension_drafted_at;
    std::string term;
    std::string clock;  ///< clock_text() of what the clocks hear
    Instant last_at{};
    std::string process_code;
    int process_version = 0;
    bool operator==(const CaseRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(CaseRow, (),
                      (dossier, code, status, procedure_code, procedure_name, applicant,
                       applicant_name, applicant_folded, applicant_phone, applicant_address,
                       reception_unit, reception_agency, competent_agency, competent_name, channel,
                       received_at, due_at, promised_at, finished_at, returned_at, paper_unit,
                       paper_in_transit, received_by, fee, receipt_no, sets, extension_drafted_at,
                       term, clock, last_at, process_code, process_version))

/// Column order of dossiers_share: one stretch in which an agency had an interlinked dossier.
struct ShareRow {
    DossierId dossier;
    std::string part;  ///< the participant's key
    int run = 1;
    AgencyId agency;
    std::string agency_name;
    std::string allotted;
    Instant started_at{};           ///< where its clock began (R4)
    std::optional<Instant> due_at;  ///< nothing without a time of its own, and while nothing runs
    std::optional<Instant> ended_at;
    std::optional<std::int64_t> allotted_minutes;  ///< of this stretch
    std::optional<std::int64_t> used_minutes;      ///< once it ended
    std::optional<std::int64_t> overrun_minutes;
    std::string document;  ///< number of the last result it recorded
    bool operator==(const ShareRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(ShareRow, (),
                      (dossier, part, run, agency, agency_name, allotted, started_at, due_at,
                       ended_at, allotted_minutes, used_minutes, overrun_minutes, document))

/// Column order of dossiers_consultation.
struct ConsultationRow {
    DossierId dossier;
    int number = 0;
    AgencyId agency;
    std::string agency_name;
    AgencyId asker_agency;
    std::string asker_name;
    std::string subject;
    Instant due_at{};
    std::optional<Instant> late_at;
    std::optional<Instant> answered_at;
    std::optional<Instant> closed_at;
    bool is_withdrawn = false;
    bool operator==(const ConsultationRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(ConsultationRow, (),
                      (dossier, number, agency, agency_name, asker_agency, asker_name, subject,
                       due_at, late_at, answered_at, closed_at, is_withdrawn))

/// Column order of dossiers_work.
struct TaskRow {
    DossierId dossier;
    std::string task;
    std::string code;
    std::string procedure_code;
    std::string procedure_name;
    PersonText applicant_name;
    PersonText applicant_folded;
    PersonText search;
    Status status = Status::received;
    std::string step;
    std::string step_name;
    std::string act;
    std::string role;
    std::string right_code;
    AgencyId agency;
    UnitId unit;
    std::string unit_name;
    OfficerId assignee;
    std::string assignee_name;
    Instant received_at{};
    Instant due_at{};
    std::optional<Instant> promised_at;
    std::optional<Instant> step_due_at;
    std::optional<Instant> warn_at;
    std::optional<Instant> stall_at;
    bool sent_back = false;
    std::string proposal;
    std::string fault;
    int version = 0;
    Instant opened_at{};
    std::string budget;
    std::optional<Instant> dossier_due_at;
    bool own_due = false;  ///< `due_at` is a share's or a consultation's, not the dossier's
    bool operator==(const TaskRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(TaskRow, (),
                      (dossier, task, code, procedure_code, procedure_name, applicant_name,
                       applicant_folded, search, status, step, step_name, act, role, right_code,
                       agency, unit, unit_name, assignee, assignee_name, received_at, due_at,
                       promised_at, step_due_at, warn_at, stall_at, sent_back, proposal, fault,
                       version, opened_at, budget, dossier_due_at, own_due))

/// Column order of dossiers_certified.
struct CertifiedRow {
    DossierId dossier;
    UnitId unit;
    OfficerId officer;
    Instant at{};
    std::string kind;
    std::string book;
    int book_no = 0;
    int copies = 0;
    int pages = 0;
    Money fee;
    bool operator==(const CertifiedRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(CertifiedRow, (),
                      (dossier, unit, officer, at, kind, book, book_no, copies, pages, fee))

/// What the clocks hear of a dossier.
std::vector<deadlines::ClockEvent> clock_events(const Dossier& dossier);
/// The same in one line, for recomputing without the log: "received 1764…;extended 1764… 1765…",
/// moments in microseconds.
std::string clock_text(const std::vector<deadlines::ClockEvent>& events);
/// Reads clock_text(); a line of somebody else's making is our mistake.
std::vector<deadlines::ClockEvent> clock_events_of(std::string_view text);

/// Puts when the clock stood on a ground (R15) among events that are in the order of time.
void add_suspensions(const Dossier& dossier, std::vector<deadlines::ClockEvent>& events);

/// Calendars asked for once, however many rows need them.
class Calendars {
public:
    Calendars(const Rooms& rooms, Transaction& tx) : rooms_(rooms), tx_(tx) {}
    const deadlines::WorkingCalendar& of(AgencyId agency, std::optional<Date> as_of = {});

private:
    const Rooms& rooms_;
    Transaction& tx_;
    std::map<std::pair<AgencyId, std::optional<Date>>,
             std::shared_ptr<const deadlines::WorkingCalendar>>
        known_;
};

/// By what was known on which day a dossier's term is judged: for one that is finished, the day of
/// its end (R17); what is decided of the calendar later judges it no more. Nothing: all that is
/// known.
std::optional<Date> judged_on(std::optional<Instant> finished_at);

/// What a row of open work shows of time beside the dossier's due moment.
struct StepTimes {
    std::optional<Instant> step_due_at;
    std::optional<Instant> warn_at;
    std::optional<Instant> stall_at;
    bool operator==(const StepTimes&) const = default;
};
/// `step`: the calendar of the agency that holds it; `legal`: of the one whose due moment it is.
/// Nothing of it without a due moment: then no clock runs.
StepTimes step_times(const deadlines::WorkingCalendar& step,
                     const deadlines::WorkingCalendar& legal, std::string_view budget,
                     Instant opened_at, Instant last_at, std::optional<Instant> due_at);
/// When a step's budget ends, told by the calendar of the agency that holds it; nothing where it
/// has none. Of work inside an agency it is the only clock.
std::optional<Instant> budget_end(const deadlines::WorkingCalendar& step, std::string_view budget,
                                  Instant opened_at);
/// The legal clock of a dossier as its events, its term and today's calendar make it.
Result<deadlines::Answer> legal_clock(const Rooms& rooms, Transaction& tx, const Dossier& dossier,
                                      deadlines::Explain explain);

/// What every open task of a dossier says of the dossier itself.
TaskRow blank_task(const CaseRow& of);

/// Every derived row of a dossier as the log makes it; pure but for calendars.
struct Derived {
    CaseRow row;
    std::vector<TaskRow> tasks;
    std::optional<CertifiedRow> certified;
    std::vector<ShareRow> shares;
    std::vector<ConsultationRow> consultations;
    std::vector<WaitRow> waits;
    std::vector<IncidentRow> incidents;
};
Derived derive(const Rooms& rooms, Transaction& tx, const Opened& opened,
               const process::Definition* definition, const process::Instance& instance);

/// Writes the open tasks of a dossier anew.
void put_tasks(Transaction& tx, DossierId dossier, const std::vector<TaskRow>& tasks);

/// What of a dossier stood in its derived rows before an act: it is not written again.
struct Known {
    std::set<std::pair<AgencyId, UnitId>> parties = {};
    std::size_t files = 0;
    std::set<std::string> waits = {};
    bool had_incidents = false;
    bool is_new = true;
    static Known of(const Dossier& dossier);
};

/// Writes the derived rows of a dossier, in the act's transaction, and gives them back.
Derived project(const Rooms& rooms, Transaction& tx, const Opened& opened,
                const process::Definition* definition, const process::Instance& instance,
                const Known& known);

}  // namespace motcua::dossiers
