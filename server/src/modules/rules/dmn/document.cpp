// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/dmn/document.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "base/text.hpp"

namespace motcua::rules {

namespace {

constexpr std::array<std::string_view, 6> kSpaces{
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",    // 1.1
    "http://www.omg.org/spec/DMN/20180521/MODEL/",     // 1.2
    "https://www.omg.org/spec/DMN/20191111/MODEL/",    // 1.3
    "https://www.omg.org/spec/DMN/20211108/MODEL/",    // 1.4
    "https://www.omg.org/spec/DMN/20230324/MODEL/",    // 1.5
    "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",  // 1.1, as some tools write it
};
constexpr std::array<std::string_view, 1> kSuiteSpaces{
    "http://www.omg.org/spec/DMN/20160719/testcase"};

/// What the root must be, and what is said where it is not.
struct Expected {
    std::span<const std::string_view> spaces;
    std::string_view root;
    const char* refusal = "";
};
constexpr std::size_t kBindingsMax = 256;

Error over(std::string code, std::size_t limit) {
    return {Kind::too_large, std::move(code), "", {{"limit", std::to_string(limit)}}};
}
Error malformed(std::ptrdiff_t at) {
    return {Kind::invalid, "rules.malformed", "", {{"at", std::to_string(at)}}};
}

/// An upper bound of the elements, before anything is allocated for them.
std::size_t count_tags(std::string_view bytes) {
    std::size_t count = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i)
        if (bytes[i] == '<')
            count += bytes[i + 1] != '/' && bytes[i + 1] != '!' && bytes[i + 1] != '?';
    return count;
}

std::pair<std::string_view, std::string_view> split(std::string_view name) {
    const auto colon = name.find(':');
    if (colon == name.npos) return {{}, name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

/// Takes the prefixes off the elements of the model's namespace and everything else out.
class Cleaner {
public:
    Result<> clean(pugi::xml_node root, const Expected& expected) {
        if (auto bound = bind(root); !bound) return bound;
        const auto* space = space_of(root);
        if (!space) return malformed(root.offset_debug());
        const auto known = std::ranges::find(expected.spaces, *space);
        if (known == expected.spaces.end() || split(root.name()).second != expected.root)
            return Error{Kind::invalid, expected.refusal};
        own_ = *known;
        return inside(root, 1);
    }

private:
    struct Binding {
        std::string_view prefix, space;
    };

    Result<> bind(pugi::xml_node node) {
        std::size_t count = 0;
        for (const auto& attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            if (++count > kModelAttributesMax || bindings_.size() > kBindingsMax)
                return over("rules.too_many_elements", kModelAttributesMax);
            for (const auto& other : node.attributes()) {
                if (other == attribute) break;
                if (other.name() == name) return malformed(node.offset_debug());
            }
            if (name == "xmlns")
                bindings_.push_back({"", attribute.value()});
            else if (name.starts_with("xmlns:"))
                bindings_.push_back({name.substr(6), attribute.value()});
        }
        return {};
    }
    const std::string_view* space_of(pugi::xml_node node) const {
        const auto prefix = split(node.name()).first;
        for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding)
            if (binding->prefix == prefix) return &binding->space;
        static constexpr std::string_view none;
        return prefix.empty() ? &none : nullptr;
    }
    Result<> inside(pugi::xml_node node, int depth) {
        if (depth > kModelDepthMax)
            return over("rules.too_deep", static_cast<std::size_t>(kModelDepthMax));
        for (pugi::xml_node child = node.first_child(), next; child; child = next) {
            next = child.next_sibling();
            if (child.type() != pugi::node_element) continue;
            const std::size_t mark = bindings_.size();
            if (auto bound = bind(child); !bound) return bound;
            const auto* space = space_of(child);
            if (!space) return malformed(child.offset_debug());
            const bool is_own = *space == own_;
            if (auto done = inside(child, depth + 1); !done) return done;
            bindings_.resize(mark);
            const auto local = split(child.name()).second;
            if (!is_own || local == "extensionElements")
                node.remove_child(child);
            else
                child.set_name(std::string(local).c_str());
        }
        return {};
    }

    std::vector<Binding> bindings_;
    std::string_view own_;
};

Result<> load(std::string_view bytes, pugi::xml_document& document, const Expected& expected) {
    if (bytes.size() > kModelBytesMax) return over("rules.too_large", kModelBytesMax);
    if (count_tags(bytes) > kModelElementsMax)
        return over("rules.too_many_elements", kModelElementsMax);
    const auto parsed =
        document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_doctype);
    for (const auto& node : document.children())
        if (node.type() == pugi::node_doctype) return Error{Kind::invalid, "rules.doctype"};
    if (!parsed) return malformed(parsed.offset);
    std::size_t roots = 0;
    for (const auto& node : document.children()) roots += node.type() == pugi::node_element;
    if (roots != 1) return malformed(0);
    return Cleaner().clean(document.document_element(), expected);
}

}  // namespace

Result<> load_model(std::string_view bytes, pugi::xml_document& document) {
    return load(bytes, document, {kSpaces, "definitions", "rules.not_dmn"});
}
Result<> load_suite(std::string_view bytes, pugi::xml_document& document) {
    return load(bytes, document, {kSuiteSpaces, "testCases", "rules.not_a_suite"});
}

std::string attribute(pugi::xml_node node, const char* name) {
    return to_nfc(node.attribute(name).value());
}

std::string text_in(pugi::xml_node node) {
    std::string text;
    for (const auto& child : node.children())
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += child.value();
    return to_nfc(trimmed(text));
}

std::string child_text(pugi::xml_node node, const char* name) {
    return text_in(node.child(name));
}

}  // namespace motcua::rules
