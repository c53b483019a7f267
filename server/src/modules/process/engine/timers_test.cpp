// SPDX-License-Identifier: Apache-2.0
#include "modules/process/engine/timers.hpp"

#include <gtest/gtest.h>

namespace motcua::process {
namespace {

Instant at(const char* text) {
    const auto moment = parse_moment(text);
    EXPECT_TRUE(moment) << text;
    return moment.value_or(Instant{});
}
std::optional<Instant> due(TimerKind kind, const std::string& text, int times = 0,
                           const char* began = "2026-01-31T08:00:00+07:00") {
    Wait wait;
    wait.timer_kind = kind;
    wait.timer = text;
    wait.times = times;
    const auto answer = due_of(wait, at(began));
    return answer && std::holds_alternative<Instant>(*answer)
               ? std::optional(std::get<Instant>(*answer))
               : std::nullopt;
}

TEST(TimerDuration, is_counted_on_the_clock_and_the_calendar) {
    EXPECT_EQ(due(TimerKind::duration, "PT90M"), at("2026-01-31T09:30:00+07:00"));
    EXPECT_EQ(due(TimerKind::duration, "P1DT0.5S"), at("2026-02-01T08:00:00.5+07:00"));
    EXPECT_EQ(due(TimerKind::duration, "P2W"), at("2026-02-14T08:00:00+07:00"));
    EXPECT_EQ(due(TimerKind::duration, "P1M"), at("2026-02-28T08:00:00+07:00"));
    EXPECT_EQ(due(TimerKind::duration, "P1Y1M"), at("2027-02-28T08:00:00+07:00"));
}

TEST(TimerDuration, is_read_strictly) {
    for (const char* text : {"", "P", "PT", "1H", "P1H", "PT1D", "P1D2D", "PT1M1H", "P-1D", "-P1D",
                             "P0.5M", "PT1", "P1DT", "P99999999999999999999D", "P2000Y", "PT1.S"})
        EXPECT_FALSE(parse_duration(text)) << text;
    EXPECT_EQ(parse_duration(" PT0S "), ClockDuration{});
}

TEST(TimerDate, is_a_moment_or_a_midnight_of_vietnam) {
    EXPECT_EQ(due(TimerKind::date, "2026-02-01T01:00:00Z"), at("2026-02-01T08:00:00+07:00"));
    EXPECT_EQ(due(TimerKind::date, "2026-02-01"), at("2026-02-01T00:00:00+07:00"));
    EXPECT_FALSE(due(TimerKind::date, "tomorrow"));
}

TEST(TimerCycle, tells_each_time_from_where_it_began) {
    EXPECT_EQ(due(TimerKind::cycle, "R3/PT1H", 0), at("2026-01-31T09:00:00+07:00"));
    EXPECT_EQ(due(TimerKind::cycle, "R3/PT1H", 2), at("2026-01-31T11:00:00+07:00"));
    EXPECT_FALSE(due(TimerKind::cycle, "R3/PT1H", 3));
    EXPECT_EQ(due(TimerKind::cycle, "R/P1M", 12), at("2027-02-28T08:00:00+07:00"));
    EXPECT_EQ(due(TimerKind::cycle, "R/2026-03-01T08:00:00+07:00/P1D", 0),
              at("2026-03-01T08:00:00+07:00"));
    for (const char* text : {"R3", "3/PT1H", "R/PT0S", "Rx/PT1H", "R-1/PT1H", "R3/soon/PT1H"})
        EXPECT_FALSE(parse_cycle(text)) << text;
    EXPECT_EQ(repetitions_of("no cycle"), 0);
}

TEST(TimerOfWorkingTime, is_for_the_callers_calendar) {
    Wait wait;
    wait.timer_kind = TimerKind::working;
    wait.timer = "3 working_day";
    const auto answer = due_of(wait, at("2026-01-31"));
    ASSERT_TRUE(answer);
    EXPECT_EQ(std::get<Budget>(*answer), (Budget{300, "working_day"}));
    EXPECT_FALSE(is_timer(TimerKind::working, "3 moons"));
    EXPECT_FALSE(is_timer(TimerKind::none, "PT1H"));
    EXPECT_TRUE(is_timer(TimerKind::duration, "= x"));
    EXPECT_FALSE(is_timer(TimerKind::duration, "= x +"));
    EXPECT_FALSE(is_timer(TimerKind::duration, ""));
}

}  // namespace
}  // namespace motcua::process
