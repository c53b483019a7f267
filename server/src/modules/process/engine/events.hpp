// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "modules/process/model/element.hpp"
#include "modules/process/model/variables.hpp"

namespace motcua::process {

/// Numbers everything an instance makes (tokens, tasks, scopes), from 1; 0 = the process itself.
using Key = std::int64_t;

// What happened in an instance. A released event is never edited: its successor is added with a new
// name (TaskOpenedV2) and both are applied for ever. Times, persons and grounds are the dossier's.

/// The instance began, on this version of this definition.
struct InstanceStarted {
    std::string code;
    int version = 0;
    Variables variables = {};
    bool operator==(const InstanceStarted&) const = default;
};
/// A token stands on a flow, put there by the element visit `from`. On no flow ("") where it goes
/// straight to an element: the start of a scope, an instance of a repeated activity, a boundary
/// event, the other end of a link.
struct FlowTaken {
    Key token = 0;
    std::string flow;
    Key scope = 0;
    Key from = 0;
    bool operator==(const FlowTaken&) const = default;
};
/// An element that takes no time (event, gateway) consumed these tokens and is behind us.
struct ElementPassed {
    Key key = 0;
    std::string element;
    Key scope = 0;
    std::vector<Key> tokens = {};
    bool operator==(const ElementPassed&) const = default;
};
/// Work waits: for a person of `role` at `agency`, or for the system's `handler`.
struct TaskOpened {
    Key key = 0;
    std::string element;
    Key scope = 0;
    std::vector<Key> tokens = {};
    std::string role = {};
    std::string agency = {};
    std::string handler = {};
    Key again_of = 0;  ///< the task that is to be done again: its officer has it back
    bool operator==(const TaskOpened&) const = default;
};
struct TaskCompleted {
    Key key = 0;
    std::string outcome = {};
    Variables variables = {};  ///< set by it, the outcome's own variable among them
    bool operator==(const TaskCompleted&) const = default;
};
/// `task` went back to the completed task `to`: everything that followed from `to` is undone.
struct TaskSentBack {
    Key task = 0;
    Key to = 0;
    std::vector<Key> cancelled = {};  ///< open tasks that are open no more, `task` among them
    std::vector<Key> undone = {};     ///< visits behind us that no longer count, `to` among them
    std::vector<Key> removed = {};    ///< tokens taken off their flows
    std::vector<Key> restored = {};   ///< tokens put back that undone visits had consumed
    bool operator==(const TaskSentBack&) const = default;
};
/// An element began that stays open for a time and is no task: a sub-process, a call, the whole of
/// a repeated activity (`repeats`), an event or gateway that waits. A sub-process's key is the
/// scope of what is inside.
struct ElementEntered {
    Key key = 0;
    std::string element;
    Key scope = 0;
    std::vector<Key> tokens = {};
    bool repeats = false;
    int total = 0;  ///< instances of a multi-instance activity
    bool operator==(const ElementEntered&) const = default;
};
/// It is behind us.
struct ElementLeft {
    Key key = 0;
    bool operator==(const ElementLeft&) const = default;
};
/// From now on something may happen: to the visit `host`, which the wait does not outlive (0: to
/// the process). `scope` is where what follows will be.
struct WaitBegan {
    Key key = 0;
    Key host = 0;
    std::string element;  ///< the event, or receive task
    Key scope = 0;
    Trigger trigger = Trigger::none;
    std::string name = {};  ///< of the message or signal
    std::string correlation = {};
    TimerKind timer_kind = TimerKind::none;
    std::string timer = {};
    bool operator==(const WaitBegan&) const = default;
};
/// What was waited for happened.
struct EventCaught {
    Key wait = 0;
    bool is_over = true;  ///< false: it may happen again
    Variables variables = {};
    bool operator==(const EventCaught&) const = default;
};
/// A condition that already happened has become false: it may happen again.
struct WaitRearmed {
    Key wait = 0;
    bool operator==(const WaitRearmed&) const = default;
};
/// The visit `from` sent a message, signal, error or escalation. Messages and signals are for the
/// caller to take further; what waits for them in this instance has them already.
struct EventThrown {
    Key from = 0;
    std::string element;
    Trigger trigger = Trigger::none;
    std::string name = {};
    std::string correlation = {};
    bool operator==(const EventThrown&) const = default;
};
/// Work ended before it was done: by an interrupting event, an error, a terminate event, or because
/// the instances that are left are not needed.
struct Interrupted {
    std::vector<Key> cancelled = {};  ///< visits
    std::vector<Key> removed = {};    ///< tokens
    std::vector<Key> waits = {};
    bool operator==(const Interrupted&) const = default;
};
/// Variables of the visit `visit` alone (an instance's item), or of the process (0).
struct VariablesSet {
    Key visit = 0;
    Variables variables = {};
    bool operator==(const VariablesSet&) const = default;
};
/// An element or flow that the new version calls otherwise.
struct Renamed {
    std::string from;
    std::string to;
    bool operator==(const Renamed&) const = default;
};
BOOST_DESCRIBE_STRUCT(Renamed, (), (from, to))
/// The instance goes on by another version of its process: what stands, waits and was done bears
/// the new names. `lost` are visits behind us that the version has no place for: they happened, and
/// nothing goes back to them or beyond them.
struct InstanceMoved {
    int version = 0;
    std::vector<Renamed> elements = {};
    std::vector<Renamed> flows = {};
    std::vector<Key> lost = {};
    bool operator==(const InstanceMoved&) const = default;
};
/// A business rule task has its answer, by this version of a decision model. What came of it stands
/// in the task_completed that follows: whoever reads the log needs no model.
struct DecisionTaken {
    Key task = 0;
    std::string model;
    int version = 0;
    std::string decision;
    bool operator==(const DecisionTaken&) const = default;
};
enum class Ended { completed, cancelled, terminated, failed };
BOOST_DESCRIBE_ENUM(Ended, completed, cancelled, terminated, failed)
/// Nothing is open any more.
struct InstanceEnded {
    Ended how = Ended::completed;
    std::vector<Key> cancelled = {};  ///< tasks that were open
    bool operator==(const InstanceEnded&) const = default;
};

BOOST_DESCRIBE_STRUCT(InstanceStarted, (), (code, version, variables))
BOOST_DESCRIBE_STRUCT(FlowTaken, (), (token, flow, scope, from))
BOOST_DESCRIBE_STRUCT(ElementPassed, (), (key, element, scope, tokens))
BOOST_DESCRIBE_STRUCT(TaskOpened, (),
                      (key, element, scope, tokens, role, agency, handler, again_of))
BOOST_DESCRIBE_STRUCT(TaskCompleted, (), (key, outcome, variables))
BOOST_DESCRIBE_STRUCT(TaskSentBack, (), (task, to, cancelled, undone, removed, restored))
BOOST_DESCRIBE_STRUCT(InstanceEnded, (), (how, cancelled))

BOOST_DESCRIBE_STRUCT(ElementEntered, (), (key, element, scope, tokens, repeats, total))
BOOST_DESCRIBE_STRUCT(ElementLeft, (), (key))
BOOST_DESCRIBE_STRUCT(WaitBegan, (),
                      (key, host, element, scope, trigger, name, correlation, timer_kind, timer))
BOOST_DESCRIBE_STRUCT(EventCaught, (), (wait, is_over, variables))
BOOST_DESCRIBE_STRUCT(WaitRearmed, (), (wait))
BOOST_DESCRIBE_STRUCT(EventThrown, (), (from, element, trigger, name, correlation))
BOOST_DESCRIBE_STRUCT(Interrupted, (), (cancelled, removed, waits))
BOOST_DESCRIBE_STRUCT(VariablesSet, (), (visit, variables))
BOOST_DESCRIBE_STRUCT(DecisionTaken, (), (task, model, version, decision))
BOOST_DESCRIBE_STRUCT(InstanceMoved, (), (version, elements, flows, lost))

using EngineEvent =
    std::variant<InstanceStarted, FlowTaken, ElementPassed, TaskOpened, TaskCompleted, TaskSentBack,
                 InstanceEnded, ElementEntered, ElementLeft, WaitBegan, EventCaught, WaitRearmed,
                 EventThrown, Interrupted, VariablesSet, InstanceMoved, DecisionTaken>;

/// "task_opened": the event's name for good.
std::string_view type_of(const EngineEvent& event);

/// `[{"type": "task_opened", "v": 1, …}, …]`, the same bytes for the same events: what a dossier's
/// event stores and hashes.
std::string write_events(const std::vector<EngineEvent>& events);
/// Refuses: json.malformed, json.wrong_type, json.missing; process.event_unknown {type} (a newer
/// server wrote it).
Result<std::vector<EngineEvent>> read_events(std::string_view text);

}  // namespace motcua::process
