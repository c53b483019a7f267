// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/steps.hpp"

#include <algorithm>
#include <set>

namespace motcua::process {

namespace {

bool is_work(const Element& element) {
    return element.kind == ElementKind::userTask || element.kind == ElementKind::serviceTask;
}

/// Where each element stands when work flows forward: longest way from the start, loops left out.
class Order {
public:
    explicit Order(const Definition& definition)
        : definition_(definition),
          rank_(definition.elements.size(), -1),
          is_open_(rank_.size(), false),
          is_back_(definition.flows.size(), false),
          branch_(rank_.size()) {
        for (std::size_t i = 0; i < rank_.size(); ++i)
            if (definition.elements[i].kind == ElementKind::startEvent)
                find_loops(static_cast<int>(i));
        std::ranges::reverse(finished_);
        for (const int at : finished_) place(at);
    }
    /// Reached elements; a branch is told to its end before the next begins, in the file's order.
    const std::vector<int>& told() const { return finished_; }
    int rank(std::size_t element) const { return rank_[element]; }
    const std::string& branch(std::size_t element) const { return branch_[element]; }

private:
    /// Depth first; a flow back to an element still open closes a loop. The reverse of the order in
    /// which elements finish is a topological one. Iterative: a definition may be long.
    void find_loops(int start) {
        std::vector<std::pair<int, std::size_t>> way{{start, 0}};
        is_open_[start] = true;
        rank_[start] = 0;
        while (!way.empty()) {
            auto& [at, next] = way.back();
            const auto& outgoing = definition_.elements[at].outgoing;
            if (next == outgoing.size()) {
                is_open_[at] = false;
                finished_.push_back(at);
                way.pop_back();
                continue;
            }
            // From the last way to the first: reversed in the end, they come in the file's order.
            const int flow = outgoing[outgoing.size() - ++next];
            const int target = definition_.flows[flow].target;
            if (is_open_[target]) {
                is_back_[flow] = true;
            } else if (rank_[target] < 0) {
                is_open_[target] = true;
                rank_[target] = 0;
                way.emplace_back(target, 0);
            }
        }
    }
    void place(int at) {
        const Element& element = definition_.elements[at];
        const bool joins =
            element.kind == ElementKind::parallelGateway && element.incoming.size() > 1;
        for (const int flow : element.incoming) {
            if (is_back_[flow]) continue;
            const int source = definition_.flows[flow].source;
            const Element& before = definition_.elements[source];
            rank_[at] = std::max(rank_[at], rank_[source] + 1);
            branch_[at] = branch_[source];
            if (before.kind == ElementKind::parallelGateway && before.outgoing.size() > 1) {
                const auto way = std::ranges::find(before.outgoing, flow) - before.outgoing.begin();
                branch_[at] += (branch_[at].empty() ? "" : ".") + std::to_string(way + 1);
            }
        }
        if (joins) branch_[at].resize(outer_end(branch_[at]));
    }

    static std::size_t outer_end(const std::string& branch) {
        const auto dot = branch.rfind('.');
        return dot == branch.npos ? 0 : dot;
    }

