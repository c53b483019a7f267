// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <string>
#include <vector>

#include "modules/process/engine/instance.hpp"
#include "modules/process/model/definition.hpp"

namespace motcua::process {

/// What is called otherwise in the new version: old element or flow id → new one.
using Mapping = std::map<std::string, std::string>;

/// How a running instance goes over to another version of its process, or why it cannot.
struct MovePlan {
    std::vector<Fault> obstacles;     ///< none: it can
    std::vector<EngineEvent> events;  ///< InstanceMoved, and the waits that are new there
};

/// Whatever is open — tasks, sub-processes, waits, tokens before a join — must stand in `to` under
/// its id or what `mapping` makes of it, be of the same kind and repetition, inside the same
/// scopes; a wait for the same trigger. An open task keeps role, agency and number; its outcomes,
/// act and budget are those of `to` from now on. A timer that runs keeps its moment; boundary
/// events and event sub-processes that `from` did not have begin to wait now. What is behind stays
/// what it was, and can be gone back to where `to` still has it. Pure.
///
/// Obstacles: process.move_element_gone {name, to}, process.move_kind_differs {name, kind, other},
/// process.move_scope_differs {name}, process.move_flow_gone {flow}, process.move_wait_differs
/// {name}, process.move_join_starves {name} (at an element of the new version: a parallel branch
/// that begins behind us is waited for), process.move_end_differs {name} (the step at which on-time
/// is judged would be judged twice, or never), process.move_ended (nothing runs any more), and what
/// begin of a new wait refuses.
MovePlan plan_move(const Definition& from, const Definition& to, const Instance& instance,
                   const Mapping& mapping);

/// What a mapping names and neither version has: process.mapping_unknown {element}. Pure.
std::vector<Fault> faults_of_mapping(const Definition& from, const Definition& to,
                                     const Mapping& mapping);

}  // namespace motcua::process
