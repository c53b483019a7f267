// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>

#include "modules/deadlines/model/calendar.hpp"
#include "modules/deadlines/model/term.hpp"

namespace motcua::deadlines {

/// When a term that begins with a reception ends, without events (R1–R13, R22).
struct Due {
    std::optional<Instant> at;  ///< nothing for the unit `none`
    Instant started{};          ///< where the clock began: R4 moves it to the next opening
    /// Days and months: the end before it was moved off a day off (R10). Else the same as `at`.
    std::optional<Instant> unrolled;
    /// working_day with a fraction: where the fraction, which is walked first, ended (R9).
    std::optional<Instant> fraction_until;
    bool provisional = false;  ///< a year on the way is not decided yet
};

/// Computes it; some 200 ns, no allocation on the way.
///
/// Refuses deadlines.year_missing: field "received" where the reception lies outside the calendar,
/// "term" where the term runs out of it. The unit `hour` asks no calendar. A fraction that does not
/// come to whole minutes loses its seconds (R1).
Result<Due> due(const WorkingCalendar& calendar, const Term& term, Instant received);

/// The end of R10 and R11 for an end that was computed by the wall clock: a day off moves to the
/// next working day, then R6. Nothing where the calendar ends.
std::optional<WallMinute> rolled(const WorkingCalendar& calendar, WallMinute unrolled);

/// The same number in the month `months` later, or its last day (R11).
Date months_after(Date day, std::int64_t months);

/// The n-th working day before a moment, at its time of day (R5 backwards, R6): when to warn.
std::optional<Instant> working_days_before(const WorkingCalendar& calendar, Instant at,
                                           std::int64_t n);

/// Two warnings of a due moment: three working days and 24 clock hours before it (R21). The first
/// may lie before the reception of a short term.
struct Warnings {
    Instant three_days_before{};
    Instant one_day_before{};
};
Result<Warnings> warnings(const WorkingCalendar& calendar, Instant due_at);

/// From when a dossier without an event is stalled: eight working hours after the last one (R21).
Result<Instant> stalled_from(const WorkingCalendar& calendar, Instant last_event);

}  // namespace motcua::deadlines
