// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <deque>
#include <set>

#include "modules/process/engine/engine.hpp"
#include "modules/process/model/check.hpp"

namespace motcua::process {

/// One command at work on an instance: every event is applied as it is decided, so that what comes
/// next is decided on what already happened. Inside the engine only; decide() is the face.
class Act {
public:
    Act(const Definition& definition, Instance& instance, const Limits& limits)
        : definition_(definition), now_(instance), limits_(limits) {}

    Result<> operator()(const Start& command);
    Result<> operator()(const CompleteTask& command);
    Result<> operator()(const SendBack& command);
    Result<> operator()(const Cancel& command);
    Result<> operator()(const FailTask& command);
    Result<> operator()(const DeliverMessage& command);
    Result<> operator()(const FireTimer& command);
    Result<> operator()(const ThrowSignal& command);
    Result<> operator()(const SetVariables& command);

    /// Goes over to this definition. `known`: the ids, as they are here, of what the version before
    /// had; a wait that is not among them begins now.
    Result<> take_over(const InstanceMoved& moved, const std::set<std::string>& known);

    std::vector<EngineEvent> events;
    int steps = 0;

private:
    /// What is still to move: a token to its flow's target, or the next instance of a body.
    struct Todo {
        Key token = 0;
        Key body = 0;
    };

    // --- act.cpp: what every part needs
    void emit(EngineEvent event);
    Key next_key() const { return now_.last_key + 1; }
    Result<> runs() const;
    Result<const Visit*> open_task(Key task) const;
    const Element& element_of(const Visit& visit) const;
    /// The nodes inside a scope are those of this element; -1: the process's.
    int body_index(Key scope) const;
    /// What an expression sees there: the process's variables under those of the visits around.
    Variables facts(Key at) const;
    Value value_of(const Formula& formula, Key at) const;
    /// A text of the definition, or what its "= expression" comes to; nothing where it is no text.
    std::optional<std::string> text_of(const Wording& wording, Key at) const;
    Result<> step(const Element& element);

    // --- tasks.cpp's commands need these
    Result<Variables> answered(const Element& element, const CompleteTask& command) const;
    Variables scripted(const Element& element, Key task) const;

    // --- act_move.cpp: tokens
    Result<> move();
    Result<> arrive(Key token);
    Result<> enter(const Element& element, Key scope, std::vector<Key> tokens);
    Result<> perform(const Element& element, Key scope, std::vector<Key> tokens, Key again_of);
    Result<> open_work(const Element& element, const Element& work, Key scope,
                       std::vector<Key> tokens, Key again_of);
    Result<> pass(const Element& element, Key scope, std::vector<Key> tokens);
    /// The visit is done: on by its ways, or on to the next instance; then its scope may be done.
    Result<> finish(const Element& element, Key visit, Key scope);
    Result<> leave(const Element& element, Key visit, Key scope);
    Result<> take_ways(const Element& element, Key scope, std::vector<int>& ways) const;
    /// A token that goes straight to an element.
    Key straight(Key scope, Key from);
    void queue(Key token);
    Result<> expect_alive() const;

    // --- act_joins.cpp
    std::vector<Key> joined(const Element& element, const Token& token) const;
    std::vector<Key> joined_inclusively(const Element& element, Key scope) const;
    Result<bool> fire_inclusive();

    // --- act_scopes.cpp: sub-processes and repetition
    Result<> enter_scope(const Element& element, Key scope, std::vector<Key> tokens);
    Result<> begin_scope(int body, Key scope);
    Result<> close_if_done(Key scope);
    Result<> begin_repeat(const Element& element, Key scope, std::vector<Key> tokens);
    Result<> begin_instance(Key body);
    Result<> instance_done(const Element& element, Key visit, Key body);
    Result<int> total_of(const Element& element, Key body);
    Variables counters(Key body) const;
    /// Ends everything inside a scope (0: the process), not the scope's own visit.
    void interrupt_inside(Key scope);
    void interrupt(Key visit);
    Result<> end(Ended how);

    // --- act_events.cpp: what is waited for and what is thrown
    Result<> begin_wait(const Element& element, Key host, Key scope);
    Result<> begin_boundary(const Element& element, Key host, Key scope);
    Result<> wait_for(const Element& element, Key scope, std::vector<Key> tokens);
    Result<> happen(Key wait, const Variables& variables);
    Result<> pass_boundary(const Element& event, Key host);
    Result<> begin_event_scope(const Element& start, Key scope);
    Result<> throw_event(const Element& element, Key visit, Key scope);
    Result<> broadcast(Trigger trigger, const std::string& name, const std::string& correlation,
                       const Variables& variables, int& caught);
    /// Looks for whoever handles an error or escalation, from a visit (a task's) or scope outwards.
    Result<bool> handle(Trigger trigger, const std::string& code, Key visit, Key scope);
    Result<bool> fire_conditions();

    const Definition& definition_;
    Instance& now_;
    const Limits limits_;
    std::deque<Todo> todo_;
    std::deque<Key> throwing_;      ///< about to send something: whoever waits may get there first
    std::vector<Key> throwing_in_;  ///< scopes in which something is being thrown right now
    std::vector<Key> interrupted_;  ///< scopes whose inside was interrupted in this act
    Variables locals_;              ///< of the instance that is about to begin
};

/// A refusal of the engine.
Error refuse(Kind kind, std::string why,
             std::vector<std::pair<std::string, std::string>> params = {});
/// What does the work of a task: a call activity's global task, else the element itself.
const Element& work_of(const Definition& definition, const Element& element);
/// Whether a task of this scope may be gone back to.
bool may_go_back_into(const Instance& instance, Key scope);

}  // namespace motcua::process
