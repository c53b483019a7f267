// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/check.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace motcua::process {

namespace {

using Params = std::vector<std::pair<std::string, std::string>>;

/// What the engine runs but this check cannot judge yet (scopes, waits, repetition): not published,
/// rather than published unexamined.
std::optional<Fault> why_not_judged(const Element& element) {
    const auto refuse = [&](std::string why, std::string_view what) {
        return Fault{element.id,
                     std::move(why),
                     {{"kind", std::string(code(element.kind))}, {"what", std::string(what)}}};
    };
    switch (element.kind) {
        case ElementKind::startEvent:
        case ElementKind::endEvent:
        case ElementKind::userTask:
        case ElementKind::serviceTask:
        case ElementKind::exclusiveGateway:
        case ElementKind::parallelGateway:
            break;
        default:
            return refuse("process.unsupported_kind", code(element.kind));
    }
    if (element.trigger != Trigger::none)
        return refuse("process.unsupported_trigger", code(element.trigger));
    if (element.repeat != Repeat::once)
        return refuse("process.unsupported_repeat", code(element.repeat));
    return std::nullopt;
}

class Checker {
public:
    explicit Checker(const Definition& definition) : definition_(definition) {}

    std::vector<Fault> run() {
        faults_ = definition_.reading_faults;
        if (definition_.process_id.empty())
            fault("", "process.id_missing", {{"kind", "process"}, {"name", definition_.name}});
        for (const Element& element : definition_.elements) check_element(element);
        for (const Flow& flow : definition_.flows) check_flow(flow);
        check_ends();
        check_reach();
        if (!has_errors(faults_))
            for (Fault& found : check_tokens(definition_)) faults_.push_back(std::move(found));
        check_drawn();
        return in_document_order();
    }

private:
    void fault(const std::string& element, std::string code, Params params = {},
               Severity severity = Severity::error) {
        faults_.push_back({element, std::move(code), std::move(params), severity});
    }
    int place_of(const std::string& id) const {
        const auto element = definition_.element_by_id.find(id);
        if (element != definition_.element_by_id.end()) return element->second;
        const auto flow = definition_.flow_by_id.find(id);
        return flow == definition_.flow_by_id.end()
                   ? -1
                   : static_cast<int>(definition_.elements.size()) + flow->second;
    }
    std::vector<Fault> in_document_order() {
        std::multimap<int, Fault> sorted;
        for (Fault& found : faults_) sorted.emplace(place_of(found.element_id), std::move(found));
        faults_.clear();
        for (auto& [place, found] : sorted) faults_.push_back(std::move(found));
        return std::move(faults_);
    }
    static bool is_work(const Element& element) {
        return element.kind == ElementKind::userTask || element.kind == ElementKind::serviceTask;
    }

    void check_element(const Element& element);
    void check_choices(const Element& element);
    void check_outcomes(const Element& element);
    void check_flow(const Flow& flow);
    void check_ends();
    void check_reach();
    void check_drawn();

