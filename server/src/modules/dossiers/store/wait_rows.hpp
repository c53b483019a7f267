// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/deadlines/deadlines.hpp"
#include "modules/dossiers/store/log.hpp"
#include "modules/process/process.hpp"

namespace motcua::dossiers {

class Calendars;

/// Column order of dossiers_wait: what of a process may come from outside, found by its name, and
/// when its timer is due.
struct WaitRow {
    DossierId dossier;
    std::string wait;  ///< the engine's key
    std::string code;
    std::string element;
    std::string element_name;
    process::Trigger awaits = process::Trigger::none;
    std::string name;
    std::string correlation;
    AgencyId agency;   ///< whose calendar counts its working time
    std::string term;  ///< working time, as deadlines reads it; empty: clock time
    Instant began_at{};
    std::optional<Instant> counts_from;  ///< of working time; nothing while it stands still
    std::optional<Instant> due_at;
    bool stuck = false;  ///< an incident is open: it does not fire
    bool operator==(const WaitRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(WaitRow, (),
                      (dossier, wait, code, element, element_name, awaits, name, correlation,
                       agency, term, began_at, counts_from, due_at, stuck))

/// Waits of a dossier's process that a clock, message or signal ends. Clock time goes on whatever
/// the dossier's state; working time stands still while the dossier waits for its applicant and
/// counts whole again from his answer, as the legal term does (R14). Repetitions that were missed,
/// because no server ran or its clock was put forward, count as one.
std::vector<WaitRow> wait_rows(Calendars& calendars, const Opened& opened,
                               const process::Definition* definition,
                               const process::Instance& instance);

/// When a term of working time is over; nothing where the calendar cannot tell.
std::optional<Instant> due_of_term(const deadlines::WorkingCalendar& calendar,
                                   std::string_view term, Instant from);

/// The keys of all waits, also of those that have no row.
std::set<std::string> wait_keys(const process::Instance& instance);

/// Writes the rows and sets their timers; timers of waits that are gone are taken back. `before`:
/// the keys before the act. Nothing is asked of the database where there neither was nor is a wait.
void put_waits(Transaction& tx, const Head& head, const std::set<std::string>& before,
               const std::vector<WaitRow>& rows);

/// What the durable timer of a wait is called.
std::string timer_name(std::string_view code, std::string_view wait);

}  // namespace motcua::dossiers
