// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/process/engine/instance.hpp"

namespace motcua::process {

namespace {

class Applier {
public:
    explicit Applier(Instance& instance) : now_(instance) {}

    void operator()(const InstanceStarted& event) {
        ensure(!now_.is_started);
        now_.code = event.code;
        now_.version = event.version;
        now_.is_started = true;
        set(0, event.variables);
    }
    void operator()(const FlowTaken& event) {
        made(event.token);
        put({event.token, event.flow, event.scope, event.from});
    }
    void operator()(const ElementPassed& event) {
        Visit& visit = begin(event.key, event.element, event.scope, event.tokens);
        end(event.key, visit, VisitState::done);
    }
    void operator()(const TaskOpened& event) {
        Visit& visit = begin(event.key, event.element, event.scope, event.tokens);
        visit.is_task = true;
        visit.role = event.role;
        visit.agency = event.agency;
        visit.handler = event.handler;
        visit.again_of = event.again_of;
    }
    void operator()(const TaskCompleted& event) {
        Visit& visit = open(event.key);
        visit.outcome = event.outcome;
        set(event.key, event.variables);
        end(event.key, visit, VisitState::done);
    }
    void operator()(const TaskSentBack& event) {
        for (const Key key : event.cancelled) end(key, open(key), VisitState::undone);
        for (const Key key : event.undone) {
            const auto visit = now_.visits.find(key);
            ensure(visit != now_.visits.end() && visit->second.state != VisitState::open);
            visit->second.state = VisitState::undone;
        }
        for (const Key token : event.removed) take(token);
        for (const Key token : event.restored) put(consumed_by_undone(token));
    }
    void operator()(const InstanceEnded& event) {
        for (const Key key : event.cancelled) end(key, open(key), VisitState::undone);
        now_.tokens.clear();
        now_.waits.clear();
        now_.live.clear();
        now_.ended = event.how;
    }
    void operator()(const ElementEntered& event) {
        Visit& visit = begin(event.key, event.element, event.scope, event.tokens);
        visit.repeats = event.repeats;
        visit.total = event.total;
    }
    void operator()(const ElementLeft& event) { end(event.key, open(event.key), VisitState::done); }
    void operator()(const WaitBegan& event) {
        made(event.key);
        now_.waits[event.key] = {event.key,         event.host,       event.element,
                                 event.scope,       event.trigger,    event.name,
                                 event.correlation, event.timer_kind, event.timer};
    }
    void operator()(const EventCaught& event) {
        Wait& wait = awaited(event.wait);
        set(wait.scope, event.variables);
        if (event.is_over) {
            now_.waits.erase(event.wait);
        } else {
            ++wait.times;
            wait.is_spent = wait.trigger == Trigger::conditional;
        }
    }
    void operator()(const WaitRearmed& event) { awaited(event.wait).is_spent = false; }
    void operator()(const EventThrown& event) {
        if (event.trigger == Trigger::error) now_.error = event.name;
    }
    void operator()(const Interrupted& event) {
        for (const Key key : event.cancelled) end(key, open(key), VisitState::cancelled);
        for (const Key token : event.removed) take(token);
        for (const Key wait : event.waits) now_.waits.erase(wait);
    }
    void operator()(const VariablesSet& event) {
        if (event.visit == 0) return set(0, event.variables);
        const auto visit = now_.visits.find(event.visit);
        ensure(visit != now_.visits.end());
        for (const auto& [name, value] : event.variables) visit->second.variables[name] = value;
    }
    void operator()(const DecisionTaken& event) { open(event.task); }
    void operator()(const InstanceMoved& event) {
        ensure(now_.is_started && !now_.ended);
        now_.version = event.version;
        for (const Key key : event.lost) {
            const auto visit = now_.visits.find(key);
            ensure(visit != now_.visits.end() && visit->second.state != VisitState::open);
            visit->second.element.clear();
        }
        for (auto& [key, visit] : now_.visits) {
            rename(visit.element, event.elements);
            for (Token& token : visit.consumed) rename(token.flow, event.flows);
        }
        for (auto& [key, wait] : now_.waits) rename(wait.element, event.elements);
        for (auto& [key, token] : now_.tokens) rename(token.flow, event.flows);
    }

private:
    static void rename(std::string& name, const std::vector<Renamed>& among) {
        const auto found = std::ranges::find(among, name, &Renamed::from);
        if (found != among.end()) name = found->to;
    }
    /// Into the nearest visit that has a variable of this name; else they are the process's.
    void set(Key at, const Variables& variables) {
        for (const auto& [name, value] : variables) {
            Variables* into = &now_.variables;
            for (Key key = at; key != 0;) {
                const auto visit = now_.visits.find(key);
                ensure(visit != now_.visits.end());
                if (visit->second.variables.contains(name)) {
                    into = &visit->second.variables;
                    break;
                }
                key = visit->second.scope;
            }
            (*into)[name] = value;
        }
    }
    void made(Key key) {
        ensure(now_.is_started && !now_.ended && key > now_.last_key);
        now_.last_key = key;
    }
    void put(Token token) {
        ++now_.live[token.scope];
        const Key key = token.key;
        now_.tokens[key] = std::move(token);
    }
    Token take(Key key) {
        const auto found = now_.tokens.find(key);
        ensure(found != now_.tokens.end());
        Token token = std::move(found->second);
        now_.tokens.erase(found);
        less(token.scope);
        return token;
    }
    void less(Key scope) {
        const auto live = now_.live.find(scope);
        ensure(live != now_.live.end());
        if (--live->second == 0) now_.live.erase(live);
    }
    Visit& begin(Key key, const std::string& element, Key scope, const std::vector<Key>& tokens) {
        made(key);
        ++now_.live[scope];
        Visit& visit = now_.visits[key];
        visit.element = element;
        visit.scope = scope;
        for (const Key token : tokens) visit.consumed.push_back(take(token));
        now_.open.insert(key);
        if (Visit* body = body_of(visit)) ++body->begun;
        return visit;
    }
    void end(Key key, Visit& visit, VisitState state) {
        visit.state = state;
        now_.open.erase(key);
        less(visit.scope);
        if (state == VisitState::done)
            if (Visit* body = body_of(visit)) ++body->finished;
        std::erase_if(now_.waits, [&](const auto& wait) { return wait.second.host == key; });
    }
    Visit* body_of(const Visit& visit) {
        if (visit.scope == 0) return nullptr;
        const auto body = now_.visits.find(visit.scope);
        ensure(body != now_.visits.end());
        return body->second.repeats ? &body->second : nullptr;
    }
    Visit& open(Key key) {
        const auto found = now_.visits.find(key);
        ensure(found != now_.visits.end() && found->second.state == VisitState::open);
        return found->second;
    }
    Wait& awaited(Key key) {
        const auto found = now_.waits.find(key);
        ensure(found != now_.waits.end());
        return found->second;
    }
    /// A token that several undone visits consumed in turn is the same token.
    Token consumed_by_undone(Key token) const {
        for (auto visit = now_.visits.rbegin(); visit != now_.visits.rend(); ++visit)
            for (const Token& consumed : visit->second.consumed)
                if (consumed.key == token && visit->second.state == VisitState::undone)
                    return consumed;
        ensure(false);
        return {};
    }

    Instance& now_;
};

}  // namespace

void apply(Instance& instance, const EngineEvent& event) {
    std::visit(Applier(instance), event);
}

void index(Instance& instance) {
    instance.open.clear();
    instance.live.clear();
    for (const auto& [key, visit] : instance.visits) {
        if (visit.state != VisitState::open) continue;
        instance.open.insert(key);
        ++instance.live[visit.scope];
    }
    for (const auto& [key, token] : instance.tokens) ++instance.live[token.scope];
}

Instance rebuild(const std::vector<EngineEvent>& events) {
    Instance instance;
    for (const EngineEvent& event : events) apply(instance, event);
    return instance;
}

}  // namespace motcua::process
