// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/process/model/check.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

namespace {

/// Sub-processes and called processes: what has nodes inside.
bool has_inside(const Element& element) {
    return element.kind == ElementKind::subProcess || element.kind == ElementKind::process;
}

void check_scope(const Definition& definition, int scope, Faults& faults) {
    const bool is_event_scope = scope >= 0 && definition.elements[scope].is_triggered_by_event;
    const bool is_sub_process =
        scope >= 0 && definition.elements[scope].kind == ElementKind::subProcess;
    const std::string& id = scope < 0 ? definition.process_id : definition.elements[scope].id;
    const std::string& name = scope < 0 ? definition.name : definition.elements[scope].name;
    std::vector<std::string> starts;
    bool has_end = false, has_event_start = false;
    for (const int at : definition.nodes_of(scope)) {
        const Element& element = definition.elements[at];
        const bool is_start = element.kind == ElementKind::startEvent;
        // Of a process, those that something triggers are other ways to begin it.
        if (is_start && (is_sub_process || element.trigger == Trigger::none))
            starts.push_back(element.id);
        has_event_start = has_event_start || (is_start && element.trigger != Trigger::none);
        has_end = has_end || element.kind == ElementKind::endEvent;
        if (is_start && !element.incoming.empty())
            faults.add(element.id, "process.start_has_incoming");
        if (element.kind == ElementKind::endEvent && !element.outgoing.empty())
            faults.add(element.id, "process.end_has_outgoing");
        const bool is_end = element.kind == ElementKind::endEvent ||
                            element.is_triggered_by_event ||
                            (element.trigger == Trigger::link &&
                             element.kind == ElementKind::intermediateThrowEvent);
        if (!is_end && element.outgoing.empty() && !is_bare(definition, scope))
            faults.add(element.id, "process.dead_end", {{"name", element.name}});
    }
    if (is_sub_process && !is_event_scope && starts.empty() && !has_end) return;
    // Work inside an agency may begin by its events alone; nobody need begin it.
    const bool begins_by_events =
        scope < 0 && definition.kind == ProcessKind::internal && has_event_start;
    if (starts.empty() && !begins_by_events) faults.add(id, "process.no_start", {{"name", name}});
    if (!has_end) faults.add(id, "process.no_end", {{"name", name}});
    for (std::size_t i = 1; i < starts.size(); ++i) faults.add(starts[i], "process.many_starts");
}

/// Whether what an activity calls calls itself in turn, at whatever depth: it would never end.
bool calls(const Definition& definition, int body, int wanted, std::vector<bool>& seen) {
    std::vector<int> open{body};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (seen[at]) continue;
        seen[at] = true;
        for (const int inner : definition.elements[at].inside) {
            const Element& element = definition.elements[inner];
            if (element.kind == ElementKind::callActivity && element.body >= 0) {
                if (element.body == wanted) return true;
                open.push_back(element.body);
            }
            if (!element.inside.empty()) open.push_back(inner);
        }
    }
    return false;
}

}  // namespace

bool is_bare(const Definition& definition, int scope) {
    if (scope < 0 || definition.elements[scope].kind != ElementKind::subProcess ||
        definition.elements[scope].is_triggered_by_event)
        return false;
    return std::ranges::none_of(definition.nodes_of(scope), [&](int at) {
        const ElementKind kind = definition.elements[at].kind;
        return kind == ElementKind::startEvent || kind == ElementKind::endEvent;
    });
}

void check_scopes(const Definition& definition, Faults& faults) {
    check_scope(definition, -1, faults);
    for (std::size_t i = 0; i < definition.elements.size(); ++i) {
        const Element& element = definition.elements[i];
        if (!has_inside(element)) continue;
        check_scope(definition, static_cast<int>(i), faults);
        if (element.kind != ElementKind::process) continue;
        std::vector<bool> seen(definition.elements.size(), false);
        if (calls(definition, static_cast<int>(i), static_cast<int>(i), seen))
            faults.add(element.id, "process.calls_itself", {{"name", element.name}});
    }
}

}  // namespace motcua::process
