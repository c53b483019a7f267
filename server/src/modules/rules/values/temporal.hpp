// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "modules/rules/values/number.hpp"

/// FEEL's calendar: days of the proleptic Gregorian calendar with years of up to nine digits, times
/// with or without an offset, and the two durations that never mix. No time-zone data is read:
/// zones of one constant offset (Viet Nam's among them) are known by name; of the others only the
/// name is kept, and their moments are compared among themselves only.
namespace motcua::rules {

inline constexpr std::int64_t kNanosecond = 1;
inline constexpr std::int64_t kSecond = 1'000'000'000;
inline constexpr std::int64_t kSecondsOfDay = 86'400;

struct CalendarDay {
    std::int32_t year = 1970;  ///< -999,999,999 … 999,999,999
    std::int8_t month = 1;
    std::int8_t day = 1;

    static std::optional<CalendarDay> of(std::int64_t year, std::int64_t month, std::int64_t day);
    /// Days since 1970-01-01.
    std::int64_t days() const;
    static std::optional<CalendarDay> from_days(std::int64_t days);
    int weekday() const;  ///< 1 = Monday … 7 = Sunday
    int day_of_year() const;
    int week_of_year() const;  ///< ISO 8601
    /// The same day so many months on; the last of the month where it is shorter.
    std::optional<CalendarDay> plus_months(std::int64_t months) const;
    auto operator<=>(const CalendarDay&) const = default;
};
int days_in_month(std::int64_t year, int month);

/// Which place's clock a time is read on.
struct Zone {
    enum class Kind : std::uint8_t { local, offset, named };
    Kind kind = Kind::local;
    bool is_known = false;    ///< whether `offset` is
    std::int32_t offset = 0;  ///< seconds east of UTC
    std::string name = {};    ///< "Asia/Ho_Chi_Minh"; of `named` only
    static Zone of_offset(std::int32_t seconds);
    static std::optional<Zone> of_name(std::string_view name);
    bool operator==(const Zone&) const = default;
};

struct TimeOfDay {
    std::int64_t nanoseconds = 0;  ///< since midnight, < 24 h
    Zone zone = {};

    int hour() const { return static_cast<int>(nanoseconds / kSecond / 3600); }
    int minute() const { return static_cast<int>(nanoseconds / kSecond / 60 % 60); }
    int second() const { return static_cast<int>(nanoseconds / kSecond % 60); }
    bool operator==(const TimeOfDay&) const = default;
};

struct DateTime {
    CalendarDay day = {};
    TimeOfDay time = {};
    bool operator==(const DateTime&) const = default;
};

/// Days, hours, minutes and seconds.
struct DaysDuration {
    __int128 nanoseconds = 0;
    auto operator<=>(const DaysDuration&) const = default;
};
/// Years and months.
struct MonthsDuration {
    std::int64_t months = 0;
    auto operator<=>(const MonthsDuration&) const = default;
};

/// Compared as moments where both know their offset, as readings where both have the same zone or
/// none; else nothing.
std::optional<std::strong_ordering> compared(const TimeOfDay& a, const TimeOfDay& b);
std::optional<std::strong_ordering> compared(const DateTime& a, const DateTime& b);
/// a - b, where they can be compared.
std::optional<DaysDuration> between(const TimeOfDay& a, const TimeOfDay& b);
std::optional<DaysDuration> between(const DateTime& a, const DateTime& b);
std::optional<DateTime> plus(const DateTime& at, const DaysDuration& by);
TimeOfDay plus(const TimeOfDay& at, const DaysDuration& by);
/// Whole months from `from` to `to`, negative backwards.
MonthsDuration months_between(const CalendarDay& from, const CalendarDay& to);
MonthsDuration months_between(const DateTime& from, const DateTime& to);

/// ISO 8601 as FEEL's literals write it: "2026-11-25", "14:00:00+07:00",
/// "2026-11-25T14:00:00@Asia/Ho_Chi_Minh", "P1DT2H", "P1Y2M". Nothing else is read.
std::optional<CalendarDay> read_day(std::string_view text);
std::optional<TimeOfDay> read_time(std::string_view text);
std::optional<DateTime> read_date_time(std::string_view text);
std::optional<DaysDuration> read_days_duration(std::string_view text);
std::optional<MonthsDuration> read_months_duration(std::string_view text);

std::string text_of(const CalendarDay& day);
std::string text_of(const TimeOfDay& time);
std::string text_of(const DateTime& at);
std::string text_of(const DaysDuration& duration);
std::string text_of(const MonthsDuration& duration);

}  // namespace motcua::rules
