// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/import/csv.hpp"

namespace motcua::catalogue::import {
namespace {

constexpr std::size_t kRowLinesMax = 200;

}  // namespace

Row cells_of(std::string_view text) {
    Row row;
    std::size_t at = 0;
    while (true) {
        std::string cell;
        if (at < text.size() && text[at] == '"') {
            bool closed = false;
            for (++at; at < text.size(); ++at) {
                if (text[at] != '"') {
                    cell.push_back(text[at]);
                } else if (at + 1 < text.size() && text[at + 1] == '"') {
                    cell.push_back('"');
                    ++at;
                } else {
                    closed = true;
                    ++at;
                    break;
                }
            }
            if (!closed) {
                row.state = Row::State::quote_open;
                return row;
            }
            if (at < text.size() && text[at] != ',') {
                row.state = Row::State::malformed;
                return row;
            }
        } else {
            const auto end = text.find(',', at);
            cell = text.substr(at, end == std::string_view::npos ? end : end - at);
            if (cell.find('"') != std::string::npos) {
                row.state = Row::State::malformed;
                return row;
            }
            at = end == std::string_view::npos ? text.size() : end;
        }
        row.cells.push_back(std::move(cell));
        if (at >= text.size()) return row;
        ++at;
    }
}

std::optional<CsvRows::Next> CsvRows::next() {
    Line first;
    do {
        if (!lines_.next(first)) return std::nullopt;
    } while (first.text.empty() && !first.is_too_long);
    if (first.is_too_long) return Next{first.number, {}, "import.line_too_long"};

    std::vector<Line> more;
    std::string text = first.text;
    Row row = cells_of(text);
    while (row.state == Row::State::quote_open && more.size() < kRowLinesMax &&
           text.size() < kLineBytesMax) {
        Line line;
        if (!lines_.next(line)) break;
        text += "\n" + line.text;
        more.push_back(std::move(line));
        row = cells_of(text);
    }
    if (row.state == Row::State::whole && row.cells.size() == width_)
        return Next{first.number, std::move(row.cells), ""};
    while (!more.empty()) {
        lines_.put_back(std::move(more.back()));
        more.pop_back();
    }
    return Next{first.number,
                {},
                row.state == Row::State::whole && text == first.text ? "import.row_width"
                                                                     : "import.row_malformed"};
}

}  // namespace motcua::catalogue::import
