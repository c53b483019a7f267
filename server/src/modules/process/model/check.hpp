// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/process/model/definition.hpp"

namespace motcua::process {

/// Why the engine does not run this element, or nothing where it does. One table, used by check()
/// and by the engine itself.
std::optional<Fault> why_not_run(const Element& element);

/// The faults of a definition, as they are found; the parts of check() below write into it.
class Faults {
public:
    void add(const std::string& element, std::string code,
             std::vector<std::pair<std::string, std::string>> params = {},
             Severity severity = Severity::error) {
        all.push_back({element, std::move(code), std::move(params), severity});
    }
    /// A formula that must parse where it is given.
    void formula(const std::string& element, const Formula& formula);

    std::vector<Fault> all;
};

/// What stands in a task and how it repeats: roles, handlers, scripts, outcomes, budgets.
void check_work(const Definition& definition, const Element& element, Faults& faults);
/// Events: where each kind may stand, what it names, its timer or condition, its host; the ways out
/// of an event-based gateway.
void check_event(const Definition& definition, const Element& element, Faults& faults);
/// Where the process and everything inside it begins and ends; what call activities call.
void check_scopes(const Definition& definition, Faults& faults);
/// What no way leads to, and from where no way leads to an end.
void check_reach(const Definition& definition, Faults& faults);
/// Whether an element may end a branch by having no way out: in a sub-process without start and end
/// events everything does.
bool is_bare(const Definition& definition, int scope);

/// Plays the tokens of every choice that conditions, events and boundaries could make, scope by
/// scope, tasks completing in one order (their order does not matter to joins), and names the joins
/// at which tokens would wait for ever, the places where they pile up without end, and — as a
/// warning — what may run twice at once. Gives up silently after a bounded number of states. For
/// definitions without other errors.
std::vector<Fault> check_tokens(const Definition& definition);

}  // namespace motcua::process
