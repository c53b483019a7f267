// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/template.hpp"

#include <algorithm>
#include <charconv>

namespace motcua::pages {
namespace {

constexpr std::size_t kTemplateBytesMax = 256 * 1024;
constexpr std::string_view kAlignments = "left center right justify";

const std::vector<Element>& elements() {
    using enum Shape;
    using enum Content;
    static const Attribute when{"if", condition};
    static const Attribute each{"each", list};
    static const Attribute before{"before", length};
    static const Attribute after{"after", length};
    static const Attribute size{"font-size", points};
    static const Attribute align{"align", choice, kAlignments};
    static const Attribute keep{"keep", switch_on};
    static const Attribute indent{"indent", length};
    static const std::vector<Element> all{
        {"doc",
         blocks,
         {{"size", choice, "A4 A5", true},
          {"layout", choice, "portrait landscape"},
          {"margins", lengths, {}, true},
          size,
          {"title", text, {}, true},
          {"lang", text}}},
        {"footer", blocks, {}},
        {"group", blocks, {when, each, keep, before, after}},
        {"columns",
         cells_of_columns,
         {{"widths", weights, {}, true}, {"gap", length}, when, each, before, after}},
        {"col", blocks, {}},
        {"table",
         rows,
         {{"widths", weights, {}, true},
          size,
          {"border", choice, "all none"},
          {"padding", length},
          when,
          before,
          after}},
        {"tr", cells, {{"header", switch_on}, when, each, {"height", length}}},
        {"td",
         inline_text,
         {align, size, {"span", count}, {"valign", choice, "top middle"}, {"border", sides}}},
        {"p",
         inline_text,
         {align, size, when, each, before, after, indent, {"hang", length}, {"keep", switch_on}}},
        {"h1", inline_text, {align, size, when, before, after}},
        {"rule", nothing, {{"width", length}, align, when, before, after}},
        {"space", nothing, {{"height", length, {}, true}, when}},
        {"break", nothing, {when}},
        {"qr", nothing, {{"value", text, {}, true}, {"width", length, {}, true}, align, when}},
        {"barcode",
         nothing,
         {{"value", text, {}, true},
          {"width", length, {}, true},
          {"height", length, {}, true},
          align,
          when}},
        {"b", inline_text, {}},
        {"i", inline_text, {}},
        {"u", inline_text, {}},
        {"small", inline_text, {}},
        {"sup", inline_text, {}},
        {"t", inline_text, {when, each}},
        {"br", nothing, {}},
    };
    return all;
}

}  // namespace

const Element* find_element(std::string_view name) {
    const auto found = std::ranges::find(elements(), name, &Element::name);
    return found == elements().end() ? nullptr : &*found;
}

bool is_inline(std::string_view name) {
    for (const std::string_view one : {"b", "i", "u", "small", "sup", "t", "br"})
        if (one == name) return true;
    return false;
}

bool may_contain(Content content, std::string_view child) {
    switch (content) {
        case Content::cells_of_columns:
            return child == "col";
        case Content::rows:
            return child == "tr";
        case Content::cells:
            return child == "td";
        case Content::inline_text:
            return is_inline(child);
        case Content::nothing:
            return false;
        case Content::blocks:
            break;
    }
    for (const std::string_view not_a_block : {"doc", "footer", "col", "tr", "td"})
        if (child == not_a_block) return false;
    return !is_inline(child);
}

int Template::Parsed::line_of(const pugi::xml_node& node) const {
    const auto offset = std::max<std::ptrdiff_t>(node.offset_debug(), 0);
    const auto end = source.begin() + std::min<std::ptrdiff_t>(offset, std::ssize(source));
    return 1 + static_cast<int>(std::count(source.begin(), end, '\n'));
}

Result<Template> Template::read(std::string_view xml) {
    if (xml.size() > kTemplateBytesMax)
        return Error{
            Kind::too_large, "pages.too_large", "", {{"max", std::to_string(kTemplateBytesMax)}}};
    auto parsed = std::make_shared<Parsed>();
    parsed->source = std::string(xml);
    // Doctypes and entities of their own are never read: pugixml skips them.
    const auto outcome = parsed->document.load_buffer(parsed->source.data(), parsed->source.size(),
                                                      pugi::parse_default | pugi::parse_ws_pcdata,
                                                      pugi::encoding_utf8);
    if (!outcome) {
        const auto end = parsed->source.begin() +
                         std::min<std::ptrdiff_t>(outcome.offset, std::ssize(parsed->source));
        const auto line = 1 + std::count(parsed->source.begin(), end, '\n');
        return Error{Kind::invalid, "pages.malformed", "", {{"line", std::to_string(line)}}};
    }
    if (!parsed->root() || parsed->root() != parsed->document.document_element())
        return Error{Kind::invalid, "pages.root_not_doc", "", {{"line", "1"}}};
    Template made;
    made.parsed_ = std::move(parsed);
    return made;
}

std::vector<std::string_view> words_in(std::string_view text) {
    std::vector<std::string_view> found;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = text.find_first_not_of(" \t\n", at);
        if (begin == std::string_view::npos) break;
        at = std::min(text.find_first_of(" \t\n", begin), text.size());
        found.push_back(text.substr(begin, at - begin));
    }
    return found;
}

std::optional<double> number_in(std::string_view text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
    // Also refuses not-a-number.
    return number >= 0 && number <= 10000 ? std::optional(number) : std::nullopt;
}

std::vector<double> numbers_in(std::string_view text) {
    std::vector<double> numbers;
    for (const auto word : words_in(text)) numbers.push_back(number_in(word).value_or(0));
    return numbers;
}

std::vector<TextPart> cut_at_fields(std::string_view text) {
    std::vector<TextPart> parts;
    for (std::size_t at = 0; at < text.size();) {
        const auto open = text.find("{{", at);
        const auto close = open == std::string_view::npos ? open : text.find("}}", open);
        if (close == std::string_view::npos) {
            parts.push_back({false, text.substr(at)});
            break;
        }
        if (open > at) parts.push_back({false, text.substr(at, open - at)});
        const auto words = words_in(text.substr(open + 2, close - open - 2));
        parts.push_back({true, words.size() == 1 ? words.front() : std::string_view()});
        at = close + 2;
    }
    return parts;
}

}  // namespace motcua::pages
