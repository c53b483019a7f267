// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <set>

#include "modules/process/model/check.hpp"

namespace motcua::process {

namespace {

void check_outcomes(const Element& element, Faults& faults) {
    const bool may_answer = element.kind == ElementKind::userTask ||
                            element.kind == ElementKind::serviceTask ||
                            element.kind == ElementKind::globalUserTask;
    if (!element.outcomes.empty() && !may_answer)
        faults.add(element.id, "process.outcome_wrong", {{"value", element.outcomes[0].value}});
    if (!element.result.empty() && !is_name(element.result))
        faults.add(element.id, "process.outcome_wrong", {{"value", element.result}});
    std::set<std::string> seen;
    for (const auto& outcome : element.outcomes)
        if (outcome.value.empty() || outcome.name.empty() || !seen.insert(outcome.value).second)
            faults.add(element.id, "process.outcome_wrong", {{"value", outcome.value}});
}

/// What a task asks for must be a variable a person is asked for in words, under conditions that
/// can be read.
void check_fields(const Element& element, Faults& faults) {
    const bool may_ask =
        element.kind == ElementKind::userTask || element.kind == ElementKind::globalUserTask;
    std::set<std::string> seen{element.result.empty() ? "outcome" : element.result};
    for (const FormField& field : element.fields) {
        const auto kind = field.kind();
        const bool is_good = may_ask && is_name(field.name) && !field.label.empty() && kind &&
                             (field.choices.empty() || *kind == rules::InputKind::text) &&
                             (field.valid.is_empty() || !field.message.empty());
        if (!is_good || !seen.insert(field.name).second)
            faults.add(element.id, "process.field_wrong", {{"field", field.name}});
        for (const Formula* formula : {&field.visible, &field.required, &field.valid})
            faults.formula(element.id, *formula);
    }
}

bool is_count(std::string_view text) {
    unsigned value = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
    return wrong == std::errc() && end == text.data() + text.size();
}

/// How often an activity is done must be told, and in words the engine reads.
void check_repetition(const Element& element, Faults& faults) {
    if (element.repeat == Repeat::once) return;
    const Repetition& repetition = element.repetition;
    for (const Formula* formula : {&repetition.cardinality, &repetition.collection,
                                   &repetition.completion, &repetition.condition, &repetition.each})
        faults.formula(element.id, *formula);
    const bool is_told =
        element.repeat == Repeat::loop
            ? !repetition.condition.is_empty() || !repetition.maximum.empty()
            : !repetition.cardinality.is_empty() || !repetition.collection.is_empty();
    const bool is_readable = repetition.maximum.empty() || is_count(repetition.maximum);
    if (!is_told || !is_readable || !is_activity(element.kind))
        faults.add(element.id, "process.repeat_unreadable", {{"name", element.name}});
    for (const std::string* name : {&repetition.item, &repetition.results})
        if (!name->empty() && !is_name(*name))
            faults.add(element.id, "process.outcome_wrong", {{"value", *name}});
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

void check_work(const Definition& definition, const Element& element, Faults& faults) {
    const ElementKind kind = local_kind(element.kind);
    if (!element.budget_text.empty() && !element.budget)
        faults.add(element.id, "process.budget_unparsable", {{"budget", element.budget_text}});
    if (!element.suspends.empty() &&
        (kind != ElementKind::userTask || element.suspends != kFinancialDuty))
        faults.add(element.id, "process.suspends_wrong", {{"ground", element.suspends}});
    if (kind == ElementKind::userTask && element.role.empty())
        faults.add(element.id, "process.role_missing", {{"name", element.name}});
    if (kind == ElementKind::serviceTask && element.handler.empty())
        faults.add(element.id, "process.handler_missing", {{"name", element.name}});
    if (kind == ElementKind::scriptTask && (!is_feel(element) || !element.script.parsed))
        faults.add(element.id, "process.script_unreadable", {{"format", element.script_format}});
    if (kind == ElementKind::businessRuleTask && element.decision.empty())
        faults.add(element.id, "process.rule_missing", {{"name", element.name}});
    if (kind == ElementKind::callActivity && element.body < 0 && !why_not_run(element))
        faults.add(element.id, "process.called_unknown",
                   {{"name", element.name}, {"called", element.called}});
    faults.formula(element.id, element.agency.formula);
    check_outcomes(element, faults);
    check_fields(element, faults);
    check_repetition(element, faults);
    if (element.is_triggered_by_event && element.repeat != Repeat::once)
        faults.add(element.id, "process.repeat_unreadable", {{"name", element.name}});
    if (!element.is_triggered_by_event) return;
    for (const auto& [ways, why] : {std::pair(&element.incoming, "process.entered_by_flow"),
                                    std::pair(&element.outgoing, "process.left_by_flow")})
        for (const int way : *ways)
            faults.add(definition.flows[way].id, why, {{"name", element.name}});
}

}  // namespace motcua::process
