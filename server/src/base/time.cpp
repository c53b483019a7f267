// SPDX-License-Identifier: Apache-2.0
#include "base/time.hpp"

#include <fmt/format.h>

#include <charconv>

namespace motcua {
namespace {

/// Takes exactly `digits` decimal digits off the front of `text`.
std::optional<int> take_digits(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char expected) {
    if (text.empty() || text.front() != expected) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> take_date(std::string_view& text) {
    const auto year = take_digits(text, 4);
    if (!year || !take(text, '-')) return std::nullopt;
    const auto month = take_digits(text, 2);
    if (!month || !take(text, '-')) return std::nullopt;
    const auto of_month = take_digits(text, 2);
    if (!of_month) return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year{*year},
                                          std::chrono::month{static_cast<unsigned>(*month)},
                                          std::chrono::day{static_cast<unsigned>(*of_month)}};
    if (!ymd.ok()) return std::nullopt;
    return Date{ymd};
}

/// "Z", "+07:00" or nothing (Viet Nam); nullopt where it is none of them.
std::optional<minutes> take_offset(std::string_view& text) {
    if (text.empty()) return minutes{kVietnamOffset};
    if (take(text, 'Z')) return minutes{0};
    const int sign = take(text, '+') ? 1 : take(text, '-') ? -1 : 0;
    if (sign == 0) return std::nullopt;
    const auto hour = take_digits(text, 2);
    if (!hour || *hour > 23) return std::nullopt;
    take(text, ':');
    const auto minute = take_digits(text, 2);
    if (!minute || *minute > 59) return std::nullopt;
    return sign * (hours{*hour} + minutes{*minute});
}

std::optional<microseconds> take_fraction(std::string_view& text) {
    if (!take(text, '.')) return microseconds{0};
    std::int64_t value = 0;
    int digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        if (digits < 6) value = value * 10 + (text.front() - '0'), ++digits;
        text.remove_prefix(1);
    }
    if (digits == 0) return std::nullopt;
    for (; digits < 6; ++digits) value *= 10;
    return microseconds{value};
}

}  // namespace

std::string iso(Date day) {
    const std::chrono::year_month_day ymd{day};
    return fmt::format("{:04}-{:02}-{:02}", int(ymd.year()), unsigned(ymd.month()),
                       unsigned(ymd.day()));
}

std::string iso(Instant at) {
    const LocalTime local = to_local(at);
    const Date day = std::chrono::floor<days>(local);
    const std::chrono::hh_mm_ss clock{std::chrono::floor<seconds>(local - day)};
    return fmt::format("{}T{:02}:{:02}:{:02}+07:00", iso(day), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count());
}

std::optional<Date> parse_date(std::string_view text) {
    const auto date = take_date(text);
    return text.empty() ? date : std::nullopt;
}

std::optional<Instant> parse_instant(std::string_view text) {
    const auto date = take_date(text);
    if (!date || !(take(text, 'T') || take(text, ' '))) return std::nullopt;
    const auto hour = take_digits(text, 2);
    if (!hour || *hour > 23 || !take(text, ':')) return std::nullopt;
    const auto minute = take_digits(text, 2);
    if (!minute || *minute > 59) return std::nullopt;
    int second = 0;
    microseconds fraction{0};
    if (take(text, ':')) {
        const auto given = take_digits(text, 2);
        if (!given || *given > 59) return std::nullopt;
        second = *given;
        const auto part = take_fraction(text);
        if (!part) return std::nullopt;
        fraction = *part;
    }
    const auto offset = take_offset(text);
    if (!offset || !text.empty()) return std::nullopt;
    const microseconds wall =
        date->time_since_epoch() + hours{*hour} + minutes{*minute} + seconds{second} + fraction;
    return Instant{wall - *offset};
}

Instant SystemClock::now() const {
    return std::chrono::floor<microseconds>(std::chrono::system_clock::now());
}

SteppedClock::SteppedClock(std::string_view at) : at_(moment(at)) {}

Date day(std::string_view text) {
    const auto read = parse_date(text);
    ensure(read.has_value());
    return *read;
}

Instant moment(std::string_view text) {
    const auto read = parse_instant(text);
    ensure(read.has_value());
    return *read;
}

}  // namespace motcua
