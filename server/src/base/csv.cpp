// SPDX-License-Identifier: Apache-2.0
#include "base/csv.hpp"

namespace motcua::csv {

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

std::optional<std::vector<Line>> rows_of(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<Line> rows;
    std::string open;
    std::size_t number = 0, first = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (open.empty()) first = number;
        open += open.empty() ? std::string(line) : "\n" + std::string(line);
        if (open.empty()) continue;
        Row row = cells_of(open);
        if (row.state == Row::State::malformed) return std::nullopt;
        if (row.state == Row::State::quote_open) continue;
        rows.push_back({first, std::move(row.cells)});
        open.clear();
    }
    if (!open.empty()) return std::nullopt;
    return rows;
}

}  // namespace motcua::csv
