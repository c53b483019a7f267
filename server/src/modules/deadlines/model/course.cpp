// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/course.hpp"

#include <algorithm>

namespace motcua::deadlines {
namespace {

Error out_of_order() {
    return Error{Kind::wrong_state, "deadlines.events_order"};
}

bool by_wall_clock(TermUnit unit) {
    return unit == TermUnit::day || unit == TermUnit::month || unit == TermUnit::hour;
}

}  // namespace

WallMinute Course::waited() const {
    WallMinute sum = 0;
    for (const Standstill wait : waits) sum += wait.to - wait.from;
    return sum;
}

Result<> Course::take(const ClockEvent& event) {
    const WallMinute at = wall_minute(event.at);
    if (event.type == EventType::received) return receive(at);
    // Form 02 before the receipt moves no clock (R14); nothing moves a clock after the end.
    if (is == Is::unreceived || is == Is::stopped || is == Is::finished) return {};
    switch (event.type) {
        case EventType::supplement_requested:
            return ask(at);
        case EventType::supplement_answered:
            return restart(at);
        case EventType::supplement_expired:
            if (is != Is::waiting) return out_of_order();
            is = Is::stopped;
            return {};
        case EventType::suspended:
            if (is != Is::running) return out_of_order();
            is = Is::suspended;
            stood_since = at;
            return {};
        case EventType::resumed:
            return resume(at);
        case EventType::extended:
            return extend(at, event.new_due);
        case EventType::withdrawn:
        case EventType::stopped:
            is = Is::stopped;
            return {};
        case EventType::finished:
        case EventType::returned:
            return finish(at);
        default:
            return {};
    }
}

Result<> Course::receive(WallMinute at) {
    if (is != Is::unreceived) return out_of_order();
    const auto found = due(calendar_, term_, instant_of(at));
    if (!found) return found.error();
    is = Is::running;
    received = run_from = at;
    run = first_run = *found;
    if (run.at) legal = written = Mark{wall_minute(*run.at), wall_minute(*run.unrolled)};
    return {};
}

Result<> Course::ask(WallMinute at) {
    if (is == Is::suspended) return out_of_order();
    ++supplements;
    if (is == Is::waiting) return {};
    is = Is::waiting;
    stood_since = at;
    const auto allowed = due(calendar_, Term::working_days(3), instant_of(received));
    if (allowed && at > wall_minute(*allowed->at)) supplement_asked_late = true;
    return {};
}

Result<> Course::restart(WallMinute at) {
    if (is != Is::waiting) return out_of_order();
    const auto found = due(calendar_, term_, instant_of(at));
    if (!found) return found.error();
    is = Is::running;
    waits.push_back({stood_since, at});
    run_from = at;
    run = *found;
    suspensions_before_run = suspensions.size();
    extension_holds = false;
    if (run.at) legal = Mark{wall_minute(*run.at), wall_minute(*run.unrolled)};
    return {};
}

Result<> Course::move(Mark& mark, WallMinute started, WallMinute stood, WallMinute resumed,
                      WallMinute allowance) const {
    // What is already late, waiting taken off, is not made good by standing still.
    if (stood >= mark.due + allowance || stood == resumed) return {};
    if (by_wall_clock(term_.unit)) {
        const WallMinute from = std::max(stood, started);
        const WallMinute left = std::max<WallMinute>(mark.unrolled + allowance - from, 0);
        if (resumed <= from) return {};
        mark.unrolled = std::max(mark.unrolled, resumed + left - allowance);
        if (term_.unit == TermUnit::hour) {
            mark.due = mark.unrolled;
            return {};
        }
        const auto moved = rolled(calendar_, mark.unrolled);
        if (!moved) return year_missing(calendar_, day_of(resumed), "");
        mark.due = std::max(mark.due, *moved);
        return {};
    }
    const auto before = calendar_.worked_until(stood), after = calendar_.worked_until(resumed);
    auto moved =
        before && after ? calendar_.after_minutes(mark.due, *after - *before) : std::nullopt;
    // Nothing was left of the term: due at the opening it resumes in, not at a closing before it.
    if (moved && *after > *before && *before == calendar_.worked_until(mark.due))
        moved = calendar_.opening_from(resumed);
    if (!moved) return year_missing(calendar_, day_of(stood), "");
    mark.due = mark.unrolled = *moved;
    return {};
}

Result<> Course::resume(WallMinute at) {
    if (is != Is::suspended) return out_of_order();
    is = Is::running;
    suspensions.push_back({stood_since, at});
    if (!legal) return {};
    if (auto moved = move(*legal, wall_minute(run.started), stood_since, at, 0); !moved)
        return moved;
    return move(*written, wall_minute(first_run.started), stood_since, at, waited());
}

Result<> Course::extend(WallMinute, std::optional<Instant> new_due) {
    if (is != Is::running || !legal || !new_due) return out_of_order();
    if (before_extension) return Error{Kind::wrong_state, "dossier.extension_already_extended"};
    // Whether it could be was judged when it was signed (may_extend), by the calendar of that day.
    // A calendar changed since refuses nothing: the moment moves to the next that is worked (R19),
    // and never before the term's own end.
    const WallMinute signed_for = wall_minute(*new_due);
    std::optional<WallMinute> moved = signed_for;
    if (!calendar_.covers(day_of(signed_for)))
        moved.reset();
    else if (term_.unit != TermUnit::hour && !calendar_.is_working_moment(signed_for))
        moved = rolled(calendar_, signed_for);
    if (!moved) return year_missing(calendar_, day_of(legal->due), "");
    before_extension = legal->due;
    extension_holds = true;
    const WallMinute due = std::max(*moved, legal->due);
    legal = written = Mark{due, due};
    return {};
}

Result<> Course::finish(WallMinute at) {
    // An end while the clock stood is judged at the moment it stopped (R18).
    end = is == Is::running ? at : stood_since;
    is = Is::finished;
    return {};
}

}  // namespace motcua::deadlines
