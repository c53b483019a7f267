// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "modules/deadlines/commands/saying.hpp"

namespace motcua::deadlines {

Result<Said> said_by(const Present& present, const DecideYear& what) {
    if (what.year < 2000 || what.year > 2100)
        return Error{Kind::invalid, "deadlines.bad_year", "year"};
    Said said;
    said.years.push_back({what.year, what.provisional});
    for (std::size_t i = 0; i < what.days_off.size(); ++i) {
        const auto& off = what.days_off[i];
        const std::string field = fmt::format("days_off[{}]", i);
        if (int(std::chrono::year_month_day(off.on).year()) != what.year ||
            (off.kind != DayKind::holiday && off.kind != DayKind::compensatory))
            return about_day("deadlines.bad_date", off.on, field);
        if (present.calendar.covers(off.on))
            if (auto may = may_speak_of(present, off.on, field); !may) return may.error();
        said.days.push_back({.on = off.on, .kind = off.kind, .name = off.name});
    }
    return said;
}

}  // namespace motcua::deadlines
