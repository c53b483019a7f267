// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/explanation.hpp"

#include <fmt/format.h>

namespace motcua::deadlines {
namespace {

std::string short_day(Date day) {
    const std::chrono::year_month_day ymd{day};
    return fmt::format("{:02}/{:02}/{:04}", unsigned(ymd.day()), unsigned(ymd.month()),
                       int(ymd.year()));
}

std::string short_moment(WallMinute at) {
    return time_of_day(minute_of_day(at)) + " " + short_day(day_of(at));
}

/// Writes the lines of one term, day after day.
class Explainer {
public:
    Explainer(const WorkingCalendar& calendar, const Term& term, Instant received, const Due& due)
        : calendar_(calendar),
          term_(term),
          received_(wall_minute(received)),
          start_(wall_minute(due.started)),
          fraction_until_(wall_minute(due.fraction_until.value_or(due.started))),
          unrolled_(wall_minute(due.unrolled.value_or(due.started))),
          end_(wall_minute(due.at.value_or(due.started))),
          left_(term.amount) {}

    Explanation run() {
        Explanation lines;
        const Date last = day_of(end_);
        for (Date day = day_of(received_); day <= last; day += days(1)) {
            Line line = of(day);
            // The last counted line takes what dropped seconds left over (R1).
            if (day == closing_day() && term_.unit != TermUnit::same_day) line.amount = left_;
            left_ = left_ - line.amount;
            lines.push_back(std::move(line));
        }
        return lines;
    }

private:
    Line of(Date day) {
        if (term_.unit == TermUnit::hour) return clock_hours(day);
        if (term_.unit == TermUnit::same_day) return same_day(day);
        if (day < day_of(start_)) {
            if (day == day_of(received_)) return outside_hours(day);
            return day_off(calendar_, day, Reason::received_outside_hours);
        }
        switch (term_.unit) {
            case TermUnit::working_day:
                return working_day(day);
            case TermUnit::working_hour:
                return worked_part(day, start_, end_, 60);
            case TermUnit::month:
                return month(day);
            default:
                return calendar_day(day);
        }
    }

    /// The day on which the whole term is used up.
    Date closing_day() const {
        const bool rolls = term_.unit == TermUnit::day || term_.unit == TermUnit::month;
        return day_of(rolls ? unrolled_ : end_);
    }

    Line outside_hours(Date day) const {
        return {day,
                0,
                Reason::received_outside_hours,
                {{"at", time_of_day(minute_of_day(received_))}, {"start", short_moment(start_)}}};
    }

    Line start_day(Date day) const {
        return {day, 0, Reason::start_day, {{"at", time_of_day(minute_of_day(start_))}}};
    }

    Line working_day(Date day) {
        const bool broken = !term_.amount.is_whole();
        if (broken && day <= day_of(fraction_until_))
            return worked_part(day, start_, fraction_until_,
                               calendar_.full_day_minutes(day_of(start_)));
        if (day == day_of(start_)) return start_day(day);
        if (!calendar_.counts(day)) return day_off(calendar_, day, Reason::working_day);
        Line line{day, 1, Reason::working_day};
        if (calendar_.kind(day) == DayKind::swapped_working) line.reason = Reason::swapped_working;
        if (calendar_.kind(day) == DayKind::changed_hours) line.reason = Reason::changed_hours;
        line.params = {{"number", std::to_string(++counted_)}};
        if (const auto* rule = calendar_.rule(day)) line.name = rule->name;
        return line;
    }

    /// Session minutes of `day` inside [from, to), `per_unit` minutes making one of the unit.
    Line worked_part(Date day, WallMinute from, WallMinute to, int per_unit) const {
        if (!calendar_.counts(day)) return day_off(calendar_, day, Reason::part_of_day);
        const WallMinute midnight = wall_minute(day);
        const WallMinute begin = std::max(from, midnight);
        const WallMinute end = std::min(to, midnight + kMinutesOfDay - 1);
        const auto worked = *calendar_.worked_until(end) - *calendar_.worked_until(begin);
        return {day,
                Fraction(worked, per_unit),
                Reason::part_of_day,
                {{"from", time_of_day(minute_of_day(
                              std::max(begin, midnight + calendar_.sessions(day).front().open)))},
                 {"to", time_of_day(minute_of_day(std::min(end, calendar_.last_closing(day))))},
                 {"minutes", std::to_string(worked)}}};
    }

    Line clock_hours(Date day) const {
        const WallMinute begin = std::max(start_, wall_minute(day));
        const WallMinute end = std::min(end_, wall_minute(day) + kMinutesOfDay);
        return {
            day,
            Fraction(end - begin, 60),
            Reason::clock_hours,
            {{"from", time_of_day(minute_of_day(begin))},
             {"to", end == wall_minute(day) + kMinutesOfDay ? "24:00"
                                                            : time_of_day(minute_of_day(end))}}};
    }

