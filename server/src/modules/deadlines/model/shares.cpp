// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/shares.hpp"

#include <algorithm>

#include "modules/deadlines/model/course.hpp"
#include "modules/deadlines/model/event_order.hpp"

namespace motcua::deadlines {
namespace {

/// When the dossier's own clock stood: waiting for papers, or suspended with a ground.
std::vector<Standstill> standstills(std::span<const ClockEvent> events, WallMinute until) {
    std::vector<Standstill> found;
    std::optional<WallMinute> since;
    for (const ClockEvent& event : events) {
        const bool stops =
            event.type == EventType::supplement_requested || event.type == EventType::suspended;
        const bool goes_on =
            event.type == EventType::supplement_answered || event.type == EventType::resumed;
        if (stops && !since) since = wall_minute(event.at);
        if (goes_on && since) {
            found.push_back({*since, wall_minute(event.at)});
            since.reset();
        }
    }
    if (since && *since < until) found.push_back({*since, until});
    return found;
}

std::int64_t worked(const WorkingCalendar& calendar, WallMinute from, WallMinute to) {
    if (to <= from) return 0;
    return calendar.worked_until(to).value_or(0) - calendar.worked_until(from).value_or(0);
}

}  // namespace

Result<std::vector<Share>> shares(std::span<const ClockEvent> listed,
                                  const CalendarOfAgency& calendar_of, Instant until) {
    std::vector<ClockEvent> events(listed.begin(), listed.end());
    const auto order = in_order(events);
    if (!order) return order.error();
    std::vector<ClockEvent> ordered;
    for (const std::size_t position : *order) ordered.push_back(events[position]);
    const auto still = standstills(ordered, wall_minute(until));

    std::vector<Share> found;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const ClockEvent& begun = ordered[i];
        if (begun.type != EventType::share_started) continue;
        const Error no_term = at_event({Kind::invalid, "deadlines.bad_term"}, (*order)[i]);
        if (!begun.allotted) return no_term;
        const WorkingCalendar& calendar = calendar_of(begun.agency);
        auto limit = due(calendar, *begun.allotted, begun.at);
        if (!limit) return at_event(limit.error(), (*order)[i]);
        if (!limit->at) return no_term;
        Share share{.agency = begun.agency, .started = limit->started, .due = *limit->at};
        for (std::size_t k = i + 1; k < ordered.size() && !share.ended; ++k)
            if (ordered[k].type == EventType::share_ended && ordered[k].agency == begun.agency)
                share.ended = ordered[k].at;
        const WallMinute from = wall_minute(share.started);
        const WallMinute to = wall_minute(share.ended.value_or(until));
        share.allotted_minutes = worked(calendar, from, wall_minute(*limit->at));
        share.used_minutes = worked(calendar, from, to);
        std::int64_t stood = 0;
        for (const Standstill each : still)
            stood += worked(calendar, std::max(from, each.from), std::min(to, each.to));
        share.used_minutes -= stood;
        share.overrun_minutes =
            std::max<std::int64_t>(0, share.used_minutes - share.allotted_minutes);
        if (const auto moved = calendar.after_minutes(wall_minute(share.due), stood))
            share.due = instant_of(*moved);
        found.push_back(std::move(share));
    }
    return found;
}

std::vector<Blame> lateness(std::span<const Share> shares, std::string_view lead_agency,
                            bool dossier_is_late) {
    std::vector<Blame> found;
    if (!dossier_is_late) return found;
    for (const Share& share : shares)
        if (share.overrun_minutes > 0) found.push_back({share.agency, share.overrun_minutes});
    if (found.empty()) found.push_back({std::string(lead_agency), 0});
    return found;
}

}  // namespace motcua::deadlines
