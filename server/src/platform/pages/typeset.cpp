// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/typeset.hpp"

#include <algorithm>
#include <numeric>

#include "platform/pages/codes.hpp"
#include "platform/pages/lines.hpp"

namespace motcua::pages {
namespace {

void gap(Flow& into, double height) {
    if (height > 0) into.push_back({.height = height, .is_gap = true});
}

/// Where a thing narrower than its place begins.
double offset_of(const pugi::xml_node& node, double width, double own,
                 std::string_view align_else) {
    const std::string_view align = node.attribute("align").as_string(align_else.data());
    if (align == "center") return (width - own) / 2;
    return align == "right" ? width - own : 0;
}

}  // namespace

double length_of(const pugi::xml_node& node, const char* name, double millimetres_else) {
    const auto attribute = node.attribute(name);
    const auto written = attribute ? number_in(attribute.value()) : std::nullopt;
    return written.value_or(millimetres_else) * kPointsPerMillimetre;
}

void Typesetter::refuse(const pugi::xml_node& node, Error error) {
    error.params.emplace_back("line", std::to_string(parsed_.line_of(node)));
    if (!refused_) refused_ = std::move(error);
}

Flow Typesetter::blocks(const pugi::xml_node& parent, const Scope& scope, double width,
                        const Style& style) {
    Flow flow;
    for (const auto& node : parent.children()) {
        if (node.type() != pugi::node_element || std::string_view(node.name()) == "footer")
            continue;
        as_often_as_asked(node, scope,
                          [&](const Scope& within) { block(flow, node, within, width, style); });
    }
    return flow;
}

void Typesetter::block(Flow& into, const pugi::xml_node& node, const Scope& scope, double width,
                       const Style& style) {
    const std::string_view name = node.name();
    gap(into, length_of(node, "before"));
    Flow own;
    if (name == "p" || name == "h1")
        own = paragraph(node, scope, width, style);
    else if (name == "group")
        own = blocks(node, scope, width, style);
    else if (name == "columns")
        own = columns(node, scope, width, style);
    else if (name == "table")
        own = table(node, scope, width, style);
    else if (name == "rule")
        own = rule(node, width);
    else if (name == "space")
        own.push_back({.height = length_of(node, "height")});
    else if (name == "break")
        own.push_back({.ends_page = true});
    else if (name == "qr" || name == "barcode")
        own = code(node, scope, width);
    if (name == "group" && node.attribute("keep")) own = kept_together(std::move(own), height_max_);
    for (const Piece& piece : own)
        if (piece.height > height_max_ && !piece.is_gap)
            refuse(node, {Kind::invalid, "pages.does_not_fit"});
    append(into, std::move(own));
    gap(into, length_of(node, "after"));
}

Flow Typesetter::paragraph(const pugi::xml_node& node, const Scope& scope, double width,
                           const Style& style) {
    const bool is_heading = std::string_view(node.name()) == "h1";
    const double size = number_in(node.attribute("font-size").value())
                            .value_or(is_heading ? style.size + 2.5 : style.size);
    const std::string align =
        node.attribute("align").as_string(is_heading ? "center" : style.align.c_str());
    std::string markup = markup_of(node, scope);
    if (is_heading || style.is_bold) markup = "<b>" + markup + "</b>";
    const double indent = length_of(node, "indent") - length_of(node, "hang");
    Flow lines = set_lines(context_, markup, {size, width, indent, align});
    // No single line of a paragraph stands alone at the top or bottom of a page.
    lines.front().keeps_with_next = lines.size() > 1;
    if (lines.size() > 2) lines[lines.size() - 2].keeps_with_next = true;
    if (is_heading || (node.attribute("keep") && lines.size() == 1))
        for (Piece& line : lines) line.keeps_with_next = true;
    else if (node.attribute("keep"))
        lines.back().keeps_with_next = true;
    return lines;
}

Flow Typesetter::columns(const pugi::xml_node& node, const Scope& scope, double width,
                         const Style& style) {
    const auto weights = numbers_in(node.attribute("widths").value());
    const double sum = std::max(std::accumulate(weights.begin(), weights.end(), 0.0), 0.1);
    const double space = length_of(node, "gap");
    std::vector<Beside> parts;
    double x = 0;
    std::size_t i = 0;
    for (const auto& column : node.children("col")) {
        const double own = i < weights.size() ? weights[i] / sum * width : 0;
        parts.push_back({blocks(column, scope, std::max(own - space, 1.0), style), x});
        x += own;
        ++i;
    }
    return side_by_side(parts, height_max_, 0, 0);
}

Flow Typesetter::rule(const pugi::xml_node& node, double width) {
    const double own = node.attribute("width") ? length_of(node, "width") : width;
    const double x = offset_of(node, width, own, "center");
    // Clear of the dots below letters (Ụ, Ạ) of the line above.
    constexpr double kHeight = 5;
    Piece piece{kHeight};
    piece.marks.push_back(Stroke{x, kHeight * 0.6, x + own, kHeight * 0.6});
    return {std::move(piece)};
}

Flow Typesetter::code(const pugi::xml_node& node, const Scope& scope, double width) {
    const std::string value = scope.filled(node.attribute("value").value());
    if (value.empty()) return {};
    const double wanted = length_of(node, "width");
    const auto drawn = std::string_view(node.name()) == "qr"
                           ? draw_qr(value, wanted)
                           : draw_code128(value, wanted, length_of(node, "height"));
    if (!drawn) {
        refuse(node, drawn.error());
        return {};
    }
    if (drawn->width > width + 0.01) refuse(node, {Kind::invalid, "pages.does_not_fit"});
    Piece piece{drawn->height};
    piece.marks.push_back(Modules{drawn->boxes, offset_of(node, width, drawn->width, "left"), 0});
    return {std::move(piece)};
}

}  // namespace motcua::pages
