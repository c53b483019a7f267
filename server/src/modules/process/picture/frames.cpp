// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "modules/process/picture/canvas.hpp"

namespace motcua::process {

std::string box_of(const Bounds& b, double radius, const Look& look) {
    return fmt::format(
        R"(<rect x="{}" y="{}" width="{}" height="{}" rx="{}" fill="{}" stroke="{}" stroke-width="{}"{}/>)",
        coordinate(b.x), coordinate(b.y), coordinate(b.width), coordinate(b.height), radius,
        look.fill, look.stroke, look.width,
        look.dash.empty() ? "" : fmt::format(R"( stroke-dasharray="{}")", look.dash));
}

void draw_frame(Canvas& canvas, const Picture::Shape& shape, const Look& look,
                std::string_view classes) {
    const Bounds& b = shape.bounds;
    canvas.cover(b);
    canvas.add(fmt::format(R"(<g class="frame {}{}" data-element="{}">)", escaped(shape.kind),
                           classes, escaped(shape.element_id)));
    const bool is_group = shape.kind == "group";
    const bool is_pool = shape.kind == "participant" || shape.kind == "lane";
    Look own = look;
    if (is_pool) own = {"#fbfaf7", "#a9a294", 1.0};
    if (is_group || look.fill == Look().fill) own.fill = is_pool ? "#fbfaf7" : "none";
    if (is_group) own.dash = "8 4 2 4";
    if (shape.is_event_scope) own.dash = "1 3";
    canvas.add(box_of(b, is_pool ? 0 : 10, own));
    if (!shape.repeat.empty())
        draw_repeat_marker(canvas, shape.repeat, {b.centre().x, b.y + b.height - 8});
    if (is_pool && shape.is_horizontal) {
        const double x = b.x + 15;
        if (shape.kind == "participant" || shape.name.size() > 0)
            canvas.path(fmt::format("M{},{}v{}", coordinate(b.x + 30), coordinate(b.y),
                                    coordinate(b.height)),
                        R"(stroke="#a9a294" fill="none")");
        const auto lines = wrapped(shape.name, b.height - 12, 2);
        double offset = -7.0 * (static_cast<double>(lines.size()) - 1);
        for (const auto& line : lines) {
            canvas.add(fmt::format(
                R"svg(<text class="label" text-anchor="middle" fill="#4a4437" transform="translate({} {}) rotate(-90)">{}</text>)svg",
                coordinate(x + offset + 4), coordinate(b.centre().y), escaped(line)));
            offset += 14;
        }
    } else {
        canvas.label(shape.name, {b.x + 6, b.y + 4, b.width - 12, 16}, Anchor::top, 1);
    }
    canvas.add("</g>");
}

void draw_thing(Canvas& canvas, const Picture::Shape& shape) {
    const Bounds& b = shape.bounds;
    const std::string x = coordinate(b.x), y = coordinate(b.y), h = coordinate(b.height);
    constexpr std::string_view kLine = R"(fill="none" stroke="#37424e" stroke-width="1.5")";
    if (shape.kind == "textAnnotation") {
        canvas.path(fmt::format("M{},{}h-10v{}h10", coordinate(b.x + 10), y, h), kLine);
        canvas.label(shape.name, {b.x + 8, b.y, b.width - 8, b.height}, Anchor::middle, 8);
    } else if (shape.kind == "dataStoreReference") {
        canvas.path(
            fmt::format("M{0},{1}c0,-8 {2},-8 {2},0v{3}c0,8 -{2},8 -{2},0zc0,8 {2},8 {2},0", x,
                        coordinate(b.y + 6), coordinate(b.width), coordinate(b.height - 12)),
            R"(fill="#ffffff" stroke="#37424e" stroke-width="1.5")");
        label_below(canvas, shape);
    } else if (shape.kind.starts_with("data")) {
        canvas.path(
            fmt::format("M{},{}h{}l10,10v{}h{}zm{},0v10h10", x, y, coordinate(b.width - 10),
                        coordinate(b.height - 10), coordinate(-b.width), coordinate(b.width - 10)),
            R"(fill="#ffffff" stroke="#37424e" stroke-width="1.5")");
        label_below(canvas, shape);
    } else {
        canvas.add(box_of(b, 8, {}));
        canvas.label(shape.name, b, Anchor::middle, 4);
    }
}

void label_below(Canvas& canvas, const Picture::Shape& shape) {
    const Bounds& b = shape.bounds;
    if (shape.label && shape.label->width > 0) {
        const Bounds& drawn = *shape.label;
        const double width = std::max(drawn.width, 60.0) + 20;
        canvas.label(shape.name, {drawn.centre().x - width / 2, drawn.y, width, drawn.height},
                     Anchor::top, 4, true);
    } else {
        canvas.label(shape.name, {b.centre().x - 60, b.y + b.height + 4, 120, 30}, Anchor::top, 3,
                     true);
    }
}

}  // namespace motcua::process
