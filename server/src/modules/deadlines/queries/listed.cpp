// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/sql.hpp"
#include "modules/deadlines/store/shelf.hpp"

namespace motcua::deadlines {
namespace {

struct HoursLine {
    Date from_on{};
    std::string monday, tuesday, wednesday, thursday, friday, saturday, sunday;
    std::string decision;
    Date decided_on{};
    std::string reason;
    Instant recorded_at{};
    OfficerId recorded_by;
};
BOOST_DESCRIBE_STRUCT(HoursLine, (),
                      (from_on, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
                       decision, decided_on, reason, recorded_at, recorded_by))

struct YearLine {
    int year = 0;
    bool provisional = false;
    std::string decision;
    Date decided_on{};
    std::string reason;
    Instant recorded_at{};
    OfficerId recorded_by;
};
BOOST_DESCRIBE_STRUCT(YearLine, (),
                      (year, provisional, decision, decided_on, reason, recorded_at, recorded_by))

Date first_of(int year) {
    using namespace std::chrono;
    return Date(local_days(std::chrono::year(year) / 1 / 1));
}

void add_built_in(std::vector<CalendarVersion>& all) {
    const CalendarLayer& built_in = builtin_layer();
    for (const CalendarYear& one : built_in.years)
        all.push_back({.calendar = built_in.code,
                       .year = one.year,
                       .is_provisional = one.provisional,
                       .from_on = first_of(one.year),
                       .week = {},
                       .decision = one.ground.source,
                       .decided_on = {},
                       .reason = {},
                       .recorded_at = {},
                       .recorded_by = {}});
    for (const WeekHours& one : built_in.weeks) {
        CalendarVersion hours;
        hours.calendar = built_in.code;
        hours.from_on = one.from;
        for (const auto& day : one.days) hours.week.push_back(sessions_text(day.sessions));
        hours.decision = one.ground.source;
        all.push_back(std::move(hours));
    }
}

}  // namespace

std::vector<CalendarLine> Deadlines::calendars(Transaction& tx) {
    std::vector<CalendarLine> all(1);
    all.front().calendar = kCityCalendar;
    for (auto& one : tx.query<CalendarLine>(sql::calendars_listed).rows())
        all.push_back(std::move(one));
    return all;
}

std::vector<CalendarVersion> Deadlines::versions(Transaction& tx, std::string_view calendar) {
    std::vector<CalendarVersion> all;
    if (calendar == kCityCalendar) add_built_in(all);
    for (auto& one : tx.query<YearLine>(sql::years_of, calendar).rows())
        all.push_back({std::string(calendar),
                       one.year,
                       one.provisional,
                       first_of(one.year),
                       {},
                       one.decision,
                       one.decided_on,
                       one.reason,
                       one.recorded_at,
                       one.recorded_by});
    for (auto& one : tx.query<HoursLine>(sql::hours_of, calendar).rows())
        all.push_back({std::string(calendar),
                       std::nullopt,
                       false,
                       one.from_on,
                       {one.monday, one.tuesday, one.wednesday, one.thursday, one.friday,
                        one.saturday, one.sunday},
                       one.decision,
                       one.decided_on,
                       one.reason,
                       one.recorded_at,
                       one.recorded_by});
    return all;
}

}  // namespace motcua::deadlines
