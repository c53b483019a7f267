// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/commands/saying.hpp"

namespace motcua::deadlines {

Result<Said> said_by(const Present& present, const CloseDays& what) {
    if (what.last < what.first || what.last - what.first > days(366))
        return about_day("deadlines.bad_date", what.last, "last");
    Said said;
    for (Date day = what.first; day <= what.last; day += days(1)) {
        if (!present.calendar.covers(day)) return year_missing(present.calendar, day, "last");
        // Days off in between stay what they are.
        if (!present.calendar.counts(day)) continue;
        if (auto may = may_speak_of(present, day, "first"); !may) return may.error();
        said.days.push_back({.on = day, .kind = DayKind::closure});
    }
    if (said.days.empty()) return about_day("deadlines.not_a_working_day", what.first, "first");
    return said;
}

}  // namespace motcua::deadlines
