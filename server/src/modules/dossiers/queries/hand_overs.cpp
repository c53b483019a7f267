// SPDX-License-Identifier: Apache-2.0
#include <ranges>

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

/// Where the dossier went with this step: what opened in the same moment.
void complete(HandOver& line, std::size_t index, const Dossier& d,
              const process::Definition& definition, const std::vector<process::OpenTask>& open) {
    for (const StepDone& next : d.done | std::views::drop(index + 1))
        if (next.opened_at == line.at) {
            line.next_step_name = next.step_name;
            line.next_place = next.place;
            line.next_by = next.by_name;
            return;
        }
    for (const process::OpenTask& task : open) {
        const auto state = d.tasks.find(std::to_string(task.key));
        if (state == d.tasks.end() || state->second.opened_at != line.at) continue;
        line.next_step_name = definition.element(task.element)->name;
        line.next_place = state->second.place;
        line.next_by = state->second.assignee_name;
        return;
    }
}

}  // namespace

Result<std::vector<HandOver>> Dossiers::hand_overs(Transaction& tx, const Actor& by,
                                                   std::string_view code) {
    const auto d = for_print(tx, by, code);
    if (!d) return d.error();
    std::vector<HandOver> lines;
    if (d->intake.process_code.empty()) return lines;
    const auto definition =
        rooms_.process_pinned(tx, d->intake.process_code, d->intake.process_version);
    const auto open = process::open_tasks(instance_of(*d));
    const auto clock = legal_clock(rooms_, tx, *d, deadlines::Explain::no);
    const auto due = clock ? clock->due : std::nullopt;
    Calendars calendars(rooms_, tx);
    for (std::size_t i = 0; i < d->done.size(); ++i) {
        const StepDone& done = d->done[i];
        HandOver line{done.step_name, done.place, done.by_name, done.at, {}, {}, {}, {}};
        const process::Element* step = definition->element(done.step);
        if (step && step->budget)
            line.due_at = step_times(calendars.of(done.place.agency),
                                     calendars.of(d->intake.competent.agency), step->budget_text,
                                     done.opened_at, d->last_at, due)
                              .step_due_at;
        complete(line, i, *d, *definition, open);
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace motcua::dossiers
