// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/dmn/document.hpp"
#include "modules/rules/dmn/reader.hpp"

namespace motcua::rules {

namespace {

/// The first child that is no description: where an expression must stand.
pugi::xml_node expression_child(pugi::xml_node wrapper) {
    for (const auto& child : wrapper.children()) {
        const std::string_view name = child.name();
        if (child.type() == pugi::node_element && name != "description" && name != "variable" &&
            name != "parameter" && name != "formalParameter")
            return child;
    }
    return {};
}

}  // namespace

bool Reader::speaks_feel(pugi::xml_node node) {
    std::string language = attribute(node, "expressionLanguage");
    if (language.empty()) language = language_;
    if (language.empty() || language.find("FEEL") != language.npos ||
        language.find("feel") != language.npos)
        return true;
    fail({Kind::invalid, "rules.language_unsupported", "", {{"language", language}}}, node);
    return false;
}

std::string Reader::feel_text(pugi::xml_node node) {
    if (error_ || !speaks_feel(node)) return {};
    std::string text = child_text(node, "text");
    feel_bytes_ += text.size();
    if (feel_bytes_ <= kModelFeelBytesMax) return text;
    fail({Kind::too_large, "rules.too_large", "", {{"limit", std::to_string(kModelFeelBytesMax)}}},
         node);
    return {};
}

TreePtr Reader::expression(pugi::xml_node node) {
    const std::string text = feel_text(node);
    if (text.empty()) return nullptr;
    auto tree = parse_expression(text, vocabulary_);
    if (tree) return *tree;
    fail(tree.error(), node);
    return nullptr;
}

TreePtr Reader::tests(pugi::xml_node node) {
    const std::string text = feel_text(node);
    if (text.empty() || text == "-") return nullptr;
    auto tree = parse_unary_tests(text, vocabulary_);
    if (tree) return *tree;
    fail(tree.error(), node);
    return nullptr;
}

BoxedPtr Reader::boxed_in(pugi::xml_node wrapper) {
    const auto node = expression_child(wrapper);
    return node ? boxed(node) : literal({});
}

BoxedPtr Reader::boxed(pugi::xml_node node) {
    BoxedPtr made = untyped(node);
    // A function's type speaks of what it gives when it is called.
    TypePtr type = std::string_view(node.name()) == "functionDefinition" ? nullptr : type_of(node);
    if (!type || type->kind == Type::Kind::any) return made;
    auto typed = std::make_shared<Typed>();
    typed->boxed = std::move(made);
    typed->type = std::move(type);
    return typed;
}

BoxedPtr Reader::untyped(pugi::xml_node node) {
    if (error_) return nullptr;
    const std::string_view kind = node.name();
    if (kind == "literalExpression") return literal(node);
    if (kind == "decisionTable") return table(node);
    if (kind == "context") return context(node);
    if (kind == "list") return list(node);
    if (kind == "relation") return relation(node);
    if (kind == "invocation") return invocation(node);
    if (kind == "functionDefinition") return function(node);
    if (kind == "conditional") return conditional(node);
    if (kind == "filter") return filter(node);
    if (kind == "for") return iterator(node, Op::iterate);
    if (kind == "some") return iterator(node, Op::some);
    if (kind == "every") return iterator(node, Op::every);
    fail({Kind::invalid, "rules.boxed_unsupported", "", {{"kind", std::string(kind)}}}, node);
    return nullptr;
}

BoxedPtr Reader::literal(pugi::xml_node node) {
    auto made = std::make_shared<Literal>();
    if (node.child("importedValues"))
        fail({Kind::invalid, "rules.import_unsupported", "", {{"name", attribute(node, "id")}}},
             node);
    if (node) made->tree = expression(node);
    return made;
}

BoxedPtr Reader::context(pugi::xml_node node) {
    auto made = std::make_shared<BoxedContext>();
    for (const auto& entry : node.children("contextEntry")) {
        const auto variable = entry.child("variable");
        if (!variable) {
            made->result = boxed_in(entry);
            continue;
        }
        const std::string name = attribute(variable, "name");
        const auto inner = expression_child(entry);
        BoxedPtr value;
        if (inner && std::string_view(inner.name()) == "functionDefinition") {
            auto function_made = function(inner);
            function_made->self = name;
            value = std::move(function_made);
        } else {
            value = boxed_in(entry);
        }
        made->entries.push_back({name, type_of(variable), std::move(value)});
    }
    return made;
}

BoxedPtr Reader::list(pugi::xml_node node) {
    auto made = std::make_shared<BoxedList>();
    for (const auto& child : node.children())
        if (child.type() == pugi::node_element && std::string_view(child.name()) != "description")
            made->items.push_back(boxed(child));
    return made;
}

BoxedPtr Reader::relation(pugi::xml_node node) {
    auto made = std::make_shared<Relation>();
    for (const auto& column : node.children("column"))
        made->columns.push_back(attribute(column, "name"));
    for (const auto& row : node.children("row")) {
        auto& cells = made->rows.emplace_back();
        for (const auto& cell : row.children())
            if (cell.type() == pugi::node_element) cells.push_back(boxed(cell));
        if (cells.size() != made->columns.size())
            fail({Kind::invalid, "rules.table_broken", "", {{"reason", "row"}}}, node);
    }
    return made;
}

BoxedPtr Reader::invocation(pugi::xml_node node) {
    auto made = std::make_shared<Invocation>();
    pugi::xml_node called;
    for (const auto& child : node.children()) {
        const std::string_view name = child.name();
        if (child.type() == pugi::node_element && name != "binding" && name != "description")
            called = child;
    }
    made->function = called ? boxed(called) : literal({});
    for (const auto& binding : node.children("binding"))
        made->bindings.emplace_back(attribute(binding.child("parameter"), "name"),
                                    boxed_in(binding));
    return made;
}

BoxedPtr Reader::conditional(pugi::xml_node node) {
    auto made = std::make_shared<Conditional>();
    made->condition = boxed_in(node.child("if"));
    made->yes = boxed_in(node.child("then"));
    made->no = boxed_in(node.child("else"));
    return made;
}

BoxedPtr Reader::filter(pugi::xml_node node) {
    auto made = std::make_shared<BoxedFilter>();
    made->of = boxed_in(node.child("in"));
    made->match = boxed_in(node.child("match"));
    return made;
}

BoxedPtr Reader::iterator(pugi::xml_node node, Op op) {
    auto made = std::make_shared<Iterator>();
    made->op = op;
    made->variable = attribute(node, "iteratorVariable");
    made->of = boxed_in(node.child("in"));
    const auto body = node.child(op == Op::iterate ? "return" : "satisfies");
    made->body = boxed_in(body);
    for (const auto& text : body.select_nodes(".//text"))
        made->asks_partial =
            made->asks_partial || text_in(text.node()).find("partial") != std::string::npos;
    return made;
}

std::shared_ptr<BoxedFunction> Reader::function(pugi::xml_node node) {
    auto made = std::make_shared<BoxedFunction>();
    for (const auto& parameter : node.children("formalParameter"))
        made->parameters.push_back({attribute(parameter, "name"), type_of(parameter)});
    const std::string kind = attribute(node, "kind");
    if (kind.empty() || kind == "FEEL") made->body = boxed_in(node);
    return made;
}

}  // namespace motcua::rules
