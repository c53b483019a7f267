// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/store/log.hpp"

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
    bool operator==(const CaseRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(CaseRow, (),
                      (dossier, code, status, procedure_code, procedure_name, applicant,
                       applicant_name, applicant_folded, reception_unit, reception_agency,
                       competent_agency, competent_name, channel, received_at, due_at, promised_at,
                       finished_at, returned_at, paper_unit, paper_in_transit, received_by, fee,
                       receipt_no, sets))

/// Column order of dossiers_work.
struct TaskRow {
    DossierId dossier;
    std::string task;
    std::string code;
    std::string procedure_code;
    std::string procedure_name;
    PersonText applicant_name;
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
    int version = 0;
    bool operator==(const TaskRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(TaskRow, (),
                      (dossier, task, code, procedure_code, procedure_name, applicant_name, status,
                       step, step_name, act, role, right_code, agency, unit, unit_name, assignee,
                       assignee_name, received_at, due_at, promised_at, step_due_at, warn_at,
                       stall_at, sent_back, proposal, version))

/// What the clocks hear of a dossier.
std::vector<deadlines::ClockEvent> clock_events(const Dossier& dossier);
/// The legal clock of a dossier as its events, its term and today's calendar make it.
Result<deadlines::Answer> legal_clock(const Rooms& rooms, Transaction& tx, const Dossier& dossier,
                                      deadlines::Explain explain);

/// The derived rows as the log makes them; pure but for calendars.
CaseRow case_row(const Rooms& rooms, Transaction& tx, const Opened& opened);
std::vector<TaskRow> task_rows(const Rooms& rooms, Transaction& tx, const Opened& opened,
                               const process::Definition* definition,
                               const process::Instance& instance, const CaseRow& row);

/// Writes the derived rows of a dossier anew, in the act's transaction.
void project(const Rooms& rooms, Transaction& tx, const Opened& opened,
             const process::Definition* definition, const process::Instance& instance);

}  // namespace motcua::dossiers
