// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/extension.hpp"

#include <algorithm>

#include "modules/deadlines/model/compute.hpp"
#include "modules/deadlines/model/due.hpp"

namespace motcua::deadlines {
namespace {

Result<Instant> due_now(const WorkingCalendar& calendar, const Term& term,
                        std::span<const ClockEvent> events) {
    const auto answer = compute(calendar, term, events, ClockKind::legal, Explain::no);
    if (!answer) return answer.error();
    if (!answer->due) return Error{Kind::wrong_state, "deadlines.no_due_moment"};
    return *answer->due;
}

Result<> extendable_until(Instant due, std::span<const ClockEvent> events, Instant at) {
    if (std::ranges::any_of(
            events, [](const ClockEvent& event) { return event.type == EventType::extended; }))
        return Error{Kind::wrong_state, "dossier.extension_already_extended"};
    if (date_of(at) >= date_of(due)) return Error{Kind::wrong_state, "dossier.extension_too_late"};
    return {};
}

}  // namespace

Result<> extendable(const WorkingCalendar& calendar, const Term& term,
                    std::span<const ClockEvent> events, Instant at) {
    const auto due = due_now(calendar, term, events);
    return due ? extendable_until(*due, events, at) : Result<>(due.error());
}

Result<> apologisable(const WorkingCalendar& calendar, const Term& term,
                      std::span<const ClockEvent> events, Instant at) {
    const auto due = due_now(calendar, term, events);
    if (!due) return due.error();
    if (extendable_until(*due, events, at))
        return Error{Kind::wrong_state, "dossier.apology_not_needed"};
    return {};
}

Result<> may_apologise(const WorkingCalendar& calendar, const Term& term,
                       std::span<const ClockEvent> events, Instant at, Instant new_date) {
    const auto due = due_now(calendar, term, events);
    if (!due) return due.error();
    if (auto needed = apologisable(calendar, term, events, at); !needed) return needed;
    if (new_date <= at) return Error{Kind::invalid, "dossier.apology_in_past"};
    if (new_date <= *due) return Error{Kind::invalid, "deadlines.extension_not_later"};
    const WallMinute promised = wall_minute(new_date);
    if (!calendar.covers(day_of(promised))) return year_missing(calendar, date_of(new_date), "");
    if (term.unit != TermUnit::hour && !calendar.is_working_moment(promised))
        return Error{Kind::invalid, "deadlines.not_a_working_moment"};
    return {};
}

}  // namespace motcua::deadlines
