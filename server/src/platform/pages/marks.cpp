// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/marks.hpp"

#include <algorithm>

namespace motcua::pages {
namespace {

// Sums of line heights differ from their sum by rounding.
constexpr double kHair = 0.01;

void put(std::vector<Mark>& into, const Piece& piece, double x, double y) {
    for (Mark mark : piece.marks) {
        move(mark, x, y);
        into.push_back(std::move(mark));
    }
}

}  // namespace

void append(Flow& into, Flow from) {
    std::ranges::move(from, std::back_inserter(into));
}

void move(Mark& mark, double by_x, double by_y) {
    if (auto* stroke = std::get_if<Stroke>(&mark)) {
        stroke->x1 += by_x;
        stroke->x2 += by_x;
        stroke->y1 += by_y;
        stroke->y2 += by_y;
    } else if (auto* text = std::get_if<LineOfText>(&mark)) {
        text->x += by_x;
        text->y += by_y;
    } else {
        auto& modules = std::get<Modules>(mark);
        modules.x += by_x;
        modules.y += by_y;
    }
}

Flow side_by_side(const std::vector<Beside>& parts, double limit, double padding,
                  double height_min) {
    struct Taken {
        std::size_t from, to;
        double height;
    };
    std::vector<std::size_t> next(parts.size(), 0);
    const double room = limit - 2 * padding;
    Flow strips;
    for (bool is_first = true;; is_first = false) {
        std::vector<Taken> taken;
        double height = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Flow& flow = parts[i].flow;
            Taken took{next[i], next[i], 0};
            while (took.to < flow.size() &&
                   (took.to == took.from || took.height + flow[took.to].height <= room + kHair))
                took.height += flow[took.to++].height;
            next[i] = took.to;
            height = std::max(height, took.height);
            taken.push_back(took);
        }
        const bool is_empty =
            std::ranges::all_of(taken, [](const Taken& t) { return t.from == t.to; });
        if (is_empty && !is_first) return strips;
        Piece strip{std::max(height + 2 * padding, is_first ? height_min : 0)};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            double y = parts[i].is_middle ? (strip.height - taken[i].height) / 2 : padding;
            for (auto at = taken[i].from; at < taken[i].to; ++at) {
                put(strip.marks, parts[i].flow[at], parts[i].x, y);
                y += parts[i].flow[at].height;
            }
        }
        strips.push_back(std::move(strip));
    }
}

Flow kept_together(Flow flow, double limit) {
    double height = 0;
    for (const Piece& piece : flow) {
        if (piece.ends_page) return flow;
        height += piece.height;
    }
    if (height > limit) return flow;
    Piece whole{height};
    double y = 0;
    for (const Piece& piece : flow) {
        put(whole.marks, piece, 0, y);
        y += piece.height;
    }
    return {std::move(whole)};
}

std::vector<Sheet> paginated(const Flow& flow, double left, double top, double bottom) {
    std::vector<Sheet> sheets(1);
    double y = top;
    const auto begin_page = [&] {
        sheets.emplace_back();
        y = top;
    };
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const Piece& piece = flow[i];
        if (piece.ends_page) {
            begin_page();
            continue;
        }
        double needed = piece.height;
        for (auto j = i; flow[j].keeps_with_next && j + 1 < flow.size(); ++j)
            needed += flow[j + 1].height;
        // A chain longer than a page keeps only its beginning together.
        if (needed > bottom - top) needed = piece.height;
        if (y + needed > bottom + kHair && y > top) {
            begin_page();
            if (piece.repeated) {
                put(sheets.back().marks, *piece.repeated, left, y);
                y += piece.repeated->height;
            }
        }
        if (piece.is_gap && y == top) continue;
        put(sheets.back().marks, piece, left, y);
        y += piece.height;
    }
    // A break or gap at the very end makes no page of its own.
    if (sheets.size() > 1 && sheets.back().marks.empty()) sheets.pop_back();
    return sheets;
}

}  // namespace motcua::pages
