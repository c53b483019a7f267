// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "platform/pages/template.hpp"

namespace motcua::pages {
namespace {

constexpr int kDepthMax = 16;

/// What is in reach at a place of the template, as Scope has it at rendering.
using Reach = std::vector<const Field*>;

const Field* inner(const Field& group, std::string_view name) {
    const auto found = std::ranges::find(group.inner, name, &Field::name);
    return found == group.inner.end() ? nullptr : &*found;
}

const Field* find(const Reach& reach, std::string_view path) {
    static const Field index{"index", Field::Kind::text};
    const auto dot = std::min(path.find('.'), path.size());
    const Field* found = nullptr;
    for (auto frame = reach.rbegin(); frame != reach.rend() && !found; ++frame)
        found = inner(**frame, path.substr(0, dot));
    if (!found && path == "index" && reach.size() > 1) return &index;
    for (auto at = dot; found && at < path.size();) {
        const auto next = std::min(path.find('.', at + 1), path.size());
        found = found->kind == Field::Kind::group
                    ? inner(*found, path.substr(at + 1, next - at - 1))
                    : nullptr;
        at = next;
    }
    return found;
}

class Validation {
public:
    explicit Validation(const Template::Parsed& parsed) : parsed_(parsed) {}

    void element(const pugi::xml_node& node, Reach reach, int depth) {
        const Element* rule = find_element(node.name());
        if (rule == nullptr)
            return fault(node, "pages.unknown_element", {{"element", node.name()}});
        if (depth > kDepthMax)
            return fault(node, "pages.too_deep", {{"max", std::to_string(kDepthMax)}});
        if (rule->name == "footer") reach.push_back(&page_fields());
        attributes(node, *rule, reach);
        for (const auto& child : node.children()) {
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
                if (rule->content == Content::inline_text)
                    fields_in(node, child.value(), reach);
                else if (!trimmed(child.value()).empty())
                    fault(child, "pages.misplaced_text", {{"element", std::string(rule->name)}});
            } else if (child.type() == pugi::node_element) {
                const std::string_view name = child.name();
                const bool is_footer = rule->name == "doc" && name == "footer";
                if (find_element(name) && !is_footer && !may_contain(rule->content, name))
                    fault(child, "pages.misplaced_element",
                          {{"element", std::string(name)}, {"parent", std::string(rule->name)}});
                else
                    element(child, reach, depth + 1);
            }
        }
        widths(node, *rule);
    }

    std::vector<Fault> take() {
        std::ranges::sort(faults_, {},
                          [](const Fault& f) { return std::tie(f.line, f.code, f.params); });
        return std::move(faults_);
    }

private:
    /// {{page.number}}, {{page.count}} and if="page.many", in the footer only.
    static const Field& page_fields() {
        static const Field fields{"",
                                  Field::Kind::group,
                                  {{"page",
                                    Field::Kind::group,
                                    {{"number", Field::Kind::text},
                                     {"count", Field::Kind::text},
                                     {"many", Field::Kind::flag}}}}};
        return fields;
    }

    void fault(const pugi::xml_node& node, std::string code,
               std::map<std::string, std::string> params) {
        faults_.push_back({parsed_.line_of(node), std::move(code), std::move(params)});
    }

    /// Adds the item of each= to the reach before the other attributes are judged: they are asked
    /// for each item.
    void attributes(const pugi::xml_node& node, const Element& rule, Reach& reach) {
        if (const auto each = node.attribute("each")) {
            const Field* list = find(reach, each.value());
            if (!list)
                fault(node, "pages.unknown_field", {{"field", each.value()}});
            else if (list->kind != Field::Kind::list)
                fault(node, "pages.wrong_field_kind", {{"field", each.value()}});
            static const Field nothing_known{};
            reach.push_back(list ? list : &nothing_known);
        }
        for (const auto& attribute : node.attributes()) {
            const auto known = std::ranges::find(
                rule.attributes, std::string_view(attribute.name()), &Attribute::name);
            if (known == rule.attributes.end())
                fault(node, "pages.unknown_attribute",
                      {{"element", std::string(rule.name)}, {"attribute", attribute.name()}});
            else if (!fits(node, *known, attribute.value(), reach))
                fault(node, "pages.bad_value",
                      {{"element", std::string(rule.name)},
                       {"attribute", attribute.name()},
                       {"value", attribute.value()}});
        }
        for (const auto& known : rule.attributes)
            if (known.is_required && !node.attribute(std::string(known.name).c_str()))
                fault(
                    node, "pages.missing_attribute",
                    {{"element", std::string(rule.name)}, {"attribute", std::string(known.name)}});
    }

