// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/process/model/check.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

namespace {

std::vector<bool> reached_from_start(const Definition& definition) {
    std::vector<bool> seen(definition.elements.size(), false);
    std::vector<int> open;
    for (const int at : definition.inside)
        if (definition.elements[at].kind == ElementKind::startEvent) open.push_back(at);
    for (const int start : event_starts_of(definition, -1))
        open.push_back(definition.elements[start].scope);
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (at < 0 || seen[at]) continue;
        seen[at] = true;
        for (const int next : elements_after(definition, at)) open.push_back(next);
    }
    return seen;
}

/// What ends its branch: an end event, the last of a bare sub-process, an event sub-process.
bool is_last(const Definition& definition, const Element& element) {
    return element.kind == ElementKind::endEvent || element.is_triggered_by_event ||
           (element.outgoing.empty() && is_bare(definition, element.scope));
}

std::vector<bool> leads_to_end(const Definition& definition) {
    std::vector<std::vector<int>> before(definition.elements.size());
    std::vector<bool> seen(definition.elements.size(), false);
    std::vector<int> open;
    for (std::size_t i = 0; i < definition.elements.size(); ++i) {
        const Element& element = definition.elements[i];
        const int at = static_cast<int>(i);
        if (is_last(definition, element)) open.push_back(at);
        for (const int flow : element.outgoing)
            if (definition.flows[flow].target >= 0)
                before[definition.flows[flow].target].push_back(at);
        for (const auto& others : {element.boundary, link_targets(definition, element)})
            for (const int other : others) before[other].push_back(at);
    }
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (seen[at]) continue;
        seen[at] = true;
        open.insert(open.end(), before[at].begin(), before[at].end());
    }
    return seen;
}

}  // namespace

void check_reach(const Definition& definition, Faults& faults) {
    const auto reached = reached_from_start(definition);
    const auto ends = leads_to_end(definition);
    const bool has_end = std::ranges::find(ends, true) != ends.end();
    for (std::size_t i = 0; i < definition.elements.size(); ++i) {
        const Element& element = definition.elements[i];
        if (element.kind >= ElementKind::process) continue;  // called, not reached
        const bool is_over = element.outgoing.empty() && element.trigger != Trigger::link;
        if (!reached[i])
            faults.add(element.id, "process.unreachable", {{"name", element.name}});
        else if (has_end && !ends[i] && !is_over)
            faults.add(element.id, "process.cannot_end", {{"name", element.name}});
    }
}

}  // namespace motcua::process
