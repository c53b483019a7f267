// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/json.hpp"
#include "modules/deadlines/due_line.hpp"

/// What every answer of `motcua due` is written with. Not for other rooms.
namespace motcua::deadlines {

struct TextOut {
    std::string vi;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(TextOut, (), (vi, en))

struct LineOut {
    Date date{};
    bool counted = false;
    Json amount;
    std::string_view reason_code;
    TextOut text;
};
BOOST_DESCRIBE_STRUCT(LineOut, (), (date, counted, amount, reason_code, text))

/// An explanation as it is sent; the amounts' decimals sum exactly to the term.
std::vector<LineOut> lines_out(const Explanation& explanation);

/// "Thứ Tư 25/11/2026"
std::string day_in_words(Language language, Date day);
/// "14:00 Thứ Tư 25/11/2026"
std::string moment_in_words(Language language, Instant at);
/// An explanation day by day, in Vietnamese with English beneath.
std::string lines_for_people(const Explanation& explanation);

/// The "duties" of a petition as JSON.
std::string duties_json(const std::vector<Duty>& duties);
/// Each duty with its limit, its end and what it stands on, in both languages.
std::string duties_for_people(const std::vector<Duty>& duties);

}  // namespace motcua::deadlines
