// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/deadlines/model/course.hpp"

namespace motcua::deadlines {
namespace {

WallMinute overlap(WallMinute a, WallMinute b, WallMinute from, WallMinute to) {
    return std::max<WallMinute>(0, std::min(b, to) - std::max(a, from));
}

/// One run of the term with the suspensions inside it, day by day.
class Run {
public:
    Run(const WorkingCalendar& calendar, const Term& term, const Due& due,
        std::span<const Standstill> suspensions, WallMinute from, WallMinute natural_end)
        : calendar_(calendar),
          term_(term),
          due_(due),
          suspensions_(suspensions),
          from_(from),
          started_(wall_minute(due.started)),
          end_(natural_end) {}

    Explanation lines() const {
        if (suspensions_.empty()) return explain(calendar_, term_, instant_of(from_), due_);
        Explanation lines;
        const WallMinute total = used(started_, wall_minute(*due_.unrolled), false);
        Fraction left = term_.amount;
        for (Date day = day_of(from_); day <= day_of(end_); day += days(1)) {
            const WallMinute midnight = wall_minute(day);
            const WallMinute ran =
                used(std::max(started_, midnight), std::min(end_, midnight + kMinutesOfDay), true);
            Line line{day, total > 0 ? term_.amount * Fraction(ran, total) : Fraction(0),
                      Reason::part_of_day};
            line.amount = day == day_of(end_) ? left : std::min(line.amount, left);
            left = left - line.amount;
            if (line.counted()) {
                line.params = {{"minutes", std::to_string(ran)}};
                line.reason = Reason::part_of_day;
            } else if (is_suspended(midnight)) {
                line.reason = Reason::suspended;
            } else if (by_sessions() && !calendar_.counts(day)) {
                line = day_off(calendar_, day, Reason::received_outside_hours);
            } else {
                line.reason = Reason::received_outside_hours;
            }
            lines.push_back(std::move(line));
        }
        return lines;
    }

private:
    bool by_sessions() const {
        return term_.unit != TermUnit::day && term_.unit != TermUnit::month &&
               term_.unit != TermUnit::hour;
    }

    WallMinute between(WallMinute a, WallMinute b) const {
        if (b <= a) return 0;
        if (!by_sessions()) return b - a;
        return calendar_.worked_until(b).value_or(0) - calendar_.worked_until(a).value_or(0);
    }

    /// Minutes of the clock in [a, b), without the suspensions where `stands` is set.
    WallMinute used(WallMinute a, WallMinute b, bool stands) const {
        WallMinute minutes = between(a, b);
        if (stands)
            for (const Standstill still : suspensions_)
                minutes -= between(std::max(a, still.from), std::min(b, still.to));
        return minutes;
    }

    bool is_suspended(WallMinute midnight) const {
        return std::ranges::any_of(suspensions_, [&](Standstill still) {
            return overlap(still.from, still.to, midnight, midnight + kMinutesOfDay) > 0;
        });
    }

    const WorkingCalendar& calendar_;
    const Term& term_;
    const Due& due_;
    std::span<const Standstill> suspensions_;
    WallMinute from_, started_, end_;
};

/// The days of a term that restarted whole: nothing of them is left.
void add_void_days(Explanation& lines, const Course& course) {
    for (Date day = day_of(course.received); day < day_of(course.run_from); day += days(1)) {
        const bool waits = std::ranges::any_of(course.waits, [&](Standstill wait) {
            return day_of(wait.from) <= day && day <= day_of(wait.to);
        });
        lines.push_back({day, 0, waits ? Reason::waiting_supplement : Reason::before_restart});
    }
}

void add_until(Explanation& lines, Date last, Reason reason) {
    for (Date day = lines.back().on + days(1); day <= last; day += days(1))
        lines.push_back({day, 0, reason});
}

}  // namespace

Explanation explain(const WorkingCalendar& calendar, const Term& term, const Course& course,
                    ClockKind clock) {
    if (!course.legal) return {};
    const bool index = clock == ClockKind::index;
    const std::span<const Standstill> all = course.suspensions;
    const auto suspensions = index ? all : all.subspan(course.suspensions_before_run);
    const Mark mark = index ? *course.written : *course.legal;
    const bool extended = index ? course.before_extension.has_value() : course.extension_holds;

    Explanation lines;
    if (!index) add_void_days(lines, course);
    // Without a suspension the run's own end stands, even where form 04 moved the due moment.
    const Due& run = index ? course.first_run : course.run;
    const WallMinute natural = extended              ? *course.before_extension
                               : suspensions.empty() ? wall_minute(*run.at)
                                                     : mark.due;
    const Run part(calendar, term, run, suspensions, index ? course.received : course.run_from,
                   natural);
    for (Line& line : part.lines()) lines.push_back(std::move(line));
    if (extended) add_until(lines, day_of(mark.due), Reason::extended);
    if (index) add_until(lines, day_of(mark.due + course.waited()), Reason::waiting_added);

    const bool waiting = course.is == Course::Is::waiting;
    if (waiting || course.is == Course::Is::suspended) {
        const Date stopped = day_of(course.stood_since);
        std::erase_if(lines, [&](const Line& line) { return line.on >= stopped; });
        if (!lines.empty()) add_until(lines, stopped - days(1), Reason::after_due);
        lines.push_back({stopped, 0, waiting ? Reason::waiting_supplement : Reason::suspended});
    }
    return lines;
}

}  // namespace motcua::deadlines
