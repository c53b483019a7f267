// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/ways.hpp"

namespace motcua::process {

std::vector<int> link_targets(const Definition& definition, const Element& thrown) {
    std::vector<int> targets;
    if (thrown.kind != ElementKind::intermediateThrowEvent || thrown.trigger != Trigger::link)
        return targets;
    for (const int at : definition.nodes_of(thrown.scope)) {
        const Element& other = definition.elements[at];
        if (other.kind == ElementKind::intermediateCatchEvent && other.trigger == Trigger::link &&
            other.event_name == thrown.event_name && !other.event_name.empty())
            targets.push_back(at);
    }
    return targets;
}

std::vector<int> flows_after(const Definition& definition, const Element& element) {
    std::vector<int> flows = element.outgoing;
    for (const auto& others : {element.boundary, link_targets(definition, element)})
        for (const int other : others)
            flows.insert(flows.end(), definition.elements[other].outgoing.begin(),
                         definition.elements[other].outgoing.end());
    return flows;
}

std::vector<bool> leading_to(const Definition& definition, int gateway,
                             const std::vector<int>& targets) {
    std::vector<bool> leads(definition.flows.size(), false);
    std::vector<int> open = targets;
    const auto back_over = [&](const Element& source) {
        open.insert(open.end(), source.incoming.begin(), source.incoming.end());
    };
    while (!open.empty()) {
        const int flow = open.back();
        open.pop_back();
        if (leads[flow]) continue;
        leads[flow] = true;
        const int at = definition.flows[flow].source;
        if (at == gateway) continue;
        const Element& source = definition.elements[at];
        back_over(source);
        if (source.kind == ElementKind::boundaryEvent) {
            if (const Element* host = definition.element(source.attached_to)) back_over(*host);
        } else if (source.trigger == Trigger::link) {
            for (const int other : definition.nodes_of(source.scope)) {
                const Element& thrown = definition.elements[other];
                if (thrown.kind == ElementKind::intermediateThrowEvent &&
                    thrown.trigger == Trigger::link && thrown.event_name == source.event_name)
                    back_over(thrown);
            }
        }
    }
    return leads;
}

std::vector<int> starts_of(const Definition& definition, int scope) {
    std::vector<int> starts, loose;
    bool has_start = false;
    for (const int at : definition.nodes_of(scope)) {
        const Element& element = definition.elements[at];
        if (element.kind == ElementKind::startEvent) {
            has_start = true;
            if (element.trigger == Trigger::none) starts.push_back(at);
        }
        const bool is_beside = element.kind == ElementKind::boundaryEvent ||
                               element.is_triggered_by_event || element.is_for_compensation ||
                               (element.kind == ElementKind::intermediateCatchEvent &&
                                element.trigger == Trigger::link);
        if (element.incoming.empty() && !is_beside) loose.push_back(at);
    }
    return has_start ? starts : loose;
}

std::vector<int> event_starts_of(const Definition& definition, int scope) {
    std::vector<int> starts;
    for (const int at : definition.nodes_of(scope)) {
        if (!definition.elements[at].is_triggered_by_event) continue;
        for (const int inner : definition.elements[at].inside)
            if (definition.elements[inner].kind == ElementKind::startEvent) starts.push_back(inner);
    }
    return starts;
}

std::vector<int> elements_after(const Definition& definition, int at) {
    const Element& element = definition.elements[at];
    std::vector<int> after;
    for (const int flow : element.outgoing) after.push_back(definition.flows[flow].target);
    for (const auto& others : {element.boundary, link_targets(definition, element)})
        after.insert(after.end(), others.begin(), others.end());
    const int body = element.kind == ElementKind::callActivity ? element.body
                     : element.inside.empty()                  ? -1
                                                               : at;
    if (body < 0) return after;
    if (element.is_triggered_by_event) {
        for (const int inner : element.inside)
            if (definition.elements[inner].kind == ElementKind::startEvent) after.push_back(inner);
    } else {
        for (const int inner : starts_of(definition, body)) after.push_back(inner);
    }
    for (const int start : event_starts_of(definition, body))
        after.push_back(definition.elements[start].scope);
    return after;
}

}  // namespace motcua::process
