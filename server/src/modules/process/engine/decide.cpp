// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "modules/process/engine/act.hpp"
#include "modules/process/engine/lists.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

Result<> Act::operator()(const Start& command) {
    if (now_.is_started) return refuse(Kind::wrong_state, "process.already_started");
    // Everything here goes by ids: where two things share one, nothing can be told of either.
    for (const Fault& fault : definition_.reading_faults)
        if (fault.code == "process.id_twice" || fault.code == "process.id_missing")
            return refuse(Kind::invalid, fault.code, fault.params);
    if (auto checked = check_variables(command.variables); !checked) return checked;
    const auto is_asked = [&](int at) {
        const Element& element = definition_.elements[at];
        return element.kind == ElementKind::startEvent &&
               (command.event.empty() ? element.trigger == Trigger::none
                                      : element.id == command.event);
    };
    const auto start = std::ranges::find_if(definition_.inside, is_asked);
    const bool is_implicit =
        start == definition_.inside.end() && limits_.is_lenient && command.event.empty();
    if (start == definition_.inside.end() && !is_implicit)
        return refuse(Kind::invalid, "process.no_start", {{"name", definition_.name}});
    emit(InstanceStarted{definition_.code, definition_.version, command.variables});
    if (is_implicit) {
        if (auto begun = begin_scope(-1, 0); !begun) return begun;
        return move();
    }
    for (const int event : event_starts_of(definition_, -1))
        if (auto begun = begin_wait(definition_.elements[event], 0, 0); !begun) return begun;
    const Element& element = definition_.elements[*start];
    const Key key = next_key();
    emit(ElementPassed{key, element.id, 0, {}});
    if (auto left = leave(element, key, 0); !left) return left;
    if (auto closed = close_if_done(0); !closed) return closed;
    return move();
}

Result<> Act::operator()(const CompleteTask& command) {
    if (auto ok = runs(); !ok) return ok;
    const auto task = open_task(command.task);
    if (!task) return task.error();
    const Element& element = element_of(**task);
    const Element& work = work_of(definition_, element);
    if (!command.act.empty() && !work.act.empty() && command.act != work.act)
        return refuse(Kind::wrong_state, "process.act_differs",
                      {{"act", command.act}, {"wanted", work.act}});
    auto variables = answered(work, command);
    if (!variables) return variables.error();
    if (local_kind(work.kind) == ElementKind::scriptTask) {
        Variables made = scripted(work, command.task);
        if (auto checked = check_variables(made); !checked) return checked;
        made.merge(*variables);
        *variables = std::move(made);
    }
    const Key scope = (*task)->scope;
    if (command.decided)
        emit(DecisionTaken{command.task, command.decided->model, command.decided->version,
                           command.decided->decision});
    emit(TaskCompleted{command.task, command.outcome, std::move(*variables)});
    if (auto finished = finish(element, command.task, scope); !finished) return finished;
    return move();
}

Result<> Act::operator()(const FailTask& command) {
    if (auto ok = runs(); !ok) return ok;
    const auto task = open_task(command.task);
    if (!task) return task.error();
    if (auto checked = check_variables(command.variables); !checked) return checked;
    const std::string element = (*task)->element;
    const Key scope = (*task)->scope;
    if (!command.variables.empty()) emit(VariablesSet{0, command.variables});
    emit(EventThrown{command.task, element, Trigger::error, command.error, ""});
    // Of one of several instances, the boundary is the whole's.
    const auto handled = handle(Trigger::error, command.error, command.task, scope);
    if (!handled) return handled.error();
    if (!*handled) return end(Ended::failed);
    return move();
}

Result<> Act::operator()(const DeliverMessage& command) {
    if (auto ok = runs(); !ok) return ok;
    if (auto checked = check_variables(command.variables); !checked) return checked;
    int caught = 0;
    auto sent =
        broadcast(Trigger::message, command.name, command.correlation, command.variables, caught);
    if (!sent) return sent;
    if (caught == 0)
        return refuse(Kind::wrong_state, "process.nobody_waits", {{"name", command.name}});
    return move();
}

Result<> Act::operator()(const FireTimer& command) {
    if (auto ok = runs(); !ok) return ok;
    if (auto checked = check_variables(command.variables); !checked) return checked;
    const auto wait = now_.waits.find(command.wait);
    if (wait == now_.waits.end() || wait->second.trigger != Trigger::timer)
        return refuse(Kind::wrong_state, "process.nobody_waits",
                      {{"name", std::to_string(command.wait)}});
    if (auto happened = happen(command.wait, command.variables); !happened) return happened;
    return move();
}

Result<> Act::operator()(const ThrowSignal& command) {
    if (auto ok = runs(); !ok) return ok;
    if (auto checked = check_variables(command.variables); !checked) return checked;
    int caught = 0;
    auto sent = broadcast(Trigger::signal, command.name, "", command.variables, caught);
    if (!sent) return sent;
    return move();
}

Result<> Act::operator()(const SetVariables& command) {
    if (auto ok = runs(); !ok) return ok;
    if (auto checked = check_variables(command.variables); !checked) return checked;
    emit(VariablesSet{0, command.variables});
    return move();
}

/// What a script comes to: the entries of a context are variables; any other value is kept under
/// the name the element gives.
Variables Act::scripted(const Element& element, Key task) const {
    if (!is_feel(element) || !element.script.parsed) return {};
    return variables_of(plain(value_of(element.script, task)),
                        element.result.empty() ? "result" : element.result);
}

Result<Variables> Act::answered(const Element& element, const CompleteTask& command) const {
    Variables variables = command.variables;
    if (auto checked = check_variables(variables); !checked) return checked.error();
    if (element.outcomes.empty() && command.outcome.empty()) return variables;
    if (command.outcome.empty())
        return refuse(Kind::invalid, "process.outcome_missing", {{"element", element.id}});
    const auto known = std::ranges::find(element.outcomes, command.outcome, &Outcome::value);
    const bool is_free = limits_.is_lenient && element.outcomes.empty();
    if (known == element.outcomes.end() && !is_free)
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
    const Element& element = element_of(earlier);
    std::vector<Key> tokens;
    for (const Token& token : earlier.consumed) tokens.push_back(token.key);
    const Key scope = earlier.scope;
    emit(std::move(back));
    if (auto opened = perform(element, scope, std::move(tokens), command.to); !opened)
        return opened;
    return move();
}

Result<> Act::operator()(const Cancel&) {
    if (auto ok = runs(); !ok) return ok;
    return end(Ended::cancelled);
}

Result<std::vector<EngineEvent>> decide(const Definition& definition, const Instance& instance,
                                        const Command& command) {
    Instance moved = instance;
    Move made = move(definition, moved, command);
    if (made.stopped) return *std::move(made.stopped);
    return std::move(made.events);
}

Move move(const Definition& definition, Instance& instance, const Command& command,
          const Limits& limits) {
    Act act(definition, instance, limits);
    const auto done = std::visit(act, command);
    Move made{std::move(act.events), {}, act.steps};
    if (!done) made.stopped = done.error();
    return made;
}

}  // namespace motcua::process
