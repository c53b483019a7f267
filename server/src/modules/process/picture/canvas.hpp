// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "modules/process/model/picture.hpp"

namespace motcua::process {

/// Text for XML content and attributes.
std::string escaped(std::string_view text);
/// Coordinates with at most one decimal: "12", "12.5".
std::string coordinate(double value);
/// About how wide a text is at 12 px, in px; good enough to break lines by.
double text_width(std::string_view text);
/// Lines no wider than `width`, broken at blanks; more than `lines_max` end in an ellipsis.
std::vector<std::string> wrapped(std::string_view text, double width, std::size_t lines_max);

struct Look {
    std::string_view fill = "#ffffff";
    std::string_view stroke = "#37424e";
    double width = 1.5;
    std::string_view dash = {};
};
std::string box_of(const Bounds& bounds, double radius, const Look& look);

enum class Anchor { middle, top };

/// Pieces of SVG, and the box around all that was drawn.
class Canvas {
public:
    /// Raw SVG that stays inside `bounds`.
    void add(std::string_view svg) { svg_ += svg; }
    void cover(const Bounds& bounds);
    void label(std::string_view text, const Bounds& within, Anchor anchor, std::size_t lines_max,
               bool has_halo = false);
    void path(std::string_view d, std::string_view attributes);

    const std::string& svg() const { return svg_; }
    Bounds around() const;

private:
    std::string svg_;
    bool is_empty_ = true;
    double left_ = 0, top_ = 0, right_ = 0, bottom_ = 0;
};

/// What kind of thing it is, inside its box: person, gear, envelope, clock, cross…
void draw_task_marker(Canvas& canvas, std::string_view kind, const Bounds& bounds);
void draw_event_marker(Canvas& canvas, std::string_view trigger, Point centre, bool is_thrown);
void draw_repeat_marker(Canvas& canvas, std::string_view repeat, Point centre);
void draw_gateway_marker(Canvas& canvas, std::string_view kind, Point centre, bool is_marked);

/// A sequence flow, message flow or association with its arrow; the label apart, so that it lies on
/// top.
void draw_way(Canvas& canvas, const Picture::Edge& edge, bool is_gone, bool is_default);
void draw_way_label(Canvas& canvas, const Picture::Edge& edge);

/// Pools, lanes, groups and open sub-processes: what lies below everything else.
void draw_frame(Canvas& canvas, const Picture::Shape& shape, const Look& look,
                std::string_view classes);
/// Notes, papers and stores beside the flow.
void draw_thing(Canvas& canvas, const Picture::Shape& shape);
/// The name of what has no room for it inside.
void label_below(Canvas& canvas, const Picture::Shape& shape);

}  // namespace motcua::process
