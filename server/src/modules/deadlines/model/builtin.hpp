// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "modules/deadlines/model/layers.hpp"

namespace motcua::deadlines {

/// The code of the city's calendar, which every other one lies over.
inline constexpr std::string_view kCityCalendar = "H26";

/// The calendar in the binary: hours and days off of the city, each with its source
/// (data/embedded/calendar_h26.json). Read once.
const CalendarLayer& builtin_layer();

/// Reads a calendar file. Refuses as json::read does, and deadlines.bad_sessions naming the
/// weekday.
Result<CalendarLayer> read_calendar_file(std::string_view text);

}  // namespace motcua::deadlines
