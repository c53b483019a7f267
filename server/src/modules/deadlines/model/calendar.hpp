// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "modules/deadlines/model/layers.hpp"

namespace motcua::deadlines {

/// Minutes of the wall clock in Viet Nam since 1970-01-01T00:00; seconds are dropped (R1).
using WallMinute = std::int64_t;

constexpr WallMinute kMinutesOfDay = 24 * 60;
constexpr WallMinute wall_minute(Instant at) {
    return std::chrono::floor<minutes>(to_local(at)).time_since_epoch().count();
}
constexpr WallMinute wall_minute(Date day) {
    return day.time_since_epoch().count() * kMinutesOfDay;
}
constexpr Instant instant_of(WallMinute minute) {
    return to_instant(LocalTime(minutes(minute)));
}
constexpr Date day_of(WallMinute minute) {
    return Date(std::chrono::floor<days>(minutes(minute)));
}
constexpr int minute_of_day(WallMinute minute) {
    return static_cast<int>(minute - wall_minute(day_of(minute)));
}

/// One calendar with the knowledge of one day: which days count, which minutes are worked.
/// Immutable; every question is answered from prefix sums, without walking day by day.
///
/// A day without a calendar year, before the first or after the last, is not covered: functions
/// give nothing, and the caller refuses with year_missing().
class WorkingCalendar {
public:
    /// Lays `layers` over each other, the first at the bottom. `as_of` empty: all that is known.
    WorkingCalendar(std::string code, std::span<const CalendarLayer> layers,
                    std::optional<Date> as_of = {});

    const std::string& code() const { return code_; }

    bool covers(Date day) const { return covers(day, day); }
    /// Whether every day from `first` to `last` belongs to a calendar year.
    bool covers(Date first, Date last) const;
    /// Whether any of them belongs to a provisional year.
    bool provisional(Date first, Date last) const;
    /// The first year from `day` on without a calendar.
    int missing_year_from(Date day) const;

    /// These four ask about a covered day.
    bool counts(Date day) const { return of(day).counts; }
    DayKind kind(Date day) const { return of(day).kind; }
    const Sessions& sessions(Date day) const { return sessions_[of(day).sessions]; }
    /// The rule that made the day what it is; nothing for an ordinary weekday.
    const DayRule* rule(Date day) const;
    /// Session minutes of a full day under the hours in force then: the longest weekday (R9).
    int full_day_minutes(Date day) const { return of(day).full_day_minutes; }

    /// The n-th day that counts after `day` (before it for the second), n ≥ 1.
    std::optional<Date> nth_after(Date day, std::int64_t n) const;
    std::optional<Date> nth_before(Date day, std::int64_t n) const;

    /// `at` itself inside a session of a day that counts, else the next opening (R4).
    std::optional<WallMinute> opening_from(WallMinute at) const;
    /// That time of day on `day`; outside its sessions the last closing before it, else its opening
    /// (R6). `day` counts.
    WallMinute on_day(Date day, int minute) const;
    WallMinute last_closing(Date day) const;
    /// Whether something may be due at this moment: inside a session or at its closing.
    bool is_working_moment(WallMinute at) const;

    /// Worked minutes from the calendar's beginning to `at`; their difference is working time.
    std::optional<std::int64_t> worked_until(WallMinute at) const;
    /// `at` plus so many worked minutes; a sum that ends at a closing ends there (R7).
    std::optional<WallMinute> after_minutes(WallMinute at, std::int64_t minutes) const;

private:
    struct Day {
        DayKind kind = DayKind::weekend;
        bool covered = false;
        bool counts = false;
        bool provisional = false;
        std::uint16_t sessions = 0;
        std::uint16_t full_day_minutes = 0;
        std::int32_t rule = -1;
    };

    std::int64_t index(Date day) const { return (day - first_).count(); }
    bool inside(std::int64_t i) const { return i >= 0 && i < std::ssize(days_); }
    const Day& of(Date day) const;
    std::uint16_t kept(const Sessions& sessions);
    void lay_years(std::span<const CalendarLayer> layers, std::optional<Date> as_of);
    void lay_hours(std::span<const CalendarLayer> layers, std::optional<Date> as_of);
    void lay_days(std::span<const CalendarLayer> layers, std::optional<Date> as_of);
    void sum_up();

    std::string code_;
    Date first_{};
    std::vector<Day> days_;
    std::vector<Sessions> sessions_;
    std::vector<DayRule> rules_;
    // Before day i: days that count, minutes worked, days not covered, days provisional.
    std::vector<std::int32_t> counted_before_;
    std::vector<std::int64_t> worked_before_;
    std::vector<std::int32_t> missing_before_;
    std::vector<std::int32_t> provisional_before_;
    std::vector<std::int32_t> counted_;  // indexes of days that count, in order
};

using Calendar = std::shared_ptr<const WorkingCalendar>;

/// The refusal deadlines.year_missing, naming the first year from `day` on that is missing.
Error year_missing(const WorkingCalendar& calendar, Date day, std::string_view field);

}  // namespace motcua::deadlines
