// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/layers.hpp"

#include "base/text.hpp"
#include "modules/deadlines/model/term.hpp"

namespace motcua::deadlines {
namespace {

std::optional<Session> parse_session(std::string_view text) {
    if (text.size() != 11 || text[5] != '-') return std::nullopt;
    const auto open = parse_time_of_day(text.substr(0, 5));
    const auto close = parse_time_of_day(text.substr(6));
    if (!open || !close || *open >= *close) return std::nullopt;
    return Session{*open, *close};
}

}  // namespace

std::optional<Sessions> parse_sessions(std::string_view text) {
    Sessions sessions;
    for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
        const auto end = std::min(text.find(' '), text.size());
        const auto session = parse_session(text.substr(0, end));
        if (!session) return std::nullopt;
        // Two sessions that touch are one: 12:00 cannot be both a closing and an opening.
        if (!sessions.empty() && sessions.back().close >= session->open) return std::nullopt;
        sessions.push_back(*session);
        text.remove_prefix(end);
    }
    return sessions;
}

std::string sessions_text(const Sessions& sessions) {
    std::string text;
    for (const Session session : sessions) {
        if (!text.empty()) text += ' ';
        text += time_of_day(session.open) + "-" + time_of_day(session.close);
    }
    return text;
}

int minutes_of(const Sessions& sessions) {
    int minutes = 0;
    for (const Session session : sessions) minutes += session.close - session.open;
    return minutes;
}

}  // namespace motcua::deadlines
