// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <numeric>

#include "platform/pages/typeset.hpp"

namespace motcua::pages {

Flow Typesetter::row(const pugi::xml_node& node, const Scope& scope,
                     const std::vector<double>& widths, const Style& style, double limit) {
    const auto table_node = node.parent();
    const bool is_header = static_cast<bool>(node.attribute("header"));
    const double padding = length_of(table_node, "padding", 0.9);
    const std::string_view border_else = table_node.attribute("border").as_string("all");
    struct Side {
        double x, width;
        std::string_view words;
    };
    std::vector<Beside> parts;
    std::vector<Side> sides;
    double x = 0;
    std::size_t column = 0;
    for (const auto& cell : node.children("td")) {
        const std::size_t span = std::clamp(cell.attribute("span").as_uint(1), 1U, 20U);
        double width = 0;
        for (std::size_t i = 0; i < span && column < widths.size(); ++i) width += widths[column++];
        Style own = style;
        own.is_bold = is_header;
        own.align = is_header ? "center" : "left";
        const std::string_view valign =
            cell.attribute("valign").as_string(is_header ? "middle" : "top");
        parts.push_back(
            {paragraph(cell, scope, width - 2 * padding, own), x + padding, valign == "middle"});
        sides.push_back({x, width, cell.attribute("border").as_string(border_else.data())});
        x += width;
    }
    Flow strips = side_by_side(parts, limit, padding, length_of(node, "height"));
    for (Piece& strip : strips) {
        for (const Side& side : sides) {
            const auto has = [&](std::string_view name) {
                const auto words = words_in(side.words);
                return std::ranges::count(words, "all") > 0 || std::ranges::count(words, name) > 0;
            };
            const double right = side.x + side.width;
            if (has("top")) strip.marks.push_back(Stroke{side.x, 0, right, 0});
            if (has("bottom"))
                strip.marks.push_back(Stroke{side.x, strip.height, right, strip.height});
            if (has("left")) strip.marks.push_back(Stroke{side.x, 0, side.x, strip.height});
            if (has("right")) strip.marks.push_back(Stroke{right, 0, right, strip.height});
        }
    }
    return strips;
}

Flow Typesetter::table(const pugi::xml_node& node, const Scope& scope, double width,
                       const Style& style) {
    std::vector<double> widths = numbers_in(node.attribute("widths").value());
    const double sum = std::max(std::accumulate(widths.begin(), widths.end(), 0.0), 0.1);
    for (double& one : widths) one *= width / sum;
    Style own = style;
    own.size = number_in(node.attribute("font-size").value()).value_or(style.size);
    Flow header;
    Flow rows;
    std::shared_ptr<const Piece> repeated;
    for (const auto& tr : node.children("tr")) {
        const bool is_header = static_cast<bool>(tr.attribute("header"));
        as_often_as_asked(tr, scope, [&](const Scope& within) {
            if (is_header) {
                append(header, row(tr, within, widths, own, height_max_));
                return;
            }
            if (!repeated && !header.empty()) {
                Flow whole = kept_together(header, height_max_ / 2);
                // A heading over half a page is printed once and not repeated.
                if (whole.size() == 1) repeated = std::make_shared<const Piece>(whole.front());
            }
            const double limit = height_max_ - (repeated ? repeated->height : 0);
            for (Piece& strip : row(tr, within, widths, own, limit)) {
                strip.repeated = repeated;
                rows.push_back(std::move(strip));
            }
        });
    }
    for (Piece& piece : header) piece.keeps_with_next = !rows.empty();
    append(header, std::move(rows));
    return header;
}

}  // namespace motcua::pages
