// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/compute.hpp"

#include <algorithm>

#include "modules/deadlines/model/course.hpp"
#include "modules/deadlines/model/event_order.hpp"
#include "modules/deadlines/model/extension.hpp"

namespace motcua::deadlines {
namespace {

State state_of(const Course& course, bool extended) {
    switch (course.is) {
        case Course::Is::waiting:
        case Course::Is::suspended:
            return State::waiting;
        case Course::Is::stopped:
            return State::stopped;
        case Course::Is::finished:
            return State::finished;
        default:
            return extended ? State::extended : State::running;
    }
}

/// A clock that follows one allotted piece of work: a share or a step (R20, R21).
Result<Answer> allotted(const WorkingCalendar& calendar, std::span<const ClockEvent> events,
                        std::span<const std::size_t> order, ClockKind clock, Explain explained) {
    const bool step = clock == ClockKind::step;
    std::optional<std::size_t> from;
    std::optional<Instant> end, share_due;
    for (const std::size_t i : order) {
        const ClockEvent& event = events[i];
        if (event.type == EventType::share_started && step && event.allotted) {
            const auto share = due(calendar, *event.allotted, event.at);
            if (!share) return at_event(share.error(), i);
            share_due = share->at;
        }
        if (event.type == EventType::share_ended && step) share_due.reset();
        if (event.type == (step ? EventType::step_started : EventType::share_started)) {
            from = i;
            end.reset();
        } else if (from && event.type == (step ? EventType::step_ended : EventType::share_ended) &&
                   event.agency == events[*from].agency && event.step == events[*from].step) {
            end = event.at;
        }
    }
    if (!from) return Error{Kind::invalid, "deadlines.not_received", "events"};
    const ClockEvent& begun = events[*from];
    if (!begun.allotted) return at_event({Kind::invalid, "deadlines.bad_term"}, *from);
    const auto found = due(calendar, *begun.allotted, begun.at);
    if (!found) return at_event(found.error(), *from);
    Answer answer{.due = found->at,
                  .provisional = found->provisional,
                  .started = found->started,
                  .original_due = found->at};
    if (explained == Explain::yes)
        answer.explanation = explain(calendar, *begun.allotted, begun.at, *found);
    if (step && share_due && answer.due) answer.due = std::min(*answer.due, *share_due);
    if (end) {
        answer.state = State::finished;
        if (answer.due) answer.judged = judge(*answer.due, floor_minute(*end));
        if (answer.judged) answer.on_time = *answer.judged != Judgement::late;
    }
    return answer;
}

}  // namespace

Judgement judge(Instant due_at, Instant end) {
    if (end > due_at) return Judgement::late;
    return date_of(end) < date_of(due_at) ? Judgement::early : Judgement::in_time;
}

Result<Answer> compute(const WorkingCalendar& calendar, const Term& term,
                       std::span<const ClockEvent> listed, ClockKind clock, Explain explained) {
    ensure(clock != ClockKind::petition);
    std::vector<ClockEvent> events(listed.begin(), listed.end());
    const auto order = in_order(events);
    if (!order) return order.error();
    if (clock == ClockKind::share || clock == ClockKind::step)
        return allotted(calendar, events, *order, clock, explained);

    Course course(calendar, term);
    for (const std::size_t i : *order)
        if (auto taken = course.take(events[i]); !taken) return at_event(taken.error(), i);
    if (course.is == Course::Is::unreceived)
        return Error{Kind::invalid, "deadlines.not_received", "events"};

    const bool index = clock == ClockKind::index;
    const auto& mark = index ? course.written : course.legal;
    const WallMinute allowance = index ? course.waited() : 0;
    Answer answer{.state = state_of(
                      course, index ? course.before_extension.has_value() : course.extension_holds),
                  .started = index ? course.first_run.started : course.run.started,
                  .supplements = course.supplements,
                  .supplement_asked_late = course.supplement_asked_late,
                  .original_due = course.first_run.at};
    const bool stands = course.is == Course::Is::waiting || course.is == Course::Is::suspended;
    if (mark && !stands) answer.due = instant_of(mark->due + allowance);
    if (mark)
        answer.provisional =
            term.unit != TermUnit::hour &&
            calendar.provisional(day_of(course.received), day_of(mark->due + allowance));
    if (mark && course.end) {
        answer.judged = judge(*answer.due, instant_of(*course.end));
        answer.on_time = *answer.judged != Judgement::late;
    }
    if (term.unit == TermUnit::none && course.end) answer.on_time = true;
    if (index && course.supplements > 1) {
        answer.on_time = false;
        answer.judged = Judgement::late;
    }
    if (explained == Explain::yes) answer.explanation = explain(calendar, term, course, clock);
    return answer;
}

Result<> may_ask_supplement(std::span<const ClockEvent> events) {
    std::optional<Instant> received;
    for (const ClockEvent& event : events)
        if (event.type == EventType::received) received = event.at;
    for (const ClockEvent& event : events)
        if (event.type == EventType::supplement_requested && received && event.at >= *received)
            return Error{Kind::wrong_state, "dossier.supplement_already_asked"};
    return {};
}

Result<> may_extend(const WorkingCalendar& calendar, const Term& term,
                    std::span<const ClockEvent> events, Instant at, Instant new_due) {
    if (auto still = extendable(calendar, term, events, at); !still) return still;
    const auto now = compute(calendar, term, events, ClockKind::legal, Explain::no);
    const WallMinute moved = wall_minute(new_due);
    if (moved <= wall_minute(*now->due))
        return Error{Kind::invalid, "deadlines.extension_not_later"};
    if (!calendar.covers(day_of(moved))) return year_missing(calendar, date_of(*now->due), "");
    if (term.unit != TermUnit::hour && !calendar.is_working_moment(moved))
        return Error{Kind::invalid, "deadlines.not_a_working_moment"};
    return {};
}

}  // namespace motcua::deadlines
