// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "modules/process/engine/instance.hpp"
#include "modules/process/model/definition.hpp"

namespace motcua::process {

/// Begins an instance of the definition's own code and version.
struct Start {
    Variables variables = {};
};
/// Completes an open task, a person's or the system's.
struct CompleteTask {
    Key task = 0;
    std::string outcome = {};  ///< one of the element's outcomes, where it has any
    Variables variables = {};  ///< routing facts, never personal data
    std::string act = {};      ///< the dossier's verb; "" where the caller does not care
};
/// Undoes everything since the completed task `to` and opens it again, the very same piece of work.
struct SendBack {
    Key task = 0;  ///< the open task from which it goes back
    Key to = 0;    ///< one of send_back_targets(…)
};
/// Ends the instance; open tasks close.
struct Cancel {};

using Command = std::variant<Start, CompleteTask, SendBack, Cancel>;

/// What a command comes to, as events to store and apply. Pure: the same answer for the same input.
///
/// Refuses: process.already_started, process.not_started, process.ended, process.other_definition,
/// process.task_not_open {task}, process.act_differs {act, wanted}, process.outcome_missing,
/// process.outcome_unknown {outcome}, process.variable_wrong {name}, process.cannot_send_back {to},
/// process.no_way_out {element} (a choice in which nothing is true), process.loops {element} (more
/// than 10,000 steps), process.join_waits_forever {element}, and the reasons of why_not_run.
Result<std::vector<EngineEvent>> decide(const Definition& definition, const Instance& instance,
                                        const Command& command);

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

/// The completed tasks of persons that led to this open one, nearest first: where it may go back.
struct EarlierTask {
    Key key = 0;
    std::string element;
    std::string outcome;
    bool operator==(const EarlierTask&) const = default;
};
std::vector<EarlierTask> send_back_targets(const Instance& instance, Key task);

}  // namespace motcua::process
