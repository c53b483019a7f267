// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/timers.hpp"
#include "modules/process/store/started.hpp"

namespace motcua::process {

namespace {

std::optional<Fault> fault_of_timer(const Definition& definition, const Element& start, Date from,
                                    Instant now) {
    if (start.timer.is_computed()) return Fault{start.id, "process.start_timer_computed"};
    if (start.timer_kind == TimerKind::working)
        return Fault{start.id, "process.start_working_time"};
    if (!is_timer(start.timer_kind, start.timer.text)) return std::nullopt;  // check() says so
    if (!start_row(definition, 0, start, from, now).next_at)
        return Fault{start.id, "process.start_never", {{"timer", start.timer.text}}};
    return std::nullopt;
}

std::optional<Fault> fault_of(const Definition& definition, const Element& start, Date from,
                              Instant now) {
    if (definition.kind != ProcessKind::internal)
        return Fault{start.id,
                     "process.start_without_applicant",
                     {{"kind", std::string(code(start.trigger))}}};
    if (start.trigger == Trigger::conditional)
        return Fault{start.id, "process.start_without_instance"};
    if (start.trigger == Trigger::timer) return fault_of_timer(definition, start, from, now);
    if (start.correlation.is_computed()) return Fault{start.id, "process.start_key_computed"};
    if (start.trigger == Trigger::message && !names_agencies(start))
        return Fault{start.id, "process.start_without_agency"};
    return std::nullopt;
}

}  // namespace

std::vector<Fault> faults_of_starts(const Definition& definition, Date from, Instant now) {
    std::vector<Fault> faults;
    for (const Element* start : event_starts(definition))
        if (auto fault = fault_of(definition, *start, from, now))
            faults.push_back(*std::move(fault));
    return faults;
}

}  // namespace motcua::process
