// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "modules/rules/feel/builtins.hpp"

/// DMN 1.5, 10.3.4.7 and 10.3.4.8: of days, and of now.
namespace motcua::rules {

namespace {

constexpr std::array<std::string_view, 7> kDays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

const CalendarDay* day_of(const Call& call) {
    const Value& given = call.single(0);
    return given.date_time() ? &given.date_time()->day : given.day();
}

Value day_of_year(const Call& call) {
    const auto* day = day_of(call);
    return day ? Value(day->day_of_year()) : call.wrong();
}
Value day_of_week(const Call& call) {
    const auto* day = day_of(call);
    return day ? Value(kDays[static_cast<std::size_t>(day->weekday() - 1)]) : call.wrong();
}
Value month_of_year(const Call& call) {
    const auto* day = day_of(call);
    return day ? Value(kMonths[static_cast<std::size_t>(day->month - 1)]) : call.wrong();
}
Value week_of_year(const Call& call) {
    const auto* day = day_of(call);
    return day ? Value(day->week_of_year()) : call.wrong();
}

Value now(const Call& call) {
    const auto& at = call.evaluation.known.now;
    return at ? Value::of(*at) : call.evaluation.none("rules.no_clock");
}
Value today(const Call& call) {
    const auto& at = call.evaluation.known.now;
    return at ? Value(Value::of(*at).date_time()->day) : call.evaluation.none("rules.no_clock");
}

constexpr Builtin kTable[] = {
    {"day of year", "date", 1, 1, day_of_year},
    {"day of week", "date", 1, 1, day_of_week},
    {"month of year", "date", 1, 1, month_of_year},
    {"week of year", "date", 1, 1, week_of_year},
    {"now", "", 0, 0, now},
    {"today", "", 0, 0, today},
};

}  // namespace

std::span<const Builtin> time_builtins() {
    return kTable;
}

}  // namespace motcua::rules
