// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/xml.hpp"

#include <pugixml.hpp>

#include "base/text.hpp"

namespace motcua::process {

namespace {

constexpr std::size_t kXmlBindingsMax = 256;

Error malformed(std::ptrdiff_t at) {
    return {Kind::invalid, "process.malformed", "", {{"at", std::to_string(at)}}};
}

Error over(std::string code, std::size_t limit) {
    return {Kind::too_large, std::move(code), "", {{"limit", std::to_string(limit)}}};
}

/// An upper bound of the elements, before anything is allocated for them.
std::size_t count_tags(std::string_view bytes) {
    std::size_t count = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i)
        if (bytes[i] == '<')
            count += bytes[i + 1] != '/' && bytes[i + 1] != '!' && bytes[i + 1] != '?';
    return count;
}

class Builder {
public:
    Result<XmlTree> build(pugi::xml_node root) {
        bind("xml", "http://www.w3.org/XML/1998/namespace");
        if (auto added = add(root, 0, 1); !added) return added.error();
        return std::move(tree_);
    }

private:
    struct Binding {
        std::string_view prefix;
        std::string_view space;
    };

    void bind(std::string_view prefix, std::string_view space) {
        bindings_.push_back({prefix, space});
    }
    /// Each different name once, kept by the tree; a set's strings never move.
    std::string_view kept(std::string_view name) {
        const auto found = tree_.names.find(name);
        return found == tree_.names.end() ? *tree_.names.emplace(name).first : *found;
    }
    const std::string_view* space_of(std::string_view prefix) const {
        for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding)
            if (binding->prefix == prefix) return &binding->space;
        static constexpr std::string_view none;
        return prefix.empty() ? &none : nullptr;
    }

    Result<> add(pugi::xml_node node, std::size_t parent, std::size_t depth);
    Result<> read_names(pugi::xml_node node, XmlElement& element);

    XmlTree tree_;
    std::vector<Binding> bindings_;
};

Result<> Builder::read_names(pugi::xml_node node, XmlElement& element) {
    std::size_t count = 0;
    for (const auto& attribute : node.attributes()) {
        if (++count > kXmlAttributesMax || bindings_.size() > kXmlBindingsMax)
            return over("process.too_many_elements", kXmlAttributesMax);
        const std::string_view name = attribute.name();
        if (name == "xmlns")
            bind("", attribute.value());
        else if (name.starts_with("xmlns:"))
            bind(name.substr(6), attribute.value());
    }
    const auto split = [](std::string_view name) {
        const auto colon = name.find(':');
        return colon == name.npos ? std::pair{std::string_view(), name}
                                  : std::pair{name.substr(0, colon), name.substr(colon + 1)};
    };
    const auto [prefix, local] = split(node.name());
    const auto* space = space_of(prefix);
    if (!space || local.empty()) return malformed(node.offset_debug());
    element.space = kept(*space);
    element.local = kept(local);
    for (const auto& attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        if (name == "xmlns" || name.starts_with("xmlns:")) continue;
        const auto [its_prefix, its_local] = split(name);
        const auto* its_space = its_prefix.empty() ? nullptr : space_of(its_prefix);
        if ((!its_prefix.empty() && !its_space) || its_local.empty())
            return malformed(node.offset_debug());
        const std::string_view in = its_space ? kept(*its_space) : kept("");
        for (const auto& other : element.attributes)
            if (other.space == in && other.local == its_local)
                return malformed(node.offset_debug());
        element.attributes.push_back({in, kept(its_local), to_nfc(attribute.value())});
    }
    return {};
}

Result<> Builder::add(pugi::xml_node node, std::size_t parent, std::size_t depth) {
    if (depth > kXmlDepthMax) return over("process.too_deep", kXmlDepthMax);
    if (tree_.elements.size() == kXmlElementsMax)
        return over("process.too_many_elements", kXmlElementsMax);
    const std::size_t mark = bindings_.size();
    const std::size_t self = tree_.elements.size();
    tree_.elements.emplace_back().parent = parent;
    if (auto named = read_names(node, tree_.elements.back()); !named) return named;
    if (self != 0) tree_.elements[parent].children.push_back(self);
    std::string text;
    for (const auto& child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            text += child.value();
        } else if (child.type() == pugi::node_element) {
            if (auto added = add(child, self, depth + 1); !added) return added;
        }
    }
    tree_.elements[self].text = to_nfc(trimmed(text));
    bindings_.resize(mark);
    return {};
}

}  // namespace

std::string_view XmlElement::get(std::string_view in_space, std::string_view named) const {
    for (const auto& attribute : attributes)
        if (attribute.space == in_space && attribute.local == named) return attribute.value;
    return {};
}

Result<XmlTree> read_xml(std::string_view bytes) {
    if (bytes.size() > kXmlBytesMax) return over("process.too_large", kXmlBytesMax);
    if (count_tags(bytes) > kXmlElementsMax)
        return over("process.too_many_elements", kXmlElementsMax);
    pugi::xml_document document;
    const auto parsed =
        document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_doctype);
    for (const auto& node : document.children())
        if (node.type() == pugi::node_doctype) return Error{Kind::invalid, "process.doctype"};
    if (!parsed) return malformed(parsed.offset);
    std::size_t roots = 0;
    for (const auto& node : document.children()) roots += node.type() == pugi::node_element;
    if (roots != 1) return malformed(0);
    return Builder().build(document.document_element());
}

}  // namespace motcua::process
