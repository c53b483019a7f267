// SPDX-License-Identifier: Apache-2.0
#include "platform/http/openapi.hpp"

#include <boost/json.hpp>

#include "base/json.hpp"
#include "platform/http/pattern.hpp"
#include "platform/http/schema.hpp"

namespace motcua::http {
namespace {

namespace bj = boost::json;

struct Problem {
    std::string type;
    std::string title;
    int status = 0;
    std::string code;
    std::optional<std::string> field;
    std::map<std::string, std::string> params;
    std::map<std::string, std::string> text;
    std::optional<std::string> incident;
    std::string request;
};
BOOST_DESCRIBE_STRUCT(Problem, (),
                      (type, title, status, code, field, params, text, incident, request))

void pretty(std::string& out, const bj::value& value, int depth) {
    const auto line = [&](int at) {
        out.push_back('\n');
        out.append(static_cast<std::size_t>(at) * 2, ' ');
    };
    const auto list = [&](const auto& items, char open, char close, auto put_one) {
        out.push_back(open);
        bool first = true;
        for (const auto& item : items) {
            if (!first) out.push_back(',');
            first = false;
            line(depth + 1);
            put_one(item);
        }
        if (!first) line(depth);
        out.push_back(close);
    };
    if (value.is_object()) {
        list(value.get_object(), '{', '}', [&](const auto& member) {
            json::put(out, std::string_view(member.key()));
            out += ": ";
            pretty(out, member.value(), depth + 1);
        });
    } else if (value.is_array()) {
        list(value.get_array(), '[', ']', [&](const auto& one) { pretty(out, one, depth + 1); });
    } else {
        out += bj::serialize(value);
    }
}

bj::object place_schema(PlaceKind kind) {
    switch (kind) {
        case PlaceKind::id:
            return {{"type", "string"}, {"format", "uuid"}};
        case PlaceKind::day:
            return {{"type", "string"}, {"format", "date"}};
        case PlaceKind::number:
            return {{"type", "integer"}};
        case PlaceKind::text:
            break;
    }
    return {{"type", "string"}};
}

bj::object parameter(std::string_view name, std::string_view in, bool required, bj::object schema) {
    return {{"name", name}, {"in", in}, {"required", required}, {"schema", std::move(schema)}};
}

/// A query struct's members as parameters of their own.
void add_query(bj::array& parameters, const Route& route) {
    SchemaBook book;
    bj::value document = bj::object{{"root", schema_of(*route.request, book, Way::in)}};
    const auto schemas = book.settle(document);
    // The query's own struct is referred to by the root; codes inside it are written in place.
    const std::string_view root = document.at("root").at("$ref").as_string();
    const auto resolved = [&](const bj::value& reference) -> const bj::object& {
        const std::string_view name = reference.as_string();
        return schemas.at(name.substr(name.rfind('/') + 1)).as_object();
    };
    const auto& query = schemas.at(root.substr(root.rfind('/') + 1)).as_object();
    for (const auto& [name, schema] : query.at("properties").as_object()) {
        bool required = false;
        if (const auto* names = query.if_contains("required"))
            for (const auto& one : names->as_array())
                required = required || one.as_string() == name;
        bj::object simple = schema.as_object();
        if (simple.contains("anyOf")) simple = resolved(simple["anyOf"].at(0).at("$ref"));
        if (simple.contains("$ref")) simple = resolved(simple["$ref"]);
        if (simple.contains("items") && simple["items"].as_object().contains("$ref"))
            simple["items"] = resolved(simple["items"].at("$ref"));
        if (simple.contains("type") && simple["type"].is_array())
            simple["type"] = simple["type"].at(0);
        parameters.emplace_back(parameter(name, "query", required, std::move(simple)));
    }
}

bj::object content(std::string_view media_type, bj::object schema) {
    return {{media_type, bj::object{{"schema", std::move(schema)}}}};
}

bj::object operation(const Route& route, const Pattern& pattern, SchemaBook& book) {
    bj::object out;
    std::string id(code(route.may.may()));
    id = method_of(route.verb);
    for (char& c : id) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (const auto& part : pattern.parts)
        if (part.text != "api") id += (part.is_place ? "_by_" : "_") + part.text;
    for (char& c : id)
        if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
    out["operationId"] = id;
    out["tags"] = bj::array{pattern.parts.size() > 1 ? pattern.parts[1].text : "server"};
    out["summary"] = route.summary;
    out["x-may"] = code(route.may.may());

    bj::array parameters;
    for (const auto& part : pattern.parts)
        if (part.is_place)
            parameters.emplace_back(parameter(part.text, "path", true, place_schema(part.kind)));
    if (route.takes == Takes::query) add_query(parameters, route);
    const bool is_signed_in = route.may.may() != May::be_anyone;
    if (route.verb != Verb::get && !std::holds_alternative<Reads>(route.handler))
        parameters.emplace_back(
            parameter("Idempotency-Key", "header", is_signed_in, {{"type", "string"}}));
    if (route.verb != Verb::get && is_signed_in)
        parameters.emplace_back(parameter("X-CSRF-Token", "header", true, {{"type", "string"}}));
    if (route.takes == Takes::file)
        parameters.emplace_back(parameter("X-File-Name", "header", false, {{"type", "string"}}));
    if (!parameters.empty()) out["parameters"] = std::move(parameters);

    if (route.takes == Takes::json)
        out["requestBody"] = {
            {"required", true},
            {"content", content("application/json", schema_of(*route.request, book, Way::in))}};
    if (route.takes == Takes::file)
        out["requestBody"] = {
            {"required", true},
            {"content", content("*/*", {{"type", "string"}, {"format", "binary"}})}};

    bj::object responses;
    if (route.answer)
        responses["200"] = {
            {"description", "Done."},
            {"content", content("application/json", schema_of(*route.answer, book, Way::out))}};
    else if (route.answer_type.empty())
        responses["204"] = {{"description", "Done."}};
    else
        responses["200"] = {
            {"description", "Done."},
            {"content", content(route.answer_type, {{"type", "string"}, {"format", "binary"}})}};
    responses["default"] = {
        {"description", "Refused: code says why."},
        {"content", content("application/problem+json", schema_of<Problem>(book, Way::out))}};
    out["responses"] = std::move(responses);
    return out;
}

}  // namespace

std::string openapi(const Routes& routes, std::string_view version,
                    std::set<std::string, std::less<>> unset_ids) {
    SchemaBook book(std::move(unset_ids));
    std::map<std::string, bj::object> by_path;
    for (const auto& route : routes) {
        const Pattern pattern = Pattern::parse(route.path);
        std::string verb(method_of(route.verb));
        for (char& c : verb) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        by_path[pattern.plain()].emplace(verb, operation(route, pattern, book));
    }
    bj::object paths;
    for (auto& [path, operations] : by_path) paths.emplace(path, std::move(operations));
    bj::value document = bj::object{
        {"openapi", "3.1.0"},
        {"info", {{"title", "motcua"}, {"version", version}}},
        {"paths", std::move(paths)},
    };
    ensure(book.unset_ids_without_object().empty());
    auto schemas = book.settle(document);
    document.as_object()["components"] = {{"schemas", std::move(schemas)}};
    std::string out;
    pretty(out, document, 0);
    out.push_back('\n');
    return out;
}

}  // namespace motcua::http