    bool fits(const pugi::xml_node& node, const Attribute& rule, std::string_view value,
              const Reach& reach) {
        const auto within = [](std::optional<double> n, double least, double most) {
            return n && *n >= least && *n <= most;
        };
        const auto words = words_in(value);
        switch (rule.shape) {
            case Shape::text:
                fields_in(node, value, reach);
                return true;
            case Shape::length:
                return within(number_in(value), 0, 1000);
            case Shape::points:
                return within(number_in(value), 4, 40);
            case Shape::count:
                return within(number_in(value), 1, 20);
            case Shape::switch_on:
                return value == "1";
            case Shape::choice:
                return std::ranges::count(words_in(rule.choices), value) == 1;
            case Shape::lengths:
                return words.size() == 4 && std::ranges::all_of(words, [&](auto word) {
                           return within(number_in(word), 0, 60);
                       });
            case Shape::weights:
                return !words.empty() && std::ranges::all_of(words, [&](auto word) {
                    return within(number_in(word), 0.1, 1000);
                });
            case Shape::sides:
                return !words.empty() && std::ranges::all_of(words, [](auto word) {
                    return std::ranges::count(words_in("top right bottom left all none"), word);
                });
            case Shape::condition: {
                const auto path = value.starts_with('!') ? value.substr(1) : value;
                if (!find(reach, path))
                    fault(node, "pages.unknown_field", {{"field", std::string(path)}});
                return true;
            }
            case Shape::list:
                return true;  // judged with the reach, above
        }
        return false;
    }

    void fields_in(const pugi::xml_node& node, std::string_view text, const Reach& reach) {
        for (const auto& part : cut_at_fields(text)) {
            if (!part.is_field) {
                if (part.text.find("{{") != std::string_view::npos)
                    fault(node, "pages.unclosed_field", {});
                continue;
            }
            const Field* field = find(reach, part.text);
            if (!field)
                fault(node, "pages.unknown_field", {{"field", std::string(part.text)}});
            else if (field->kind != Field::Kind::text)
                fault(node, "pages.wrong_field_kind", {{"field", std::string(part.text)}});
        }
    }

    void widths(const pugi::xml_node& node, const Element& rule) {
        const auto expected = words_in(node.attribute("widths").value()).size();
        const auto differ = [&](const pugi::xml_node& at, std::size_t found) {
            if (found != expected)
                fault(at, "pages.widths_mismatch",
                      {{"widths", std::to_string(expected)}, {"columns", std::to_string(found)}});
        };
        if (rule.name == "columns")
            differ(node, static_cast<std::size_t>(std::ranges::distance(node.children("col"))));
        if (rule.name != "table") return;
        for (const auto& row : node.children("tr")) {
            std::size_t found = 0;
            for (const auto& cell : row.children("td"))
                found += static_cast<std::size_t>(cell.attribute("span").as_uint(1));
            differ(row, found);
        }
    }

    const Template::Parsed& parsed_;
    std::vector<Fault> faults_;
};

}  // namespace

std::vector<Fault> validate(std::string_view xml, const Field& known) {
    const auto read = Template::read(xml);
    if (!read) {
        Fault fault{1, read.error().code};
        for (const auto& [name, value] : read.error().params)
            if (name == "line")
                fault.line = std::stoi(value);
            else
                fault.params[name] = value;
        return {fault};
    }
    Validation validation(read->parsed());
    validation.element(read->parsed().root(), {&known}, 0);
    return validation.take();
}

}  // namespace motcua::pages
