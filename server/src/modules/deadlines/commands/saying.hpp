// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/deadlines/store/shelf.hpp"

namespace motcua::deadlines {

/// What a change says of a calendar, before it is written down.
struct Said {
    std::vector<DayRule> days;
    std::vector<WeekHours> weeks;
    std::vector<CalendarYear> years;
};

/// What a change is checked against.
struct Present {
    const CalendarLayer& own;  ///< what the database says of the calendar
    const WorkingCalendar& calendar;
};

// One function a verb, each in the file of its name. They refuse as Deadlines::decide says.
Result<Said> said_by(const Present& present, const CloseDays& what);
Result<Said> said_by(const Present& present, const ChangeDay& what);
Result<Said> said_by(const Present& present, const SwapDays& what);
Result<Said> said_by(const Present& present, const SetHours& what);
Result<Said> said_by(const Present& present, const DecideYear& what);

/// Refuses deadlines.year_missing and deadlines.day_in_force.
Result<> may_speak_of(const Present& present, Date day, std::string_view field);

Error about_day(std::string_view code, Date day, std::string_view field);

}  // namespace motcua::deadlines
