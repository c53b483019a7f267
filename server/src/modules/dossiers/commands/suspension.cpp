// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/suspension.hpp"

namespace motcua::dossiers {

std::optional<Suspended> wants_suspension(const process::Definition* definition,
                                          const process::Instance& instance) {
    if (!definition) return std::nullopt;
    for (const process::OpenTask& task : process::open_tasks(instance))
        if (const auto* element = definition->element(task.element);
            element && !element->suspends.empty())
            return Suspended{element->suspends, element->id, element->name};
    return std::nullopt;
}

void resume_first(const Dossier& dossier, const std::optional<Suspended>& wanted,
                  std::vector<NewEvent>& said) {
    if (!dossier.is_suspended() || dossier.finished_at) return;
    const bool ends = std::ranges::any_of(
        said, [](const NewEvent& event) { return std::holds_alternative<Finished>(event.body); });
    if (wanted && !ends) return;
    const Suspended& was = dossier.suspensions.back().what;
    said.insert(said.begin(), NewEvent{Resumed{was.ground, was.step_name}});
}

void suspend_if_wanted(Transaction& tx, Opened& opened, const Actor& by, AgencyId agency,
                       const std::optional<Suspended>& wanted, std::optional<Instant> occurred_at) {
    const Dossier& d = opened.dossier;
    const bool runs = d.status == Status::received || d.status == Status::in_progress;
    if (!wanted || !runs || d.is_suspended() || is_internal(d.intake.channel)) return;
    const NewEvent suspended[] = {{*wanted, "", "", occurred_at}};
    append(tx, opened, by, agency, suspended);
}

}  // namespace motcua::dossiers
