// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/deadlines.hpp"

#include <gtest/gtest.h>

#include "testing/databases.hpp"

namespace motcua::deadlines {
namespace {

const Decision kDecision{"12/QĐ-UBND", day("2026-11-20"), "Bão số 9"};

class CalendarSuite : public testing::TestWithParam<Engine> {
protected:
    CalendarSuite() { database.clock.set(moment("2026-11-22T08:00")); }

    std::string decide(std::string_view calendar, const CalendarChange& change,
                       const Decision& decision = kDecision) {
        return code_of(database->write([&](Transaction& tx) {
            return deadlines.decide(tx, admin, calendar, decision, change);
        }));
    }
    std::string open(std::string code, AgencyId agency = {}, std::string base = "H26") {
        const OpenCalendar what{std::move(code), std::move(base), agency, "Lịch riêng", kDecision};
        return code_of(database->write(
            [&](Transaction& tx) { return deadlines.open_calendar(tx, admin, what); }));
    }
    std::string due_of(std::string_view calendar, std::string_view received, std::string_view term,
                       std::optional<Date> as_of = {}) {
        return database->read([&](Transaction& tx) -> std::string {
            const auto found = deadlines.calendar(tx, calendar, as_of);
            if (!found) return found.error().code;
            const auto answer = due(**found, *parse_term(term), moment(received));
            return answer ? iso(*answer->at).substr(0, 16) : answer.error().code;
        });
    }
    std::vector<DayStatement> statements(std::string_view calendar) {
        return database->read([&](Transaction& tx) {
            return deadlines.statements(tx, calendar, day("2026-01-01"), day("2028-12-31"));
        });
    }

