// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {

void add_suspensions(const Dossier& dossier, std::vector<deadlines::ClockEvent>& events) {
    using deadlines::EventType;
    // Each goes behind what was written down before it, so that moments shared keep the log's
    // order.
    const auto add = [&](EventType type, Instant at) {
        const auto behind = std::ranges::upper_bound(events, at, {}, &deadlines::ClockEvent::at);
        events.insert(behind, {type, at});
    };
    for (const Suspension& each : dossier.suspensions) {
        add(EventType::suspended, each.since);
        if (each.until) add(EventType::resumed, *each.until);
    }
}

std::vector<deadlines::ClockEvent> clock_events(const Dossier& dossier) {
    using deadlines::EventType;
    std::vector<deadlines::ClockEvent> events{{EventType::received, dossier.received_at}};
    // In the order of the log: what happened in one moment keeps the order of this list.
    const auto add_form_04s = [&](std::size_t after_supplements) {
        for (const Appointment& promise : dossier.appointments) {
            if (promise.supplements_before != after_supplements) continue;
            if (promise.kind == AppointmentKind::extension)
                events.push_back({.type = EventType::extended,
                                  .at = promise.made_at,
                                  .new_due = promise.promised_at});
            if (promise.kind == AppointmentKind::apology)
                events.push_back({.type = EventType::apologised, .at = promise.made_at});
        }
    };
    add_form_04s(0);
    for (std::size_t i = 0; i < dossier.supplements.size(); ++i) {
        const Supplement& supplement = dossier.supplements[i];
        events.push_back({EventType::supplement_requested, supplement.asked_at});
        if (supplement.answered_at)
            events.push_back({EventType::supplement_answered, *supplement.answered_at});
        add_form_04s(i + 1);
    }
    add_suspensions(dossier, events);
    if (dossier.finished_at)
        events.push_back({dossier.outcome              ? EventType::finished
                          : dossier.supplement_expired ? EventType::supplement_expired
                                                       : EventType::stopped,
                          *dossier.finished_at});
    return events;
}

}  // namespace motcua::dossiers
