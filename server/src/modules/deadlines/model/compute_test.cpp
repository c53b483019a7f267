// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/compute.hpp"

#include <gtest/gtest.h>

#include "modules/deadlines/model/known_calendars.hpp"
#include "modules/deadlines/model/shares.hpp"

namespace motcua::deadlines {
namespace {

using enum EventType;

const WorkingCalendar& h26() {
    static const Calendar calendar = builtin_calendars().on(std::nullopt);
    return *calendar;
}

const Term kFiveDays = Term::working_days(5);

ClockEvent at(EventType type, std::string_view when) {
    return {.type = type, .at = moment(when)};
}

ClockEvent form_04(std::string_view when, std::string_view new_due) {
    return {.type = extended, .at = moment(when), .new_due = moment(new_due)};
}

/// Received on Monday 2 November 2026 at 09:00; five working days end on the 9th at 09:00.
std::vector<ClockEvent> story(std::vector<ClockEvent> then = {}) {
    then.insert(then.begin(), at(received, "2026-11-02T09:00"));
    return then;
}

Answer answer_of(const std::vector<ClockEvent>& events, ClockKind clock = ClockKind::legal,
                 const Term& term = kFiveDays) {
    auto answer = compute(h26(), term, events, clock);
    EXPECT_TRUE(answer) << code_of(answer);
    return *answer;
}

std::string due_of(const Answer& answer) {
    return answer.due ? iso(*answer.due).substr(0, 16) : "none";
}

Fraction sum_of(const Explanation& lines) {
    Fraction sum;
    for (const Line& line : lines) sum = sum + line.amount;
    return sum;
}

TEST(Suspended, resumed_outside_hours_with_nothing_left_is_due_at_the_opening) {
    // From Saturday: due Tuesday 08:00, of which nothing is left on Monday evening.
    const auto due_when_resumed = [](const char* when) {
        return due_of(answer_of({at(received, "2026-11-14T09:00"),
                                 at(suspended, "2026-11-16T18:00"), at(resumed, when)},
                                ClockKind::legal, Term::working_days(1)));
    };

    EXPECT_EQ(due_when_resumed("2026-11-17T07:00"), "2026-11-17T08:00");
    EXPECT_EQ(due_when_resumed("2026-11-18T10:30"), "2026-11-18T10:30");
    EXPECT_EQ(due_when_resumed("2026-11-18T12:30"), "2026-11-18T13:00");
    EXPECT_EQ(due_when_resumed("2026-11-18T17:30"), "2026-11-19T08:00");
}

TEST(Suspended, keeps_the_unused_part) {
    const auto answer =
        answer_of(story({at(suspended, "2026-11-04T10:00"), at(resumed, "2026-11-10T15:00")}));

    EXPECT_EQ(due_of(answer), "2026-11-13T14:00");
    EXPECT_EQ(answer.state, State::running);
    EXPECT_EQ(sum_of(answer.explanation), Fraction(5));
    EXPECT_EQ(answer.explanation.back().on, day("2026-11-13"));
    EXPECT_EQ(answer.explanation[4].reason, Reason::suspended);
}

TEST(Suspended, changes_nothing_when_resumed_at_once) {
    for (const auto* term : {"5 working_day", "5 day", "1 month", "13 day", "30 working_hour"})
        for (const auto* when : {"2026-11-04T10:00", "2026-11-05T12:30", "2026-11-04T17:00"}) {
            const Term of = *parse_term(term);
            const auto plain = answer_of(story(), ClockKind::legal, of);
            const auto paused =
                answer_of(story({at(suspended, when), at(resumed, when)}), ClockKind::legal, of);
            EXPECT_EQ(plain.due, paused.due) << term << " " << when;
        }
}

TEST(Suspended, keeps_clock_time_for_days_and_rolls_again) {
    // 13 days end on Sunday 15/11 at 09:00, rolled to Monday; two days are added to the Sunday.
    const auto answer =
        answer_of(story({at(suspended, "2026-11-04T10:00"), at(resumed, "2026-11-06T10:00")}),
                  ClockKind::legal, *parse_term("13 day"));

    EXPECT_EQ(due_of(answer), "2026-11-17T09:00");
    EXPECT_EQ(sum_of(answer.explanation), Fraction(13));
}

TEST(Suspended, shows_no_due_moment_while_the_clock_stands) {
    const auto answer = answer_of(story({at(suspended, "2026-11-04T10:00")}));

    EXPECT_EQ(due_of(answer), "none");
    EXPECT_EQ(answer.state, State::waiting);
    EXPECT_EQ(answer.explanation.back().reason, Reason::suspended);
}

TEST(Supplement, restarts_the_term_whole_and_leaves_the_index_its_waiting_time) {
    const auto events = story({at(supplement_requested, "2026-11-04T10:00"),
                               at(supplement_answered, "2026-11-10T15:00")});

    const auto legal = answer_of(events);
    const auto index = answer_of(events, ClockKind::index);

    EXPECT_EQ(due_of(legal), "2026-11-17T15:00");
    EXPECT_EQ(due_of(index), "2026-11-15T14:00");
    EXPECT_EQ(sum_of(legal.explanation), Fraction(5));
    EXPECT_EQ(legal.explanation.front().on, day("2026-11-02"));
    EXPECT_EQ(legal.explanation.front().reason, Reason::before_restart);
    EXPECT_EQ(index.explanation.back().on, day("2026-11-15"));
    EXPECT_EQ(sum_of(index.explanation), Fraction(5));
    EXPECT_FALSE(legal.supplement_asked_late);
}

TEST(Supplement, parts_the_two_clocks_at_the_end) {
    auto events =
        story({at(supplement_requested, "2026-11-04T10:00"),
               at(supplement_answered, "2026-11-10T15:00"), at(finished, "2026-11-16T10:00")});

    EXPECT_EQ(answer_of(events).on_time, true);
    EXPECT_EQ(answer_of(events, ClockKind::index).on_time, false);
}

TEST(Supplement, before_the_receipt_moves_no_clock) {
    auto events = story({at(supplement_requested, "2026-10-30T10:00")});

    EXPECT_EQ(due_of(answer_of(events)), "2026-11-09T09:00");
    EXPECT_EQ(code_of(may_ask_supplement(events)), "");
}

TEST(Supplement, later_than_three_working_days_is_flagged) {
    EXPECT_FALSE(
        answer_of(story({at(supplement_requested, "2026-11-05T09:00")})).supplement_asked_late);
    EXPECT_TRUE(
        answer_of(story({at(supplement_requested, "2026-11-05T09:01")})).supplement_asked_late);
}

TEST(Supplement, is_asked_for_once) {
    auto events = story({at(supplement_requested, "2026-11-04T10:00")});
    EXPECT_EQ(code_of(may_ask_supplement(events)), "dossier.supplement_already_asked");

    // By synchronisation a second one may come all the same.
    events.push_back(at(supplement_answered, "2026-11-05T10:00"));
    events.push_back(at(supplement_requested, "2026-11-06T10:00"));
    events.push_back(at(supplement_answered, "2026-11-09T10:00"));
    EXPECT_EQ(due_of(answer_of(events)), "2026-11-16T10:00");
    EXPECT_EQ(answer_of(events, ClockKind::index).on_time, false);
}

TEST(Supplement, never_answered_is_judged_at_the_request) {
    const auto events =
        story({at(supplement_requested, "2026-11-04T10:00"), at(finished, "2026-12-20T10:00")});

    EXPECT_EQ(answer_of(events, ClockKind::index).judged, Judgement::early);
}

TEST(Supplement, that_expires_stops_the_dossier) {
    const auto answer = answer_of(story({at(supplement_requested, "2026-11-04T10:00"),
                                         at(supplement_expired, "2026-12-04T10:00")}));

    EXPECT_EQ(answer.state, State::stopped);
    EXPECT_FALSE(answer.on_time.has_value());
}

TEST(Extension, takes_form_04_until_the_day_before_the_due_day) {
    const auto answer = answer_of(story({form_04("2026-11-08T20:00", "2026-11-12T09:00")}));

    EXPECT_EQ(due_of(answer), "2026-11-12T09:00");
    EXPECT_EQ(answer.state, State::extended);
    EXPECT_EQ(due_of(answer_of(story({form_04("2026-11-08T20:00", "2026-11-12T09:00")}),
                               ClockKind::index)),
              "2026-11-12T09:00");
    EXPECT_EQ(answer.explanation.back().reason, Reason::extended);
    EXPECT_EQ(sum_of(answer.explanation), Fraction(5));
}

TEST(Extension, is_refused_late_twice_backwards_and_outside_working_hours) {
    const auto may = [](const std::vector<ClockEvent>& events, const char* when, const char* to) {
        return code_of(may_extend(h26(), kFiveDays, events, moment(when), moment(to)));
    };
    const auto once = story({form_04("2026-11-05T10:00", "2026-11-12T09:00")});

    EXPECT_EQ(may(story(), "2026-11-08T10:00", "2026-11-12T09:00"), "");
    EXPECT_EQ(may(story(), "2026-11-09T08:00", "2026-11-12T09:00"), "dossier.extension_too_late");
    EXPECT_EQ(may(once, "2026-11-10T10:00", "2026-11-16T09:00"),
              "dossier.extension_already_extended");
    EXPECT_EQ(may(story(), "2026-11-05T10:00", "2026-11-09T09:00"),
              "deadlines.extension_not_later");
    EXPECT_EQ(may(story(), "2026-11-05T10:00", "2026-11-14T09:00"),
              "deadlines.not_a_working_moment");
    EXPECT_EQ(may(story(), "2026-11-05T10:00", "2028-02-01T09:00"), "deadlines.year_missing");
}

TEST(Extension, by_a_late_apology_moves_no_clock) {
    EXPECT_EQ(due_of(answer_of(story({at(apologised, "2026-11-10T10:00")}))), "2026-11-09T09:00");
}

TEST(Judged, at_the_business_end) {
    const auto judged = [](const char* end) {
        return *answer_of(story({at(finished, end), at(returned, "2026-12-01T09:00")})).judged;
    };

    EXPECT_EQ(judged("2026-11-06T16:00"), Judgement::early);
    EXPECT_EQ(judged("2026-11-09T09:00"), Judgement::in_time);
    EXPECT_EQ(judged("2026-11-09T09:01"), Judgement::late);
    EXPECT_EQ(answer_of(story({at(finished, "2026-11-09T08:10")})).on_time, true);
}

TEST(Events, are_read_in_the_order_they_happened) {
    const std::vector<ClockEvent> mixed{at(resumed, "2026-11-10T15:00"),
                                        at(received, "2026-11-02T09:00"),
                                        at(suspended, "2026-11-04T10:00")};

    EXPECT_EQ(due_of(answer_of(mixed)), "2026-11-13T14:00");
}

TEST(Events, that_cannot_follow_are_refused_by_their_position) {
    const auto refused = [](std::vector<ClockEvent> events) {
        const auto answer = compute(h26(), kFiveDays, events);
        return answer ? "" : answer.error().code + " " + answer.error().field;
    };

    EXPECT_EQ(refused(story({at(resumed, "2026-11-04T10:00")})),
              "deadlines.events_order events[1]");
    EXPECT_EQ(refused(story({at(supplement_answered, "2026-11-04T10:00")})),
              "deadlines.events_order events[1]");
    EXPECT_EQ(refused(story({at(received, "2026-11-04T10:00")})),
              "deadlines.events_order events[1]");
    EXPECT_EQ(refused({at(finished, "2026-11-04T10:00")}), "deadlines.not_received events");
    EXPECT_EQ(refused({at(received, "2024-11-04T10:00")}), "deadlines.year_missing events[0]");
}

TEST(Events, may_be_corrected) {
    auto events = story({{.type = corrected,
                          .at = moment("2026-11-03T09:00"),
                          .corrects = 0,
                          .right_at = moment("2026-11-02T08:00")}});

    EXPECT_EQ(due_of(answer_of(events)), "2026-11-09T08:00");
}

TEST(None, has_no_due_moment_and_counts_as_in_time) {
    const auto answer =
        answer_of(story({at(finished, "2026-11-12T09:00")}), ClockKind::legal, Term::none());

    EXPECT_EQ(due_of(answer), "none");
    EXPECT_EQ(answer.on_time, true);
    EXPECT_TRUE(answer.explanation.empty());
}

TEST(Step, is_due_by_its_budget_but_not_after_its_share) {
    const ClockEvent share{.type = share_started,
                           .at = moment("2026-11-02T09:00"),
                           .allotted = Term::working_days(1),
                           .agency = "H26.01"};
    const ClockEvent step{.type = step_started,
                          .at = moment("2026-11-02T10:00"),
                          .allotted = Term::working_hours(4),
                          .step = "appraise"};
    const ClockEvent long_step{.type = step_started,
                               .at = moment("2026-11-02T10:00"),
                               .allotted = Term::working_hours(20),
                               .step = "appraise"};

    EXPECT_EQ(due_of(answer_of({share, step}, ClockKind::step)), "2026-11-02T15:00");
    EXPECT_EQ(due_of(answer_of({share, long_step}, ClockKind::step)), "2026-11-03T09:00");
    EXPECT_EQ(due_of(answer_of({share}, ClockKind::share)), "2026-11-03T09:00");
    EXPECT_EQ(code_of(compute(h26(), kFiveDays, std::vector{at(step_started, "2026-11-02T10:00")},
                              ClockKind::step)),
              "deadlines.bad_term");
}

TEST(Shares, name_every_agency_that_was_over_its_own_part) {
    const auto begins = [](const char* when, const char* agency, int n) {
        return ClockEvent{.type = share_started,
                          .at = moment(when),
                          .allotted = Term::working_days(n),
                          .agency = agency};
    };
    const auto ends = [](const char* when, const char* agency) {
        return ClockEvent{.type = share_ended, .at = moment(when), .agency = agency};
    };
    const auto calendar_of = [](const std::string&) -> const WorkingCalendar& { return h26(); };
    const auto found =
        *shares(story({begins("2026-11-02T17:30", "A", 2), ends("2026-11-05T10:00", "A"),
                       begins("2026-11-05T10:00", "B", 2), at(suspended, "2026-11-06T10:00"),
                       at(resumed, "2026-11-09T10:00"), ends("2026-11-10T10:00", "B")}),
                calendar_of, moment("2026-11-30T09:00"));

    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(iso(found[0].started), "2026-11-03T08:00:00+07:00");
    EXPECT_EQ(found[0].overrun_minutes, 2 * 60);
    EXPECT_EQ(found[1].overrun_minutes, 0);
    EXPECT_EQ(iso(found[1].due), "2026-11-10T10:00:00+07:00");
    EXPECT_EQ(lateness(found, "B", true).size(), 1u);
    EXPECT_EQ(lateness(found, "B", true).front().agency, "A");
    EXPECT_EQ(lateness(std::span(found).subspan(1), "LEAD", true).front().agency, "LEAD");
    EXPECT_TRUE(lateness(found, "B", false).empty());
}

}  // namespace
}  // namespace motcua::deadlines
