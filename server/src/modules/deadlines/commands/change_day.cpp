// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/commands/saying.hpp"

namespace motcua::deadlines {

Result<Said> said_by(const Present& present, const ChangeDay& what) {
    const auto sessions = parse_sessions(what.sessions);
    if (!sessions) return Error{Kind::invalid, "deadlines.bad_sessions", "sessions"};
    if (sessions->empty()) return Error{Kind::invalid, "deadlines.no_sessions", "sessions"};
    if (auto may = may_speak_of(present, what.on, "on"); !may) return may.error();
    Said said;
    said.days.push_back({.on = what.on,
                         .kind = DayKind::changed_hours,
                         .sessions = *sessions,
                         .counts = what.counts});
    return said;
}

}  // namespace motcua::deadlines
