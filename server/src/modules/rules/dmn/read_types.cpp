// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/dmn/document.hpp"
#include "modules/rules/dmn/reader.hpp"

/// Item definitions (DMN 1.5, 7.3.3) as types.
namespace motcua::rules {

namespace {

constexpr int kTypeDepthMax = 64;
constexpr std::size_t kCopiedFieldsMax = 100'000;

}  // namespace

void Reader::collect_types(pugi::xml_node definitions) {
    for (const auto& item : definitions.children("itemDefinition")) {
        const std::string name = attribute(item, "name");
        if (!items_.emplace(name, item).second)
            fail({Kind::invalid, "rules.name_twice", "", {{"name", name}}}, item);
    }
    for (const auto& [name, item] : items_)
        if (!error_) type_named(name);
}

TypePtr Reader::type_of(pugi::xml_node node) {
    const std::string name = attribute(node, "typeRef");
    TypePtr found = name.empty() ? nullptr : type_named(name);
    place_error(node);
    return found;
}

TypePtr Reader::type_named(std::string_view name) {
    if (error_) return nullptr;
    if (const auto known = types_.find(name); known != types_.end()) return known->second;
    const auto item = items_.find(name);
    if (item == items_.end()) {
        if (auto builtin = builtin_type(name)) return builtin;
        // "feel:string" of DMN 1.1: a name with a prefix.
        const auto colon = name.rfind(':');
        if (colon != name.npos) return type_named(name.substr(colon + 1));
        fail({Kind::invalid, "rules.type_unknown", "", {{"type", std::string(name)}}}, {});
        return nullptr;
    }
    if (!types_in_work_.emplace(name).second) {
        fail({Kind::invalid, "rules.requirement_cycle", "", {{"name", std::string(name)}}},
             item->second);
        return nullptr;
    }
    if (++type_depth_ > kTypeDepthMax)
        fail({Kind::too_large, "rules.too_deep", "", {{"limit", std::to_string(kTypeDepthMax)}}},
             item->second);
    TypePtr made = error_ ? nullptr : type_made(item->second);
    --type_depth_;
    types_in_work_.erase(types_in_work_.find(name));
    types_.emplace(name, made);
    return made;
}

TypePtr Reader::type_made(pugi::xml_node item) {
    const std::string name = attribute(item, "name");
    TypePtr made = base_of(item);
    made = limited(std::move(made), item.child("allowedValues"), name);
    if (made && attribute(item, "isCollection") == "true")
        made = std::make_shared<const Type>(
            Type{.kind = Type::Kind::list, .name = name, .parts = {made}});
    return limited(std::move(made), item.child("typeConstraint"), name);
}

TypePtr Reader::base_of(pugi::xml_node item) {
    if (const auto function = item.child("functionItem")) return function_type(function);
    const std::string name = child_text(item, "typeRef");
    if (!name.empty()) {
        TypePtr found = type_named(name);
        place_error(item);
        return found;
    }
    Type made;
    made.name = attribute(item, "name");
    if (!item.child("itemComponent")) return std::make_shared<const Type>(std::move(made));
    made.kind = Type::Kind::context;
    for (const auto& component : item.children("itemComponent")) {
        made.fields.push_back(attribute(component, "name"));
        made.parts.push_back(type_made(component));
        if (!made.parts.back()) return nullptr;
    }
    return std::make_shared<const Type>(std::move(made));
}

TypePtr Reader::function_type(pugi::xml_node item) {
    Type made{.kind = Type::Kind::function, .name = "function"};
    const auto any = builtin_type("Any");
    const auto part = [&](const std::string& name) {
        made.parts.push_back(name.empty() ? any : type_named(name));
        return made.parts.back() != nullptr;
    };
    for (const auto& parameter : item.children("parameters"))
        if (!part(attribute(parameter, "typeRef"))) return nullptr;
    if (!part(attribute(item, "outputTypeRef"))) return nullptr;
    return std::make_shared<const Type>(std::move(made));
}

TypePtr Reader::limited(TypePtr type, pugi::xml_node allowed, const std::string& name) {
    if (!type || !allowed) return type;
    const TreePtr trees = tests(allowed);
    if (!trees) return type;
    Type made = *type;
    copied_fields_ += made.parts.size() + 1;
    if (copied_fields_ > kCopiedFieldsMax)
        fail({Kind::too_large,
              "rules.too_many_elements",
              "",
              {{"limit", std::to_string(kCopiedFieldsMax)}}},
             allowed);
    made.name = name;
    made.allowed.push_back(trees);
    return std::make_shared<const Type>(std::move(made));
}

}  // namespace motcua::rules
