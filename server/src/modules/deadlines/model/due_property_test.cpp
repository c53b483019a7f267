// SPDX-License-Identifier: Apache-2.0
// The calculus against a walk that was written apart from it: day by day, minute by minute, knowing
// nothing of prefix sums. rapidcheck prints its seed; RC_PARAMS="seed=…" repeats a run.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "base/random.hpp"
#include "modules/deadlines/model/compute.hpp"
#include "modules/deadlines/model/known_calendars.hpp"

namespace motcua::deadlines {
namespace {

const Date kFirst = day("2026-01-01");
const Date kLast = day("2027-12-31");

/// A calendar as a plain table: for every day its sessions, and whether it counts.
struct Table {
    struct Day {
        Sessions sessions;
        bool counts = false;
    };
    std::map<Date, Day> days;
    int full_day = 0;

    bool known(Date day) const { return days.contains(day); }
    bool counts(Date day) const { return days.at(day).counts; }
    bool works(Date day, int minute) const {
        if (!counts(day)) return false;
        for (const Session session : days.at(day).sessions)
            if (session.open <= minute && minute < session.close) return true;
        return false;
    }
};

struct Point {
    Date day;
    int minute;
    void step() {
        if (++minute == 24 * 60) minute = 0, day += std::chrono::days(1);
    }
};

/// Walks minute by minute until so many worked minutes are used; ends when the last one is over.
std::optional<Point> naive_minutes(const Table& table, Point from, std::int64_t minutes) {
    while (minutes > 0) {
        if (!table.known(from.day)) return std::nullopt;
        if (table.works(from.day, from.minute)) --minutes;
        from.step();
    }
    return from;
}

std::optional<Point> naive_start(const Table& table, Point at) {
    while (table.known(at.day) && !table.works(at.day, at.minute)) at.step();
    return table.known(at.day) ? std::optional(at) : std::nullopt;
}

/// R6, by looking backwards minute by minute.
Point naive_on_day(const Table& table, Date day, int minute) {
    if (table.works(day, minute)) return {day, minute};
    for (int back = minute; back > 0; --back)
        if (table.works(day, back - 1)) return {day, back};
    int open = 0;
    while (!table.works(day, open)) ++open;
    return {day, open};
}

std::optional<Date> naive_counting(const Table& table, Date day, int n) {
    while (n > 0) {
        day += days(1);
        if (!table.known(day)) return std::nullopt;
        if (table.counts(day)) --n;
    }
    return day;
}

std::optional<Point> naive_due(const Table& table, const Term& term, Point at) {
    if (!table.known(at.day)) return std::nullopt;
    if (term.unit == TermUnit::same_day) {
        int closing = 0;
        if (table.counts(at.day)) closing = table.days.at(at.day).sessions.back().close;
        if (at.minute <= term.cutoff_minute && at.minute < closing) return Point{at.day, closing};
        const auto next = naive_counting(table, at.day, 1);
        if (!next) return std::nullopt;
        return Point{*next, table.days.at(*next).sessions.back().close};
    }
    const auto start = naive_start(table, at);
    if (!start) return std::nullopt;
    const auto n = static_cast<int>(term.amount.whole());
    if (term.unit == TermUnit::working_hour)
        return naive_minutes(table, *start, term.amount.times_floor(60));
    if (term.unit == TermUnit::working_day) {
        const auto broken = (term.amount - n).times_floor(table.full_day);
        const auto walked = naive_minutes(table, *start, broken);
        if (!walked) return std::nullopt;
        if (n == 0) return walked;
        const auto day = naive_counting(table, walked->day, n);
        if (!day) return std::nullopt;
        return naive_on_day(table, *day, walked->minute);
    }
    Date end = start->day;
    if (term.unit == TermUnit::day) {
        for (int i = 0; i < n; ++i) end += days(1);
    } else {
        const std::chrono::year_month_day from{start->day};
        auto month = from.year() / from.month();
        for (int i = 0; i < n; ++i) month += std::chrono::months(1);
        auto of_month = from.day();
        while (!(month / of_month).ok()) of_month = of_month - std::chrono::days(1);
        end = Date{month / of_month};
    }
    if (!table.known(end)) return std::nullopt;
    if (!table.counts(end)) {
        const auto next = naive_counting(table, end, 1);
        if (!next) return std::nullopt;
        end = *next;
    }
    return naive_on_day(table, end, start->minute);
}

/// One number of rapidcheck's makes a whole world: a year of random days is too much to shrink.
class Dice {
public:
    Dice() : seed_(*rc::gen::noShrink(rc::gen::arbitrary<std::uint64_t>())), random_(seed_) {
        RC_LOG() << "seed of this world: " << seed_ << "\n";
    }
    int operator()(int from, int below) {
        return from + static_cast<int>(random_.below(static_cast<std::uint64_t>(below - from)));
    }

private:
    std::uint64_t seed_;
    SeededRandom random_;
};

Sessions some_sessions(Dice& pick) {
    const int open = pick(6, 10) * 60 + pick(0, 4) * 15;
    const int noon = open + pick(1, 20) * 15;
    const int after = noon + pick(1, 9) * 15;
    const int close = after + pick(1, 20) * 15;
    return {{open, noon}, {after, close}};
}

struct World {
    Table table;
    std::vector<CalendarLayer> layers;
};

/// A random agency: its own week, days off, half days, worked days off; the same facts told twice,
/// once to the calendar and once to the table.
World some_world(Dice& pick) {
    World world;
    CalendarLayer layer{.code = "A"};
    layer.years = {{2026, false}, {2027, true}};
    WeekHours week{.from = kFirst};
    const Sessions usual = some_sessions(pick);
    for (int weekday = 0; weekday < 5; ++weekday)
        week.days[weekday].sessions = pick(0, 4) ? usual : some_sessions(pick);
    if (pick(0, 2)) week.days[5] = {{usual.front()}, pick(0, 2) == 1};
    for (const auto& hours : week.days)
        if (hours.counts)
            world.table.full_day = std::max(world.table.full_day, minutes_of(hours.sessions));
    layer.weeks.push_back(week);
    for (Date date = kFirst; date <= kLast; date += days(1)) {
        const WeekdayHours& hours = week.days[std::chrono::weekday(date).iso_encoding() - 1];
        Table::Day told{hours.sessions, hours.counts && !hours.sessions.empty()};
        switch (pick(0, 40)) {
            case 0:
            case 1:
                layer.days.push_back({.on = date, .kind = DayKind::holiday});
                told = {};
                break;
            case 2: {
                const Sessions half{usual.front()};
                const bool counts = pick(0, 2) == 1;
                layer.days.push_back({.on = date,
                                      .kind = DayKind::changed_hours,
                                      .sessions = half,
                                      .counts = counts});
                told = {half, counts};
                break;
            }
            case 3:
                layer.days.push_back(
                    {.on = date, .kind = DayKind::swapped_working, .sessions = usual});
                told = {usual, true};
                break;
            default:
                break;
        }
        world.table.days[date] = told;
    }
    world.layers = {layer};
    return world;
}

Point some_point(Dice& pick) {
    return {kFirst + days(pick(0, 640)), pick(0, 24 * 60)};
}

Term some_term(Dice& pick) {
    switch (pick(0, 6)) {
        case 0:
            return Term::working_days(pick(1, 40));
        case 1:
            return Term::working_days(Fraction(pick(1, 200), 8));
        case 2:
            return Term::working_hours(Fraction(pick(1, 200), 4));
        case 3:
            return {pick(1, 90), TermUnit::day};
        case 4:
            return {pick(1, 7), TermUnit::month};
        default:
            return Term::same_day(pick(10, 17) * 60 + pick(0, 60));
    }
}

Instant instant(Point at) {
    return instant_of(wall_minute(at.day) + at.minute);
}

TEST(DueProperty, equals_a_naive_walk_on_random_calendars) {
    EXPECT_TRUE(rc::check("due = naive walk", [] {
        Dice pick;
        const World world = some_world(pick);
        const WorkingCalendar calendar("A", world.layers);
        for (int i = 0; i < 40; ++i) {
            const Term term = some_term(pick);
            const Point at = some_point(pick);
            const auto expected = naive_due(world.table, term, at);
            const auto found = due(calendar, term, instant(at));
            RC_LOG() << term.text() << " from " << iso(instant(at)) << "\n";
            if (!expected) {
                RC_ASSERT(code_of(found) == "deadlines.year_missing");
                continue;
            }
            RC_ASSERT(found.has_value());
            RC_ASSERT(iso(*found->at) == iso(instant(*expected)));
        }
    }));
}

TEST(DueProperty, is_explained_by_contiguous_days_that_sum_to_the_term) {
    EXPECT_TRUE(rc::check("explanation", [] {
        Dice pick;
        const World world = some_world(pick);
        const WorkingCalendar calendar("A", world.layers);
        for (int i = 0; i < 20; ++i) {
            const Term term = some_term(pick);
            const Instant at = instant(some_point(pick));
            const auto found = due(calendar, term, at);
            if (!found) continue;
            const auto lines = explain(calendar, term, at, *found);
            RC_LOG() << term.text() << " from " << iso(at) << "\n";
            RC_ASSERT(lines.front().on == date_of(at));
            RC_ASSERT(lines.back().on == date_of(*found->at));
            Fraction sum;
            for (std::size_t k = 0; k < lines.size(); ++k) {
                if (k > 0) RC_ASSERT(lines[k].on == lines[k - 1].on + days(1));
                RC_ASSERT(lines[k].amount >= Fraction(0));
                sum = sum + lines[k].amount;
            }
            RC_ASSERT(sum == term.amount);
        }
    }));
}

TEST(DueProperty, never_comes_earlier_for_a_later_reception_or_a_longer_term) {
    EXPECT_TRUE(rc::check("monotonic", [] {
        Dice pick;
        const World world = some_world(pick);
        const WorkingCalendar calendar("A", world.layers);
        for (int i = 0; i < 40; ++i) {
            const Term term = some_term(pick);
            const Point at = some_point(pick);
            Point later = at;
            for (int k = pick(0, 3000); k > 0; --k) later.step();
            Term longer = term;
            if (term.unit != TermUnit::same_day) longer.amount = longer.amount + pick(0, 3);
            const auto first = due(calendar, term, instant(at));
            const auto second = due(calendar, term, instant(later));
            const auto third = due(calendar, longer, instant(at));
            RC_LOG() << term.text() << " " << iso(instant(at)) << " " << iso(instant(later))
                     << "\n";
            // Thursday 09:00 and Friday 08:00 + 2 days both end on Monday, at their own time of
            // day.
            const bool by_day = term.unit == TermUnit::day || term.unit == TermUnit::month;
            if (first && second) {
                RC_ASSERT(date_of(*first->at) <= date_of(*second->at));
                if (!by_day) RC_ASSERT(*first->at <= *second->at);
            }
            if (first && third) RC_ASSERT(*first->at <= *third->at);
            if (first) RC_ASSERT(*first->at >= instant(at));
        }
    }));
}

TEST(ComputeProperty, an_interruption_of_no_length_changes_nothing_and_a_longer_one_never_helps) {
    EXPECT_TRUE(rc::check("suspension", [] {
        Dice pick;
        const World world = some_world(pick);
        const WorkingCalendar calendar("A", world.layers);
        for (int i = 0; i < 20; ++i) {
            const Term term = some_term(pick);
            const Instant at = instant(some_point(pick));
            const Instant from = at + minutes(pick(0, 20'000));
            const Instant to = from + minutes(pick(0, 20'000));
            const auto with = [&](Instant until) {
                const ClockEvent events[] = {{.type = EventType::received, .at = at},
                                             {.type = EventType::suspended, .at = from},
                                             {.type = EventType::resumed, .at = until}};
                return compute(calendar, term, events);
            };
            const auto plain = due(calendar, term, at);
            const auto none = with(from), some = with(to);
            RC_LOG() << term.text() << " " << iso(at) << " " << iso(from) << " " << iso(to) << "\n";
            if (!plain || !none || !some) continue;
            RC_ASSERT(*none->due == *plain->at);
            RC_ASSERT(*some->due >= *plain->at);
            for (const auto* answer : {&*none, &*some}) {
                Fraction sum;
                for (std::size_t k = 0; k < answer->explanation.size(); ++k) {
                    sum = sum + answer->explanation[k].amount;
                    RC_ASSERT(answer->explanation[k].on == date_of(at) + days(k));
                }
                RC_ASSERT(sum == term.amount);
                RC_ASSERT(answer->explanation.back().on == date_of(*answer->due));
            }
        }
    }));
}

}  // namespace
}  // namespace motcua::deadlines
