// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Comma-separated values (RFC 4180).
namespace motcua::csv {

/// The cells of one row.
struct Row {
    enum class State { whole, quote_open, malformed };
    State state = State::whole;
    std::vector<std::string> cells;
};
/// `text` is one row without its line's end; quote_open where a quoted cell goes on behind it.
Row cells_of(std::string_view text);

/// A row of a file, by the number of its first line.
struct Line {
    std::size_t number = 0;
    std::vector<std::string> cells;
};
/// Every row of a whole file, its header first; a byte order mark and empty lines are passed over.
/// Nothing where a row is malformed or a quote stays open.
std::optional<std::vector<Line>> rows_of(std::string_view text);

}  // namespace motcua::csv
