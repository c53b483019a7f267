// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "modules/process/rules/value.hpp"

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
/// A token stands on a flow, put there by the element visit `from`.
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
enum class Ended { completed, cancelled };
BOOST_DESCRIBE_ENUM(Ended, completed, cancelled)
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

using EngineEvent = std::variant<InstanceStarted, FlowTaken, ElementPassed, TaskOpened,
                                 TaskCompleted, TaskSentBack, InstanceEnded>;

/// "task_opened": the event's name for good.
std::string_view type_of(const EngineEvent& event);

/// `[{"type": "task_opened", "v": 1, …}, …]`, the same bytes for the same events: what a dossier's
/// event stores and hashes.
std::string write_events(const std::vector<EngineEvent>& events);
/// Refuses: json.malformed, json.wrong_type, json.missing; process.event_unknown {type} (a newer
/// server wrote it).
Result<std::vector<EngineEvent>> read_events(std::string_view text);

}  // namespace motcua::process