    Line calendar_day(Date day) {
        if (day == day_of(start_)) return start_day(day);
        if (day > day_of(unrolled_)) return past_end(day);
        return {day, 1, Reason::calendar_day, {{"number", std::to_string(++counted_)}}};
    }

    Line month(Date day) {
        if (day == day_of(start_)) return start_day(day);
        if (day > day_of(unrolled_)) return past_end(day);
        const Date complete = months_after(day_of(start_), counted_ + 1);
        words::Params params{{"number", std::to_string(counted_ + 1)},
                             {"day", short_day(complete)}};
        if (day < complete) return {day, 0, Reason::within_month, std::move(params)};
        ++counted_;
        return {day, 1, Reason::month_complete, std::move(params)};
    }

    Line past_end(Date day) const {
        if (day == day_of(end_))
            return {day, 0, Reason::rolled, {{"day", short_day(day_of(unrolled_))}}};
        return day_off(calendar_, day, Reason::rolled);
    }

    Line same_day(Date day) const {
        words::Params params{{"at", time_of_day(minute_of_day(received_))},
                             {"cutoff", time_of_day(term_.cutoff_minute)},
                             {"closing", time_of_day(minute_of_day(end_))}};
        if (day == day_of(end_)) return {day, term_.amount, Reason::same_day, std::move(params)};
        if (calendar_.counts(day)) return {day, 0, Reason::after_cutoff, std::move(params)};
        return day_off(calendar_, day, Reason::after_cutoff);
    }

    const WorkingCalendar& calendar_;
    const Term& term_;
    WallMinute received_, start_, fraction_until_, unrolled_, end_;
    Fraction left_;
    int counted_ = 0;
};

}  // namespace

Line day_off(const WorkingCalendar& calendar, Date day, Reason where_it_works) {
    Line line{day, 0, where_it_works};
    switch (calendar.kind(day)) {
        case DayKind::weekend:
            line.reason = Reason::weekend;
            break;
        case DayKind::service_only:
            line.reason = Reason::service_only;
            break;
        case DayKind::holiday:
            line.reason = Reason::holiday;
            break;
        case DayKind::compensatory:
            line.reason = Reason::compensatory;
            break;
        case DayKind::swapped_off:
            line.reason = Reason::swapped_off;
            break;
        case DayKind::closure:
            line.reason = Reason::closure;
            break;
        case DayKind::changed_hours:
            if (!calendar.counts(day)) line.reason = Reason::not_counted_hours;
            break;
        case DayKind::working:
        case DayKind::swapped_working:
            break;
    }
    if (const auto* rule = calendar.rule(day)) {
        line.name = rule->name;
        if (rule->swapped_with) line.params.emplace_back("other", short_day(*rule->swapped_with));
    }
    return line;
}

std::string sentence(Language language, const Line& line) {
    words::Params params = line.params;
    params.emplace_back("name",
                        words::has(line.name) ? words::say(language, line.name) : line.name);
    return words::say(language, "deadlines.reason." + std::string(code(line.reason)), params);
}

Rule rule_of(Reason reason) {
    switch (reason) {
        case Reason::received_outside_hours:
            return Rule::r4;
        case Reason::start_day:
        case Reason::working_day:
            return Rule::r5;
        case Reason::swapped_working:
        case Reason::changed_hours:
        case Reason::service_only:
        case Reason::not_counted_hours:
            return Rule::r6;
        case Reason::part_of_day:
            return Rule::r7;
        case Reason::clock_hours:
            return Rule::r8;
        case Reason::calendar_day:
        case Reason::rolled:
            return Rule::r10;
        case Reason::within_month:
        case Reason::month_complete:
            return Rule::r11;
        case Reason::after_cutoff:
        case Reason::same_day:
            return Rule::r12;
        case Reason::before_restart:
        case Reason::waiting_supplement:
            return Rule::r14;
        case Reason::suspended:
            return Rule::r15;
        case Reason::extended:
            return Rule::r16;
        case Reason::waiting_added:
            return Rule::r18;
        case Reason::weekend:
        case Reason::holiday:
        case Reason::compensatory:
        case Reason::swapped_off:
        case Reason::closure:
        case Reason::after_due:
        case Reason::held_elsewhere:
        case Reason::before_resolution:
            break;
    }
    return Rule::r23;
}

Explanation explain(const WorkingCalendar& calendar, const Term& term, Instant received,
                    const Due& answer) {
    if (term.unit == TermUnit::none || !answer.at) return {};
    return Explainer(calendar, term, received, answer).run();
}

}  // namespace motcua::deadlines
