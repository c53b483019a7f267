// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <deque>
#include <set>

#include "modules/process/engine/engine.hpp"
#include "modules/process/model/check.hpp"

namespace motcua::process {

namespace {

constexpr int kStepsMax = 10'000;
constexpr std::size_t kTokensMax = 1'000;  // waiting at once: a definition that multiplies its work

Error refuse(Kind kind, std::string why,
             std::vector<std::pair<std::string, std::string>> params = {}) {
    return {kind, std::move(why), "", std::move(params)};
}

/// One command at work on a copy of the instance: every event is applied as it is decided, so that
/// what comes next is decided on what already happened.
class Act {
public:
    Act(const Definition& definition, const Instance& instance)
        : definition_(definition), now_(instance) {}

    Result<> operator()(const Start& command);
    Result<> operator()(const CompleteTask& command);
    Result<> operator()(const SendBack& command);
    Result<> operator()(const Cancel& command);

    std::vector<EngineEvent> events;

private:
    void emit(EngineEvent event) {
        apply(now_, event);
        events.push_back(std::move(event));
    }
    Key next_key() const { return now_.last_key + 1; }
    Result<> runs() const {
        if (!now_.is_started) return refuse(Kind::wrong_state, "process.not_started");
        if (now_.ended) return refuse(Kind::wrong_state, "process.ended");
        if (now_.code != definition_.code || now_.version != definition_.version)
            return refuse(Kind::invalid, "process.other_definition", {{"code", now_.code}});
        return {};
    }
    Result<const Visit*> open_task(Key task) const {
        const auto found = now_.visits.find(task);
        if (found == now_.visits.end() || found->second.state != VisitState::open)
            return refuse(Kind::wrong_state, "process.task_not_open",
                          {{"task", std::to_string(task)}});
        return &found->second;
    }
    std::vector<Key> open_keys() const {
        std::vector<Key> keys;
        for (const auto& [key, visit] : now_.visits)
            if (visit.state == VisitState::open) keys.push_back(key);
        return keys;
    }

    Result<> move();
    Result<> arrive(Key token);
    Result<> open(const Element& element, Key scope, std::vector<Key> tokens, Key again_of);
    Result<> leave(const Element& element, Key visit, Key scope);
    Result<Variables> answered(const Element& element, const CompleteTask& command) const;
    Result<> take_ways(const Element& element, std::vector<int>& ways) const;
    bool is_true(const Flow& flow) const {
        return flow.condition_text.empty() ||
               (flow.condition && flow.condition->evaluate(now_.variables).is_true());
    }