    const Definition& definition_;
    std::vector<Fault> faults_;
};

void Checker::check_element(const Element& element) {
    auto reason = why_not_run(element);
    if (!reason) reason = why_not_judged(element);
    if (reason) faults_.push_back(std::move(*reason));
    for (const auto& name : element.unknown)
        fault(element.id, "process.motcua_unknown", {{"name", name}});
    if (!element.budget_text.empty() && !element.budget)
        fault(element.id, "process.budget_unparsable", {{"budget", element.budget_text}});
    if (element.kind == ElementKind::userTask && element.role.empty())
        fault(element.id, "process.role_missing", {{"name", element.name}});
    if (element.kind == ElementKind::serviceTask && element.handler.empty())
        fault(element.id, "process.handler_missing", {{"name", element.name}});
    if (element.agency.starts_with('=')) {
        if (auto parsed = Expression::parse(element.agency); !parsed)
            fault(element.id, parsed.error().code, parsed.error().params);
    }
    check_outcomes(element);
    check_choices(element);
}

void Checker::check_outcomes(const Element& element) {
    if (!element.outcomes.empty() && !is_work(element))
        fault(element.id, "process.outcome_wrong", {{"value", element.outcomes[0].value}});
    if (!element.result.empty() && !is_name(element.result))
        fault(element.id, "process.outcome_wrong", {{"value", element.result}});
    std::set<std::string> seen;
    for (const auto& outcome : element.outcomes)
        if (outcome.value.empty() || outcome.name.empty() || !seen.insert(outcome.value).second)
            fault(element.id, "process.outcome_wrong", {{"value", outcome.value}});
}

/// An exclusive gateway that divides needs a condition on each way and a default: without one there
/// is a dossier some day that can go nowhere.
void Checker::check_choices(const Element& element) {
    const auto& flows = definition_.flows;
    const bool has_default =
        !element.default_flow.empty() && std::ranges::any_of(element.outgoing, [&](int out) {
            return flows[out].id == element.default_flow;
        });
    if (!element.default_flow.empty() && !has_default)
        fault(element.id, "process.default_unknown", {{"flow", element.default_flow}});
    const bool is_choice = element.kind == ElementKind::exclusiveGateway ||
                           element.kind == ElementKind::inclusiveGateway;
    if (!is_choice || element.outgoing.size() < 2) return;
    if (element.default_flow.empty())
        fault(element.id, "process.no_default", {{"name", element.name}});
    for (const int out : element.outgoing)
        if (flows[out].condition_text.empty() && flows[out].id != element.default_flow)
            fault(flows[out].id, "process.condition_missing", {{"gateway", element.id}});
}

void Checker::check_flow(const Flow& flow) {
    if (flow.condition_text.empty()) return;
    if (!flow.condition) {
        const auto parsed = Expression::parse(flow.condition_text);
        Params params = parsed.error().params;
        params.emplace_back("text", flow.condition_text);
        fault(flow.id, "process.condition_unparsable", std::move(params));
    }
    if (flow.source < 0) return;
    const Element& source = definition_.elements[flow.source];
    // Where the standard gives a condition no meaning, the analyst must be told.
    if (source.kind == ElementKind::parallelGateway || source.kind == ElementKind::startEvent ||
        source.kind == ElementKind::eventBasedGateway)
        fault(flow.id, "process.condition_not_here", {{"source", source.id}});
}

void Checker::check_ends() {
    std::vector<std::string> starts;
    bool has_end = false;
    for (const Element& element : definition_.elements) {
        const bool is_start = element.kind == ElementKind::startEvent;
        const bool is_end = element.kind == ElementKind::endEvent;
        if (is_start && element.scope < 0) starts.push_back(element.id);
        has_end = has_end || (is_end && element.scope < 0);
        if (is_start && !element.incoming.empty()) fault(element.id, "process.start_has_incoming");
        if (is_end && !element.outgoing.empty()) fault(element.id, "process.end_has_outgoing");
        if (!is_end && element.outgoing.empty())
            fault(element.id, "process.dead_end", {{"name", element.name}});
    }
    if (starts.empty()) fault(definition_.process_id, "process.no_start");
    if (!has_end) fault(definition_.process_id, "process.no_end");
    for (std::size_t i = 1; i < starts.size(); ++i) fault(starts[i], "process.many_starts");
}

void Checker::check_reach() {
    const auto walk = [&](ElementKind from, bool forward) {
        std::vector<bool> seen(definition_.elements.size(), false);
        std::vector<int> open;
        for (std::size_t i = 0; i < seen.size(); ++i)
            if (definition_.elements[i].kind == from) open.push_back(static_cast<int>(i));
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            if (seen[at]) continue;
            seen[at] = true;
            const Element& element = definition_.elements[at];
            for (const int flow : forward ? element.outgoing : element.incoming)
                open.push_back(forward ? definition_.flows[flow].target
                                       : definition_.flows[flow].source);
        }
        return seen;
    };
    const auto from_start = walk(ElementKind::startEvent, true);
    const auto to_end = walk(ElementKind::endEvent, false);
    const bool has_end = std::ranges::find(to_end, true) != to_end.end();
    for (std::size_t i = 0; i < definition_.elements.size(); ++i) {
        const Element& element = definition_.elements[i];
        if (!from_start[i])
            fault(element.id, "process.unreachable", {{"name", element.name}});
        else if (has_end && !to_end[i] && !element.outgoing.empty())
            fault(element.id, "process.cannot_end", {{"name", element.name}});
    }
}

void Checker::check_drawn() {
    std::set<std::string_view> drawn;
    for (const auto& shape : definition_.picture.shapes) drawn.insert(shape.element_id);
    for (const auto& edge : definition_.picture.edges) drawn.insert(edge.element_id);
    for (const Element& element : definition_.elements)
        if (!element.id.empty() && !drawn.contains(element.id))
            fault(element.id, "process.not_drawn", {{"name", element.name}}, Severity::warning);
}

}  // namespace

std::optional<Fault> why_not_run(const Element& element) {
    const auto refuse = [&](std::string why, std::string_view what) {
        return Fault{element.id,
                     std::move(why),
                     {{"kind", std::string(code(element.kind))}, {"what", std::string(what)}}};
    };
    switch (element.kind) {
        case ElementKind::complexGateway:
        case ElementKind::transaction:
        case ElementKind::adHocSubProcess:
        case ElementKind::choreographyTask:
        case ElementKind::subChoreography:
        case ElementKind::callChoreography:
            return refuse("process.unsupported_kind", code(element.kind));
        default:
            break;
    }
    switch (element.trigger) {
        case Trigger::cancel:
        case Trigger::compensate:
        case Trigger::multiple:
            return refuse("process.unsupported_trigger", code(element.trigger));
        default:
            break;
    }
    if (element.is_parallel_events) return refuse("process.unsupported_trigger", "parallel");
    if (element.is_instantiating) return refuse("process.unsupported_instantiate", "");
    if (!element.repetition.behaviour.empty())
        return refuse("process.unsupported_repeat", element.repetition.behaviour);
    if (element.is_for_compensation) return refuse("process.unsupported_compensation", "");
    if (element.has_odd_quantity) return refuse("process.unsupported_quantity", "");
    return std::nullopt;
}

bool has_errors(const std::vector<Fault>& faults) {
    return std::ranges::any_of(faults,
                               [](const Fault& f) { return f.severity == Severity::error; });
}

std::vector<Fault> check(const Definition& definition) {
    return Checker(definition).run();
}

}  // namespace motcua::process
