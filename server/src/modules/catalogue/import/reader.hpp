// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>
#include <functional>

#include "modules/catalogue/import/shapes.hpp"

namespace motcua::catalogue::import {

/// One record of a file, or why it was refused.
struct Item {
    std::int64_t line = 0;
    std::string code;  ///< as far as it could be read
    Result<Record> record;
};

/// Reads a file of any of the three shapes, told from its content, and hands over one record at a
/// time in the order of the file. Plain or gz.
///
/// Refuses as a whole: import.no_such_file, import.unknown_shape, import.file_damaged,
/// import.file_too_large (what came before the damage was handed over).
/// Refuses a record: import.malformed, import.not_utf8, import.line_too_long,
/// import.not_a_procedure, import.portal_error, import.row_width, import.row_malformed.
Result<> read_records(const std::filesystem::path& path, const std::function<void(Item)>& take);

/// JSON lines already in memory: the starter catalogue.
void read_json_lines(std::string_view text, const std::function<void(Item)>& take);

}  // namespace motcua::catalogue::import
