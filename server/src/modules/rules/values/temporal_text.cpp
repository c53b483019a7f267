// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "modules/rules/values/temporal.hpp"

namespace motcua::rules {

namespace {

/// Reads a text from the left, one piece at a time.
class Reader {
public:
    explicit Reader(std::string_view text) : rest_(text) {}
    bool done() const { return rest_.empty(); }
    std::string_view rest() const { return rest_; }
    char peek() const { return rest_.empty() ? '\0' : rest_.front(); }
    bool skip(char c) {
        if (peek() != c) return false;
        rest_.remove_prefix(1);
        return true;
    }
    /// At least `least` and at most `most` digits.
    std::optional<std::int64_t> number(std::size_t least, std::size_t most) {
        std::size_t count = 0;
        std::int64_t value = 0;
        while (count < rest_.size() && count < most && rest_[count] >= '0' && rest_[count] <= '9')
            value = value * 10 + (rest_[count++] - '0');
        if (count < least ||
            (count < rest_.size() && count == most && rest_[count] >= '0' && rest_[count] <= '9'))
            return std::nullopt;
        rest_.remove_prefix(count);
        return value;
    }
    /// The digits after a point, as nanoseconds; further ones are cut.
    std::optional<std::int64_t> fraction() {
        std::int64_t value = 0, unit = kSecond / 10;
        std::size_t count = 0;
        for (; count < rest_.size() && rest_[count] >= '0' && rest_[count] <= '9'; ++count) {
            value += (rest_[count] - '0') * unit;
            unit /= 10;
        }
        rest_.remove_prefix(count);
        return count == 0 ? std::nullopt : std::optional(value);
    }

private:
    std::string_view rest_;
};

std::optional<CalendarDay> day_in(Reader& reader) {
    const bool is_negative = reader.skip('-');
    const bool is_long = reader.peek() != '0';
    const auto year = reader.number(4, is_long ? 9 : 4);
    if (!year || !reader.skip('-')) return {};
    const auto month = reader.number(2, 2);
    if (!month || !reader.skip('-')) return {};
    const auto day = reader.number(2, 2);
    return day ? CalendarDay::of(is_negative ? -*year : *year, *month, *day) : std::nullopt;
}

std::optional<Zone> zone_in(Reader& reader) {
    if (reader.done()) return Zone{};
    if (reader.skip('Z') || reader.skip('z')) return Zone::of_offset(0);
    if (reader.skip('@')) {
        const auto zone = Zone::of_name(reader.rest());
        while (!reader.done()) reader.skip(reader.peek());
        return zone;
    }
    const bool is_negative = reader.peek() == '-';
    if (!reader.skip('+') && !reader.skip('-')) return {};
    const auto hour = reader.number(2, 2);
    if (!hour || !reader.skip(':')) return {};
    const auto minute = reader.number(2, 2);
    std::optional<std::int64_t> second = 0;
    if (reader.skip(':')) second = reader.number(2, 2);
    if (!minute || !second || *hour > 18 || *minute > 59 || *second > 59) return {};
    const auto seconds = static_cast<std::int32_t>(*hour * 3600 + *minute * 60 + *second);
    if (seconds > 18 * 3600) return {};
    return Zone::of_offset(is_negative ? -seconds : seconds);
}

std::optional<TimeOfDay> time_in(Reader& reader) {
    const auto hour = reader.number(2, 2);
    if (!hour || !reader.skip(':')) return {};
    const auto minute = reader.number(2, 2);
    if (!minute || !reader.skip(':')) return {};
    const auto second = reader.number(2, 2);
    std::optional<std::int64_t> fraction = 0;
    if (reader.skip('.')) fraction = reader.fraction();
    if (!second || !fraction) return {};
    if (*hour > 23 || *minute > 59 || *second > 59) return {};
    const auto zone = zone_in(reader);
    if (!zone) return {};
    return TimeOfDay{((*hour * 60 + *minute) * 60 + *second) * kSecond + *fraction, *zone};
}

std::string clock_text(std::int64_t nanoseconds) {
    const std::int64_t seconds = nanoseconds / kSecond, fraction = nanoseconds % kSecond;
    std::string out =
        fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (fraction != 0) {
        out += fmt::format(".{:09}", fraction);
        out.erase(out.find_last_not_of('0') + 1);
    }
    return out;
}

std::string zone_text(const Zone& zone) {
    if (zone.kind == Zone::Kind::local) return "";
    if (zone.kind == Zone::Kind::named) return "@" + zone.name;
    if (zone.offset == 0) return "Z";
    const int size = std::abs(zone.offset);
    std::string out =
        fmt::format("{}{:02}:{:02}", zone.offset < 0 ? '-' : '+', size / 3600, size / 60 % 60);
    if (size % 60 != 0) out += fmt::format(":{:02}", size % 60);
    return out;
}

}  // namespace

std::optional<CalendarDay> read_day(std::string_view text) {
    Reader reader(text);
    const auto day = day_in(reader);
    return reader.done() ? day : std::nullopt;
}

std::optional<TimeOfDay> read_time(std::string_view text) {
    Reader reader(text);
    reader.skip('T');
    const auto time = time_in(reader);
    return reader.done() ? time : std::nullopt;
}

std::optional<DateTime> read_date_time(std::string_view text) {
    Reader reader(text);
    const auto day = day_in(reader);
    if (!day || !reader.skip('T')) return {};
    const auto time = time_in(reader);
    return time && reader.done() ? std::optional(DateTime{*day, *time}) : std::nullopt;
}

std::optional<DaysDuration> read_days_duration(std::string_view text) {
    Reader reader(text);
    const bool is_negative = reader.skip('-');
    if (!reader.skip('P')) return {};
    __int128 total = 0;
    bool is_any = false, in_time = false;
    std::string_view units = "D";
    while (!reader.done()) {
        if (!in_time && reader.skip('T')) {
            in_time = true;
            units = "HMS";
            if (reader.done()) return {};
            continue;
        }
        const auto amount = reader.number(1, 18);
        if (!amount) return {};
        std::optional<std::int64_t> fraction = 0;
        const bool has_point = reader.skip('.');
        if (has_point) fraction = reader.fraction();
        const auto at = units.find(reader.peek());
        if (at == units.npos || !fraction || (has_point && reader.peek() != 'S')) return {};
        const std::int64_t unit = reader.peek() == 'D'   ? kSecondsOfDay
                                  : reader.peek() == 'H' ? 3600
                                  : reader.peek() == 'M' ? 60
                                                         : 1;
        total += static_cast<__int128>(*amount) * unit * kSecond + *fraction;
        units.remove_prefix(at + 1);  // each unit once, the larger before the smaller
        reader.skip(reader.peek());
        is_any = true;
    }
    if (!is_any) return {};
    return DaysDuration{is_negative ? -total : total};
}

std::optional<MonthsDuration> read_months_duration(std::string_view text) {
    Reader reader(text);
    const bool is_negative = reader.skip('-');
    if (!reader.skip('P') || reader.done()) return {};
    std::int64_t total = 0;
    auto amount = reader.number(1, 12);
    if (amount && reader.skip('Y')) {
        total = *amount * 12;
        if (reader.done()) return MonthsDuration{is_negative ? -total : total};
        amount = reader.number(1, 12);
    }
    if (!amount || !reader.skip('M') || !reader.done()) return {};
    total += *amount;
    return MonthsDuration{is_negative ? -total : total};
}

std::string text_of(const CalendarDay& day) {
    return fmt::format("{}{:04}-{:02}-{:02}", day.year < 0 ? "-" : "", std::abs(day.year),
                       int{day.month}, int{day.day});
}
std::string text_of(const TimeOfDay& time) {
    return clock_text(time.nanoseconds) + zone_text(time.zone);
}
std::string text_of(const DateTime& at) {
    return text_of(at.day) + "T" + text_of(at.time);
}

std::string text_of(const DaysDuration& duration) {
    using Wide = unsigned __int128;
    const bool is_negative = duration.nanoseconds < 0;
    const Wide size = is_negative ? -static_cast<Wide>(duration.nanoseconds)
                                  : static_cast<Wide>(duration.nanoseconds);
    if (size == 0) return "PT0S";
    const auto days = static_cast<std::uint64_t>(size / kSecond / kSecondsOfDay);
    const auto rest =
        static_cast<std::int64_t>(size % (static_cast<Wide>(kSecondsOfDay) * kSecond));
    const std::int64_t hours = rest / kSecond / 3600, minutes = rest / kSecond / 60 % 60;
    const std::int64_t seconds = rest / kSecond % 60, fraction = rest % kSecond;
    std::string out = is_negative ? "-P" : "P";
    if (days != 0) out += fmt::format("{}D", days);
    if (rest != 0) out += 'T';
    if (hours != 0) out += fmt::format("{}H", hours);
    if (minutes != 0) out += fmt::format("{}M", minutes);
    if (fraction != 0) {
        out += fmt::format("{}.{:09}", seconds, fraction);
        out.erase(out.find_last_not_of('0') + 1);
        out += 'S';
    } else if (seconds != 0) {
        out += fmt::format("{}S", seconds);
    }
    return out;
}

std::string text_of(const MonthsDuration& duration) {
    const std::int64_t size = std::abs(duration.months);
    if (size == 0) return "P0M";
    std::string out = duration.months < 0 ? "-P" : "P";
    if (size >= 12) out += fmt::format("{}Y", size / 12);
    if (size % 12 != 0) out += fmt::format("{}M", size % 12);
    return out;
}

}  // namespace motcua::rules
