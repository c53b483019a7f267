// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <deque>
#include <set>

#include "modules/process/model/check.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

namespace {

// Of all scopes together; of a large definition fewer, so that memory and time stay bounded.
constexpr std::size_t kStatesMax = 20'000;
constexpr std::size_t kBytesMax = 20'000'000;
constexpr int kTokensMax = 8;         ///< more at one place: they pile up
constexpr std::size_t kMaybeMax = 6;  ///< ways that may or may not be taken, together

/// How many tokens stand on each flow, and after them at each place where the scope begins.
using Marking = std::vector<std::uint8_t>;
using Ways = std::vector<std::vector<int>>;

/// One scope by itself: a sub-process inside it is one step.
class TokenPlay {
public:
    TokenPlay(const Definition& definition, std::size_t& states, std::vector<Fault>& faults)
        : definition_(definition), states_(states), faults_(faults) {}

    /// From these elements at once.
    void run(const std::vector<int>& starts) {
        starts_ = starts;
        Marking first(definition_.flows.size() + starts.size(), 0);
        std::fill(first.end() - static_cast<std::ptrdiff_t>(starts.size()), first.end(), 1);
        const std::size_t limit = std::min(kStatesMax, kBytesMax / (first.size() + 1));
        visit(std::move(first));
        while (!open_.empty() && states_ < limit) {
            const Marking marking = std::move(open_.front());
            open_.pop_front();
            step(marking);
        }
    }

private:
    int target_of(std::size_t place) const {
        return place < definition_.flows.size() ? definition_.flows[place].target
                                                : starts_[place - definition_.flows.size()];
    }
    void visit(Marking marking) {
        const auto [at, is_new] = seen_.insert(std::move(marking));
        if (!is_new) return;
        ++states_;
        open_.push_back(*at);
    }
    void fault(const Element& element, std::string code, Severity severity = Severity::error) {
        Fault found{element.id, std::move(code), {{"name", element.name}}, severity};
        if (std::ranges::find(faults_, found) == faults_.end()) faults_.push_back(std::move(found));
    }
    bool is_join(std::size_t place, ElementKind kind) const {
        return place < definition_.flows.size() &&
               definition_.elements[target_of(place)].kind == kind;
    }

    void step(const Marking& marking);
    void pass(const Element& element, Marking next);
    bool join_inclusively(const Marking& marking);
    Ways ways(const Element& element) const;
    Ways own_ways(const Element& element) const;
    bool is_ready(const Marking& marking, std::size_t place) const;
    void stuck(const Marking& marking);

