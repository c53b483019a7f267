// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/due.hpp"

#include <gtest/gtest.h>

#include "modules/deadlines/model/builtin.hpp"
#include "modules/deadlines/model/explanation.hpp"
#include "modules/deadlines/model/known_calendars.hpp"

namespace motcua::deadlines {
namespace {

const WorkingCalendar& h26() {
    static const Calendar calendar = builtin_calendars().on(std::nullopt);
    return *calendar;
}

Term term(std::string_view text) {
    const auto read = parse_term(text);
    EXPECT_TRUE(read) << text;
    return *read;
}

std::string due_of(const WorkingCalendar& calendar, std::string_view received,
                   std::string_view of) {
    const auto answer = due(calendar, term(of), moment(received));
    if (!answer) return answer.error().code;
    return answer->at ? iso(*answer->at).substr(0, 16) : "none";
}

std::string due_of(std::string_view received, std::string_view of) {
    return due_of(h26(), received, of);
}

struct Golden {
    const char* received;
    const char* term;
    const char* due;
};

TEST(Due, gives_the_golden_answers_of_the_time_rules) {
    constexpr Golden kGolden[] = {
        {"2026-11-23T14:00", "1 working_day", "2026-11-25T14:00"},
        {"2026-11-20T16:59", "1 working_day", "2026-11-23T16:59"},
        {"2026-11-20T17:00", "1 working_day", "2026-11-25T08:00"},
        {"2026-11-20T12:00", "1 working_day", "2026-11-23T13:00"},
        {"2026-11-20T12:30", "1 working_day", "2026-11-23T13:00"},
        {"2026-11-20T07:10", "1 working_day", "2026-11-23T08:00"},
        {"2026-11-21T09:30", "1 working_day", "2026-11-25T08:00"},
        {"2026-02-13T10:00", "3 working_day", "2026-02-25T10:00"},
        {"2026-08-21T10:00", "5 working_day", "2026-08-27T10:00"},
        {"2026-11-20T10:30", "1.5 working_hour", "2026-11-20T12:00"},
        {"2026-11-20T10:30", "3 working_hour", "2026-11-20T14:30"},
        {"2026-11-20T13:00", "4 working_hour", "2026-11-20T17:00"},
        {"2026-11-20T12:15", "1 working_hour", "2026-11-20T14:00"},
        {"2026-11-23T15:00", "4 working_hour", "2026-11-25T10:00"},
        {"2026-11-20T16:00", "24 hour", "2026-11-21T16:00"},
        {"2026-11-23T14:00", "0.5 working_day", "2026-11-25T09:00"},
        {"2026-11-23T14:00", "7.5 working_day", "2026-12-04T09:00"},
        {"2026-11-02T09:00", "13 day", "2026-11-16T09:00"},
        {"2026-11-10T15:30", "14 day", "2026-11-25T15:30"},
        {"2026-02-05T09:00", "12 day", "2026-02-23T09:00"},
        {"2026-11-14T09:00", "10 day", "2026-11-26T08:00"},
        {"2026-01-30T09:00", "1 month", "2026-03-02T09:00"},
        {"2026-11-20T14:59", "same_day", "2026-11-20T17:00"},
        {"2026-11-20T15:00", "same_day", "2026-11-20T17:00"},
        {"2026-11-20T15:01", "same_day", "2026-11-23T17:00"},
        {"2026-11-23T15:01", "same_day", "2026-11-25T17:00"},
        {"2026-11-21T09:30", "same_day", "2026-11-23T17:00"},
        {"2026-11-20T17:30", "same_day", "2026-11-23T17:00"},
    };
    for (const Golden& golden : kGolden)
        EXPECT_EQ(due_of(golden.received, golden.term), golden.due)
            << golden.received << " " << golden.term;
}

TEST(Due, knows_the_24th_of_november_only_since_its_resolution_was_published) {
    const auto april = builtin_calendars().on(day("2026-04-01"));
    const auto published = builtin_calendars().on(day("2026-04-24"));

    EXPECT_EQ(due_of(*april, "2026-11-23T14:00", "1 working_day"), "2026-11-24T14:00");
    EXPECT_EQ(due_of(*published, "2026-11-23T14:00", "1 working_day"), "2026-11-25T14:00");
    EXPECT_EQ(due_of("2025-11-21T14:00", "2 working_day"), "2025-11-25T14:00");
}

TEST(Due, drops_seconds) {
    EXPECT_EQ(due_of("2026-11-20T16:59:59", "1 working_day"), "2026-11-23T16:59");
    EXPECT_EQ(due_of("2026-11-20T15:00:59", "same_day"), "2026-11-20T17:00");
    // 0.33 days are 158.4 minutes.
    EXPECT_EQ(due_of("2026-11-20T08:00", "0.33 working_day"), "2026-11-20T10:38");
}

TEST(Due, walks_the_fraction_of_a_working_day_first) {
    EXPECT_EQ(due_of("2026-11-20T08:00", "0.5 working_day"), "2026-11-20T12:00");
    EXPECT_EQ(due_of("2026-11-20T08:00", "1.5 working_day"), "2026-11-23T12:00");
    EXPECT_EQ(due_of("2026-11-20T13:00", "1.5 working_day"), "2026-11-23T17:00");
    EXPECT_EQ(due_of("2026-11-20T14:00", "2.5 working_day"), "2026-11-26T09:00");
    EXPECT_EQ(due_of("2026-11-02T10:00", "12.5 working_day"), "2026-11-18T15:00");
}

TEST(Due, crosses_the_end_of_a_year_and_a_leap_day) {
    EXPECT_EQ(due_of("2025-12-31T16:00", "1 working_day"), "2026-01-05T16:00");
    EXPECT_EQ(due_of("2025-12-31T16:00", "2 working_hour"), "2026-01-05T09:00");
    EXPECT_EQ(months_after(day("2028-01-31"), 1), day("2028-02-29"));
    EXPECT_EQ(months_after(day("2027-01-31"), 1), day("2027-02-28"));
    EXPECT_EQ(months_after(day("2027-11-30"), 3), day("2028-02-29"));
}

TEST(Due, says_when_the_answer_is_provisional) {
    const auto inside = due(h26(), term("5 working_day"), moment("2026-12-20T09:00"));
    const auto across = due(h26(), term("10 working_day"), moment("2026-12-28T09:00"));

    EXPECT_FALSE(inside->provisional);
    EXPECT_TRUE(across->provisional);
}

TEST(Due, is_refused_where_a_year_has_no_calendar) {
    const auto before = due(h26(), term("1 working_day"), moment("2024-12-31T09:00"));
    const auto beyond = due(h26(), term("10 working_day"), moment("2027-12-28T09:00"));
    const auto last_evening = due(h26(), term("same_day"), moment("2027-12-31T18:00"));

    EXPECT_EQ(code_of(before), "deadlines.year_missing");
    EXPECT_EQ(before.error().field, "received");
    EXPECT_EQ(code_of(beyond), "deadlines.year_missing");
    EXPECT_EQ(beyond.error().field, "term");
    EXPECT_EQ(beyond.error().params.front().second, "2028");
    EXPECT_EQ(code_of(last_evening), "deadlines.year_missing");
    EXPECT_EQ(due_of("2027-12-31T18:00", "24 month"), "deadlines.year_missing");
    EXPECT_EQ(due_of("2027-12-31T18:00", "24 hour"), "2028-01-01T18:00");
    EXPECT_EQ(due_of("2030-01-01T18:00", "none"), "none");
}

TEST(SameDay, is_the_next_working_day_once_a_half_day_has_closed) {
    CalendarLayer agency{.code = "A"};
    agency.days.push_back({.on = day("2026-11-20"),
                           .kind = DayKind::changed_hours,
                           .sessions = *parse_sessions("08:00-12:00")});
    const std::vector<CalendarLayer> layers{builtin_layer(), agency};
    const WorkingCalendar calendar("A", layers);

    EXPECT_EQ(due_of(calendar, "2026-11-20T11:59", "same_day"), "2026-11-20T12:00");
    EXPECT_EQ(due_of(calendar, "2026-11-20T12:00", "same_day"), "2026-11-23T17:00");
}

/// An agency that opens on Saturday mornings; whether they count is the agency's decision.
WorkingCalendar with_saturdays(bool counts) {
    CalendarLayer agency{.code = "A"};
    WeekHours week = builtin_layer().weeks.front();
    week.days[5] = {*parse_sessions("08:00-12:00"), counts};
    agency.weeks.push_back(week);
    const std::vector<CalendarLayer> layers{builtin_layer(), agency};
    return WorkingCalendar("A", layers);
}

TEST(HalfDay, counts_as_a_day_only_where_the_calendar_says_so) {
    const auto counted = with_saturdays(true);
    const auto served = with_saturdays(false);

    EXPECT_EQ(due_of(counted, "2026-11-20T10:00", "1 working_day"), "2026-11-21T10:00");
    EXPECT_EQ(due_of(counted, "2026-11-20T16:00", "1 working_day"), "2026-11-21T12:00");
    EXPECT_EQ(due_of(counted, "2026-11-21T09:30", "1 working_day"), "2026-11-23T09:30");
    EXPECT_EQ(due_of(served, "2026-11-20T16:00", "1 working_day"), "2026-11-23T16:00");
    EXPECT_EQ(due_of(served, "2026-11-21T09:30", "1 working_day"), "2026-11-25T08:00");
    EXPECT_EQ(due_of(served, "2026-11-20T16:00", "2 working_hour"), "2026-11-23T09:00");
}

TEST(SwappedSaturday, is_worked_whole_even_where_saturdays_are_half) {
    EXPECT_EQ(due_of(with_saturdays(true), "2026-08-21T16:00", "1 working_day"),
              "2026-08-22T16:00");
}

TEST(Warnings, come_three_working_days_and_one_day_before) {
    const auto warned = warnings(h26(), moment("2026-11-26T12:00"));

    EXPECT_EQ(iso(warned->three_days_before), "2026-11-20T12:00:00+07:00");
    EXPECT_EQ(iso(warned->one_day_before), "2026-11-25T12:00:00+07:00");
    EXPECT_EQ(code_of(warnings(h26(), moment("2025-01-03T09:00"))), "deadlines.year_missing");
}

TEST(Stalled, is_eight_working_hours_after_the_last_event) {
    EXPECT_EQ(iso(*stalled_from(h26(), moment("2026-11-23T10:00"))), "2026-11-25T10:00:00+07:00");
    EXPECT_EQ(iso(*stalled_from(h26(), moment("2026-11-21T10:00"))), "2026-11-23T17:00:00+07:00");
}

TEST(Explanation, has_one_line_a_day_and_sums_to_the_term) {
    const Term half = term("7.5 working_day");
    const Instant received = moment("2026-11-23T14:00");
    const auto lines = explain(h26(), half, received, *due(h26(), half, received));

    ASSERT_EQ(lines.size(), 12u);
    EXPECT_EQ(lines[0].amount, Fraction(3, 8));
    EXPECT_EQ(lines[1].reason, Reason::holiday);
    EXPECT_EQ(lines[2].amount, Fraction(1, 8));
    EXPECT_EQ(sentence(Language::en, lines[1]),
              "Public holiday: Viet Nam Culture Day, not counted.");
    EXPECT_EQ(sentence(Language::vi, lines[1]), "Nghỉ lễ: Ngày Văn hóa Việt Nam, không tính.");
    EXPECT_EQ(sentence(Language::en, lines[3]), "Working day number 1.");
}

TEST(Explanation, begins_on_the_day_of_reception) {
    const Term one = term("1 working_day");
    const Instant received = moment("2026-11-21T09:30");
    const auto lines = explain(h26(), one, received, *due(h26(), one, received));

    ASSERT_EQ(lines.size(), 5u);
    EXPECT_EQ(lines[0].reason, Reason::received_outside_hours);
    EXPECT_EQ(lines[1].reason, Reason::weekend);
    EXPECT_EQ(lines[2].reason, Reason::start_day);
    EXPECT_EQ(lines[4].amount, Fraction(1));
}

}  // namespace
}  // namespace motcua::deadlines
