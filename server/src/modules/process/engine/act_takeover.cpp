// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/act.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

/// Waits of events that the version before had not: those it had are awaited already, or happened.
Result<> Act::take_over(const InstanceMoved& moved, const std::set<std::string>& known) {
    emit(moved);
    const auto is_new = [&](int at) { return !known.contains(definition_.elements[at].id); };
    std::vector<Key> scopes{0};
    const std::set<Key> open = now_.open;
    for (const Key key : open) {
        const Visit& visit = now_.visits.at(key);
        const Element& element = element_of(visit);
        const Key scope = visit.scope;
        const bool is_instance = scope != 0 && now_.visits.at(scope).repeats &&
                                 now_.visits.at(scope).element == element.id;
        if (!is_instance)
            for (const int at : element.boundary)
                if (is_new(at))
                    if (auto begun = begin_wait(definition_.elements[at], key, scope); !begun)
                        return begun;
        if (!visit.is_task && !now_.visits.at(key).repeats &&
            (!element.inside.empty() || element.body >= 0))
            scopes.push_back(key);
    }
    for (const Key scope : scopes)
        for (const int start : event_starts_of(definition_, body_index(scope)))
            if (is_new(start))
                if (auto begun = begin_wait(definition_.elements[start], scope, scope); !begun)
                    return begun;
    return {};
}

}  // namespace motcua::process
