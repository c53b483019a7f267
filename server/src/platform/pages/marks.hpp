// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <pango/pango.h>

#include <memory>
#include <variant>
#include <vector>

/// What layout hands to paint. Every length is in points, from the top left.
namespace motcua::pages {

inline constexpr double kPointsPerMillimetre = 72.0 / 25.4;

struct Box {
    double x, y, width, height;
};

/// One line of a paragraph; y is its baseline.
struct LineOfText {
    std::shared_ptr<PangoLayout> layout;
    int line;
    double x, y;
};

struct Stroke {
    double x1, y1, x2, y2;
};

/// The dark boxes of a QR code or barcode, relative to (x, y).
struct Modules {
    std::shared_ptr<const std::vector<Box>> boxes;
    double x, y;
};

using Mark = std::variant<LineOfText, Stroke, Modules>;
void move(Mark& mark, double by_x, double by_y);

/// What is never cut by the end of a page: a line of text, a row of a table, a code. Its marks are
/// relative to its own top left.
struct Piece {
    double height = 0;
    std::vector<Mark> marks = {};
    bool is_gap = false;  ///< dropped at the top of a page
    bool keeps_with_next = false;
    bool ends_page = false;
    std::shared_ptr<const Piece> repeated = {};  ///< set again when a page begins before this piece
};
using Flow = std::vector<Piece>;
void append(Flow& into, Flow from);

/// Several flows beside each other as one flow; each starts at its x. Nothing in it is higher than
/// `limit` as long as no single piece is; the pieces are padded above and below.
struct Beside {
    Flow flow;
    double x = 0;
    bool is_middle = false;  ///< centred in the height of the whole
};
Flow side_by_side(const std::vector<Beside>& parts, double limit, double padding,
                  double height_min);

/// One piece of them all when it is not higher than `limit`; else as they were.
Flow kept_together(Flow flow, double limit);

struct Sheet {
    std::vector<Mark> marks;
};
/// Fills pages from `top` to `bottom`.
std::vector<Sheet> paginated(const Flow& flow, double left, double top, double bottom);

}  // namespace motcua::pages
