// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/builtin.hpp"

#include <fmt/format.h>

#include "base/embedded.hpp"
#include "base/json.hpp"

namespace motcua::deadlines {
namespace {

struct WeekInFile {
    Date from{};
    std::string monday, tuesday, wednesday, thursday, friday, saturday, sunday;
    std::string source;
    Certainty certainty = Certainty::practice;
};
BOOST_DESCRIBE_STRUCT(WeekInFile, (),
                      (from, monday, tuesday, wednesday, thursday, friday, saturday, sunday, source,
                       certainty))

struct YearInFile {
    int year = 0;
    bool provisional = false;
    std::string source;
    Certainty certainty = Certainty::practice;
};
BOOST_DESCRIBE_STRUCT(YearInFile, (), (year, provisional, source, certainty))

struct DayInFile {
    Date on{};
    DayKind kind = DayKind::holiday;
    std::optional<Date> swapped_with;
    std::string name;
    std::string source;
    Certainty certainty = Certainty::practice;
    std::optional<Date> known_from;
};
BOOST_DESCRIBE_STRUCT(DayInFile, (), (on, kind, swapped_with, name, source, certainty, known_from))

struct CalendarFile {
    std::string code;
    std::vector<WeekInFile> weeks;
    std::vector<YearInFile> years;
    std::vector<DayInFile> days;
};
BOOST_DESCRIBE_STRUCT(CalendarFile, (), (code, weeks, years, days))

Result<WeekHours> week_of(const WeekInFile& file, std::size_t position) {
    WeekHours week{.from = file.from, .ground = {file.source, file.certainty}};
    const std::string* days[] = {&file.monday, &file.tuesday,  &file.wednesday, &file.thursday,
                                 &file.friday, &file.saturday, &file.sunday};
    for (std::size_t i = 0; i < week.days.size(); ++i) {
        auto sessions = parse_sessions(*days[i]);
        if (!sessions)
            return Error{Kind::invalid, "deadlines.bad_sessions",
                         fmt::format("weeks[{}].days[{}]", position, i)};
        week.days[i].sessions = std::move(*sessions);
    }
    return week;
}

}  // namespace

Result<CalendarLayer> read_calendar_file(std::string_view text) {
    auto file = json::read<CalendarFile>(text);
    if (!file) return file.error();
    CalendarLayer layer{.code = file->code};
    for (std::size_t i = 0; i < file->weeks.size(); ++i) {
        auto week = week_of(file->weeks[i], i);
        if (!week) return week.error();
        layer.weeks.push_back(std::move(*week));
    }
    for (const YearInFile& year : file->years)
        layer.years.push_back({year.year, year.provisional, {}, {year.source, year.certainty}});
    for (const DayInFile& day : file->days)
        layer.days.push_back({.on = day.on,
                              .kind = day.kind,
                              .swapped_with = day.swapped_with,
                              .name = day.name,
                              .known = {.from = day.known_from},
                              .ground = {day.source, day.certainty}});
    return layer;
}

const CalendarLayer& builtin_layer() {
    static const CalendarLayer layer = [] {
        const auto text = embedded_file("calendar_h26.json");
        ensure(text.has_value());
        auto read = read_calendar_file(*text);
        ensure(read.has_value());
        return std::move(*read);
    }();
    return layer;
}

}  // namespace motcua::deadlines
