// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/store/shelf.hpp"

#include <algorithm>

#include "modules/deadlines/sql.hpp"

namespace motcua::deadlines {
namespace {

struct CalendarRow {
    std::string calendar, base;
    AgencyId agency;
    std::string name, decision;
    Date decided_on{};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(CalendarRow, (), (calendar, base, agency, name, decision, decided_on, reason))

struct HoursRow {
    std::string calendar;
    Date from_on{};
    std::string monday, tuesday, wednesday, thursday, friday, saturday, sunday, service_only;
    std::string decision;
    Date decided_on{};
    std::string reason;
    Date known_from{};
};
BOOST_DESCRIBE_STRUCT(HoursRow, (),
                      (calendar, from_on, monday, tuesday, wednesday, thursday, friday, saturday,
                       sunday, service_only, decision, decided_on, reason, known_from))

struct YearRow {
    std::string calendar;
    int year = 0;
    bool provisional = false;
    std::string decision;
    Date decided_on{};
    std::string reason;
    Date known_from{};
};
BOOST_DESCRIBE_STRUCT(YearRow, (),
                      (calendar, year, provisional, decision, decided_on, reason, known_from))

Ground ground_of(const std::string& decision, Date decided_on) {
    return {decision + " (" + iso(decided_on) + ")", Certainty::law_quoted};
}

WeekHours week_of(const HoursRow& row) {
    WeekHours week{.from = row.from_on,
                   .known = {row.known_from, {}},
                   .ground = ground_of(row.decision, row.decided_on)};
    const std::string* texts[] = {&row.monday, &row.tuesday,  &row.wednesday, &row.thursday,
                                  &row.friday, &row.saturday, &row.sunday};
    for (int i = 0; i < 7; ++i) {
        const auto sessions = parse_sessions(*texts[i]);
        ensure(sessions.has_value());  // checked when they were stated
        week.days[i] = {*sessions, row.service_only.find(char('1' + i)) == std::string::npos};
    }
    return week;
}

DayRule rule_of(const DayStatement& row) {
    const auto sessions = parse_sessions(row.sessions);
    ensure(sessions.has_value());
    return {.on = row.on_day,
            .kind = row.kind,
            .swapped_with = row.swapped_with,
            .sessions = *sessions,
            .counts = row.counts,
            .name = row.name,
            .known = {row.known_from, row.known_until},
            .ground = ground_of(row.decision, row.decided_on)};
}

}  // namespace

CalendarShelf CalendarShelf::load(Transaction& tx) {
    auto calendars = tx.query<CalendarRow>(sql::all_calendars);
    auto days = tx.query<DayStatement>(sql::all_days);
    auto hours = tx.query<HoursRow>(sql::all_hours);
    auto years = tx.query<YearRow>(sql::all_years);

    CalendarShelf shelf;
    shelf.kept_[std::string(kCityCalendar)].own.code = kCityCalendar;
    for (CalendarRow& row : calendars.rows()) {
        Kept& kept = shelf.kept_[row.calendar];
        kept.base = row.base;
        kept.agency = row.agency;
        kept.own.code = row.calendar;
        if (row.agency.is_set()) shelf.of_agency_[row.agency] = row.calendar;
    }
    for (const DayStatement& row : days.rows())
        shelf.kept_[row.calendar].own.days.push_back(rule_of(row));
    for (const HoursRow& row : hours.rows())
        shelf.kept_[row.calendar].own.weeks.push_back(week_of(row));
    for (const YearRow& row : years.rows())
        shelf.kept_[row.calendar].own.years.push_back({row.year,
                                                       row.provisional,
                                                       {row.known_from, {}},
                                                       ground_of(row.decision, row.decided_on)});
    for (auto& [code, kept] : shelf.kept_)
        kept.known = std::make_shared<KnownCalendars>(code, shelf.layers_with(code, kept.own));
    return shelf;
}

const CalendarShelf::Kept* CalendarShelf::find(std::string_view code) const {
    const auto found = kept_.find(code);
    return found == kept_.end() ? nullptr : &found->second;
}

const std::string& CalendarShelf::code_of(AgencyId agency) const {
    static const std::string city{kCityCalendar};
    const auto found = of_agency_.find(agency);
    return found == of_agency_.end() ? city : found->second;
}

std::vector<CalendarLayer> CalendarShelf::layers_with(const std::string& code,
                                                      const CalendarLayer& own) const {
    std::vector<CalendarLayer> layers{own};
    // A base is opened before what lies over it, so the way down ends at the city.
    for (std::string below = find(code)->base; !below.empty(); below = find(below)->base)
        layers.push_back(find(below)->own);
    layers.push_back(builtin_layer());
    std::ranges::reverse(layers);
    return layers;
}

}  // namespace motcua::deadlines
