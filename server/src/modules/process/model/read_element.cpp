// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/process/model/read.hpp"

namespace motcua::process {

namespace {

bool is_true(std::string_view text) {
    return text == "true" || text == "1";
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (c != ' ' && c != ',' && c != '\n' && c != '\t') {
            word.push_back(c);
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

/// "khớp | không khớp": texts may have blanks.
std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> parts;
    while (true) {
        const auto bar = text.find('|');
        if (const auto part = trimmed(text.substr(0, bar)); !part.empty()) parts.emplace_back(part);
        if (bar == text.npos) return parts;
        text.remove_prefix(bar + 1);
    }
}

void read_attributes(const XmlElement& xml, Element& element) {
    for (const auto& [space, local, value] : xml.attributes) {
        if (space != kMotcua) continue;
        if (local == "role")
            element.role = value;
        else if (local == "agency")
            element.agency = Wording::of(value);
        else if (local == "budget")
            element.budget_text = value;
        else if (local == "form")
            element.form = value;
        else if (local == "documents")
            element.documents = words_of(value);
        else if (local == "act")
            element.act = value;
        else if (local == "handler")
            element.handler = value;
        else if (local == "result")
            element.result = value;
        else if (local == "businessEnd")
            element.is_business_end = is_true(value);
        else if (local == "suspends")
            element.suspends = value;
        else if (local == "correlation")
            element.correlation = Wording::of(value);
        else if (local == "decision")
            element.decision = value;
        else if (local == "model")
            element.model = value;
        else if (local == "collection")
            element.repetition.collection = Formula::of(value);
        else if (local == "item")
            element.repetition.item = value;
        else if (local == "results")
            element.repetition.results = value;
        else if (local == "each")
            element.repetition.each = Formula::of(value);
        else if (local == "after")
            element.timer_kind = TimerKind::working, element.timer = Wording::of(value);
        else
            element.unknown.emplace_back(local);
    }
    if (!element.budget_text.empty()) element.budget = Budget::parse(element.budget_text);
}

FormField field_of(const XmlElement& xml, Element& element) {
    FormField field;
    for (const auto& [space, local, value] : xml.attributes) {
        if (local == "name")
            field.name = value;
        else if (local == "label")
            field.label = value;
        else if (local == "label_en")
            field.label_en = value;
        else if (local == "type")
            field.type = value;
        else if (local == "choices")
            field.choices = parts_of(value);
        else if (local == "visible")
            field.visible = Formula::of(value);
        else if (local == "required")
            field.required = Formula::of(value);
        else if (local == "valid")
            field.valid = Formula::of(value);
        else if (local == "message")
            field.message = value;
        else
            element.unknown.emplace_back(local);
    }
    return field;
}

void read_extensions(const XmlTree& tree, const XmlElement& xml, Element& element) {
    for (const std::size_t child : xml.children) {
        const XmlElement& extension = tree.elements[child];
        if (extension.is(kZeebe, "calledDecision")) {
            element.decision = extension.get("decisionId");
            element.result = extension.get("resultVariable");
        } else if (extension.is(kZeebe, "script")) {
            element.script = Formula::of(extension.get("expression"));
            element.result = extension.get("resultVariable");
        }
        if (extension.space != kMotcua) continue;
        if (extension.local == "outcome")
            element.outcomes.push_back(
                {std::string(extension.get("value")), std::string(extension.get("name"))});
        else if (extension.local == "field")
            element.fields.push_back(field_of(extension, element));
        else
            element.unknown.emplace_back(extension.local);
    }
}

void read_child(const XmlTree& tree, const ById& by_id, std::size_t at, Element& element) {
    const XmlElement& xml = tree.elements[at];
    if (xml.space != kBpmn) return;
    if (xml.local == "extensionElements")
        read_extensions(tree, xml, element);
    else if (xml.local == "script")
        element.script = Formula::of(xml.text);
    read_event(tree, by_id, at, element);
    read_repetition(tree, by_id, at, element);
}

}  // namespace

Element read_element(const XmlTree& tree, const ById& by_id, std::size_t at, ElementKind kind) {
    const XmlElement& xml = tree.elements[at];
    Element element;
    element.id = xml.get("id");
    element.name = xml.get("name");
    element.kind = kind;
    element.default_flow = xml.get("default");
    element.attached_to = local_of(xml.get("attachedToRef"));
    element.is_triggered_by_event = is_true(xml.get("triggeredByEvent"));
    element.is_for_compensation = is_true(xml.get("isForCompensation"));
    element.is_interrupting =
        xml.get("cancelActivity") != "false" && xml.get("isInterrupting") != "false";
    element.is_instantiating = is_true(xml.get("instantiate"));
    element.is_parallel_events =
        is_true(xml.get("parallelMultiple")) || xml.get("eventGatewayType") == "Parallel";
    element.script_format = xml.get("scriptFormat");
    element.called = local_of(xml.get("calledElement"));
    if (const auto message = by_id.find(local_of(xml.get("messageRef"))); message != by_id.end()) {
        element.has_event_ref = true;
        element.event_name = tree.elements[message->second].get("name");
    } else {
        element.unknown_reference = xml.get("messageRef");
    }
    const auto is_one = [](std::string_view text) { return text.empty() || text == "1"; };
    element.has_odd_quantity =
        !is_one(xml.get("startQuantity")) || !is_one(xml.get("completionQuantity"));
    read_attributes(xml, element);
    for (const std::size_t child : xml.children) read_child(tree, by_id, child, element);
    return element;
}

Flow read_flow(const XmlTree& tree, std::size_t at) {
    const XmlElement& xml = tree.elements[at];
    Flow flow;
    flow.id = xml.get("id");
    flow.name = xml.get("name");
    flow.source_id = xml.get("sourceRef");
    flow.target_id = xml.get("targetRef");
    for (const std::size_t child : xml.children) {
        const XmlElement& condition = tree.elements[child];
        if (condition.is(kBpmn, "conditionExpression")) flow.condition_text = condition.text;
    }
    if (!flow.condition_text.empty()) {
        if (auto parsed = Expression::parse(flow.condition_text))
            flow.condition = std::move(*parsed);
    }
    return flow;
}

}  // namespace motcua::process
