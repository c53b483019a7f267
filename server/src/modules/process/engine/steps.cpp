// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/steps.hpp"

#include <algorithm>

#include "modules/process/engine/act.hpp"
#include "modules/process/engine/order.hpp"
#include "modules/process/model/ways.hpp"

namespace motcua::process {

namespace {

/// What certainly comes, and what may come, from where the instance stands.
class Ahead {
public:
    Ahead(const Definition& definition, const Instance& instance, const std::vector<Onward>& onward)
        : may(onward.size(), false),
          must(onward.size(), false),
          definition_(definition),
          onward_(onward) {
        if (instance.ended) return;
        for (std::size_t i = 0; i < onward.size(); ++i) certain_.emplace_back(onward.size(), true);
        while (tighten()) {
        }
        stand(instance);
    }
    std::vector<bool> may;
    std::vector<bool> must;

private:
    void stand(const Instance& instance) {
        if (!instance.is_started) {
            for (const int start : starts_of(definition_, -1)) comes(start);
            for (const int start : event_starts_of(definition_, -1))
                may_come(definition_.elements[start].scope);
        }
        for (const auto& [key, token] : instance.tokens)
            if (const Flow* flow = definition_.flow(token.flow)) comes(flow->target);
        for (const Key key : instance.open) {
            const Visit& visit = instance.visits.at(key);
            const Element& element = *definition_.element(visit.element);
            const int at = definition_.index_of(element);
            const Onward& onward = onward_[at];
            // Of a sub-process, what is inside stands for itself.
            const bool has_inside =
                !element.inside.empty() ||
                (element.body >= 0 && !definition_.elements[element.body].inside.empty());
            if (!has_inside) goes_on(onward);
            if (visit.repeats)
                for (const int next : onward.certain) may_come(next);
            for (const int next : onward.possible) may_come(next);
        }
        for (const auto& [key, wait] : instance.waits) {
            const Element& event = *definition_.element(wait.element);
            if (event.kind == ElementKind::startEvent) may_come(event.scope);
        }
    }
    void goes_on(const Onward& onward) {
        for (const int next : onward.certain) may_come(next);
        if (onward.certain.empty()) return;
        for (std::size_t k = 0; k < must.size(); ++k) {
            const auto has = [&](int next) { return certain_[next][k]; };
            must[k] = must[k] || (onward.is_choice ? std::ranges::all_of(onward.certain, has)
                                                   : std::ranges::any_of(onward.certain, has));
        }
    }
    void comes(int at) {
        may_come(at);
        for (std::size_t k = 0; k < must.size(); ++k) must[k] = must[k] || certain_[at][k];
    }
    void may_come(int at) {
        std::vector<int> open{at};
        while (!open.empty()) {
            const int next = open.back();
            open.pop_back();
            if (next < 0 || may[next]) continue;
            may[next] = true;
            const Onward& onward = onward_[next];
            open.insert(open.end(), onward.certain.begin(), onward.certain.end());
            open.insert(open.end(), onward.possible.begin(), onward.possible.end());
        }
    }
    /// One round of: what must come after an element is itself and, of its ways, what all of a
    /// choice's have in common or any of the others' has.
    bool tighten() {
        bool changed = false;
        for (std::size_t i = onward_.size(); i-- > 0;) {
            const Onward& onward = onward_[i];
            std::vector<bool> sum(onward_.size(), onward.is_choice && !onward.certain.empty());
            for (const int next : onward.certain) {
                const auto& after = certain_[next];
                for (std::size_t k = 0; k < sum.size(); ++k)
                    sum[k] = onward.is_choice ? sum[k] && after[k] : sum[k] || after[k];
            }
            sum[i] = true;
            if (sum != certain_[i]) {
                certain_[i] = std::move(sum);
                changed = true;
            }
        }
        return changed;
    }

    const Definition& definition_;
    const std::vector<Onward>& onward_;
    std::vector<std::vector<bool>> certain_;
};

void remember_visits(const Instance& instance, Step& step) {
    bool is_open = false;  // of several instances of one step, one that is open counts
    for (const auto& [key, visit] : instance.visits) {
        if (visit.element != step.element || visit.repeats) continue;
        ++step.times;
        if (visit.state == VisitState::undone || visit.state == VisitState::cancelled) continue;
        if (is_open && visit.state != VisitState::open) continue;
        is_open = visit.state == VisitState::open;
        step.state = is_open ? StepState::current : StepState::done;
        step.task = key;
        step.outcome = visit.outcome;
        step.role = visit.role;
        step.agency = visit.agency;
    }
}

}  // namespace

std::vector<Step> steps(const Definition& definition, const Instance& instance) {
    const auto onward = onward_of(definition);
    const Order order(definition, onward);
    const Ahead ahead(definition, instance, onward);
    std::vector<Step> steps;
    for (const int i : order.told()) {
        const Element& element = definition.elements[i];
        const Element& work = work_of(definition, element);
        if (!is_work(local_kind(work.kind))) continue;
        Step step;
        step.element = element.id;
        step.name = element.name;
        step.role = work.role;
        // Which agency an expression means is known when the task opens.
        if (!work.agency.is_computed()) step.agency = work.agency.text;
        step.budget = work.budget_text;
        step.is_system = local_kind(work.kind) != ElementKind::userTask;
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
        if (visit.state == VisitState::undone || visit.element.empty()) continue;
        if (!visit.is_task && visit.state == VisitState::done)
            states[visit.element] = StepState::done;
        else if (!visit.is_task && visit.state == VisitState::open)
            states[visit.element] = StepState::current;
        for (const Token& token : visit.consumed)
            if (!token.flow.empty()) states[token.flow] = StepState::done;
    }
    for (const auto& [key, token] : instance.tokens)
        if (!token.flow.empty()) states[token.flow] = StepState::done;
    return states;
}

}  // namespace motcua::process
