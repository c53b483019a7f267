// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/order.hpp"

#include <algorithm>

#include "modules/process/model/ways.hpp"

namespace motcua::process {

namespace {

int body_of(const Definition& definition, int at) {
    const Element& element = definition.elements[at];
    if (element.kind == ElementKind::callActivity)
        return element.body >= 0 && !definition.elements[element.body].inside.empty() ? element.body
                                                                                      : -1;
    return element.inside.empty() ? -1 : at;
}

/// Those whose inside a scope is: the sub-process, or every call of a process.
std::vector<int> owners_of(const Definition& definition, int scope) {
    if (scope < 0) return {};
    if (definition.elements[scope].kind < ElementKind::process) return {scope};
    std::vector<int> owners;
    for (std::size_t i = 0; i < definition.elements.size(); ++i)
        if (definition.elements[i].body == scope) owners.push_back(static_cast<int>(i));
    return owners;
}

void add_ways(const Definition& definition, const Element& element, Onward& onward) {
    const bool divides =
        element.kind == ElementKind::parallelGateway && element.outgoing.size() > 1;
    onward.is_choice = element.kind == ElementKind::exclusiveGateway ||
                       element.kind == ElementKind::inclusiveGateway ||
                       element.kind == ElementKind::eventBasedGateway;
    const auto is_sure = [&](int out) {
        const Flow& flow = definition.flows[out];
        return flow.condition_text.empty() && flow.id != element.default_flow;
    };
    const bool has_sure = std::ranges::any_of(element.outgoing, is_sure);
    onward.is_choice = onward.is_choice || (element.outgoing.size() > 1 && !has_sure && !divides);
    int place = 0;
    for (const int out : element.outgoing) {
        ++place;
        const int target = definition.flows[out].target;
        if (onward.is_choice || divides || is_sure(out)) {
            onward.certain.push_back(target);
            onward.branch.push_back(divides ? place : 0);
        } else {
            onward.possible.push_back(target);
        }
    }
}

}  // namespace

std::vector<int> after_scope(const Definition& definition, int scope) {
    std::vector<int> after;
    std::vector<bool> seen(definition.elements.size(), false);
    std::vector<int> open = owners_of(definition, scope);
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (seen[at]) continue;
        seen[at] = true;
        const Element& owner = definition.elements[at];
        for (const int out : owner.outgoing) after.push_back(definition.flows[out].target);
        if (owner.outgoing.empty() && !owner.is_triggered_by_event)
            for (const int outer : owners_of(definition, owner.scope)) open.push_back(outer);
    }
    return after;
}

std::vector<Onward> onward_of(const Definition& definition) {
    std::vector<Onward> all(definition.elements.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int at = static_cast<int>(i);
        const Element& element = definition.elements[i];
        Onward& onward = all[i];
        const int body = body_of(definition, at);
        if (body >= 0) {
            if (element.is_triggered_by_event) {
                for (const int inner : element.inside)
                    if (definition.elements[inner].kind == ElementKind::startEvent)
                        onward.certain.push_back(inner);
            } else {
                onward.certain = starts_of(definition, body);
            }
            for (const int start : event_starts_of(definition, body))
                onward.possible.push_back(definition.elements[start].scope);
        } else {
            add_ways(definition, element, onward);
        }
        for (const int other : link_targets(definition, element)) onward.certain.push_back(other);
        const bool is_end = element.outgoing.empty() && onward.certain.empty();
        if (is_end && !element.is_triggered_by_event && element.scope != at) {
            onward.certain = after_scope(definition, element.scope);
            onward.is_choice = element.scope >= 0 &&
                               definition.elements[element.scope].kind == ElementKind::process;
        }
        onward.branch.resize(onward.certain.size(), 0);
        for (const int event : element.boundary) onward.possible.push_back(event);
    }
    return all;
}

Order::Order(const Definition& definition, const std::vector<Onward>& onward)
    : definition_(definition),
      onward_(onward),
      rank_(definition.elements.size(), -1),
      is_open_(rank_.size(), false),
      before_(rank_.size()),
      branch_(rank_.size()) {
    std::vector<int> starts;
    for (const int at : definition.inside)
        if (definition.elements[at].kind == ElementKind::startEvent) starts.push_back(at);
    for (const int start : event_starts_of(definition, -1))
        starts.push_back(definition.elements[start].scope);
    std::ranges::reverse(starts);
    for (const int start : starts)
        if (rank_[start] < 0) find_loops(start);
    std::ranges::reverse(told_);
    for (const int at : told_) place(at);
}

/// Depth first; a way back to an element still open closes a loop. The reverse of the order in
/// which elements finish is a topological one. Iterative: a definition may be long.
void Order::find_loops(int start) {
    std::vector<std::pair<int, std::size_t>> way{{start, 0}};
    is_open_[start] = true;
    rank_[start] = 0;
    while (!way.empty()) {
        auto& [at, next] = way.back();
        const Onward& onward = onward_[at];
        const std::size_t count = onward.certain.size() + onward.possible.size();
        if (next == count) {
            is_open_[at] = false;
            told_.push_back(at);
            way.pop_back();
            continue;
        }
        // From the last way to the first: reversed in the end, they come in the file's order.
        const std::size_t place = count - ++next;
        const bool is_certain = place < onward.certain.size();
        const int target =
            is_certain ? onward.certain[place] : onward.possible[place - onward.certain.size()];
        if (is_open_[target]) continue;
        before_[target].emplace_back(at, is_certain ? onward.branch[place] : 0);
        if (rank_[target] < 0) {
            is_open_[target] = true;
            rank_[target] = 0;
            way.emplace_back(target, 0);
        }
    }
}

void Order::place(int at) {
    const Element& element = definition_.elements[at];
    for (const auto& [source, way] : before_[at]) {
        rank_[at] = std::max(rank_[at], rank_[source] + 1);
        branch_[at] = branch_[source];
        if (way > 0) branch_[at] += (branch_[at].empty() ? "" : ".") + std::to_string(way);
    }
    if (element.kind != ElementKind::parallelGateway || element.incoming.size() < 2) return;
    const auto dot = branch_[at].rfind('.');
    branch_[at].resize(dot == std::string::npos ? 0 : dot);
}

}  // namespace motcua::process
