// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/calendar.hpp"

#include <algorithm>

namespace motcua::deadlines {

bool WorkingCalendar::covers(Date first, Date last) const {
    const auto from = index(first), to = index(last);
    return from <= to && inside(from) && inside(to) &&
           missing_before_[to + 1] == missing_before_[from];
}

bool WorkingCalendar::provisional(Date first, Date last) const {
    const auto from = std::max<std::int64_t>(index(first), 0);
    const auto to = std::min<std::int64_t>(index(last), std::ssize(days_) - 1);
    return from <= to && provisional_before_[to + 1] != provisional_before_[from];
}

int WorkingCalendar::missing_year_from(Date day) const {
    const int year = int(std::chrono::year_month_day(day).year());
    for (int next = year;; ++next) {
        const Date new_year{std::chrono::year{next} / 1 / 1};
        if (!covers(new_year)) return next;
    }
}

const WorkingCalendar::Day& WorkingCalendar::of(Date day) const {
    ensure(covers(day));
    return days_[index(day)];
}

const DayRule* WorkingCalendar::rule(Date day) const {
    const auto at = of(day).rule;
    return at < 0 ? nullptr : &rules_[at];
}

std::optional<Date> WorkingCalendar::nth_after(Date day, std::int64_t n) const {
    if (!covers(day)) return std::nullopt;
    const std::int64_t at = counted_before_[index(day) + 1] + n - 1;
    if (at >= std::ssize(counted_)) return std::nullopt;
    const Date found = first_ + days(counted_[at]);
    return covers(day, found) ? std::optional(found) : std::nullopt;
}

std::optional<Date> WorkingCalendar::nth_before(Date day, std::int64_t n) const {
    if (!covers(day)) return std::nullopt;
    const std::int64_t at = counted_before_[index(day)] - n;
    if (at < 0) return std::nullopt;
    const Date found = first_ + days(counted_[at]);
    return covers(found, day) ? std::optional(found) : std::nullopt;
}

std::optional<WallMinute> WorkingCalendar::opening_from(WallMinute at) const {
    const Date day = day_of(at);
    if (!covers(day)) return std::nullopt;
    const int minute = minute_of_day(at);
    if (counts(day)) {
        for (const Session session : sessions(day))
            if (minute < session.close) return wall_minute(day) + std::max(minute, session.open);
    }
    const auto next = nth_after(day, 1);
    if (!next) return std::nullopt;
    return wall_minute(*next) + sessions(*next).front().open;
}

WallMinute WorkingCalendar::on_day(Date day, int minute) const {
    ensure(counts(day));
    const Sessions& open = sessions(day);
    int best = open.front().open;
    for (const Session session : open) {
        if (minute < session.open) break;
        best = std::min(minute, session.close);
    }
    return wall_minute(day) + best;
}

WallMinute WorkingCalendar::last_closing(Date day) const {
    ensure(counts(day));
    return wall_minute(day) + sessions(day).back().close;
}

bool WorkingCalendar::is_working_moment(WallMinute at) const {
    const Date day = day_of(at);
    if (!covers(day) || !counts(day)) return false;
    const int minute = minute_of_day(at);
    return std::ranges::any_of(sessions(day), [&](Session session) {
        return session.open <= minute && minute <= session.close;
    });
}

std::optional<std::int64_t> WorkingCalendar::worked_until(WallMinute at) const {
    const Date day = day_of(at);
    if (!covers(day)) return std::nullopt;
    std::int64_t worked = worked_before_[index(day)];
    if (!counts(day)) return worked;
    const int minute = minute_of_day(at);
    for (const Session session : sessions(day))
        worked += std::clamp(minute, session.open, session.close) - session.open;
    return worked;
}

std::optional<WallMinute> WorkingCalendar::after_minutes(WallMinute at,
                                                         std::int64_t minutes) const {
    const auto worked = worked_until(at);
    if (!worked) return std::nullopt;
    if (minutes == 0) return at;
    const std::int64_t goal = *worked + minutes;
    // The first day at whose end the goal is reached.
    const auto after = std::lower_bound(worked_before_.begin() + index(day_of(at)) + 1,
                                        worked_before_.end(), goal);
    if (after == worked_before_.end()) return std::nullopt;
    const Date day = first_ + days(after - worked_before_.begin() - 1);
    if (!covers(day_of(at), day)) return std::nullopt;
    std::int64_t left = goal - worked_before_[index(day)];
    for (const Session session : sessions(day)) {
        const int length = session.close - session.open;
        if (left <= length) return wall_minute(day) + session.open + left;
        left -= length;
    }
    ensure(false);
    return std::nullopt;
}

Error year_missing(const WorkingCalendar& calendar, Date day, std::string_view field) {
    const int year = calendar.missing_year_from(day);
    return Error{Kind::invalid,
                 "deadlines.year_missing",
                 std::string(field),
                 {{"year", std::to_string(year)}, {"calendar", calendar.code()}}};
}

}  // namespace motcua::deadlines
