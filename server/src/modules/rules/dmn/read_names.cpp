// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/dmn/document.hpp"
#include "modules/rules/dmn/reader.hpp"

/// Which names of several words and signs an expression may say, and where.
namespace motcua::rules {

namespace {

/// Calls for every element below a node, in document order.
template <class Visit>
void below(pugi::xml_node node, const Visit& visit) {
    for (const auto& child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        visit(child);
        below(child, visit);
    }
}

}  // namespace

/// Members and types: what may follow a point or "instance of" anywhere in the model.
void Reader::collect_shared(pugi::xml_node definitions) {
    below(definitions, [this](pugi::xml_node node) {
        const std::string_view kind = node.name(), parent = node.parent().name();
        if (kind == "itemDefinition" || kind == "itemComponent" || kind == "output" ||
            kind == "column" || (kind == "variable" && parent == "contextEntry"))
            shared_.add(attribute(node, "name"));
    });
    vocabulary_.shared = &shared_;
    vocabulary_.types = [this](std::string_view name) -> TypePtr {
        const auto item = items_.find(name);
        return item == items_.end() ? nullptr : type_named(name);
    };
}

/// From here on expressions are those of this part.
void Reader::hear(std::size_t part, pugi::xml_node node) {
    vocabulary_.names = {};
    for (const std::size_t need : model_->parts[part].needs)
        vocabulary_.names.add(model_->parts[need].name);
    vocabulary_.names.add(model_->parts[part].name);
    below(node, [this](pugi::xml_node child) {
        const std::string_view kind = child.name();
        if (kind == "variable" || kind == "formalParameter")
            vocabulary_.names.add(attribute(child, "name"));
        if (child.attribute("iteratorVariable"))
            vocabulary_.names.add(attribute(child, "iteratorVariable"));
    });
}

}  // namespace motcua::rules
