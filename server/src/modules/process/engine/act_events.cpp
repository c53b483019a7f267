// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/process/engine/act.hpp"
#include "modules/process/engine/timers.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

Result<> Act::begin_wait(const Element& element, Key host, Key scope) {
    const bool is_message =
        element.trigger == Trigger::message || (element.kind == ElementKind::receiveTask);
    const Trigger trigger = is_message ? Trigger::message : element.trigger;
    if (trigger != Trigger::message && trigger != Trigger::timer && trigger != Trigger::signal &&
        trigger != Trigger::conditional)
        return {};  // errors and escalations are looked for when they are thrown
    const auto key = text_of(element.correlation, scope);
    const auto timer = text_of(element.timer, scope);
    const bool is_untold =
        trigger == Trigger::timer && !(timer && is_timer(element.timer_kind, *timer));
    if (!key || (is_untold && !limits_.is_lenient))
        return refuse(Kind::invalid, "process.wait_unknown", {{"element", element.id}});
    if (trigger == Trigger::timer && timer && element.timer_kind == TimerKind::cycle &&
        repetitions_of(*timer) == 0 && !is_untold)
        return {};  // "R0": it never happens
    emit(WaitBegan{next_key(), host, element.id, scope, trigger, element.event_name, *key,
                   element.timer_kind, timer.value_or("")});
    return {};
}

Result<> Act::begin_boundary(const Element& element, Key host, Key scope) {
    // The whole of a repeated activity has the boundary, not each of its instances.
    if (scope != 0) {
        const Visit& around = now_.visits.at(scope);
        if (around.repeats && around.element == element.id) return {};
    }
    for (const int at : element.boundary)
        if (auto begun = begin_wait(definition_.elements[at], host, scope); !begun) return begun;
    return {};
}

/// A catching event, receive task or event-based gateway stands open until something happens.
Result<> Act::wait_for(const Element& element, Key scope, std::vector<Key> tokens) {
    const Key key = next_key();
    emit(ElementEntered{key, element.id, scope, std::move(tokens), false, 0});
    if (!locals_.empty()) emit(VariablesSet{key, std::exchange(locals_, {})});
    if (element.kind != ElementKind::eventBasedGateway) {
        if (auto begun = begin_wait(element, key, scope); !begun) return begun;
        return begin_boundary(element, key, scope);
    }
    for (const int out : element.outgoing) {
        const Element& event = definition_.elements[definition_.flows[out].target];
        if (auto reason = why_not_run(event))
            return refuse(Kind::invalid, reason->code, std::move(reason->params));
        if (auto begun = begin_wait(event, key, scope); !begun) return begun;
    }
    return {};
}

/// What a wait waited for happened: whatever its kind of element does then.
Result<> Act::happen(Key key, const Variables& variables) {
    const Wait wait = now_.waits.at(key);
    const Element& event = *definition_.element(wait.element);
    if (auto within = step(event); !within) return within;
    const bool is_beside =
        event.kind == ElementKind::boundaryEvent || event.kind == ElementKind::startEvent;
    const bool is_again =
        is_beside && !event.is_interrupting &&
        (wait.trigger != Trigger::timer ||
         (wait.timer_kind == TimerKind::cycle && wait.times + 1 < repetitions_of(wait.timer)));
    emit(EventCaught{key, !is_again, variables});
    if (event.kind == ElementKind::boundaryEvent) return pass_boundary(event, wait.host);
    if (event.kind == ElementKind::startEvent) return begin_event_scope(event, wait.scope);

    const Visit& host = now_.visits.at(wait.host);
    const Element& waiting = element_of(host);
    emit(ElementLeft{wait.host});
    if (waiting.kind != ElementKind::eventBasedGateway) return finish(event, wait.host, wait.scope);
    const auto way = std::ranges::find_if(waiting.outgoing, [&](int out) {
        return definition_.flows[out].target == definition_.index_of(event);
    });
    ensure(way != waiting.outgoing.end());
    const Key token = next_key();
    emit(FlowTaken{token, definition_.flows[*way].id, wait.scope, wait.host});
    return pass(event, wait.scope, {token});
}

Result<> Act::pass_boundary(const Element& event, Key host) {
    const Key scope = now_.visits.at(host).scope;
    if (event.is_interrupting || event.trigger == Trigger::error) interrupt(host);
    return pass(event, scope, {straight(scope, host)});
}

