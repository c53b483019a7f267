// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <span>

#include "modules/deadlines/model/clock_event.hpp"

namespace motcua::deadlines {

class WorkingCalendar;

/// Whether form 04 dated `at` could still move the due moment of a running dossier, to whatever
/// later moment (R16); may_extend() judges the new one.
///
/// Refuses: deadlines.no_due_moment (the law sets no term, or the clock stands),
/// dossier.extension_already_extended, dossier.extension_too_late (the day of the due moment has
/// come), and what compute() refuses.
Result<> extendable(const WorkingCalendar& calendar, const Term& term,
                    std::span<const ClockEvent> events, Instant at);

/// Whether the authority has to apologise at `at`: only where the dossier is late, or form 04 can
/// move its due moment no more (R16).
///
/// Refuses: deadlines.no_due_moment, dossier.apology_not_needed (an extension is still possible),
/// and what compute() refuses.
Result<> apologisable(const WorkingCalendar& calendar, const Term& term,
                      std::span<const ClockEvent> events, Instant at);

/// Whether it may promise `new_date` instead; moves no clock (R16).
///
/// Refuses what apologisable() refuses, and: dossier.apology_in_past (`new_date` is not after
/// `at`), deadlines.extension_not_later (not after the due moment), deadlines.not_a_working_moment,
/// deadlines.year_missing.
Result<> may_apologise(const WorkingCalendar& calendar, const Term& term,
                       std::span<const ClockEvent> events, Instant at, Instant new_date);

}  // namespace motcua::deadlines
