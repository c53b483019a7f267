// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/read.hpp"

namespace motcua::process {

namespace {

/// The trigger a child names, "timerEventDefinition" → timer.
std::optional<Trigger> trigger_of(std::string_view local) {
    constexpr std::string_view kEnd = "EventDefinition";
    if (!local.ends_with(kEnd)) return std::nullopt;
    return from_code<Trigger>(local.substr(0, local.size() - kEnd.size()));
}

const XmlElement* referred(const XmlTree& tree, const ById& by_id, std::string_view reference) {
    const auto found = by_id.find(local_of(reference));
    return reference.empty() || found == by_id.end() ? nullptr : &tree.elements[found->second];
}

/// By what thrower and catcher know each other: a name, or the code of errors and escalations.
void read_reference(const XmlTree& tree, const ById& by_id, const XmlElement& xml,
                    Element& element) {
    constexpr std::pair<std::string_view, std::string_view> kReferences[] = {
        {"messageRef", "name"},
        {"signalRef", "name"},
        {"errorRef", "errorCode"},
        {"escalationRef", "escalationCode"}};
    for (const auto& [attribute, key] : kReferences) {
        const XmlElement* what = referred(tree, by_id, xml.get(attribute));
        if (!what) {
            if (!xml.get(attribute).empty()) element.unknown_reference = xml.get(attribute);
            continue;
        }
        element.has_event_ref = true;
        element.event_name = what->get(key);
        if (element.event_name.empty()) element.event_name = what->get("name");
        // Messages and signals without a name are a fault; two of one id are still the same one.
        if (element.event_name.empty() && key != "name") element.event_name = what->get("id");
    }
}

void read_timer(const XmlTree& tree, const XmlElement& xml, Element& element) {
    constexpr std::pair<std::string_view, TimerKind> kTimers[] = {
        {"timeDate", TimerKind::date},
        {"timeDuration", TimerKind::duration},
        {"timeCycle", TimerKind::cycle}};
    for (const std::size_t child : xml.children)
        for (const auto& [local, kind] : kTimers)
            if (tree.elements[child].is(kBpmn, local) && element.timer_kind == TimerKind::none) {
                element.timer_kind = kind;
                element.timer = Wording::of(tree.elements[child].text);
            }
    if (const auto after = xml.get(kMotcua, "after"); !after.empty()) {
        element.timer_kind = TimerKind::working;
        element.timer = Wording::of(after);
    }
}

std::string_view text_of(const XmlTree& tree, const XmlElement& xml, std::string_view local) {
    for (const std::size_t child : xml.children)
        if (tree.elements[child].is(kBpmn, local)) return tree.elements[child].text;
    return {};
}

/// The name of the data a reference means; where it is no id, the text names a variable itself.
std::string data_name(const XmlTree& tree, const ById& by_id, std::string_view reference) {
    const XmlElement* data = referred(tree, by_id, reference);
    if (data && data->local == "dataObjectReference" && data->get("name").empty())
        data = referred(tree, by_id, data->get("dataObjectRef"));
    const std::string_view name = data ? data->get("name") : std::string_view();
    return std::string(name.empty() ? reference : name);
}

void read_instances(const XmlTree& tree, const ById& by_id, const XmlElement& xml,
                    Element& element) {
    Repetition& repetition = element.repetition;
    const auto sequential = xml.get("isSequential");
    element.repeat =
        sequential == "true" || sequential == "1" ? Repeat::sequential : Repeat::parallel;
    repetition.cardinality = Formula::of(text_of(tree, xml, "loopCardinality"));
    repetition.completion = Formula::of(text_of(tree, xml, "completionCondition"));
    const auto behaviour = xml.get("behavior");
    if (!behaviour.empty() && behaviour != "All") repetition.behaviour = behaviour;
    if (const auto input = text_of(tree, xml, "loopDataInputRef"); !input.empty())
        repetition.collection = Formula::of(data_name(tree, by_id, input));
    if (const auto output = text_of(tree, xml, "loopDataOutputRef"); !output.empty())
        repetition.results = data_name(tree, by_id, output);
    const auto named = [&](std::string_view local) -> std::string {
        for (const std::size_t child : xml.children) {
            const XmlElement& item = tree.elements[child];
            if (item.is(kBpmn, local))
                return std::string(item.get("name").empty() ? item.get("id") : item.get("name"));
        }
        return {};
    };
    if (repetition.item.empty()) repetition.item = named("inputDataItem");
    if (const auto item = named("outputDataItem"); !item.empty())
        repetition.each = Formula::of(item);
    for (const std::size_t child : xml.children) {
        if (!tree.elements[child].is(kBpmn, "extensionElements")) continue;
        for (const std::size_t inner : tree.elements[child].children) {
            const XmlElement& loop = tree.elements[inner];
            if (!loop.is(kZeebe, "loopCharacteristics")) continue;
            repetition.collection = Formula::of(loop.get("inputCollection"));
            repetition.item = loop.get("inputElement");
            repetition.results = loop.get("outputCollection");
            repetition.each = Formula::of(loop.get("outputElement"));
        }
    }
}

}  // namespace

void read_event(const XmlTree& tree, const ById& by_id, std::size_t child, Element& element) {
    const XmlElement* xml = &tree.elements[child];
    if (xml->local == "eventDefinitionRef") xml = referred(tree, by_id, xml->text);
    const auto trigger = xml ? trigger_of(xml->local) : Trigger::multiple;
    if (!trigger) return;
    const bool is_second = element.trigger != Trigger::none;
    element.trigger = is_second ? Trigger::multiple : *trigger;
    if (is_second || !xml) return;
    read_reference(tree, by_id, *xml, element);
    if (*trigger == Trigger::timer) read_timer(tree, *xml, element);
    if (*trigger == Trigger::conditional)
        element.condition = Formula::of(text_of(tree, *xml, "condition"));
    if (*trigger == Trigger::link) {
        element.event_name = xml->get("name");
        if (element.event_name.empty()) element.event_name = element.name;
    }
    if (const auto key = xml->get(kMotcua, "correlation"); !key.empty())
        element.correlation = Wording::of(key);
}

void read_repetition(const XmlTree& tree, const ById& by_id, std::size_t child, Element& element) {
    const XmlElement& xml = tree.elements[child];
    if (xml.local == "multiInstanceLoopCharacteristics") {
        read_instances(tree, by_id, xml, element);
    } else if (xml.local == "standardLoopCharacteristics") {
        element.repeat = Repeat::loop;
        element.repetition.is_tested_before =
            xml.get("testBefore") == "true" || xml.get("testBefore") == "1";
        element.repetition.maximum = xml.get("loopMaximum");
        element.repetition.condition = Formula::of(text_of(tree, xml, "loopCondition"));
    }
}

ById by_id_of(const XmlTree& tree) {
    ById by_id;
    for (std::size_t i = 0; i < tree.elements.size(); ++i)
        if (tree.elements[i].space == kBpmn && !tree.elements[i].get("id").empty())
            by_id.emplace(tree.elements[i].get("id"), i);
    return by_id;
}

}  // namespace motcua::process