    const Definition& definition_;
    std::vector<int> rank_;
    std::vector<bool> is_open_;
    std::vector<bool> is_back_;
    std::vector<std::string> branch_;
    std::vector<int> finished_;
};

/// What certainly comes, and what may come, from where the instance stands.
class Ahead {
public:
    Ahead(const Definition& definition, const Instance& instance)
        : definition_(definition), size_(definition.elements.size()) {
        for (std::size_t i = 0; i < size_; ++i) must_.emplace_back(size_, true);
        while (tighten()) {
        }
        may.assign(size_, false);
        must.assign(size_, false);
        if (instance.ended) return;
        for (const int flow : standing(instance)) {
            const int target = definition.flows[flow].target;
            walk(target);
            for (std::size_t i = 0; i < size_; ++i) must[i] = must[i] || must_[target][i];
        }
    }
    std::vector<bool> may;
    std::vector<bool> must;

private:
    /// The flows that tokens stand on or will take next.
    std::vector<int> standing(const Instance& instance) const {
        std::vector<int> flows;
        for (const auto& [key, token] : instance.tokens)
            flows.push_back(definition_.flow_by_id.at(token.flow));
        for (const auto& [key, visit] : instance.visits) {
            if (visit.state != VisitState::open) continue;
            const Element* element = definition_.element(visit.element);
            flows.insert(flows.end(), element->outgoing.begin(), element->outgoing.end());
        }
        if (!instance.is_started)
            for (const Element& element : definition_.elements)
                if (element.kind == ElementKind::startEvent)
                    flows.insert(flows.end(), element.outgoing.begin(), element.outgoing.end());
        return flows;
    }
    void walk(int at) {
        std::vector<int> open{at};
        while (!open.empty()) {
            const int next = open.back();
            open.pop_back();
            if (may[next]) continue;
            may[next] = true;
            for (const int flow : definition_.elements[next].outgoing)
                open.push_back(definition_.flows[flow].target);
        }
    }
    /// One round of: what must come after an element is itself and, of its ways, what all of an
    /// exclusive gateway's have in common or any of the others' has.
    bool tighten() {
        bool changed = false;
        for (std::size_t i = size_; i-- > 0;) {
            const Element& element = definition_.elements[i];
            const bool is_choice = element.kind == ElementKind::exclusiveGateway;
            std::vector<bool> sum(size_, is_choice && !element.outgoing.empty());
            for (const int flow : element.outgoing) {
                const auto& after = must_[definition_.flows[flow].target];
                for (std::size_t k = 0; k < size_; ++k)
                    sum[k] = is_choice ? sum[k] && after[k] : sum[k] || after[k];
            }
            sum[i] = true;
            if (sum != must_[i]) {
                must_[i] = std::move(sum);
                changed = true;
            }
        }
        return changed;
    }

    const Definition& definition_;
    std::size_t size_;
    std::vector<std::vector<bool>> must_;
};

void remember_visits(const Instance& instance, Step& step) {
    for (const auto& [key, visit] : instance.visits) {
        if (visit.element != step.element || visit.repeats) continue;
        ++step.times;
        if (visit.state == VisitState::undone || visit.state == VisitState::cancelled) continue;
        step.state = visit.state == VisitState::open ? StepState::current : StepState::done;
        step.task = key;
        step.outcome = visit.outcome;
        step.role = visit.role;
        step.agency = visit.agency;
    }
}

}  // namespace

std::vector<Step> steps(const Definition& definition, const Instance& instance) {
    const Order order(definition);
    const Ahead ahead(definition, instance);
    std::vector<Step> steps;
    for (const int i : order.told()) {
        const Element& element = definition.elements[i];
        if (!is_work(element)) continue;
        Step step;
        step.element = element.id;
        step.name = element.name;
        step.role = element.role;
        // Which agency an expression means is known when the task opens.
        if (!element.agency.starts_with('=')) step.agency = element.agency;
        step.budget = element.budget_text;
        step.is_system = element.kind == ElementKind::serviceTask;
        step.state = ahead.must[i]  ? StepState::not_yet
                     : ahead.may[i] ? StepState::possible
                                    : StepState::passed_by;
        step.row = order.rank(i);
        step.branch = order.branch(i);
        remember_visits(instance, step);
        steps.push_back(std::move(step));
    }
    return steps;
}

std::map<std::string, StepState> states(const Definition& definition, const Instance& instance) {
    std::map<std::string, StepState> states;
    for (const Step& step : steps(definition, instance)) states[step.element] = step.state;
    for (const auto& [key, visit] : instance.visits) {
        if (visit.state == VisitState::undone) continue;
        if (!visit.is_task && visit.state == VisitState::done)
            states[visit.element] = StepState::done;
        else if (!visit.is_task && visit.state == VisitState::open)
            states[visit.element] = StepState::current;
        for (const Token& token : visit.consumed) states[token.flow] = StepState::done;
    }
    for (const auto& [key, token] : instance.tokens) states[token.flow] = StepState::done;
    return states;
}

}  // namespace motcua::process
