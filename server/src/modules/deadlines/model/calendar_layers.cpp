// SPDX-License-Identifier: Apache-2.0
// How layers become one calendar.
#include <algorithm>
#include <map>

#include "modules/deadlines/model/calendar.hpp"

namespace motcua::deadlines {
namespace {

std::size_t weekday_of(Date day) {
    return std::chrono::weekday(day).iso_encoding() - 1;
}

int year_of(Date day) {
    return int(std::chrono::year_month_day(day).year());
}

const WeekdayHours& fullest(const WeekHours& week) {
    return *std::ranges::max_element(week.days, {}, [](const WeekdayHours& hours) {
        return hours.counts ? minutes_of(hours.sessions) : 0;
    });
}

/// The hours a layer knows for a day: those of the latest version that has begun.
const WeekHours* hours_on(const CalendarLayer& layer, Date day, std::optional<Date> as_of) {
    const WeekHours* best = nullptr;
    for (const WeekHours& week : layer.weeks)
        if (week.from <= day && week.known.on(as_of) && (!best || best->from <= week.from))
            best = &week;
    return best;
}

const WeekHours* hours_on(std::span<const CalendarLayer> layers, Date day,
                          std::optional<Date> as_of) {
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer)
        if (const auto* week = hours_on(*layer, day, as_of)) return week;
    return nullptr;
}

}  // namespace

WorkingCalendar::WorkingCalendar(std::string code, std::span<const CalendarLayer> layers,
                                 std::optional<Date> as_of)
    : code_(std::move(code)), sessions_(1) {
    lay_years(layers, as_of);
    lay_hours(layers, as_of);
    lay_days(layers, as_of);
    sum_up();
}

std::uint16_t WorkingCalendar::kept(const Sessions& sessions) {
    const auto found = std::ranges::find(sessions_, sessions);
    if (found == sessions_.end()) {
        sessions_.push_back(sessions);
        return static_cast<std::uint16_t>(sessions_.size() - 1);
    }
    return static_cast<std::uint16_t>(found - sessions_.begin());
}

void WorkingCalendar::lay_years(std::span<const CalendarLayer> layers, std::optional<Date> as_of) {
    std::map<int, bool> provisional;
    for (const auto& layer : layers)
        for (const auto& year : layer.years)
            if (year.known.on(as_of)) provisional[year.year] = year.provisional;
    if (provisional.empty()) return;
    first_ = Date{std::chrono::year{provisional.begin()->first} / 1 / 1};
    const Date end{std::chrono::year{provisional.rbegin()->first + 1} / 1 / 1};
    days_.resize((end - first_).count());
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const auto year = provisional.find(year_of(first_ + days(i)));
        days_[i].covered = year != provisional.end();
        days_[i].provisional = days_[i].covered && year->second;
    }
}

void WorkingCalendar::lay_hours(std::span<const CalendarLayer> layers, std::optional<Date> as_of) {
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const Date date = first_ + days(i);
        const WeekHours* week = hours_on(layers, date, as_of);
        if (!week) continue;
        const WeekdayHours& hours = week->days[weekday_of(date)];
        Day& day = days_[i];
        day.full_day_minutes = static_cast<std::uint16_t>(minutes_of(fullest(*week).sessions));
        day.sessions = kept(hours.sessions);
        day.counts = hours.counts && !hours.sessions.empty();
        day.kind = hours.sessions.empty() ? DayKind::weekend
                   : hours.counts         ? DayKind::working
                                          : DayKind::service_only;
    }
}

void WorkingCalendar::lay_days(std::span<const CalendarLayer> layers, std::optional<Date> as_of) {
    for (const auto& layer : layers)
        for (const auto& rule : layer.days) {
            const auto at = index(rule.on);
            if (!rule.known.on(as_of) || !inside(at) || !days_[at].covered) continue;
            Day& day = days_[at];
            // What was only assumed for an undecided year falls when the year is decided.
            if (rule.ground.certainty == Certainty::provisional && !day.provisional) continue;
            const WeekHours* week = hours_on(layers, rule.on, as_of);
            day.kind = rule.kind;
            day.rule = static_cast<std::int32_t>(rules_.size());
            rules_.push_back(rule);
            if (is_off(rule.kind)) {
                day.sessions = 0;
            } else if (!rule.sessions.empty()) {
                day.sessions = kept(rule.sessions);
            } else if (week && rule.kind == DayKind::swapped_working) {
                const auto& like =
                    rule.swapped_with ? week->days[weekday_of(*rule.swapped_with)] : fullest(*week);
                day.sessions = kept((like.sessions.empty() ? fullest(*week) : like).sessions);
            } else {
                day.sessions = 0;
            }
            day.counts = !sessions_[day.sessions].empty() &&
                         (rule.kind != DayKind::changed_hours || rule.counts);
        }
}

void WorkingCalendar::sum_up() {
    counted_before_.reserve(days_.size() + 1);
    counted_before_.push_back(0);
    worked_before_.push_back(0);
    missing_before_.push_back(0);
    provisional_before_.push_back(0);
    for (std::size_t i = 0; i < days_.size(); ++i) {
        Day& day = days_[i];
        if (!day.covered) day.counts = false;
        if (day.counts) counted_.push_back(static_cast<std::int32_t>(i));
        counted_before_.push_back(counted_before_.back() + day.counts);
        worked_before_.push_back(worked_before_.back() +
                                 (day.counts ? minutes_of(sessions_[day.sessions]) : 0));
        missing_before_.push_back(missing_before_.back() + !day.covered);
        provisional_before_.push_back(provisional_before_.back() + day.provisional);
    }
}

}  // namespace motcua::deadlines
