// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "modules/process/engine/act.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

/// The tokens a gateway takes that waits for all: one of each incoming flow, or none yet.
std::vector<Key> Act::joined(const Element& element, const Token& token) const {
    std::vector<Key> tokens;
    for (const int incoming : element.incoming) {
        const auto waiting = std::ranges::find_if(now_.tokens, [&](const auto& other) {
            return other.second.flow == definition_.flows[incoming].id &&
                   other.second.scope == token.scope;
        });
        if (waiting == now_.tokens.end()) return {};
        tokens.push_back(waiting->first);
    }
    return tokens;
}

/// The tokens an inclusive gateway takes: one of each incoming flow that has any, as soon as no
/// token elsewhere in the scope could still come to a flow that has none, unless it could as well
/// come to one that has (BPMN 2.0, 13.4.3).
std::vector<Key> Act::joined_inclusively(const Element& element, Key scope) const {
    std::vector<Key> tokens;
    std::vector<int> filled, empty;
    for (const int incoming : element.incoming) {
        const auto waiting = std::ranges::find_if(now_.tokens, [&](const auto& other) {
            return other.second.flow == definition_.flows[incoming].id &&
                   other.second.scope == scope;
        });
        (waiting == now_.tokens.end() ? empty : filled).push_back(incoming);
        if (waiting != now_.tokens.end()) tokens.push_back(waiting->first);
    }
    if (tokens.empty() || empty.empty()) return tokens;

    const int gateway = definition_.index_of(element);
    const auto to_filled = leading_to(definition_, gateway, filled);
    const auto to_empty = leading_to(definition_, gateway, empty);
    const auto is_missed = [&](int flow) { return to_empty[flow] && !to_filled[flow]; };
    for (const auto& [key, token] : now_.tokens)
        if (token.scope == scope && !token.flow.empty() &&
            is_missed(definition_.flow_by_id.find(token.flow)->second))
            return {};
    for (const Key key : now_.open) {
        const Visit& visit = now_.visits.at(key);
        if (visit.scope == scope &&
            std::ranges::any_of(flows_after(definition_, element_of(visit)), is_missed))
            return {};
    }
    return tokens;
}

/// Lets one inclusive gateway go on that waited for what can no longer come.
Result<bool> Act::fire_inclusive() {
    if (!definition_.has_inclusive_join) return false;
    std::set<std::pair<int, Key>> asked;
    for (const auto& [key, token] : now_.tokens) {
        const auto flow = definition_.flow_by_id.find(token.flow);
        if (flow == definition_.flow_by_id.end()) continue;
        const int gateway = definition_.flows[flow->second].target;
        const Element& element = definition_.elements[gateway];
        const Key scope = token.scope;
        if (element.kind != ElementKind::inclusiveGateway || !asked.emplace(gateway, scope).second)
            continue;
        auto tokens = joined_inclusively(element, scope);
        if (tokens.empty()) continue;
        if (auto passed = enter(element, scope, std::move(tokens)); !passed) return passed.error();
        return true;
    }
    return false;
}

}  // namespace motcua::process
