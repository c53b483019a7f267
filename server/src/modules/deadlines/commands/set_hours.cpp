// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "modules/deadlines/commands/saying.hpp"

namespace motcua::deadlines {

Result<Said> said_by(const Present& present, const SetHours& what) {
    if (!present.calendar.covers(what.from_on))
        return year_missing(present.calendar, what.from_on, "from_on");
    WeekHours week{.from = what.from_on};
    bool counts = false;
    for (int i = 0; i < 7; ++i) {
        const auto sessions = parse_sessions(what.sessions[i]);
        if (!sessions)
            return Error{Kind::invalid, "deadlines.bad_sessions", fmt::format("sessions[{}]", i)};
        week.days[i] = {*sessions, std::ranges::count(what.service_only, i + 1) == 0};
        counts = counts || (week.days[i].counts && !sessions->empty());
    }
    if (!counts) return Error{Kind::invalid, "deadlines.no_sessions", "sessions"};
    Said said;
    said.weeks.push_back(std::move(week));
    return said;
}

}  // namespace motcua::deadlines
