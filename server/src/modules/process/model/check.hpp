// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/process/model/definition.hpp"

namespace motcua::process {

/// Why the engine does not run this element, or nothing where it does. One table, used by check()
/// and by the engine itself.
std::optional<Fault> why_not_run(const Element& element);

/// Plays the tokens of every choice that conditions could make, tasks completing in one order
/// (their order does not matter to joins), and names the joins at which tokens would wait for ever,
/// the places where they pile up without end, and — as a warning — what may run twice at once.
/// Gives up silently after a bounded number of states. For definitions without other errors.
std::vector<Fault> check_tokens(const Definition& definition);

}  // namespace motcua::process
