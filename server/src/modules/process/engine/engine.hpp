// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "modules/process/engine/instance.hpp"
#include "modules/process/model/definition.hpp"

namespace motcua::process {

/// Begins an instance of the definition's own code and version, at its start event without a
/// trigger; at `event` where its message came, its moment, its signal.
struct Start {
    Variables variables = {};
    std::string event = {};
};
/// The handler of a business rule task that names no other.
inline constexpr std::string_view kDecisionHandler = "decision";
/// Which decision of which version of a model answered a business rule task.
struct DecidedBy {
    std::string model;
    int version = 0;
    std::string decision;
};
/// Completes an open task, a person's or the system's.
struct CompleteTask {
    Key task = 0;
    std::string outcome = {};  ///< one of the element's outcomes, where it has any
    Variables variables = {};  ///< routing facts, never personal data
    std::string act = {};      ///< the dossier's verb; "" where the caller does not care
    std::optional<DecidedBy> decided = {};  ///< of a business rule task, where a model was asked
};
/// Undoes everything since the completed task `to` and opens it again, the very same piece of work.
struct SendBack {
    Key task = 0;  ///< the open task from which it goes back
    Key to = 0;    ///< one of send_back_targets(…)
};
/// Ends the instance; open tasks close.
struct Cancel {};

/// A task ends with an error of the process, not of the machine: the boundary event or event
/// sub-process for this code goes on, or the instance ends as failed.
struct FailTask {
    Key task = 0;
    std::string error = {};
    Variables variables = {};
};
/// A message arrived. It goes to the oldest wait of its name whose key is the same, or empty.
struct DeliverMessage {
    std::string name = {};
    std::string correlation = {};
    Variables variables = {};
};
/// The moment a wait's timer speaks of has come: the caller's clock says so.
struct FireTimer {
    Key wait = 0;
    Variables variables = {};
};
/// A signal was thrown somewhere: everything here that waits for it has it.
struct ThrowSignal {
    std::string name = {};
    Variables variables = {};
};
/// Facts changed; conditional events look at them.
struct SetVariables {
    Variables variables = {};
};

using Command = std::variant<Start, CompleteTask, SendBack, Cancel, FailTask, DeliverMessage,
                             FireTimer, ThrowSignal, SetVariables>;

/// What a command comes to, as events to store and apply. Pure: the same answer for the same input.
/// Scripts are run when their task is completed; a business rule task's answer comes with its
/// completion: whoever evaluates the element's `decision` gives it.
///
/// Refuses: process.already_started, process.not_started, process.ended, process.other_definition,
/// process.task_not_open {task}, process.act_differs {act, wanted}, process.outcome_missing,
/// process.outcome_unknown {outcome}, process.variable_wrong {name}, process.cannot_send_back {to},
/// process.id_twice, process.id_missing (a definition nothing can be told of),
/// process.wait_unknown {element} (its key or timer is no text), process.nobody_waits {name} (no
/// such message, signal or timer is waited for), process.repeat_unknown {element} (how often is no
/// number, or over 1,000), process.no_way_out {element} (a choice in which nothing is true),
/// process.loops {element} (more than 10,000 steps: an incident for the caller to keep; nothing has
/// happened), process.join_waits_forever {name}, and the reasons of why_not_run.
Result<std::vector<EngineEvent>> decide(const Definition& definition, const Instance& instance,
                                        const Command& command);

/// How far a command may go.
struct Limits {
    int steps = 10'000;  ///< elements begun
    /// A join that waits for ever is no refusal, nor is a timer that cannot be read; a process
    /// without a start event begins at every node that nothing leads to; where no way is open, the
    /// first one whose condition cannot be read is; a task without outcomes takes any.
    bool is_lenient = false;
};
/// The same, but the instance itself moves: also where it is refused, as far as it came. For traces
/// and simulations, which need no copy and want to see what happened before the refusal.
struct Move {
    std::vector<EngineEvent> events;
    std::optional<Error> stopped;
    int steps = 0;
};
Move move(const Definition& definition, Instance& instance, const Command& command,
          const Limits& limits = {});

/// What may happen to an instance from outside, oldest first; empty where it has ended. A timer's
/// text is what the definition says, already evaluated; when it began is known to whoever stored
/// the WaitBegan event (due_of in timers.hpp computes the rest).
std::vector<Wait> waits(const Instance& instance);

/// An open piece of work, for lists.
struct OpenTask {
    Key key = 0;
    std::string element;
    std::string role;
    std::string agency;   ///< "reception", "competent", or an agency's code
    std::string handler;  ///< set: work for the system
    Key again_of = 0;     ///< set: the officer of that task has it back
    bool operator==(const OpenTask&) const = default;
};
std::vector<OpenTask> open_tasks(const Instance& instance);

/// The completed tasks of persons that led to this open one, nearest first: where it may go back. A
/// task of a sub-process that is behind us, or one of several instances, is none of them.
struct EarlierTask {
    Key key = 0;
    std::string element;
    std::string outcome;
    bool operator==(const EarlierTask&) const = default;
};
std::vector<EarlierTask> send_back_targets(const Instance& instance, Key task);

}  // namespace motcua::process