/// An event sub-process begins: in place of what its scope was doing, or beside it.
Result<> Act::begin_event_scope(const Element& start, Key scope) {
    const Element& element = definition_.elements[start.scope];
    if (start.is_interrupting || start.trigger == Trigger::error) interrupt_inside(scope);
    const Key token = straight(scope, scope);
    const Key key = next_key();
    emit(ElementEntered{key, element.id, scope, {token}, false, 0});
    for (const int inner : event_starts_of(definition_, start.scope))
        if (auto begun = begin_wait(definition_.elements[inner], key, key); !begun) return begun;
    return pass(start, key, {straight(key, key)});
}

Result<> Act::throw_event(const Element& element, Key visit, Key scope) {
    const Trigger trigger =
        element.kind == ElementKind::sendTask ? Trigger::message : element.trigger;
    if (trigger == Trigger::none || trigger == Trigger::link) return {};
    if (trigger == Trigger::terminate) {
        interrupt_inside(scope);
        // Of a sub-process only its own inside ends; pass() closes it.
        return scope == 0 ? end(Ended::terminated) : Result<>();
    }
    const auto key = text_of(element.correlation, visit);
    if (!key) return refuse(Kind::invalid, "process.wait_unknown", {{"element", element.id}});
    emit(EventThrown{visit, element.id, trigger, element.event_name, *key});
    if (trigger == Trigger::message || trigger == Trigger::signal) {
        int caught = 0;
        return broadcast(trigger, element.event_name, *key, {}, caught);
    }
    const auto handled = handle(trigger, element.event_name, 0, scope);
    if (!handled) return handled.error();
    if (*handled || trigger == Trigger::escalation) return {};
    return end(Ended::failed);
}

/// A message goes to the oldest wait for it, a signal to all there are now.
Result<> Act::broadcast(Trigger trigger, const std::string& name, const std::string& correlation,
                        const Variables& variables, int& caught) {
    if (name.empty()) return {};
    std::vector<Key> waiting;
    for (const auto& [key, wait] : now_.waits)
        if (wait.trigger == trigger && wait.name == name &&
            (trigger == Trigger::signal || wait.correlation.empty() ||
             wait.correlation == correlation))
            waiting.push_back(key);
    if (trigger == Trigger::message && waiting.size() > 1) waiting.resize(1);
    for (const Key key : waiting) {
        // What an earlier one interrupted waits no more.
        if (now_.ended || !now_.waits.contains(key)) continue;
        ++caught;
        if (auto happened = happen(key, variables); !happened) return happened;
    }
    return {};
}

Result<bool> Act::handle(Trigger trigger, const std::string& code, Key visit, Key scope) {
    // One that names the code goes before one that takes any.
    const auto best = [&](const std::vector<int>& among) {
        const Element* any = nullptr;
        for (const int at : among) {
            const Element& event = definition_.elements[at];
            if (event.trigger != trigger) continue;
            if (!event.event_name.empty() && event.event_name == code) return &event;
            if (event.event_name.empty() && !any) any = &event;
        }
        return any;
    };
    bool is_from_event_scope = false;
    for (Key at = scope;;) {
        if (visit == 0) {
            const bool is_body = at != 0 && now_.visits.at(at).repeats;
            if (!is_from_event_scope && !is_body)
                if (const Element* start = best(event_starts_of(definition_, body_index(at)))) {
                    if (auto begun = begin_event_scope(*start, at); !begun) return begun.error();
                    return true;
                }
            if (at == 0) return false;
            visit = at;
        }
        const Visit& around = now_.visits.at(visit);
        const Element& element = element_of(around);
        const bool is_instance = around.scope != 0 && now_.visits.at(around.scope).repeats;
        if (!is_instance)
            if (const Element* event = best(element.boundary)) {
                if (auto passed = pass_boundary(*event, visit); !passed) return passed.error();
                return true;
            }
        is_from_event_scope = element.is_triggered_by_event;
        at = around.scope;
        visit = 0;
    }
}

/// Lets one conditional event happen whose condition is true and was not when it happened last.
Result<bool> Act::fire_conditions() {
    if (!definition_.has_conditional_event) return false;
    for (const auto& [key, wait] : now_.waits) {
        if (wait.trigger != Trigger::conditional) continue;
        const bool is_true =
            value_of(definition_.element(wait.element)->condition, wait.scope).is_true();
        if (is_true == wait.is_spent) continue;
        if (!is_true) {
            emit(WaitRearmed{key});
        } else if (auto happened = happen(key, {}); !happened) {
            return happened.error();
        }
        return true;
    }
    return false;
}

}  // namespace motcua::process
