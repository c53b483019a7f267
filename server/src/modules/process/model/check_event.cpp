// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <initializer_list>

#include "modules/process/engine/timers.hpp"
#include "modules/process/model/check.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

namespace {

bool is_one_of(Trigger trigger, std::initializer_list<Trigger> triggers) {
    return std::ranges::find(triggers, trigger) != triggers.end();
}

/// Which triggers BPMN 2.0 gives a meaning where this event stands (tables 10.84 to 10.90).
bool may_stand_here(const Definition& definition, const Element& event) {
    using enum Trigger;
    const bool is_in_process =
        event.scope < 0 || definition.elements[event.scope].kind == ElementKind::process;
    switch (event.kind) {
        case ElementKind::startEvent:
            if (is_in_process)
                return is_one_of(event.trigger, {none, message, timer, conditional, signal});
            if (definition.elements[event.scope].is_triggered_by_event)
                return is_one_of(event.trigger,
                                 {message, timer, conditional, signal, error, escalation});
            return event.trigger == none;
        case ElementKind::intermediateCatchEvent:
            return is_one_of(event.trigger, {message, timer, conditional, signal, link});
        case ElementKind::intermediateThrowEvent:
            return is_one_of(event.trigger, {none, message, signal, escalation, link});
        case ElementKind::endEvent:
            return is_one_of(event.trigger, {none, message, signal, error, escalation, terminate});
        case ElementKind::boundaryEvent:
            return is_one_of(event.trigger,
                             {message, timer, conditional, signal, error, escalation});
        default:
            return true;
    }
}

bool is_thrown(const Element& element) {
    return element.kind == ElementKind::endEvent ||
           element.kind == ElementKind::intermediateThrowEvent ||
           element.kind == ElementKind::sendTask;
}

/// What thrower and catcher know each other by. An error or escalation may be caught by any name.
void check_name(const Element& element, Faults& faults) {
    const bool is_message_task =
        element.kind == ElementKind::sendTask || element.kind == ElementKind::receiveTask;
    const Trigger trigger = is_message_task ? Trigger::message : element.trigger;
    const std::string what(code(trigger));
    if (!element.unknown_reference.empty()) {
        faults.add(element.id, "process.reference_unknown",
                   {{"reference", element.unknown_reference}});
        return;
    }
    using enum Trigger;
    const bool needs_name = is_one_of(trigger, {message, signal, link}) ||
                            (is_one_of(trigger, {error, escalation}) && is_thrown(element));
    if (needs_name && element.event_name.empty())
        faults.add(element.id, "process.event_unnamed",
                   {{"kind", std::string(code(element.kind))}, {"what", what}});
}

/// What cannot stand open can be interrupted by nothing.
bool takes_no_time(const Definition& definition, const Element& host) {
    const Element& work = host.kind == ElementKind::callActivity && host.body >= 0
                              ? definition.elements[host.body]
                              : host;
    const ElementKind kind = local_kind(work.kind);
    return kind == ElementKind::task || kind == ElementKind::manualTask ||
           kind == ElementKind::sendTask;
}

void check_boundary(const Definition& definition, const Element& event, Faults& faults) {
    for (const int in : event.incoming)
        faults.add(definition.flows[in].id, "process.entered_by_flow", {{"name", event.name}});
    const Element* host = definition.element(event.attached_to);
    if (!host || host->scope != event.scope || !is_activity(host->kind)) {
        faults.add(event.id, "process.boundary_loose", {{"host", event.attached_to}});
        return;
    }
    if (host->is_triggered_by_event || takes_no_time(definition, *host))
        faults.add(event.id, "process.boundary_never", {{"host", host->name}});
}

void check_link(const Definition& definition, const Element& event, Faults& faults) {
    const bool is_throwing = event.kind == ElementKind::intermediateThrowEvent;
    int others = 0;
    for (const int at : definition.nodes_of(event.scope)) {
        const Element& other = definition.elements[at];
        others += other.trigger == Trigger::link && other.event_name == event.event_name &&
                  other.kind == ElementKind::intermediateCatchEvent;
    }
    if (others != 1 && !event.event_name.empty())
        faults.add(event.id, "process.link_wrong", {{"name", event.event_name}});
    for (const int way : is_throwing ? event.outgoing : event.incoming)
        faults.add(definition.flows[way].id,
                   is_throwing ? "process.left_by_flow" : "process.entered_by_flow",
                   {{"name", event.name}});
}

/// An event-based gateway waits: each of its ways must begin with what can happen, and nothing else
/// may lead there.
void check_gateway(const Definition& definition, const Element& gateway, Faults& faults) {
    for (const int out : gateway.outgoing) {
        const int at = definition.flows[out].target;
        if (at < 0) continue;
        const Element& target = definition.elements[at];
        const bool is_event =
            target.kind == ElementKind::intermediateCatchEvent && target.trigger != Trigger::link;
        const bool is_task = target.kind == ElementKind::receiveTask && target.boundary.empty() &&
                             target.repeat == Repeat::once;
        if ((!is_event && !is_task) || target.incoming.size() != 1)
            faults.add(definition.flows[out].id, "process.event_gateway_target",
                       {{"target", target.name}});
    }
}

}  // namespace

void check_event(const Definition& definition, const Element& element, Faults& faults) {
    const bool has_name = element.trigger != Trigger::none ||
                          element.kind == ElementKind::sendTask ||
                          element.kind == ElementKind::receiveTask;
    if (!may_stand_here(definition, element)) {
        faults.add(element.id, "process.trigger_not_here",
                   {{"kind", std::string(code(element.kind))},
                    {"what", std::string(code(element.trigger))}});
        return;
    }
    if (has_name) check_name(element, faults);
    if (element.trigger == Trigger::timer && !is_timer(element.timer_kind, element.timer.text))
        faults.add(element.id, "process.timer_unparsable", {{"timer", element.timer.text}});
    if (element.trigger != Trigger::timer && !element.timer.empty())
        faults.add(element.id, "process.motcua_unknown", {{"name", "after"}});
    if (element.trigger == Trigger::conditional && !element.condition.parsed)
        faults.add(element.id, "process.condition_unparsable",
                   {{"text", element.condition.text}, {"at", "1"}, {"near", ""}});
    if (element.trigger == Trigger::error && !element.is_interrupting)
        faults.add(element.id, "process.must_interrupt", {{"name", element.name}});
    faults.formula(element.id, element.correlation.formula);
    if (element.kind == ElementKind::boundaryEvent) check_boundary(definition, element, faults);
    if (element.trigger == Trigger::link) check_link(definition, element, faults);
    if (element.kind == ElementKind::eventBasedGateway) check_gateway(definition, element, faults);
}

}  // namespace motcua::process
