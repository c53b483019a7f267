// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "base/words.hpp"
#include "modules/deadlines/model/due.hpp"

namespace motcua::deadlines {

/// Why a calendar day does or does not use up some of the term. Its words are the text
/// "deadlines.reason.<reason>".
enum class Reason {
    received_outside_hours,  ///< the clock starts at the next opening (R4)
    start_day,               ///< the day the clock starts is not counted (R5, R10, R11)
    working_day,             ///< one whole working day (R5)
    swapped_working,         ///< one whole working day on a swapped day off (R6)
    changed_hours,           ///< a day of other hours that counts (R6)
    part_of_day,             ///< so many session minutes (R7, R9)
    clock_hours,             ///< so many hours by the wall clock (R8)
    calendar_day,            ///< every day counts (R10)
    within_month,            ///< a month is running (R11)
    month_complete,          ///< a whole month is over (R11)
    rolled,                  ///< the end was a day off: due on this working day (R10)
    after_cutoff,            ///< too late in the day: the next working day (R12)
    same_day,                ///< the day of the promise (R12)
    weekend,                 ///< weekly rest
    service_only,            ///< open for service, does not count (R6)
    holiday,
    compensatory,
    swapped_off,
    closure,
    not_counted_hours,   ///< a day of other hours that does not count (R6)
    before_restart,      ///< ran, but the term restarted whole (R14)
    waiting_supplement,  ///< the clock stands: papers were asked for (R14)
    suspended,           ///< the clock stands by decision (R15)
    extended,            ///< added by form 04 (R16)
    waiting_added,       ///< index: the waiting time is taken off, so the limit moves (R18)
    after_due,           ///< nothing of the term is left
    held_elsewhere,      ///< a petition lay with another agency: its term runs from the forwarding
    before_resolution,   ///< a petition was being resolved: publication runs from its resolution
};
BOOST_DESCRIBE_ENUM(Reason, received_outside_hours, start_day, working_day, swapped_working,
                    changed_hours, part_of_day, clock_hours, calendar_day, within_month,
                    month_complete, rolled, after_cutoff, same_day, weekend, service_only, holiday,
                    compensatory, swapped_off, closure, not_counted_hours, before_restart,
                    waiting_supplement, suspended, extended, waiting_added, after_due,
                    held_elsewhere, before_resolution)

/// The rule a reason applies; its source is in rule_sources().
Rule rule_of(Reason reason);

/// One calendar day of an explanation.
struct Line {
    Date on{};
    Fraction amount;  ///< of the term's unit used up on this day
    Reason reason = Reason::working_day;
    words::Params params = {};  ///< what the sentence names: from, to, hours, number …
    std::string name = {};      ///< of the day off: a key of text/ or the decision's own words

    bool counted() const { return amount != Fraction(0); }
};
using Explanation = std::vector<Line>;

/// The sentence of a line for a citizen.
std::string sentence(Language language, const Line& line);

/// One line per calendar day from reception to due day, dates contiguous, amounts summing exactly
/// to the term (R23). `answer` is due()'s own. Empty for the unit `none`.
Explanation explain(const WorkingCalendar& calendar, const Term& term, Instant received,
                    const Due& answer);

/// The line of a day that uses nothing up because of what the calendar says of it.
Line day_off(const WorkingCalendar& calendar, Date day, Reason where_it_works);

}  // namespace motcua::deadlines
