// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/check.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace motcua::process {

namespace {

using Params = std::vector<std::pair<std::string, std::string>>;

class Checker {
public:
    explicit Checker(const Definition& definition) : definition_(definition) {}

    std::vector<Fault> run() {
        faults_.all = definition_.reading_faults;
        if (definition_.process_id.empty())
            faults_.add("", "process.id_missing",
                        {{"kind", "process"}, {"name", definition_.name}});
        for (const Element& element : definition_.elements) check_element(element);
        for (const Flow& flow : definition_.flows) check_flow(flow);
        check_scopes(definition_, faults_);
        check_reach(definition_, faults_);
        if (!has_errors(faults_.all))
            for (Fault& found : check_tokens(definition_)) faults_.all.push_back(std::move(found));
        check_drawn();
        return in_document_order();
    }

private:
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
        for (Fault& found : faults_.all)
            sorted.emplace(place_of(found.element_id), std::move(found));
        faults_.all.clear();
        for (auto& [place, found] : sorted) faults_.all.push_back(std::move(found));
        return std::move(faults_.all);
    }

    void check_element(const Element& element);
    void check_choices(const Element& element);
    void check_flow(const Flow& flow);
    void check_drawn();

    const Definition& definition_;
    Faults faults_;
};

void Checker::check_element(const Element& element) {
    if (auto reason = why_not_run(element)) {
        faults_.all.push_back(std::move(*reason));
    } else if (element.kind == ElementKind::task) {
        // It can be traced, but nobody would do it: a step that takes no time and leaves no word.
        faults_.add(element.id, "process.unsupported_kind",
                    {{"kind", std::string(code(element.kind))}});
    } else {
        check_event(definition_, element, faults_);
    }
    // There is nobody to whom a result could be returned.
    if (definition_.kind == ProcessKind::internal && element.act == "return")
        faults_.add(element.id, "process.act_not_internal", {{"act", element.act}});
    for (const auto& name : element.unknown)
        faults_.add(element.id, "process.motcua_unknown", {{"name", name}});
    check_work(definition_, element, faults_);
    check_choices(element);
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
        faults_.add(element.id, "process.default_unknown", {{"flow", element.default_flow}});
    const bool is_choice = element.kind == ElementKind::exclusiveGateway ||
                           element.kind == ElementKind::inclusiveGateway;
    const bool is_conditional =
        is_activity(element.kind) && std::ranges::any_of(element.outgoing, [&](int out) {
            return !flows[out].condition_text.empty();
        });
    const bool has_free = is_conditional && std::ranges::any_of(element.outgoing, [&](int out) {
                              return flows[out].condition_text.empty();
                          });
    if (is_conditional && !has_default && !has_free)
        faults_.add(element.id, "process.no_default", {{"name", element.name}});
    if (!is_choice || element.outgoing.size() < 2) return;
    if (element.default_flow.empty())
        faults_.add(element.id, "process.no_default", {{"name", element.name}});
    for (const int out : element.outgoing)
        if (flows[out].condition_text.empty() && flows[out].id != element.default_flow)
            faults_.add(flows[out].id, "process.condition_missing", {{"gateway", element.id}});
}

void Checker::check_flow(const Flow& flow) {
    if (flow.condition_text.empty()) return;
    if (!flow.condition) {
        const auto parsed = Expression::parse(flow.condition_text);
        Params params = parsed.error().params;
        params.emplace_back("text", flow.condition_text);
        const bool is_place = parsed.error().code == "rules.expression_unparsable";
        faults_.add(flow.id, is_place ? "process.condition_unparsable" : parsed.error().code,
                    std::move(params));
    }
    if (flow.source < 0) return;
    const Element& source = definition_.elements[flow.source];
    // Where the standard gives a condition no meaning, the analyst must be told.
    const bool is_choice = source.kind == ElementKind::exclusiveGateway ||
                           source.kind == ElementKind::inclusiveGateway;
    if (!is_choice && !is_activity(source.kind))
        faults_.add(flow.id, "process.condition_not_here", {{"source", source.id}});
}

void Checker::check_drawn() {
    std::set<std::string_view> drawn;
    for (const auto& shape : definition_.picture.shapes) drawn.insert(shape.element_id);
    for (const auto& edge : definition_.picture.edges) drawn.insert(edge.element_id);
    for (const Element& element : definition_.elements)
        // What is called is drawn elsewhere, if at all.
        if (!element.id.empty() && !drawn.contains(element.id) && element.scope < 0)
            faults_.add(element.id, "process.not_drawn", {{"name", element.name}},
                        Severity::warning);
}

}  // namespace

void Faults::formula(const std::string& element, const Formula& formula) {
    if (!formula.is_unparsable()) return;
    const auto parsed = Expression::parse(formula.text);
    add(element, parsed.error().code, parsed.error().params);
}

bool has_errors(const std::vector<Fault>& faults) {
    return std::ranges::any_of(faults,
                               [](const Fault& f) { return f.severity == Severity::error; });
}

std::vector<Fault> check(const Definition& definition) {
    auto faults = Checker(definition).run();
    // What has no name is called by its id: “” tells a person nothing.
    for (Fault& fault : faults)
        for (auto& [param, value] : fault.params)
            if (param == "name" && value.empty() && definition.element(fault.element_id))
                value = fault.element_id;
    return faults;
}

}  // namespace motcua::process
