// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/extension.hpp"

#include <gtest/gtest.h>

#include "modules/deadlines/model/compute.hpp"
#include "modules/deadlines/model/known_calendars.hpp"

namespace motcua::deadlines {
namespace {

using enum EventType;

const Term kFiveDays = Term::working_days(5);

const WorkingCalendar& h26() {
    static const Calendar calendar = builtin_calendars().on(std::nullopt);
    return *calendar;
}

/// Received on Monday 2 November 2026 at 09:00: five working days end on the 9th at 09:00.
std::vector<ClockEvent> story(std::vector<ClockEvent> then = {}) {
    then.insert(then.begin(), {.type = received, .at = moment("2026-11-02T09:00")});
    return then;
}

const ClockEvent kExtended{
    .type = extended, .at = moment("2026-11-05T10:00"), .new_due = moment("2026-11-12T09:00")};

std::string can_extend(const std::vector<ClockEvent>& events, std::string_view when,
                       const Term& term = kFiveDays) {
    return code_of(extendable(h26(), term, events, moment(when)));
}

std::string can_apologise(const std::vector<ClockEvent>& events, std::string_view when,
                          std::string_view to, const Term& term = kFiveDays) {
    return code_of(may_apologise(h26(), term, events, moment(when), moment(to)));
}

TEST(AnExtension, is_possible_until_the_day_before_the_due_day_and_once) {
    EXPECT_EQ(can_extend(story(), "2026-11-08T23:59"), "");
    EXPECT_EQ(can_extend(story(), "2026-11-09T00:00"), "dossier.extension_too_late");
    EXPECT_EQ(can_extend(story({kExtended}), "2026-11-10T10:00"),
              "dossier.extension_already_extended");
}

TEST(AnExtension, needs_a_clock_that_runs_towards_a_moment) {
    EXPECT_EQ(can_extend(story(), "2026-11-03T10:00", Term::none()), "deadlines.no_due_moment");
    EXPECT_EQ(can_extend(story({{.type = suspended, .at = moment("2026-11-04T10:00")}}),
                         "2026-11-05T10:00"),
              "deadlines.no_due_moment");
    EXPECT_EQ(can_extend({}, "2026-11-05T10:00"), "deadlines.not_received");
}

TEST(AnExtension, that_was_signed_holds_whatever_the_calendar_became) {
    const auto due_with = [](std::string_view signed_at, std::string_view new_due) {
        const auto answer = compute(
            h26(), kFiveDays,
            story({{.type = extended, .at = moment(signed_at), .new_due = moment(new_due)}}));
        EXPECT_TRUE(answer) << code_of(answer);
        return answer->due.value();
    };

    // As if 24/11 had become a day off, and the term had grown, after the signature.
    EXPECT_EQ(due_with("2026-11-05T10:00", "2026-11-24T09:00"), moment("2026-11-25T09:00"));
    EXPECT_EQ(due_with("2026-11-05T10:00", "2026-11-06T09:00"), moment("2026-11-09T09:00"));
    EXPECT_EQ(due_with("2026-11-09T08:00", "2026-11-12T09:00"), moment("2026-11-12T09:00"));
}

TEST(AnApology, is_for_what_is_late_or_can_be_extended_no_more) {
    EXPECT_EQ(can_apologise(story(), "2026-11-08T10:00", "2026-11-12T09:00"),
              "dossier.apology_not_needed");
    EXPECT_EQ(can_apologise(story(), "2026-11-09T08:00", "2026-11-12T09:00"), "");
    EXPECT_EQ(can_apologise(story({kExtended}), "2026-11-06T10:00", "2026-11-16T09:00"), "");
    EXPECT_EQ(can_apologise(story(), "2026-11-20T10:00", "2026-11-23T09:00"), "");
}

TEST(AnApology, promises_a_working_moment_that_is_yet_to_come_and_after_the_due_one) {
    const auto may = [](std::string_view when, std::string_view to) {
        return can_apologise(story(), when, to);
    };

    EXPECT_EQ(may("2026-11-20T10:00", "2026-11-20T10:00"), "dossier.apology_in_past");
    EXPECT_EQ(may("2026-11-09T08:00", "2026-11-09T09:00"), "deadlines.extension_not_later");
    EXPECT_EQ(may("2026-11-20T10:00", "2026-11-24T10:00"), "deadlines.not_a_working_moment");
    EXPECT_EQ(may("2026-11-20T10:00", "2028-11-20T10:00"), "deadlines.year_missing");
    EXPECT_EQ(can_apologise(story(), "2026-11-20T10:00", "2026-11-23T09:00", Term::none()),
              "deadlines.no_due_moment");
}

TEST(AnApology, for_a_service_that_runs_day_and_night_may_promise_the_night) {
    EXPECT_EQ(
        can_apologise(story(), "2026-11-05T10:00", "2026-11-06T02:00", Term{24, TermUnit::hour}),
        "");
}

}  // namespace
}  // namespace motcua::deadlines
