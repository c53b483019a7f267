// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "modules/catalogue/model/facts.hpp"

namespace motcua::catalogue::import {

/// Reads fields of a foreign record with forgiveness: an absent or odd field is empty. Every text
/// comes out in NFC, without control characters, trimmed; what had to be repaired becomes a note,
/// once for each part of the record.
class Cleaner {
public:
    explicit Cleaner(std::vector<Note>& notes) : notes_(notes) {}

    /// A text of one line: inner line breaks and runs of spaces become one space.
    std::string line(const boost::json::object& from, std::string_view key, std::string_view part);
    std::string line(std::string_view text, std::string_view part);
    /// A text of several lines; only its ends are trimmed.
    std::string paragraph(const boost::json::object& from, std::string_view key,
                          std::string_view part);
    std::string paragraph(std::string_view text, std::string_view part);
    /// The texts of a list, without empty ones and repetitions, sorted.
    std::vector<std::string> set(const boost::json::value* list, std::string_view part,
                                 std::string_view key = "");

    void note(std::string_view code, std::string_view field);

private:
    std::string clean(std::string_view text, std::string_view part);
    std::vector<Note>& notes_;
};

/// The member as array or object; an empty one where it is absent or of another type.
const boost::json::array& array_at(const boost::json::object& from, std::string_view key);
const boost::json::object& object_at(const boost::json::object& from, std::string_view key);
/// A quantity as decimal text ("12.5"); "" where there is none. Reads 1, 1.5 and "1".
std::string quantity(const boost::json::value* value);
bool is_true(const boost::json::object& from, std::string_view key);
std::int64_t count_at(const boost::json::object& from, std::string_view key);

/// Sorted, without repetitions; notes `code` at `part` if there were some.
void make_set(std::vector<std::string>& texts);

}  // namespace motcua::catalogue::import