    const Definition& definition_;
    std::size_t& states_;
    std::vector<Fault>& faults_;
    std::vector<int> starts_;
    std::set<Marking> seen_;
    std::deque<Marking> open_;
};

/// Moves one token by every choice there is. Only one place moves: choices are free, so what other
/// tokens do meanwhile changes no join's fate (a persistent set of this net); inclusive joins,
/// which look at what others may still do, come when nothing else moves.
void TokenPlay::step(const Marking& marking) {
    std::size_t place = 0;
    while (place < marking.size() && (marking[place] == 0 || !is_ready(marking, place))) ++place;
    if (place == marking.size()) {
        if (!join_inclusively(marking)) stuck(marking);
        return;
    }
    const Element& element = definition_.elements[target_of(place)];
    if (marking[place] > 1 && !element.role.empty())
        fault(element, "process.may_run_twice", Severity::warning);
    if (marking[place] >= kTokensMax) return fault(element, "process.tokens_pile_up");
    Marking next = marking;
    if (is_join(place, ElementKind::parallelGateway))
        for (const int flow : element.incoming) --next[flow];
    else
        --next[place];
    pass(element, std::move(next));
}

void TokenPlay::pass(const Element& element, Marking next) {
    const bool ends_all =
        element.trigger == Trigger::terminate ||
        (element.trigger == Trigger::error && element.kind == ElementKind::endEvent);
    if (ends_all) return visit(Marking(next.size(), 0));
    for (const auto& taken : ways(element)) {
        Marking after = next;
        for (const int flow : taken) ++after[flow];
        visit(std::move(after));
    }
}

/// The engine's rule (act_joins.cpp): it goes on where nothing that moves can come to a way that is
/// still empty, unless it can as well come to one that is not.
bool TokenPlay::join_inclusively(const Marking& marking) {
    std::set<int> asked;
    for (std::size_t place = 0; place < definition_.flows.size(); ++place) {
        if (marking[place] == 0 || !is_join(place, ElementKind::inclusiveGateway)) continue;
        const int gateway = target_of(place);
        if (!asked.insert(gateway).second) continue;
        states_ += 1 + definition_.flows.size() / 64;  // asking costs as much as that many states
        const Element& element = definition_.elements[gateway];
        std::vector<int> filled, empty;
        for (const int flow : element.incoming)
            (marking[flow] > 0 ? filled : empty).push_back(flow);
        const auto to_filled = leading_to(definition_, gateway, filled);
        const auto to_empty = leading_to(definition_, gateway, empty);
        bool waits = false;
        for (std::size_t other = 0; other < definition_.flows.size(); ++other)
            waits = waits || (marking[other] > 0 && to_empty[other] && !to_filled[other]);
        if (waits) continue;
        Marking next = marking;
        for (const int flow : filled) --next[flow];
        pass(element, std::move(next));
        return true;
    }
    return false;
}

/// Each set of flows an element may send tokens on, whatever its conditions come to.
Ways TokenPlay::own_ways(const Element& element) const {
    Ways ways;
    if (element.kind == ElementKind::exclusiveGateway ||
        element.kind == ElementKind::eventBasedGateway) {
        for (const int flow : element.outgoing) ways.push_back({flow});
        return ways;
    }
    std::vector<int> always, maybe, otherwise;
    for (const int flow : element.outgoing) {
        const bool is_default = definition_.flows[flow].id == element.default_flow;
        const bool is_free = definition_.flows[flow].condition_text.empty();
        (is_default ? otherwise : is_free ? always : maybe).push_back(flow);
    }
    for (const int other : link_targets(definition_, element))
        for (const int flow : definition_.elements[other].outgoing) always.push_back(flow);
    // All of so many ways at once tells as much of joins as each set of them would.
    for (; maybe.size() > kMaybeMax; maybe.pop_back()) always.push_back(maybe.back());
    for (unsigned chosen = 0; chosen < 1u << maybe.size(); ++chosen) {
        std::vector<int> way = always;
        for (std::size_t i = 0; i < maybe.size(); ++i)
            if (chosen >> i & 1) way.push_back(maybe[i]);
        if (chosen == 0) way.insert(way.end(), otherwise.begin(), otherwise.end());
        // With no way open and no other to take the engine refuses the act: nothing stands still.
        if (!way.empty() || element.outgoing.empty()) ways.push_back(std::move(way));
    }
    return ways;
}

/// With what its boundary events do: in its place, or beside it once.
Ways TokenPlay::ways(const Element& element) const {
    Ways ways = own_ways(element);
    for (const int at : element.boundary) {
        const Element& event = definition_.elements[at];
        const bool is_instead = event.is_interrupting || event.trigger == Trigger::error;
        const std::size_t before = ways.size();
        if (is_instead) {
            ways.push_back(event.outgoing);
            continue;
        }
        if (before > 64) continue;
        for (std::size_t i = 0; i < before; ++i) {
            auto beside = ways[i];
            beside.insert(beside.end(), event.outgoing.begin(), event.outgoing.end());
            ways.push_back(std::move(beside));
        }
    }
    return ways;
}

bool TokenPlay::is_ready(const Marking& marking, std::size_t place) const {
    if (is_join(place, ElementKind::inclusiveGateway))
        return definition_.elements[target_of(place)].incoming.size() < 2;
    return !is_join(place, ElementKind::parallelGateway) ||
           std::ranges::all_of(definition_.elements[target_of(place)].incoming,
                               [&](int in) { return marking[in] > 0; });
}

void TokenPlay::stuck(const Marking& marking) {
    for (std::size_t place = 0; place < marking.size(); ++place)
        if (marking[place] > 0)
            fault(definition_.elements[target_of(place)], "process.join_waits_forever");
}

}  // namespace

std::vector<Fault> check_tokens(const Definition& definition) {
    std::vector<Fault> faults;
    std::size_t states = 0;
    const auto play = [&](const std::vector<int>& starts) {
        if (!starts.empty()) TokenPlay(definition, states, faults).run(starts);
    };
    const auto play_scope = [&](int scope) {
        // Start events that something triggers are other beginnings, each for itself.
        std::vector<int> together;
        for (const int at : starts_of(definition, scope))
            if (definition.elements[at].kind == ElementKind::startEvent)
                play({at});
            else
                together.push_back(at);
        for (const int at : definition.nodes_of(scope))
            if (definition.elements[at].kind == ElementKind::startEvent &&
                definition.elements[at].trigger != Trigger::none)
                play({at});
        play(together);
    };
    play_scope(-1);
    for (std::size_t i = 0; i < definition.elements.size(); ++i)
        if (!definition.elements[i].inside.empty()) play_scope(static_cast<int>(i));
    return faults;
}

}  // namespace motcua::process
