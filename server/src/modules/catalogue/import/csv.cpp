// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/import/csv.hpp"

namespace motcua::catalogue::import {
namespace {

constexpr std::size_t kRowLinesMax = 200;

}  // namespace

std::optional<CsvRows::Next> CsvRows::next() {
    Line first;
    do {
        if (!lines_.next(first)) return std::nullopt;
    } while (first.text.empty() && !first.is_too_long);
    if (first.is_too_long) return Next{first.number, {}, "import.line_too_long"};

    std::vector<Line> more;
    std::string text = first.text;
    csv::Row row = csv::cells_of(text);
    while (row.state == csv::Row::State::quote_open && more.size() < kRowLinesMax &&
           text.size() < kLineBytesMax) {
        Line line;
        if (!lines_.next(line)) break;
        text += "\n" + line.text;
        more.push_back(std::move(line));
        row = csv::cells_of(text);
    }
    if (row.state == csv::Row::State::whole && row.cells.size() == width_)
        return Next{first.number, std::move(row.cells), ""};
    while (!more.empty()) {
        lines_.put_back(std::move(more.back()));
        more.pop_back();
    }
    return Next{first.number,
                {},
                row.state == csv::Row::State::whole && text == first.text ? "import.row_width"
                                                                          : "import.row_malformed"};
}

}  // namespace motcua::catalogue::import
