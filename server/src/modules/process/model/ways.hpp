// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/process/model/definition.hpp"

namespace motcua::process {

/// The flows by which a token that stands in an element may go on: its own, those of the boundary
/// events attached to it, and those of the other end of a link.
std::vector<int> flows_after(const Definition& definition, const Element& element);

/// Which flows lead to one of `targets` (incoming flows of `gateway`) without passing the gateway.
std::vector<bool> leading_to(const Definition& definition, int gateway,
                             const std::vector<int>& targets);

/// The catching link events of a throwing one: of the same name, in the same scope.
std::vector<int> link_targets(const Definition& definition, const Element& thrown);

/// The elements that work goes on to from an element, by any way: by its flows, into a sub-process
/// and what a call activity runs, to boundary events and the other end of a link. A sub-process's
/// event sub-processes belong to it.
std::vector<int> elements_after(const Definition& definition, int element);

/// Where a scope (-1: the process) begins when nothing triggers it: its start events without a
/// trigger; where it has no start event at all, every node that nothing leads to.
std::vector<int> starts_of(const Definition& definition, int scope);

/// The start events of a scope's event sub-processes.
std::vector<int> event_starts_of(const Definition& definition, int scope);

}  // namespace motcua::process
