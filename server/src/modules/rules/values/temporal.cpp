// SPDX-License-Identifier: Apache-2.0
#include "modules/rules/values/temporal.hpp"

namespace motcua::rules {

namespace {

constexpr std::int64_t kYearMax = 999'999'999;
constexpr std::int64_t kNanosecondsOfDay = kSecondsOfDay * kSecond;

bool is_leap(std::int64_t year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

__int128 reading(const DateTime& at) {
    return static_cast<__int128>(at.day.days()) * kNanosecondsOfDay + at.time.nanoseconds;
}
__int128 reading(const TimeOfDay& time) {
    return time.nanoseconds;
}
const Zone& zone_of(const TimeOfDay& time) {
    return time.zone;
}
const Zone& zone_of(const DateTime& at) {
    return at.time.zone;
}

template <class T>
std::optional<DaysDuration> apart(const T& a, const T& b) {
    const Zone &left = zone_of(a), &right = zone_of(b);
    if (left == right) return DaysDuration{reading(a) - reading(b)};
    if (!left.is_known || !right.is_known) return std::nullopt;
    const auto seconds = static_cast<__int128>(right.offset) - left.offset;
    return DaysDuration{reading(a) - reading(b) + seconds * kSecond};
}

std::strong_ordering sign(const DaysDuration& duration) {
    return duration <=> DaysDuration{};
}

}  // namespace

int days_in_month(std::int64_t year, int month) {
    static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : kDays[month - 1];
}

std::optional<CalendarDay> CalendarDay::of(std::int64_t year, std::int64_t month,
                                           std::int64_t day) {
    if (year < -kYearMax || year > kYearMax || month < 1 || month > 12 || day < 1) return {};
    if (day > days_in_month(year, static_cast<int>(month))) return {};
    return CalendarDay{static_cast<std::int32_t>(year), static_cast<std::int8_t>(month),
                       static_cast<std::int8_t>(day)};
}

std::int64_t CalendarDay::days() const {
    // A year that begins in March puts the leap day last (H. Hinnant, chrono-compatible dates).
    const std::int64_t y = year - (month <= 2);
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t of_era = y - era * 400;
    const std::int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146'097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719'468;
}

std::optional<CalendarDay> CalendarDay::from_days(std::int64_t days) {
    if (days > 400'000'000'000 || days < -400'000'000'000) return {};
    days += 719'468;
    const std::int64_t era = (days >= 0 ? days : days - 146'096) / 146'097;
    const std::int64_t day = days - era * 146'097;
    const std::int64_t year = (day - day / 1460 + day / 36'524 - day / 146'096) / 365;
    const std::int64_t of_year = day - (365 * year + year / 4 - year / 100);
    const std::int64_t month = (5 * of_year + 2) / 153;
    return of(year + era * 400 + (month >= 10), month < 10 ? month + 3 : month - 9,
              of_year - (153 * month + 2) / 5 + 1);
}

int CalendarDay::weekday() const {
    const std::int64_t since_thursday = ((days() % 7) + 7) % 7;
    return static_cast<int>((since_thursday + 3) % 7) + 1;
}

int CalendarDay::day_of_year() const {
    return static_cast<int>(days() - CalendarDay{year, 1, 1}.days()) + 1;
}

int CalendarDay::week_of_year() const {
    const auto weeks_of = [](std::int32_t y) {
        const int first = CalendarDay{y, 1, 1}.weekday();
        return first == 4 || (first == 3 && is_leap(y)) ? 53 : 52;
    };
    const int week = (day_of_year() - weekday() + 10) / 7;
    if (week < 1) return weeks_of(year - 1);
    return week > weeks_of(year) ? 1 : week;
}

std::optional<CalendarDay> CalendarDay::plus_months(std::int64_t months) const {
    std::int64_t total = 0;
    if (__builtin_add_overflow(static_cast<std::int64_t>(year) * 12 + month - 1, months, &total))
        return {};
    const std::int64_t y = total >= 0 ? total / 12 : (total - 11) / 12;
    const int m = static_cast<int>(total - y * 12) + 1;
    if (y < -kYearMax || y > kYearMax) return {};
    return of(y, m, std::min<int>(day, days_in_month(y, m)));
}

std::optional<DaysDuration> between(const TimeOfDay& a, const TimeOfDay& b) {
    return apart(a, b);
}
std::optional<DaysDuration> between(const DateTime& a, const DateTime& b) {
    return apart(a, b);
}
std::optional<std::strong_ordering> compared(const TimeOfDay& a, const TimeOfDay& b) {
    const auto apart_by = apart(a, b);
    return apart_by ? std::optional(sign(*apart_by)) : std::nullopt;
}
std::optional<std::strong_ordering> compared(const DateTime& a, const DateTime& b) {
    const auto apart_by = apart(a, b);
    return apart_by ? std::optional(sign(*apart_by)) : std::nullopt;
}

std::optional<DateTime> plus(const DateTime& at, const DaysDuration& by) {
    const __int128 total = reading(at) + by.nanoseconds;
    __int128 days = total / kNanosecondsOfDay, rest = total % kNanosecondsOfDay;
    if (rest < 0) --days, rest += kNanosecondsOfDay;
    if (days > INT64_MAX || days < INT64_MIN) return {};
    const auto day = CalendarDay::from_days(static_cast<std::int64_t>(days));
    if (!day) return {};
    return DateTime{*day, {static_cast<std::int64_t>(rest), at.time.zone}};
}

TimeOfDay plus(const TimeOfDay& at, const DaysDuration& by) {
    __int128 rest = (at.nanoseconds + by.nanoseconds) % kNanosecondsOfDay;
    if (rest < 0) rest += kNanosecondsOfDay;
    return {static_cast<std::int64_t>(rest), at.zone};
}

MonthsDuration months_between(const DateTime& from, const DateTime& to) {
    std::int64_t months = (static_cast<std::int64_t>(to.day.year) - from.day.year) * 12 +
                          to.day.month - from.day.month;
    // A month is whole when the same day and time is reached again.
    const auto rest = std::pair(to.day.day, to.time.nanoseconds) <=>
                      std::pair(from.day.day, from.time.nanoseconds);
    if (months > 0 && rest < 0) --months;
    if (months < 0 && rest > 0) ++months;
    return {months};
}

MonthsDuration months_between(const CalendarDay& from, const CalendarDay& to) {
    return months_between(DateTime{from}, DateTime{to});
}

}  // namespace motcua::rules