    const Definition& definition_;
    Instance now_;
    std::deque<Key> arriving_;
};

Result<> Act::operator()(const Start& command) {
    if (now_.is_started) return refuse(Kind::wrong_state, "process.already_started");
    if (auto checked = check_variables(command.variables); !checked) return checked;
    const auto start = std::ranges::find_if(definition_.elements, [](const Element& e) {
        return e.kind == ElementKind::startEvent && e.scope < 0 && e.trigger == Trigger::none;
    });
    if (start == definition_.elements.end())
        return refuse(Kind::invalid, "process.no_start", {{"name", definition_.name}});
    emit(InstanceStarted{definition_.code, definition_.version, command.variables});
    const Key key = next_key();
    emit(ElementPassed{key, start->id, 0, {}});
    if (auto left = leave(*start, key, 0); !left) return left;
    return move();
}

Result<> Act::operator()(const CompleteTask& command) {
    if (auto ok = runs(); !ok) return ok;
    const auto task = open_task(command.task);
    if (!task) return task.error();
    const Element* element = definition_.element((*task)->element);
    ensure(element != nullptr);  // pinned: the definition that opened it has it
    if (!command.act.empty() && !element->act.empty() && command.act != element->act)
        return refuse(Kind::wrong_state, "process.act_differs",
                      {{"act", command.act}, {"wanted", element->act}});
    auto variables = answered(*element, command);
    if (!variables) return variables.error();
    const Key scope = (*task)->scope;
    emit(TaskCompleted{command.task, command.outcome, std::move(*variables)});
    if (auto left = leave(*element, command.task, scope); !left) return left;
    return move();
}

Result<Variables> Act::answered(const Element& element, const CompleteTask& command) const {
    Variables variables = command.variables;
    if (auto checked = check_variables(variables); !checked) return checked.error();
    if (element.outcomes.empty() && command.outcome.empty()) return variables;
    if (command.outcome.empty())
        return refuse(Kind::invalid, "process.outcome_missing", {{"element", element.id}});
    const auto known = std::ranges::find(element.outcomes, command.outcome, &Outcome::value);
    if (known == element.outcomes.end())
        return refuse(Kind::invalid, "process.outcome_unknown", {{"outcome", command.outcome}});
    variables[element.result.empty() ? "outcome" : element.result] = command.outcome;
    return variables;
}

Result<> Act::operator()(const SendBack& command) {
    if (auto ok = runs(); !ok) return ok;
    const auto task = open_task(command.task);
    if (!task) return task.error();
    const auto targets = send_back_targets(now_, command.task);
    if (std::ranges::find(targets, command.to, &EarlierTask::key) == targets.end())
        return refuse(Kind::wrong_state, "process.cannot_send_back",
                      {{"to", std::to_string(command.to)}});

    // What followed from `to` by its tokens; producers always have smaller keys than consumers.
    std::set<Key> undone{command.to};
    const auto followed = [&](const Token& token) { return undone.contains(token.from); };
    TaskSentBack back{command.task, command.to};
    for (const auto& [key, visit] : now_.visits) {
        if (visit.state == VisitState::undone) continue;
        if (key != command.to && std::ranges::none_of(visit.consumed, followed)) continue;
        undone.insert(key);
        (visit.state == VisitState::open ? back.cancelled : back.undone).push_back(key);
        for (const Token& token : visit.consumed)
            if (!followed(token)) back.restored.push_back(token.key);
    }
    for (const auto& [key, token] : now_.tokens)
        if (followed(token)) back.removed.push_back(key);

    const Visit& earlier = now_.visits.at(command.to);
    const Element* element = definition_.element(earlier.element);
    ensure(element != nullptr);
    std::vector<Key> tokens;
    for (const Token& token : earlier.consumed) tokens.push_back(token.key);
    const Key scope = earlier.scope;
    emit(std::move(back));
    return open(*element, scope, std::move(tokens), command.to);
}

Result<> Act::operator()(const Cancel&) {
    if (auto ok = runs(); !ok) return ok;
    emit(InstanceEnded{Ended::cancelled, open_keys()});
    return {};
}

/// Lets every token go as far as it can.
Result<> Act::move() {
    int steps = 0;
    while (!arriving_.empty()) {
        const Key token = arriving_.front();
        arriving_.pop_front();
        if (!now_.tokens.contains(token)) continue;  // a join that fired earlier took it
        if (++steps > kStepsMax || now_.tokens.size() > kTokensMax) {
            const Flow* flow = definition_.flow(now_.tokens.at(token).flow);
            return refuse(Kind::wrong_state, "process.loops", {{"element", flow->target_id}});
        }
        if (auto arrived = arrive(token); !arrived) return arrived;
    }
    if (!open_keys().empty()) return {};
    if (!now_.tokens.empty()) {
        const Flow* flow = definition_.flow(now_.tokens.begin()->second.flow);
        return refuse(Kind::wrong_state, "process.join_waits_forever", {{"name", flow->target_id}});
    }
    emit(InstanceEnded{Ended::completed, {}});
    return {};
}

Result<> Act::arrive(Key token_key) {
    const Token token = now_.tokens.at(token_key);
    const Element& element = definition_.elements[definition_.flow(token.flow)->target];
    if (auto reason = why_not_run(element))
        return refuse(Kind::invalid, reason->code, std::move(reason->params));
    std::vector<Key> tokens{token_key};
    if (element.kind == ElementKind::parallelGateway) {
        tokens.clear();
        for (const int incoming : element.incoming) {
            const auto waiting = std::ranges::find_if(now_.tokens, [&](const auto& other) {
                return other.second.flow == definition_.flows[incoming].id &&
                       other.second.scope == token.scope;
            });
            if (waiting == now_.tokens.end()) return {};
            tokens.push_back(waiting->first);
        }
    }
    if (element.kind == ElementKind::userTask || element.kind == ElementKind::serviceTask)
        return open(element, token.scope, std::move(tokens), 0);
    const Key key = next_key();
    emit(ElementPassed{key, element.id, token.scope, std::move(tokens)});
    return leave(element, key, token.scope);
}

Result<> Act::open(const Element& element, Key scope, std::vector<Key> tokens, Key again_of) {
    std::string agency = element.agency;
    if (agency.starts_with('=')) {
        const auto parsed = Expression::parse(agency);
        const Value value = parsed ? parsed->evaluate(now_.variables) : Value();
        const auto* text = std::get_if<std::string>(&value.is);
        if (!text || text->empty())
            return refuse(Kind::invalid, "process.agency_unknown", {{"element", element.id}});
        agency = *text;
    }
    emit(TaskOpened{next_key(), element.id, scope, std::move(tokens), element.role,
                    std::move(agency), element.handler, again_of});
    return {};
}

Result<> Act::leave(const Element& element, Key visit, Key scope) {
    std::vector<int> ways;
    if (auto chosen = take_ways(element, ways); !chosen) return chosen;
    for (const int way : ways) {
        const Key token = next_key();
        emit(FlowTaken{token, definition_.flows[way].id, scope, visit});
        arriving_.push_back(token);
    }
    return {};
}

/// The flows a token goes on by: the first true one of an exclusive gateway, all of a parallel one,
/// the unconditional and true ones of anything else; the default only where nothing else is true.
Result<> Act::take_ways(const Element& element, std::vector<int>& ways) const {
    const bool is_exclusive = element.kind == ElementKind::exclusiveGateway;
    const bool is_parallel = element.kind == ElementKind::parallelGateway;
    int otherwise = -1;
    for (const int out : element.outgoing) {
        const Flow& flow = definition_.flows[out];
        if (!is_parallel && flow.id == element.default_flow) {
            otherwise = out;
        } else if (is_parallel || is_true(flow)) {
            ways.push_back(out);
            if (is_exclusive) break;
        }
    }
    if (ways.empty() && otherwise >= 0) ways.push_back(otherwise);
    if (ways.empty() && !element.outgoing.empty())
        return refuse(Kind::wrong_state, "process.no_way_out", {{"element", element.id}});
    return {};
}

}  // namespace

Result<std::vector<EngineEvent>> decide(const Definition& definition, const Instance& instance,
                                        const Command& command) {
    Act act(definition, instance);
    if (auto done = std::visit(act, command); !done) return done.error();
    return std::move(act.events);
}

}  // namespace motcua::process
