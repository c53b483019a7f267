// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/commands/saying.hpp"

namespace motcua::deadlines {

Result<Said> said_by(const Present& present, const SwapDays& what) {
    if (auto may = may_speak_of(present, what.works_on, "works_on"); !may) return may.error();
    if (present.calendar.counts(what.works_on))
        return about_day("deadlines.already_a_working_day", what.works_on, "works_on");
    Said said;
    said.days.push_back(
        {.on = what.works_on, .kind = DayKind::swapped_working, .swapped_with = what.off_on});
    if (what.off_on) {
        if (auto may = may_speak_of(present, *what.off_on, "off_on"); !may) return may.error();
        if (!present.calendar.counts(*what.off_on))
            return about_day("deadlines.not_a_working_day", *what.off_on, "off_on");
        said.days.push_back(
            {.on = *what.off_on, .kind = DayKind::swapped_off, .swapped_with = what.works_on});
    }
    return said;
}

}  // namespace motcua::deadlines
