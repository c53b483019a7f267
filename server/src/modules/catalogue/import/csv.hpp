// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/csv.hpp"
#include "modules/catalogue/import/lines.hpp"

namespace motcua::catalogue::import {

/// Rows of a CSV file, a quoted cell over several lines included. A row that is malformed or has
/// another width than the header is refused by its first line only: reading goes on at the next
/// line, so that one forgotten quote does not swallow the file.
class CsvRows {
public:
    CsvRows(Lines& lines, std::size_t width) : lines_(lines), width_(width) {}
    struct Next {
        std::int64_t line = 0;
        std::vector<std::string> cells;
        std::string refused;  ///< import.row_malformed, import.row_width, import.line_too_long
    };
    std::optional<Next> next();

private:
    Lines& lines_;
    std::size_t width_;
};

}  // namespace motcua::catalogue::import
