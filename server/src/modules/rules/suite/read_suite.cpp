// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/dmn/document.hpp"
#include "modules/rules/feel/builtins.hpp"
#include "modules/rules/rules.hpp"

namespace motcua::rules {

namespace {

/// An attribute by its local name, whatever the prefix (xsi:type, xsi:nil).
std::string_view prefixed(pugi::xml_node node, std::string_view local) {
    for (const auto& attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        const auto colon = name.rfind(':');
        if (colon != name.npos && name.substr(colon + 1) == local) return attribute.value();
    }
    return {};
}

Value simple(pugi::xml_node node) {
    if (prefixed(node, "nil") == "true") return {};
    std::string_view type = prefixed(node, "type");
    if (const auto colon = type.rfind(':'); colon != type.npos) type.remove_prefix(colon + 1);
    const std::string text = text_in(node);
    if (type == "boolean") return text == "true" || text == "1";
    if (type == "date" || type == "time" || type == "dateTime" || type == "duration")
        return temporal_of(text);
    if (type == "decimal" || type == "integer" || type == "int" || type == "long" ||
        type == "double" || type == "float") {
        const auto number = Number::parse(text);
        return number ? Value(*number) : Value();
    }
    // White space of a text counts.
    return std::string(node.child_value());
}

/// The value of a node that holds a value, components or a list.
Value value_in(pugi::xml_node node) {
    if (const auto value = node.child("value")) return simple(value);
    if (const auto list = node.child("list")) {
        if (prefixed(list, "nil") == "true") return {};
        List items;
        for (const auto& item : list.children("item")) items.push_back(value_in(item));
        return items;
    }
    if (!node.child("component")) return {};
    Context made;
    for (const auto& part : node.children("component"))
        made.put(attribute(part, "name"), value_in(part));
    return made;
}

}  // namespace

Result<Suite> Suite::read(std::string_view xml) {
    pugi::xml_document document;
    if (auto loaded = load_suite(xml, document); !loaded) return loaded.error();
    const auto root = document.document_element();
    Suite suite{child_text(root, "modelName")};
    for (const auto& node : root.children("testCase")) {
        SuiteCase one{attribute(node, "id")};
        if (attribute(node, "type") == "decisionService")
            one.service = attribute(node, "invocableName");
        for (const auto& input : node.children("inputNode"))
            one.inputs.insert_or_assign(attribute(input, "name"), value_in(input));
        for (const auto& result : node.children("resultNode"))
            one.results.push_back({attribute(result, "name"), value_in(result.child("expected"))});
        suite.cases.push_back(std::move(one));
    }
    return suite;
}

}  // namespace motcua::rules
