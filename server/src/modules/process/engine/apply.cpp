// SPDX-License-Identifier: Apache-2.0
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
        set(event.variables);
    }
    void operator()(const FlowTaken& event) {
        made(event.token);
        now_.tokens[event.token] = {event.token, event.flow, event.scope, event.from};
    }
    void operator()(const ElementPassed& event) {
        Visit& visit = begin(event.key, event.element, event.scope, event.tokens);
        visit.state = VisitState::done;
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
        visit.state = VisitState::done;
        visit.outcome = event.outcome;
        set(event.variables);
    }
    void operator()(const TaskSentBack& event) {
        for (const Key key : event.cancelled) open(key).state = VisitState::undone;
        for (const Key key : event.undone) {
            const auto visit = now_.visits.find(key);
            ensure(visit != now_.visits.end() && visit->second.state == VisitState::done);
            visit->second.state = VisitState::undone;
        }
        for (const Key token : event.removed) ensure(now_.tokens.erase(token) == 1);
        for (const Key token : event.restored) now_.tokens[token] = consumed_by_undone(token);
    }
    void operator()(const InstanceEnded& event) {
        for (const Key key : event.cancelled) open(key).state = VisitState::undone;
        now_.tokens.clear();
        now_.ended = event.how;
    }

private:
    void set(const Variables& variables) {
        for (const auto& [name, value] : variables) now_.variables[name] = value;
    }
    void made(Key key) {
        ensure(now_.is_started && !now_.ended && key > now_.last_key);
        now_.last_key = key;
    }
    Visit& begin(Key key, const std::string& element, Key scope, const std::vector<Key>& tokens) {
        made(key);
        Visit& visit = now_.visits[key];
        visit.element = element;
        visit.scope = scope;
        for (const Key token : tokens) {
            const auto found = now_.tokens.find(token);
            ensure(found != now_.tokens.end());
            visit.consumed.push_back(std::move(found->second));
            now_.tokens.erase(found);
        }
        return visit;
    }
    Visit& open(Key key) {
        const auto found = now_.visits.find(key);
        ensure(found != now_.visits.end() && found->second.state == VisitState::open);
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

Instance rebuild(const std::vector<EngineEvent>& events) {
    Instance instance;
    for (const EngineEvent& event : events) apply(instance, event);
    return instance;
}

}  // namespace motcua::process
