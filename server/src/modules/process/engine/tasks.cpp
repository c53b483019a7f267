// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "modules/process/engine/engine.hpp"

namespace motcua::process {

std::vector<OpenTask> open_tasks(const Instance& instance) {
    std::vector<OpenTask> tasks;
    for (const auto& [key, visit] : instance.visits)
        if (visit.state == VisitState::open && visit.is_task)
            tasks.push_back(
                {key, visit.element, visit.role, visit.agency, visit.handler, visit.again_of});
    return tasks;
}

std::vector<EarlierTask> send_back_targets(const Instance& instance, Key task) {
    std::vector<EarlierTask> targets;
    const auto from = instance.visits.find(task);
    if (from == instance.visits.end() || from->second.state != VisitState::open) return targets;
    std::set<Key> behind{task};
    std::set<std::string_view> named;
    for (auto visit = std::make_reverse_iterator(std::next(from)); visit != instance.visits.rend();
         ++visit) {
        const auto& [key, stay] = *visit;
        if (!behind.contains(key)) continue;
        for (const Token& token : stay.consumed) behind.insert(token.from);
        if (key == task || !stay.is_task || !stay.handler.empty()) continue;
        // Of a step done several times, the last time is the one to go back to.
        if (stay.element != from->second.element && named.insert(stay.element).second)
            targets.push_back({key, stay.element, stay.outcome});
    }
    return targets;
}

}  // namespace motcua::process
