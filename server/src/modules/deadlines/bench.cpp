// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/bench.hpp"

#include "modules/deadlines/deadlines.hpp"
#include "modules/deadlines/model/known_calendars.hpp"

namespace motcua::deadlines {
namespace {

/// Runs `act(i)` until the time is up; how often a second.
template <class Act>
double per_second(std::chrono::milliseconds each, Act act) {
    using Steady = std::chrono::steady_clock;
    const auto begin = Steady::now();
    const auto end = begin + each;
    std::int64_t done = 0;
    while (Steady::now() < end)
        for (int i = 0; i < 16; ++i) act(done++);
    return static_cast<double>(done) / std::chrono::duration<double>(Steady::now() - begin).count();
}

}  // namespace

Figures measure(Random& random, std::chrono::milliseconds each, std::uint64_t& checksum) {
    const Calendar calendar = builtin_calendars().on(std::nullopt);
    const Term terms[] = {Term::working_days(5),   Term::working_days(Fraction(15, 2)),
                          Term::working_hours(12), {30, TermUnit::day},
                          {1, TermUnit::month},    Term::same_day()};
    std::vector<Instant> moments;
    for (int i = 0; i < 4096; ++i)
        moments.push_back(moment("2025-02-01T08:00") + minutes(random.below(900'000)));
    const auto at = [&](std::int64_t i) {
        return moments[static_cast<std::size_t>(i) % moments.size()];
    };
    const auto events_at = [&](std::int64_t i) {
        const Instant from = at(i);
        return std::array{ClockEvent{EventType::received, from},
                          ClockEvent{EventType::supplement_requested, from + hours{20}},
                          ClockEvent{EventType::supplement_answered, from + hours{80}},
                          ClockEvent{EventType::transferred, from + hours{90}},
                          ClockEvent{EventType::finished, from + hours{160}}};
    };

    Figures figures;
    figures.due_per_second = per_second(each, [&](std::int64_t i) {
        const auto found = due(*calendar, terms[i % std::size(terms)], at(i));
        checksum += found ? static_cast<std::uint64_t>(found->at->time_since_epoch().count()) : 1;
    });
    for (const Explain explained : {Explain::no, Explain::yes}) {
        const double rate = per_second(each, [&](std::int64_t i) {
            const auto events = events_at(i);
            const auto found = compute(*calendar, terms[0], events, ClockKind::legal, explained);
            checksum += found ? found->explanation.size() : 1;
        });
        (explained == Explain::yes ? figures.explained_per_second : figures.compute_per_second) =
            rate;
    }
    figures.line_per_second = per_second(each, [&](std::int64_t i) {
        const std::string line = R"({"received":")" + iso(at(i)) +
                                 R"(","term":{"amount":5,"unit":"working_day"},"calendar":"H26"})";
        checksum += due_line(line, find_builtin_calendar).size();
    });
    const std::vector<CalendarLayer> layers{builtin_layer()};
    figures.layout_per_second = per_second(each, [&](std::int64_t) {
        checksum += WorkingCalendar("H26", layers).counts(day("2026-11-23"));
    });
    return figures;
}

}  // namespace motcua::deadlines
