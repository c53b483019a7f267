// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "base/actor.hpp"
#include "modules/deadlines/bench.hpp"
#include "modules/deadlines/due_line.hpp"
#include "modules/deadlines/model/builtin.hpp"
#include "modules/deadlines/model/compute.hpp"
#include "modules/deadlines/model/extension.hpp"
#include "modules/deadlines/model/petition.hpp"
#include "modules/deadlines/model/rules.hpp"
#include "modules/deadlines/model/shares.hpp"
#include "platform/storage/cached.hpp"
#include "platform/storage/storage.hpp"

/// Legal time: calendars, terms, due moments and why they are what they are.
///
/// What is computed is pure: due(), compute(), shares(), warnings(), stalled_from() of model/. This
/// class finds the calendar to compute with and takes down what administrators decide.
namespace motcua::deadlines {

using StatementId = Id<struct DayStatementTag>;

/// On what an administrator's change of a calendar rests.
struct Decision {
    std::string number;
    Date on{};
    std::string reason;
};

/// Closed on every working day from the first to the last (storm, move).
struct CloseDays {
    Date first{};
    Date last{};
};
/// Other hours on one day, such as a half day; whether it still counts as a working day.
struct ChangeDay {
    Date on{};
    std::string sessions;  ///< "08:00-12:00"
    bool counts = true;
};
/// A day off is worked whole, usually a Saturday; the other day is off for it, where one is.
struct SwapDays {
    Date works_on{};
    std::optional<Date> off_on;
};
/// The hours of a week from a day on.
struct SetHours {
    Date from_on{};
    std::array<std::string, 7> sessions;  ///< Monday first
    std::vector<int> service_only;        ///< weekdays 1 to 7 that receive but do not count
};
/// A year is opened or becomes final. What the binary only assumed of it falls; `days` are said
/// anew.
struct DecideYear {
    struct DayOff {
        Date on{};
        DayKind kind = DayKind::holiday;  ///< holiday or compensatory; swaps are SwapDays
        std::string name;
    };
    int year = 0;
    bool provisional = false;
    std::vector<DayOff> days_off;
};
/// Takes back a statement about a day. What was known until today stays known as of then.
struct RevokeDay {
    StatementId statement;
};
using CalendarChange =
    std::variant<CloseDays, ChangeDay, SwapDays, SetHours, DecideYear, RevokeDay>;

struct OpenCalendar {
    std::string code;
    std::string base{kCityCalendar};
    AgencyId agency = {};  ///< whose terms follow it; none for one that is asked for by code
    std::string name;
    Decision decision;
};

/// The same calendar without and with a change: recompute what is open with both and list what
/// moves.
struct Preview {
    Calendar before;
    Calendar after;
};

/// A statement about a day, for the administrator's list.
struct DayStatement {
    StatementId statement;
    std::string calendar;
    Date on_day{};
    DayKind kind = DayKind::closure;
    std::optional<Date> swapped_with;
    std::string sessions;
    bool counts = false;
    std::string name;
    std::string decision;
    Date decided_on{};
    std::string reason;
    Date known_from{};
    std::optional<Date> known_until;  ///< set where it was revoked
    Instant recorded_at{};
    OfficerId recorded_by;
};
BOOST_DESCRIBE_STRUCT(DayStatement, (),
                      (statement, calendar, on_day, kind, swapped_with, sessions, counts, name,
                       decision, decided_on, reason, known_from, known_until, recorded_at,
                       recorded_by))

/// A calendar, for the administrator's list. The city's own is in the binary: nobody opened it.
struct CalendarLine {
    std::string calendar;
    std::string base;  ///< the calendar beneath; empty for the city's
    AgencyId agency;   ///< whose terms follow it; not set: none, or everybody's
    std::string name;
    std::string decision;
    std::optional<Date> decided_on;
    std::string reason;
    std::optional<Instant> opened_at;
    OfficerId opened_by;
};
BOOST_DESCRIBE_STRUCT(CalendarLine, (),
                      (calendar, base, agency, name, decision, decided_on, reason, opened_at,
                       opened_by))

/// What was stated of a year (that the calendar answers for it) or of the hours of a week.
struct CalendarVersion {
    std::string calendar;
    std::optional<int> year;  ///< a year; nothing: the hours of a week
    bool is_provisional = false;
    Date from_on{};                 ///< from when it holds
    std::vector<std::string> week;  ///< sessions, Monday first; empty for a year
    std::string decision;           ///< the source, for what is in the binary
    std::optional<Date> decided_on;
    std::string reason;
    std::optional<Instant> recorded_at;  ///< nothing: in the binary
    OfficerId recorded_by;
};
BOOST_DESCRIBE_STRUCT(CalendarVersion, (),
                      (calendar, year, is_provisional, from_on, week, decision, decided_on, reason,
                       recorded_at, recorded_by))

class CalendarShelf;

/// The calendars of the city and its agencies, kept in memory and following the database.
class Deadlines {
public:
    Deadlines();

    /// Refuses deadlines.calendar_unknown.
    Result<Calendar> calendar(Transaction& tx, std::string_view code,
                              std::optional<Date> as_of = {});
    /// The agency's own calendar; the city's where it has none (R2).
    Calendar calendar_of(Transaction& tx, AgencyId agency, std::optional<Date> as_of = {});
    /// Its code, to print.
    std::string calendar_code_of(Transaction& tx, AgencyId agency);

    /// Refuses: deadlines.bad_code, deadlines.calendar_unknown (base), deadlines.calendar_exists
    /// (the code or the agency has one), deadlines.decision_needed.
    Result<> open_calendar(Transaction& tx, const Actor& by, const OpenCalendar& what);

    /// States a change from today's knowledge on; the route asks for May::administer_calendars.
    ///
    /// Refuses: deadlines.calendar_unknown, decision_needed, year_missing, day_in_force (the
    /// calendar speaks of that day already: revoke first), not_a_working_day,
    /// already_a_working_day, bad_sessions, no_sessions, bad_year, bad_date, rule_not_found. Writes
    /// the audit line; the caller commits. Open dossiers are recomputed by whoever holds them
    /// (R19).
    Result<> decide(Transaction& tx, const Actor& by, std::string_view calendar,
                    const Decision& decision, const CalendarChange& change);
    /// What decide() would do to the calendar itself; agencies over it follow. Writes nothing;
    /// refuses as decide() does, apart from the decision.
    Result<Preview> preview(Transaction& tx, std::string_view calendar,
                            const CalendarChange& change);

    /// Everything stated of days in the database, also what was revoked, by day.
    std::vector<DayStatement> statements(Transaction& tx, std::string_view calendar, Date from,
                                         Date to);
    /// The city's calendar first, then those over it.
    std::vector<CalendarLine> calendars(Transaction& tx);
    /// Years and hours stated of a calendar, those in the binary first, then as they were made.
    std::vector<CalendarVersion> versions(Transaction& tx, std::string_view calendar);

private:
    Cached<CalendarShelf> shelf_;
};

}  // namespace motcua::deadlines
