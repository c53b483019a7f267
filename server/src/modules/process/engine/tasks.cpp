// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "modules/process/engine/act.hpp"

namespace motcua::process {

std::vector<OpenTask> open_tasks(const Instance& instance) {
    std::vector<OpenTask> tasks;
    for (const Key key : instance.open) {
        const Visit& visit = instance.visits.at(key);
        if (visit.is_task)
            tasks.push_back(
                {key, visit.element, visit.role, visit.agency, visit.handler, visit.again_of});
    }
    return tasks;
}

std::vector<Wait> waits(const Instance& instance) {
    std::vector<Wait> all;
    for (const auto& [key, wait] : instance.waits) all.push_back(wait);
    return all;
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
        // What the version has no place for can be neither gone back to nor undone.
        if (!behind.contains(key) || stay.element.empty()) continue;
        for (const Token& token : stay.consumed) behind.insert(token.from);
        if (key == task || !stay.is_task || !stay.handler.empty()) continue;
        if (stay.state != VisitState::done || !may_go_back_into(instance, stay.scope)) continue;
        // Of a step done several times, the last time is the one to go back to.
        if (stay.element != from->second.element && named.insert(stay.element).second)
            targets.push_back({key, stay.element, stay.outcome});
    }
    return targets;
}

bool may_go_back_into(const Instance& instance, Key scope) {
    if (scope == 0) return true;
    const Visit& around = instance.visits.at(scope);
    return around.state == VisitState::open && !around.repeats;
}

}  // namespace motcua::process
