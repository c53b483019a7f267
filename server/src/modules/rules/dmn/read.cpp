// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/rules/dmn/document.hpp"
#include "modules/rules/dmn/reader.hpp"

namespace motcua::rules {

namespace {

constexpr std::size_t kInputNamesMax = 100'000;  ///< of all decisions together
constexpr std::string_view kOwnSpace = "urn:motcua:dmn:1";

Error named(Kind kind, const char* code, const char* key, std::string value) {
    return {kind, code, "", {{key, std::move(value)}}};
}

/// The texts of `"a", "b"`; nothing where the tests are anything else.
std::vector<std::string> texts_of(const std::string& tests) {
    const auto list = Expression::parse("[" + tests + "]");
    if (!list) return {};
    const Answer found = list->evaluate({});
    std::vector<std::string> texts;
    if (found.value.list())
        for (const Value& each : *found.value.list()) {
            if (!each.text()) return {};
            texts.push_back(*each.text());
        }
    return texts;
}

}  // namespace

void Reader::fail(Error error, pugi::xml_node node) {
    if (error_) return;
    error_ = std::move(error);
    place_error(node);
}

void Reader::place_error(pugi::xml_node node) {
    if (!error_) return;
    for (; node && error_->field.empty(); node = node.parent())
        error_->field = attribute(node, "id");
}

void Reader::add_part(pugi::xml_node node, Part::Kind kind) {
    Part part{.kind = kind, .id = attribute(node, "id"), .name = attribute(node, "name")};
    if (const auto variable = node.child("variable"); variable.attribute("name"))
        part.name = attribute(variable, "name");
    if (part.name.empty()) part.name = part.id;
    part.label = attribute(node, "label");
    if (!label_en_.empty()) part.label_en = attribute(node, label_en_.c_str());
    const std::size_t place = model_->parts.size();
    if (!part.id.empty() && !model_->by_id.emplace(part.id, place).second)
        fail(named(Kind::invalid, "rules.id_twice", "id", part.id), node);
    if (!model_->by_name.emplace(part.name, place).second)
        fail(named(Kind::invalid, "rules.name_twice", "name", part.name), node);
    model_->parts.push_back(std::move(part));
}

std::optional<std::size_t> Reader::referred(pugi::xml_node reference) {
    const std::string href = attribute(reference, "href");
    const auto hash = href.find('#');
    const bool is_ours = hash == 0 || (hash != href.npos && href.substr(0, hash) == space_);
    const auto found = is_ours ? model_->by_id.find(href.substr(hash + 1)) : model_->by_id.end();
    if (found != model_->by_id.end()) return found->second;
    fail(named(Kind::invalid, "rules.reference_unknown", "href", href), reference);
    return std::nullopt;
}

void Reader::connect(std::size_t place, pugi::xml_node node) {
    Part& part = model_->parts[place];
    const auto add = [&](std::vector<std::size_t>& places, pugi::xml_node reference) {
        if (const auto found = referred(reference)) places.push_back(*found);
    };
    for (const auto& requirement : node.children()) {
        const std::string_view kind = requirement.name();
        if (kind == "outputDecision") add(part.outputs, requirement);
        if (kind == "encapsulatedDecision") referred(requirement);
        if (kind != "informationRequirement" && kind != "knowledgeRequirement") continue;
        for (const auto& required : requirement.children())
            if (required.attribute("href")) add(part.needs, required);
    }
    // The order of a service's parameters when it is called by place.
    for (const char* kind : {"inputData", "inputDecision"})
        for (const auto& reference : node.children(kind)) add(part.parameters, reference);
    if (part.kind == Part::Kind::service) part.needs = part.outputs;
}

void Reader::read_logic(std::size_t place, pugi::xml_node node) {
    if (error_) return;
    hear(place, node);
    Part& part = model_->parts[place];
    part.type = type_of(node.child("variable"));
    if (part.kind == Part::Kind::knowledge) {
        auto made = function(node.child("encapsulatedLogic"));
        made->self = part.name;
        made->result = type_of(node.child("encapsulatedLogic"));
        if (!made->result && part.type && part.type->kind != Type::Kind::function)
            made->result = part.type;
        part.logic = std::move(made);
    }
    if (part.kind != Part::Kind::decision) return;
    static const std::set<std::string_view> kinds{
        "literalExpression",  "decisionTable", "context", "list", "relation", "invocation",
        "functionDefinition", "conditional",   "filter",  "for",  "some",     "every"};
    for (const auto& child : node.children())
        if (kinds.contains(child.name())) part.logic = boxed(child);
}

/// Depth first, without recursion: a chain of requirements may be as long as the file.
void Reader::rank_parts() {
    enum class Seen : char { no, open, done };
    std::vector<Seen> seen(model_->parts.size(), Seen::no);
    std::size_t rank = 0;
    for (std::size_t start = 0; start < seen.size(); ++start) {
        std::vector<std::pair<std::size_t, std::size_t>> way{{start, 0}};
        if (seen[start] != Seen::no) continue;
        seen[start] = Seen::open;
        while (!way.empty()) {
            auto& [place, next] = way.back();
            Part& part = model_->parts[place];
            if (next == part.needs.size()) {
                part.rank = rank++;
                seen[place] = Seen::done;
                way.pop_back();
                continue;
            }
            const std::size_t need = part.needs[next++];
            if (seen[need] == Seen::open) {
                fail(named(Kind::invalid, "rules.requirement_cycle", "name",
                           model_->parts[need].name),
                     {});
                if (error_) error_->field = model_->parts[need].id;
                return;
            }
            if (seen[need] == Seen::no) {
                seen[need] = Seen::open;
                way.emplace_back(need, 0);
            }
        }
    }
}

ModelPart Reader::listed(const Part& part) const {
    ModelPart listed{part.id, part.name, part.type ? part.type->name : ""};
    listed.label = part.label;
    listed.label_en = part.label_en;
    if (!part.type) return listed;
    switch (part.type->kind) {
        case Type::Kind::boolean:
            listed.kind = InputKind::boolean;
            break;
        case Type::Kind::number:
            listed.kind = InputKind::number;
            break;
        case Type::Kind::text:
            listed.kind = InputKind::text;
            break;
        case Type::Kind::day:
            listed.kind = InputKind::date;
            break;
        default:
            break;
    }
    if (listed.kind == InputKind::text && !part.type->allowed.empty())
        listed.choices = texts_of(part.type->allowed.back()->text);
    return listed;
}

/// What callers may ask for, each with the inputs it rests on.
void Reader::list_parts() {
    const auto& parts = model_->parts;
    std::vector<std::size_t> by_rank(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) by_rank[parts[i].rank] = i;
    std::vector<std::set<std::size_t>> rests_on(parts.size());
    std::size_t count = 0;
    for (const std::size_t place : by_rank) {
        const Part& part = parts[place];
        auto& on = rests_on[place];
        if (part.kind == Part::Kind::service)
            on.insert(part.parameters.begin(), part.parameters.end());
        else
            for (const std::size_t need : part.needs) {
                if (parts[need].kind == Part::Kind::input) on.insert(need);
                if (parts[need].kind == Part::Kind::decision)
                    on.insert(rests_on[need].begin(), rests_on[need].end());
            }
        count += on.size();
        if (count > kInputNamesMax)
            return fail(named(Kind::too_large, "rules.too_many_elements", "limit",
                              std::to_string(kInputNamesMax)),
                        {});
    }
    for (std::size_t place = 0; place < parts.size(); ++place) {
        const Part& part = parts[place];
        ModelPart made = listed(part);
        for (const std::size_t input : rests_on[place]) made.inputs.push_back(parts[input].name);
        if (part.kind == Part::Kind::decision) model_->decisions.push_back(std::move(made));
        if (part.kind == Part::Kind::service) model_->services.push_back(std::move(made));
        if (part.kind == Part::Kind::input) model_->inputs.push_back(std::move(made));
    }
}

Result<std::shared_ptr<const ModelTree>> Reader::read(pugi::xml_node definitions) {
    model_->name = attribute(definitions, "name");
    space_ = attribute(definitions, "namespace");
    language_ = attribute(definitions, "expressionLanguage");
    for (const auto& one : definitions.attributes())
        if (const std::string_view name = one.name();
            name.starts_with("xmlns:") && std::string_view(one.value()) == kOwnSpace)
            label_en_ = std::string(name.substr(6)) + ":label_en";
    for (const auto& imported : definitions.children("import"))
        fail(named(Kind::invalid, "rules.import_unsupported", "name",
                   attribute(imported, "namespace")),
             imported);
    std::vector<pugi::xml_node> nodes;
    const std::pair<const char*, Part::Kind> kinds[] = {
        {"inputData", Part::Kind::input},
        {"decision", Part::Kind::decision},
        {"businessKnowledgeModel", Part::Kind::knowledge},
        {"decisionService", Part::Kind::service}};
    for (const auto& node : definitions.children())
        for (const auto& [name, kind] : kinds)
            if (std::string_view(node.name()) == name) {
                add_part(node, kind);
                nodes.push_back(node);
            }
    collect_shared(definitions);
    collect_types(definitions);
    for (std::size_t i = 0; i < nodes.size() && !error_; ++i) connect(i, nodes[i]);
    if (!error_) rank_parts();
    for (std::size_t i = 0; i < nodes.size(); ++i) read_logic(i, nodes[i]);
    if (!error_) list_parts();
    if (error_) return *error_;
    return std::shared_ptr<const ModelTree>(std::move(model_));
}

}  // namespace motcua::rules