    FreshDatabase database{GetParam()};
    Deadlines deadlines;
    Actor admin = Actor::system("test");
};

TEST_P(CalendarSuite, an_empty_database_has_the_city_s_calendar) {
    EXPECT_EQ(due_of("H26", "2026-11-23T14:00", "1 working_day"), "2026-11-25T14:00");
    EXPECT_EQ(due_of("H26.99", "2026-11-23T14:00", "1 working_day"), "deadlines.calendar_unknown");
}

TEST_P(CalendarSuite, an_agency_without_a_calendar_of_its_own_follows_the_city) {
    database->write([&](Transaction& tx) {
        const auto agency = tx.make_id<AgencyId>();
        EXPECT_EQ(deadlines.calendar_of(tx, agency)->code(), "H26");
        EXPECT_EQ(deadlines.calendar_code_of(tx, agency), "H26");
    });
}

TEST_P(CalendarSuite, an_agency_s_own_calendar_lies_over_the_city_s) {
    const auto agency = database->write([](Transaction& tx) { return tx.make_id<AgencyId>(); });
    EXPECT_EQ(open("H26.10", agency), "");
    EXPECT_EQ(decide("H26.10", SetHours{day("2026-11-23"),
                                        {"07:30-11:30 13:30-17:30", "07:30-11:30 13:30-17:30",
                                         "07:30-11:30 13:30-17:30", "07:30-11:30 13:30-17:30",
                                         "07:30-11:30 13:30-17:30", "07:30-11:30", ""},
                                        {6}}),
              "");

    EXPECT_EQ(due_of("H26.10", "2026-11-23T17:10", "1 working_day"), "2026-11-25T17:10");
    EXPECT_EQ(due_of("H26.10", "2026-11-27T17:10", "1 working_day"), "2026-11-30T17:10");
    EXPECT_EQ(due_of("H26.10", "2026-11-20T17:10", "1 working_day"), "2026-11-25T07:30");
    EXPECT_EQ(due_of("H26", "2026-11-23T16:10", "1 working_day"), "2026-11-25T16:10");
    database->read(
        [&](Transaction& tx) { EXPECT_EQ(deadlines.calendar_of(tx, agency)->code(), "H26.10"); });
    EXPECT_EQ(open("H26.11", agency), "deadlines.calendar_exists");
}

TEST_P(CalendarSuite, a_closure_is_known_from_the_day_it_was_stated) {
    EXPECT_EQ(decide("H26", CloseDays{day("2026-11-25"), day("2026-11-29")}), "");

    EXPECT_EQ(due_of("H26", "2026-11-23T14:00", "1 working_day"), "2026-11-30T14:00");
    EXPECT_EQ(due_of("H26", "2026-11-23T14:00", "1 working_day", day("2026-11-21")),
              "2026-11-25T14:00");
    // Saturday and Sunday in between need no closing.
    EXPECT_EQ(statements("H26").size(), 3u);
    EXPECT_EQ(statements("H26").front().name, "Bão số 9");
}

TEST_P(CalendarSuite, a_closure_of_the_city_reaches_its_agencies) {
    EXPECT_EQ(open("H26.10"), "");
    EXPECT_EQ(decide("H26", CloseDays{day("2026-11-25"), day("2026-11-25")}), "");

    EXPECT_EQ(due_of("H26.10", "2026-11-23T14:00", "1 working_day"), "2026-11-26T14:00");
}

TEST_P(CalendarSuite, a_half_day_and_a_worked_saturday_are_stated_by_decision) {
    EXPECT_EQ(decide("H26", ChangeDay{day("2026-11-25"), "08:00-12:00", true}), "");
    EXPECT_EQ(decide("H26", SwapDays{day("2026-11-28"), day("2026-11-30")}), "");

    EXPECT_EQ(due_of("H26", "2026-11-23T14:00", "1 working_day"), "2026-11-25T12:00");
    EXPECT_EQ(due_of("H26", "2026-11-27T14:00", "1 working_day"), "2026-11-28T14:00");
    EXPECT_EQ(due_of("H26", "2026-11-27T14:00", "2 working_day"), "2026-12-01T14:00");
}

TEST_P(CalendarSuite, what_is_revoked_is_still_known_as_of_then) {
    decide("H26", CloseDays{day("2026-11-25"), day("2026-11-25")});
    database.clock.set(moment("2026-11-24T08:00"));
    const RevokeDay revoke{statements("H26").front().statement};

    EXPECT_EQ(decide("H26", revoke), "");
    EXPECT_EQ(decide("H26", revoke), "deadlines.rule_not_found");
    EXPECT_EQ(due_of("H26", "2026-11-23T14:00", "1 working_day"), "2026-11-25T14:00");
    EXPECT_EQ(due_of("H26", "2026-11-23T14:00", "1 working_day", day("2026-11-23")),
              "2026-11-26T14:00");
    // The day may be spoken of again.
    EXPECT_EQ(decide("H26", CloseDays{day("2026-11-25"), day("2026-11-25")}), "");
}

TEST_P(CalendarSuite, a_year_is_opened_and_made_final) {
    EXPECT_EQ(due_of("H26", "2028-01-03T09:00", "1 working_day"), "deadlines.year_missing");
    EXPECT_EQ(decide("H26", DecideYear{2028, true, {{day("2028-01-04"), DayKind::holiday, "Thử"}}}),
              "");
    EXPECT_EQ(due_of("H26", "2028-01-03T09:00", "1 working_day"), "2028-01-05T09:00");

    // 3/9/2027 was only assumed: a decided year speaks for itself.
    EXPECT_EQ(due_of("H26", "2027-09-01T09:00", "1 working_day"), "2027-09-06T09:00");
    EXPECT_EQ(
        decide("H26", DecideYear{2027, false, {{day("2027-09-01"), DayKind::holiday, "2/9"}}}), "");
    EXPECT_EQ(due_of("H26", "2027-08-31T09:00", "1 working_day"), "2027-09-03T09:00");
}

TEST_P(CalendarSuite, a_preview_shows_both_calendars_and_writes_nothing) {
    const auto previewed = database->read([&](Transaction& tx) {
        return deadlines.preview(tx, "H26", CloseDays{day("2026-11-25"), day("2026-11-25")});
    });
    const Instant received = moment("2026-11-23T14:00");

    EXPECT_EQ(iso(*due(*previewed->before, Term::working_days(1), received)->at),
              "2026-11-25T14:00:00+07:00");
    EXPECT_EQ(iso(*due(*previewed->after, Term::working_days(1), received)->at),
              "2026-11-26T14:00:00+07:00");
    EXPECT_TRUE(statements("H26").empty());

    decide("H26", CloseDays{day("2026-11-25"), day("2026-11-25")});
    const RevokeDay revoke{statements("H26").front().statement};
    const auto back =
        database->read([&](Transaction& tx) { return deadlines.preview(tx, "H26", revoke); });
    EXPECT_EQ(iso(*due(*back->after, Term::working_days(1), received)->at),
              "2026-11-25T14:00:00+07:00");
}

TEST_P(CalendarSuite, a_refused_change_leaves_no_trace) {
    const auto refused = database->write([&](Transaction& tx) -> Result<> {
        auto stated = deadlines.decide(tx, admin, "H26", kDecision,
                                       CloseDays{day("2026-11-25"), day("2026-11-25")});
        if (!stated) return stated;
        return Error{Kind::invalid, "test.changed_mind"};
    });

    EXPECT_EQ(code_of(refused), "test.changed_mind");
    EXPECT_EQ(due_of("H26", "2026-11-23T14:00", "1 working_day"), "2026-11-25T14:00");
}

TEST_P(CalendarSuite, every_senseless_change_is_refused_by_name) {
    const Date wednesday = day("2026-11-25"), saturday = day("2026-11-28");
    const std::array<std::string, 7> closed{};
    std::array<std::string, 7> backwards{};
    backwards[0] = "17:00-08:00";
    decide("H26", ChangeDay{day("2026-12-02"), "08:00-12:00", true});

    EXPECT_EQ(decide("H26", CloseDays{wednesday, wednesday}, {"", wednesday, "Bão"}),
              "deadlines.decision_needed");
    EXPECT_EQ(decide("H99", CloseDays{wednesday, wednesday}), "deadlines.calendar_unknown");
    EXPECT_EQ(decide("H26", CloseDays{wednesday, day("2026-11-24")}), "deadlines.bad_date");
    EXPECT_EQ(decide("H26", CloseDays{saturday, saturday}), "deadlines.not_a_working_day");
    EXPECT_EQ(decide("H26", CloseDays{day("2029-01-02"), day("2029-01-02")}),
              "deadlines.year_missing");
    EXPECT_EQ(decide("H26", CloseDays{day("2026-12-01"), day("2026-12-03")}),
              "deadlines.day_in_force");
    EXPECT_EQ(decide("H26", ChangeDay{wednesday, "morning", true}), "deadlines.bad_sessions");
    EXPECT_EQ(decide("H26", ChangeDay{wednesday, "", true}), "deadlines.no_sessions");
    EXPECT_EQ(decide("H26", SwapDays{wednesday, {}}), "deadlines.already_a_working_day");
    EXPECT_EQ(decide("H26", SwapDays{saturday, day("2026-11-29")}), "deadlines.not_a_working_day");
    EXPECT_EQ(decide("H26", SetHours{wednesday, closed, {}}), "deadlines.no_sessions");
    EXPECT_EQ(decide("H26", SetHours{wednesday, backwards, {}}), "deadlines.bad_sessions");
    EXPECT_EQ(decide("H26", DecideYear{1999, false, {}}), "deadlines.bad_year");
    EXPECT_EQ(decide("H26", DecideYear{2028, false, {{wednesday, DayKind::holiday, ""}}}),
              "deadlines.bad_date");
    EXPECT_EQ(decide("H26", RevokeDay{}), "deadlines.rule_not_found");
    EXPECT_EQ(open("H 26"), "deadlines.bad_code");
    EXPECT_EQ(open("H26"), "deadlines.calendar_exists");
    EXPECT_EQ(open("H26.10", {}, "H99"), "deadlines.calendar_unknown");
    EXPECT_EQ(statements("H26").size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(On, CalendarSuite, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::deadlines
