// SPDX-License-Identifier: Apache-2.0
#include "platform/http/schema.hpp"

namespace motcua::http {
namespace {

constexpr std::string_view kRefPrefix = "#/components/schemas/";

std::string key_of(std::string_view type, Way way) {
    return std::string(type) + (way == Way::in ? "|in" : "|out");
}
std::string type_of(std::string_view key) {
    return std::string(key.substr(0, key.rfind('|')));
}

/// Every "$ref" in `value`, changed in place by `change`.
void each_reference(boost::json::value& value,
                    const std::function<void(boost::json::string&)>& change) {
    if (auto* object = value.if_object()) {
        for (auto& member : *object) {
            if (member.key() == "$ref" && member.value().is_string())
                change(member.value().get_string());
            else
                each_reference(member.value(), change);
        }
    } else if (auto* array = value.if_array()) {
        for (auto& one : *array) each_reference(one, change);
    }
}

std::string referred(const boost::json::string& reference) {
    return std::string(std::string_view(reference).substr(kRefPrefix.size()));
}

std::string last_namespace(std::string_view type) {
    const auto end = type.substr(0, type.find('<')).rfind("::");
    if (end == std::string_view::npos) return "";
    const auto from = type.substr(0, end).rfind("::");
    std::string name(type.substr(from == std::string_view::npos ? 0 : from + 2,
                                 end - (from == std::string_view::npos ? 0 : from + 2)));
    if (!name.empty())
        name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    return name;
}

}  // namespace

std::string short_name(std::string_view type) {
    std::string name;
    std::string part;
    const auto finish = [&](std::string_view joint) {
        if (!part.empty()) name += part;
        part.clear();
        name += joint;
    };
    for (std::size_t i = 0; i < type.size(); ++i) {
        const char c = type[i];
        if (c == '(') {
            i = std::min(type.find(')', i), type.size() - 1);  // "(anonymous namespace)"
        } else if (c == ':') {
            part.clear();
        } else if (c == '<') {
            finish("Of");
        } else if (c == ',') {
            finish("And");
        } else if (c != '>' && c != ' ') {
            part.push_back(c);
        }
    }
    finish("");
    return name;
}

bool SchemaBook::may_be_unset(std::string_view type, std::string_view member) {
    const std::string name = short_name(type) + "." + std::string(member);
    if (unset_ids_.erase(name) > 0) met_.insert(name);
    return met_.contains(name);
}

boost::json::object SchemaBook::reference(std::string_view type, Way way, const Fill& fill) {
    const std::string key = key_of(type, way);
    if (!by_key_.contains(key)) {
        by_key_[key] = {};  // a type that contains itself asks again while it is filled
        auto filled = fill();
        by_key_[key] = std::move(filled);
    }
    return {{"$ref", std::string(kRefPrefix) + key}};
}

std::set<std::string> SchemaBook::types_that_differ() const {
    std::set<std::string> differ;
    for (bool found_more = true; found_more;) {
        found_more = false;
        for (const auto& [key, schema] : by_key_) {
            const std::string type = type_of(key);
            const auto other = by_key_.find(key_of(type, Way::out));
            if (!key.ends_with("|in") || other == by_key_.end() || differ.contains(type)) continue;
            bool holds_one_that_differs = false;
            const auto bare = [&](boost::json::value value) {
                each_reference(value, [&](boost::json::string& reference) {
                    const std::string inner = type_of(referred(reference));
                    holds_one_that_differs = holds_one_that_differs || differ.contains(inner);
                    reference = inner;
                });
                return value;
            };
            if (bare(schema) != bare(other->second) || holds_one_that_differs)
                found_more = differ.insert(type).second || found_more;
        }
    }
    return differ;
}

std::map<std::string, std::string> SchemaBook::names() const {
    std::map<std::string, std::set<std::string>> types_by_short;
    for (const auto& [key, schema] : by_key_)
        types_by_short[short_name(type_of(key))].insert(type_of(key));
    const auto differ = types_that_differ();
    std::map<std::string, std::string> names;
    std::map<std::string, std::string> taken;
    for (const auto& [key, schema] : by_key_) {
        const std::string type = type_of(key);
        std::string name = short_name(type);
        if (types_by_short[name].size() > 1) name = last_namespace(type) + name;
        if (key.ends_with("|in") && differ.contains(type)) name += "Input";
        const auto [at, is_new] = taken.emplace(name, type);
        ensure(is_new || at->second == type);  // two wire types must not share a name
        names.emplace(key, std::move(name));
    }
    return names;
}

boost::json::object SchemaBook::settle(boost::json::value& document) {
    const auto name_of = names();
    const auto rename = [&](boost::json::string& reference) {
        const auto found = name_of.find(referred(reference));
        if (found != name_of.end()) reference = std::string(kRefPrefix) + found->second;
    };
    std::map<std::string, boost::json::value> sorted;
    for (const auto& [key, schema] : by_key_) {
        boost::json::value value = schema;
        each_reference(value, rename);
        sorted.insert_or_assign(name_of.at(key), std::move(value));
    }
    each_reference(document, rename);
    boost::json::object named;
    for (auto& [name, schema] : sorted) named.emplace(name, std::move(schema));
    return named;
}

namespace {

boost::json::object plain(std::string_view type, std::string_view format = {}) {
    boost::json::object schema{{"type", type}};
    if (!format.empty()) schema.emplace("format", format);
    return schema;
}

boost::json::object nullable(boost::json::object schema) {
    if (schema.contains("$ref")) {
        boost::json::array either;
        either.emplace_back(std::move(schema));
        either.emplace_back(boost::json::object{{"type", "null"}});
        return {{"anyOf", std::move(either)}};
    }
    if (schema.contains("type") && schema["type"].is_string()) {
        boost::json::array types;
        types.emplace_back(schema["type"]);
        types.emplace_back("null");
        schema["type"] = std::move(types);
    }
    return schema;
}

boost::json::object list_of(boost::json::object schema) {
    return {{"type", "array"}, {"items", std::move(schema)}};
}

boost::json::object map_of(boost::json::object schema) {
    return {{"type", "object"}, {"additionalProperties", std::move(schema)}};
}

boost::json::object code_schema(const WireType& type) {
    boost::json::array all;
    for (const auto one : type.codes) all.emplace_back(one);
    return {{"type", "string"}, {"enum", std::move(all)}};
}

boost::json::object object_schema(const WireType& type, SchemaBook& book, Way way) {
    boost::json::object properties;
    boost::json::array required;
    for (const WireType::Member& member : type.members) {
        auto schema = schema_of(member.type(), book, way);
        const bool is_id = member.type().is == WireType::Is::id;
        if (is_id && book.may_be_unset(type.name, member.name))
            schema = nullable(std::move(schema));
        properties[member.name] = std::move(schema);
        if (way == Way::out || !member.may_lack) required.emplace_back(member.name);
    }
    boost::json::object schema{
        {"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
    if (!required.empty()) schema.emplace("required", std::move(required));
    return schema;
}

}  // namespace

boost::json::object schema_of(const WireType& type, SchemaBook& book, Way way) {
    using Is = WireType::Is;
    switch (type.is) {
        case Is::leaf:
        case Is::id:
            return type.schema_type.empty() ? boost::json::object()
                                            : plain(type.schema_type, type.format);
        case Is::code:
            return book.reference(type.name, way, [&] { return code_schema(type); });
        case Is::personal: {
            auto schema = schema_of(type.inner(), book, way);
            schema["x-personal"] = true;
            return schema;
        }
        case Is::optional:
            return nullable(schema_of(type.inner(), book, way));
        case Is::list:
            return list_of(schema_of(type.inner(), book, way));
        case Is::map:
            return map_of(schema_of(type.inner(), book, way));
        case Is::object:
            return book.reference(type.name, way, [&] { return object_schema(type, book, way); });
    }
    return {};
}

}  // namespace motcua::http
