// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <deque>
#include <set>

#include "modules/process/model/check.hpp"

namespace motcua::process {

namespace {

constexpr std::size_t kStatesMax = 20'000;
constexpr int kTokensMax = 8;  ///< more on one flow: they pile up

/// How many tokens stand on each flow.
using Marking = std::vector<std::uint8_t>;

class TokenPlay {
public:
    explicit TokenPlay(const Definition& definition) : definition_(definition) {}

    std::vector<Fault> run() {
        for (const Element& element : definition_.elements)
            if (element.kind == ElementKind::startEvent) {
                Marking first(definition_.flows.size(), 0);
                put(first, element.outgoing);
                visit(std::move(first));
            }
        while (!open_.empty() && seen_.size() < kStatesMax) {
            const Marking marking = std::move(open_.front());
            open_.pop_front();
            step(marking);
        }
        return std::move(faults_);
    }

private:
    void put(Marking& marking, const std::vector<int>& flows) {
        for (const int flow : flows) ++marking[flow];
    }
    void visit(Marking marking) {
        if (seen_.insert(marking).second) open_.push_back(std::move(marking));
    }
    void fault(const Element& element, std::string code, Severity severity = Severity::error) {
        Fault found{element.id, std::move(code), {{"name", element.name}}, severity};
        if (std::ranges::find(faults_, found) == faults_.end()) faults_.push_back(std::move(found));
    }

    /// Moves one token by every choice there is. Only one place moves: choices are free, so what
    /// other tokens do meanwhile changes no join's fate (a persistent set of this net).
    void step(const Marking& marking) {
        int place = -1;
        for (std::size_t i = 0; i < marking.size() && place < 0; ++i) {
            if (marking[i] > 0 && is_ready(marking, definition_.flows[i]))
                place = static_cast<int>(i);
        }
        if (place < 0) return stuck(marking);
        const Element& element = definition_.elements[definition_.flows[place].target];
        if (marking[place] > 1 && !element.role.empty())
            fault(element, "process.may_run_twice", Severity::warning);
        if (marking[place] >= kTokensMax) return fault(element, "process.tokens_pile_up");
        Marking next = marking;
        if (element.kind == ElementKind::parallelGateway)
            for (const int flow : element.incoming) --next[flow];
        else
            --next[place];
        for (const auto& taken : ways(element)) {
            Marking after = next;
            put(after, taken);
            visit(std::move(after));
        }
    }
    /// Each set of flows an element may send tokens on, whatever its conditions come to.
    std::vector<std::vector<int>> ways(const Element& element) const {
        const bool is_choice = element.kind == ElementKind::exclusiveGateway;
        std::vector<int> always, maybe, otherwise;
        for (const int flow : element.outgoing) {
            const bool is_default = definition_.flows[flow].id == element.default_flow;
            const bool is_free = definition_.flows[flow].condition_text.empty() && !is_choice;
            (is_default ? otherwise : is_free ? always : maybe).push_back(flow);
        }
        std::vector<std::vector<int>> ways;
        if (is_choice) {
            for (const int flow : element.outgoing) ways.push_back({flow});
            return ways;
        }
        maybe.resize(std::min<std::size_t>(maybe.size(), 6));
        for (unsigned chosen = 0; chosen < 1u << maybe.size(); ++chosen) {
            std::vector<int> way = always;
            for (std::size_t i = 0; i < maybe.size(); ++i)
                if (chosen >> i & 1) way.push_back(maybe[i]);
            if (chosen == 0) way.insert(way.end(), otherwise.begin(), otherwise.end());
            ways.push_back(std::move(way));
        }
        return ways;
    }
    bool is_ready(const Marking& marking, const Flow& flow) const {
        const Element& element = definition_.elements[flow.target];
        return element.kind != ElementKind::parallelGateway ||
               std::ranges::all_of(element.incoming, [&](int in) { return marking[in] > 0; });
    }
    void stuck(const Marking& marking) {
        for (std::size_t flow = 0; flow < marking.size(); ++flow)
            if (marking[flow] > 0)
                fault(definition_.elements[definition_.flows[flow].target],
                      "process.join_waits_forever");
    }

    const Definition& definition_;
    std::set<Marking> seen_;
    std::deque<Marking> open_;
    std::vector<Fault> faults_;
};

}  // namespace

std::vector<Fault> check_tokens(const Definition& definition) {
    return TokenPlay(definition).run();
}

}  // namespace motcua::process
