// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "modules/process/picture/canvas.hpp"

namespace motcua::process {

namespace {

/// A way with its corners rounded, stopping short of the arrow's point.
std::string rounded(const std::vector<Point>& points, double shortened) {
    std::string d = fmt::format("M{},{}", coordinate(points[0].x), coordinate(points[0].y));
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point &from = points[i - 1], &at = points[i];
        const double length = std::hypot(at.x - from.x, at.y - from.y);
        const bool is_last = i + 1 == points.size();
        const double after =
            is_last ? 0 : std::hypot(points[i + 1].x - at.x, points[i + 1].y - at.y);
        const double cut =
            is_last ? std::min(shortened, length) : std::min({8.0, length / 2, after / 2});
        const double part = length > 0 ? (length - cut) / length : 0;
        d += fmt::format("L{},{}", coordinate(from.x + (at.x - from.x) * part),
                         coordinate(from.y + (at.y - from.y) * part));
        if (is_last || after == 0) continue;
        const double turn = cut / after;
        d += fmt::format("Q{},{} {},{}", coordinate(at.x), coordinate(at.y),
                         coordinate(at.x + (points[i + 1].x - at.x) * turn),
                         coordinate(at.y + (points[i + 1].y - at.y) * turn));
    }
    return d;
}

double degrees(const Point& from, const Point& to) {
    return std::atan2(to.y - from.y, to.x - from.x) * 180 / std::numbers::pi;
}

}  // namespace

void draw_way(Canvas& canvas, const Picture::Edge& edge, bool is_gone, bool is_default) {
    if (edge.points.size() < 2) return;
    for (const Point& point : edge.points) canvas.cover({point.x, point.y, 0, 0});
    const bool is_flow = edge.kind == "sequenceFlow";
    const bool is_message = edge.kind == "messageFlow";
    const std::string_view colour = is_gone ? "#2b6a45" : "#5b6570";
    canvas.add(fmt::format(R"(<g class="way {}{}" data-element="{}">)", escaped(edge.kind),
                           is_gone ? " is-done" : "", escaped(edge.element_id)));
    canvas.path(
        rounded(edge.points, is_flow || is_message ? 8 : 0),
        fmt::format(R"(fill="none" stroke="{}" stroke-width="{}"{})", colour, is_gone ? 2.5 : 1.5,
                    is_flow      ? ""
                    : is_message ? R"( stroke-dasharray="8 4")"
                                 : R"( stroke-dasharray="2 4" stroke-linecap="round")"));
    const Point &before = edge.points[edge.points.size() - 2], &end = edge.points.back();
    const double angle = degrees(before, end);
    if (is_flow || is_message)
        canvas.path(
            "M0,0l-10,-5v10z",
            fmt::format(R"svg(transform="translate({} {}) rotate({})" fill="{}" stroke="{}")svg",
                        coordinate(end.x), coordinate(end.y), coordinate(angle),
                        is_flow ? colour : "#ffffff", colour));
    if (is_default) {
        const Point &first = edge.points[0], &second = edge.points[1];
        const double way = degrees(first, second);
        canvas.path(
            "M7,5l6,-10",
            fmt::format(
                R"svg(transform="translate({} {}) rotate({})" fill="none" stroke="{}" stroke-width="1.5")svg",
                coordinate(first.x), coordinate(first.y), coordinate(way), colour));
    }
    canvas.add("</g>");
}

void draw_way_label(Canvas& canvas, const Picture::Edge& edge) {
    if (edge.name.empty() || edge.points.size() < 2) return;
    if (edge.label && edge.label->width > 0) {
        const double width = std::max(edge.label->width, 50.0) + 10;
        canvas.label(edge.name,
                     {edge.label->centre().x - width / 2, edge.label->y, width, edge.label->height},
                     Anchor::top, 3, true);
        return;
    }
    std::size_t longest = 1;
    const auto length = [&](std::size_t i) {
        return std::hypot(edge.points[i].x - edge.points[i - 1].x,
                          edge.points[i].y - edge.points[i - 1].y);
    };
    for (std::size_t i = 2; i < edge.points.size(); ++i)
        if (length(i) > length(longest)) longest = i;
    const Point middle{(edge.points[longest].x + edge.points[longest - 1].x) / 2,
                       (edge.points[longest].y + edge.points[longest - 1].y) / 2};
    canvas.label(edge.name, {middle.x - 50, middle.y - 18, 100, 14}, Anchor::top, 2, true);
}

}  // namespace motcua::process
