// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/due.hpp"

namespace motcua::deadlines {
namespace {

constexpr int kWarnDays = 3;
constexpr std::int64_t kStallMinutes = 8 * 60;

/// The end of whole and broken working days from an opening moment (R5, R9).
struct WorkingDays {
    WallMinute fraction_until;
    WallMinute end;
};
std::optional<WorkingDays> working_days(const WorkingCalendar& calendar, Fraction amount,
                                        WallMinute start) {
    const std::int64_t whole = amount.whole();
    const std::int64_t broken =
        (amount - whole).times_floor(calendar.full_day_minutes(day_of(start)));
    const auto walked = calendar.after_minutes(start, broken);
    if (!walked) return std::nullopt;
    if (whole == 0) return WorkingDays{*walked, *walked};
    const auto day = calendar.nth_after(day_of(*walked), whole);
    if (!day) return std::nullopt;
    return WorkingDays{*walked, calendar.on_day(*day, minute_of_day(*walked))};
}

/// That day's last closing while there is still work to come and the cutoff has not passed (R12).
std::optional<WallMinute> same_day(const WorkingCalendar& calendar, int cutoff,
                                   WallMinute received) {
    Date day = day_of(received);
    const int minute = minute_of_day(received);
    const bool today =
        calendar.counts(day) && minute <= cutoff && received < calendar.last_closing(day);
    if (!today) {
        const auto next = calendar.nth_after(day, 1);
        if (!next) return std::nullopt;
        day = *next;
    }
    return calendar.last_closing(day);
}

}  // namespace

std::optional<WallMinute> rolled(const WorkingCalendar& calendar, WallMinute unrolled) {
    const Date last = day_of(unrolled);
    if (!calendar.covers(last)) return std::nullopt;
    const auto day = calendar.counts(last) ? last : calendar.nth_after(last, 1);
    if (!day) return std::nullopt;
    return calendar.on_day(*day, minute_of_day(unrolled));
}

Date months_after(Date day, std::int64_t months) {
    const std::chrono::year_month_day from{day};
    const std::chrono::year_month_day same = from + std::chrono::months(months);
    return same.ok() ? Date{same} : Date{same.year() / same.month() / std::chrono::last};
}

Result<Due> due(const WorkingCalendar& calendar, const Term& term, Instant received_at) {
    const WallMinute received = wall_minute(received_at);
    Due answer{.started = instant_of(received)};
    if (term.unit == TermUnit::none) return answer;
    if (term.unit == TermUnit::hour) {
        answer.at = answer.unrolled = instant_of(received + term.amount.times_floor(60));
        return answer;
    }

    const Date first = day_of(received);
    if (!calendar.covers(first)) return year_missing(calendar, first, "received");
    std::optional<WallMinute> start = received, end, unrolled;
    if (term.unit != TermUnit::same_day) start = calendar.opening_from(received);
    if (start) {
        switch (term.unit) {
            case TermUnit::working_day:
                if (const auto days = working_days(calendar, term.amount, *start)) {
                    end = days->end;
                    answer.fraction_until = instant_of(days->fraction_until);
                }
                break;
            case TermUnit::working_hour:
                end = calendar.after_minutes(*start, term.amount.times_floor(60));
                break;
            case TermUnit::day:
                unrolled = *start + term.amount.whole() * kMinutesOfDay;
                break;
            case TermUnit::month:
                unrolled = wall_minute(months_after(day_of(*start), term.amount.whole())) +
                           minute_of_day(*start);
                break;
            case TermUnit::same_day:
                end = same_day(calendar, term.cutoff_minute, received);
                break;
            case TermUnit::hour:
            case TermUnit::none:
                break;
        }
    }
    if (unrolled) end = rolled(calendar, *unrolled);
    if (!end || !calendar.covers(first, day_of(*end))) return year_missing(calendar, first, "term");
    answer.started = instant_of(*start);
    answer.at = instant_of(*end);
    answer.unrolled = unrolled ? instant_of(*unrolled) : answer.at;
    answer.provisional = calendar.provisional(first, day_of(*end));
    return answer;
}

std::optional<Instant> working_days_before(const WorkingCalendar& calendar, Instant at,
                                           std::int64_t n) {
    const WallMinute minute = wall_minute(at);
    const auto day = calendar.nth_before(day_of(minute), n);
    if (!day) return std::nullopt;
    return instant_of(calendar.on_day(*day, minute_of_day(minute)));
}

Result<Warnings> warnings(const WorkingCalendar& calendar, Instant due_at) {
    const auto first = working_days_before(calendar, due_at, kWarnDays);
    if (!first) return year_missing(calendar, date_of(due_at) - days(366), "due");
    return Warnings{*first, due_at - hours{24}};
}

Result<Instant> stalled_from(const WorkingCalendar& calendar, Instant last_event) {
    const auto start = calendar.opening_from(wall_minute(last_event));
    const auto end = start ? calendar.after_minutes(*start, kStallMinutes) : std::nullopt;
    if (!end) return year_missing(calendar, date_of(last_event), "at");
    return instant_of(*end);
}

}  // namespace motcua::deadlines
