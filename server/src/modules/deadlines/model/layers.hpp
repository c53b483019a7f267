// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/code.hpp"
#include "base/time.hpp"
#include "modules/deadlines/model/rules.hpp"

namespace motcua::deadlines {

/// One stretch of work in a day, in minutes since midnight: [open, close). 12:00 is lunch, 17:00 is
/// after closing (R3).
struct Session {
    int open = 0;
    int close = 0;
    bool operator==(const Session&) const = default;
};
/// In order, apart from each other.
using Sessions = std::vector<Session>;

/// Reads "08:00-12:00 13:00-17:00"; "" is no session. Nothing where sessions overlap, touch,
/// are out of order or end on another day.
std::optional<Sessions> parse_sessions(std::string_view text);
std::string sessions_text(const Sessions& sessions);
int minutes_of(const Sessions& sessions);

/// What a calendar says of one day.
enum class DayKind {
    working,       ///< an ordinary day with sessions that count
    weekend,       ///< no sessions on this weekday
    service_only,  ///< open for service (Saturday morning); does not count
    holiday,       ///< a public holiday
    compensatory,  ///< off because a holiday fell on a day of weekly rest (Labour Code art. 111.3)
    swapped_off,   ///< off, worked back on another day
    swapped_working,  ///< worked whole, usually a Saturday, for a day off elsewhere
    closure,          ///< the agency is closed by decision (storm, move)
    changed_hours,    ///< other hours by decision, such as a half day
};
BOOST_DESCRIBE_ENUM(DayKind, working, weekend, service_only, holiday, compensatory, swapped_off,
                    swapped_working, closure, changed_hours)

constexpr bool is_off(DayKind kind) {
    return kind == DayKind::holiday || kind == DayKind::compensatory ||
           kind == DayKind::swapped_off || kind == DayKind::closure;
}

/// When a statement of a calendar was known: `--as-of` asks with the knowledge of another day.
struct Known {
    std::optional<Date> from;   ///< empty: always
    std::optional<Date> until;  ///< the day it was revoked; empty: still stands

    /// Without a day: by all that is known now.
    bool on(std::optional<Date> as_of) const {
        if (!as_of) return !until;
        return (!from || *from <= *as_of) && (!until || *as_of < *until);
    }
};

/// Where a statement of a calendar comes from.
struct Ground {
    std::string source;
    Certainty certainty = Certainty::choice;
};

struct WeekdayHours {
    Sessions sessions;
    bool counts = true;  ///< false: a service that receives but does not move a term
};

/// The hours of a week, Monday first, from a day on.
struct WeekHours {
    Date from{};
    std::array<WeekdayHours, 7> days;
    Known known;
    Ground ground;
};

/// One day that is not as its weekday says.
struct DayRule {
    Date on{};
    DayKind kind = DayKind::closure;
    std::optional<Date> swapped_with;  ///< for swapped_off and swapped_working
    Sessions sessions = {};            ///< for changed_hours; for swapped_working where given
    bool counts = true;                ///< for changed_hours
    std::string name = {};             ///< a key of text/, or the decision's own words
    Known known = {};
    Ground ground = {};
};

/// A year that the calendar answers for; a provisional one has days that are not decided yet.
struct CalendarYear {
    int year = 0;
    bool provisional = false;
    Known known = {};
    Ground ground = {};
};

/// What one author says: the city for everybody, an agency for itself. A later layer speaks over an
/// earlier one day by day; within a layer the later statement holds.
struct CalendarLayer {
    std::string code;
    std::vector<WeekHours> weeks;
    std::vector<CalendarYear> years;
    std::vector<DayRule> days;
};

}  // namespace motcua::deadlines
