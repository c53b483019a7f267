// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/deadlines/deadlines.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::api {
using namespace http;
namespace {

struct Asked {
    std::optional<std::string> calendar;
    std::optional<std::int64_t> year;  ///< this year where none is named
};
BOOST_DESCRIBE_STRUCT(Asked, (), (calendar, year))

/// A statement about a day, with who made it; from the program itself where it has no recorder.
struct ClosureLine {
    std::optional<std::string> statement;  ///< nothing: in the program, cannot be revoked
    Date on_day{};
    deadlines::DayKind kind{};
    std::optional<Date> swapped_with;
    std::string sessions;
    bool counts = false;
    std::string name;  ///< of a day in the program: a key of the texts
    std::string decision;
    std::optional<Date> decided_on;
    std::string reason;
    std::optional<Date> known_from;
    std::optional<Date> known_until;  ///< set where it was revoked
    std::optional<Instant> recorded_at;
    std::string recorded_by;
};
BOOST_DESCRIBE_STRUCT(ClosureLine, (),
                      (statement, on_day, kind, swapped_with, sessions, counts, name, decision,
                       decided_on, reason, known_from, known_until, recorded_at, recorded_by))

struct Closures {
    std::vector<ClosureLine> items;
};
BOOST_DESCRIBE_STRUCT(Closures, (), (items))

struct CalendarRow {
    std::string calendar;
    std::string base;
    std::string name;  ///< empty: the city's
    std::string agency_name;
    std::string decision;
    std::optional<Date> decided_on;
    std::string reason;
    std::optional<Instant> opened_at;
    std::string opened_by;
};
BOOST_DESCRIBE_STRUCT(CalendarRow, (),
                      (calendar, base, name, agency_name, decision, decided_on, reason, opened_at,
                       opened_by))

/// What was stated of a year or of the hours of a week, with who stated it.
struct VersionLine {
    std::optional<int> year;
    bool is_provisional = false;
    Date from_on{};
    std::vector<std::string> week;
    std::string decision;
    std::optional<Date> decided_on;
    std::string reason;
    std::optional<Instant> recorded_at;
    std::string recorded_by;
};
BOOST_DESCRIBE_STRUCT(VersionLine, (),
                      (year, is_provisional, from_on, week, decision, decided_on, reason,
                       recorded_at, recorded_by))

struct Calendars {
    std::vector<CalendarRow> items;
    std::vector<VersionLine> versions;  ///< of the calendar asked for
};
BOOST_DESCRIBE_STRUCT(Calendars, (), (items, versions))

std::string name_of(Transaction& tx, OfficerId who) {
    if (!who.is_set()) return {};
    const auto officer = organisation::officer(tx, who);
    return officer ? officer->name : std::string();
}

std::string calendar_of(const Asked& ask) {
    return ask.calendar.value_or(std::string(deadlines::kCityCalendar));
}

std::vector<ClosureLine> in_the_program(int year) {
    std::vector<ClosureLine> lines;
    for (const deadlines::DayRule& rule : deadlines::builtin_layer().days) {
        if (int(std::chrono::year_month_day(rule.on).year()) != year) continue;
        ClosureLine line;
        line.on_day = rule.on;
        line.kind = rule.kind;
        line.swapped_with = rule.swapped_with;
        line.sessions = deadlines::sessions_text(rule.sessions);
        line.counts = rule.counts;
        line.name = rule.name;
        line.decision = rule.ground.source;
        lines.push_back(std::move(line));
    }
    return lines;
}

Closures closures(Modules& m, Transaction& tx, const Asked& ask) {
    using namespace std::chrono;
    const int year =
        static_cast<int>(ask.year.value_or(int(year_month_day(date_of(tx.now())).year())));
    const std::string calendar = calendar_of(ask);
    Closures all;
    if (calendar == deadlines::kCityCalendar) all.items = in_the_program(year);
    const auto stated =
        m.deadlines.statements(tx, calendar, Date(local_days(std::chrono::year(year) / 1 / 1)),
                               Date(local_days(std::chrono::year(year) / 12 / 31)));
    for (const deadlines::DayStatement& one : stated)
        all.items.push_back({one.statement.text(), one.on_day, one.kind, one.swapped_with,
                             one.sessions, one.counts, one.name, one.decision, one.decided_on,
                             one.reason, one.known_from, one.known_until, one.recorded_at,
                             name_of(tx, one.recorded_by)});
    std::ranges::stable_sort(all.items, {}, &ClosureLine::on_day);
    return all;
}

Calendars calendars(Modules& m, Transaction& tx, const Asked& ask) {
    Calendars all;
    const Date today = date_of(tx.now());
    for (const deadlines::CalendarLine& one : m.deadlines.calendars(tx)) {
        const auto agency = organisation::agency(tx, one.agency, today);
        all.items.push_back({one.calendar, one.base, one.name,
                             agency ? agency->name : std::string(), one.decision, one.decided_on,
                             one.reason, one.opened_at, name_of(tx, one.opened_by)});
    }
    for (const deadlines::CalendarVersion& one : m.deadlines.versions(tx, calendar_of(ask)))
        all.versions.push_back({one.year, one.is_provisional, one.from_on, one.week, one.decision,
                                one.decided_on, one.reason, one.recorded_at,
                                name_of(tx, one.recorded_by)});
    return all;
}

}  // namespace

Routes admin_calendar_list_routes(Modules& m) {
    return {
        reads<Verb::get>("/api/admin/calendars", May::administer_calendars,
                         "Every calendar, and the years and hours stated of one.",
                         [&m](Transaction& tx, const Call&, const Asked& ask) -> Result<Calendars> {
                             return calendars(m, tx, ask);
                         }),
        reads<Verb::get>("/api/admin/closures", May::administer_calendars,
                         "What was stated of days, in the program too, by day.",
                         [&m](Transaction& tx, const Call&, const Asked& ask) -> Result<Closures> {
                             return closures(m, tx, ask);
                         }),
    };
}

}  // namespace motcua::api
