// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/petition.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "base/random.hpp"
#include "base/words.hpp"
#include "modules/deadlines/model/known_calendars.hpp"

namespace motcua::deadlines {
namespace {

using enum EventType;

const WorkingCalendar& h26(const std::string& = {}) {
    static const Calendar calendar = builtin_calendars().on(std::nullopt);
    return *calendar;
}

ClockEvent at(EventType type, std::string_view when, std::string agency = {}) {
    return {.type = type, .at = moment(when), .agency = std::move(agency)};
}

/// Sent on Monday 2 November 2026 at 09:00 to the city's office.
std::vector<ClockEvent> story(std::vector<ClockEvent> then = {}) {
    then.insert(then.begin(), at(sent, "2026-11-02T09:00", "H26"));
    return then;
}

Petition petition_of(const std::vector<ClockEvent>& events) {
    auto found = petition(events, h26);
    EXPECT_TRUE(found) << code_of(found);
    return *std::move(found);
}

std::string short_iso(std::optional<Instant> at) {
    return at ? iso(*at).substr(0, 16) : "none";
}

/// "forward H26 2026-11-09T09:00 in time", one a line.
std::string told(const Petition& of) {
    std::string text;
    for (const Duty& each : of.duties) {
        text += std::string(code(each.duty)) + " " + each.agency + " " + short_iso(each.due);
        if (each.on_time) text += *each.on_time ? " in time" : " late";
        text += "\n";
    }
    return text;
}

TEST(Petition, may_be_given_back_forwarded_asked_about_or_resolved) {
    const auto found = petition_of(story());

    EXPECT_EQ(told(found),
              "return_or_refuse H26 2026-11-04T09:00\n"
              "forward H26 2026-11-09T09:00\n"
              "ask_supplement H26 2026-11-09T09:00\n"
              "resolve H26 2026-11-23T09:00\n");
    EXPECT_EQ(short_iso(found.due), "2026-11-23T09:00");
    EXPECT_EQ(found.state, State::running);
    EXPECT_FALSE(found.on_time);
}

TEST(Petition, counts_holidays_and_swapped_days_as_the_calendar_says) {
    const auto due_of = [](const char* when) {
        const auto found = petition_of({at(sent, when)});
        return short_iso(found.duties.front().due) + " " + short_iso(found.duties[1].due) + " " +
               short_iso(found.due);
    };
    // Over 24/11; over Saturday 22/8 worked for Monday 31/8 and two days of National Day; over Tết;
    // and from a Saturday night: the clock starts on Monday.
    EXPECT_EQ(due_of("2026-11-03T09:00"), "2026-11-05T09:00 2026-11-10T09:00 2026-11-25T09:00");
    EXPECT_EQ(due_of("2026-08-17T10:00"), "2026-08-19T10:00 2026-08-22T10:00 2026-09-09T10:00");
    EXPECT_EQ(due_of("2026-02-13T10:00"), "2026-02-24T10:00 2026-02-27T10:00 2026-03-13T10:00");
    EXPECT_EQ(due_of("2026-11-21T22:00"), "2026-11-26T08:00 2026-12-01T08:00 2026-12-15T08:00");
    EXPECT_TRUE(petition_of({at(sent, "2026-12-28T09:00")}).provisional);
}

TEST(Petition, runs_anew_with_the_agency_it_was_forwarded_to) {
    const auto found = petition_of(story({at(forwarded, "2026-11-06T10:00", "SXD")}));

    EXPECT_EQ(told(found),
              "forward H26 2026-11-09T09:00 in time\n"
              "return_or_refuse SXD 2026-11-10T10:00\n"
              "forward SXD 2026-11-13T10:00\n"
              "ask_supplement SXD 2026-11-13T10:00\n"
              "resolve SXD 2026-11-30T10:00\n");
    EXPECT_EQ(found.explanation.front().on, day("2026-11-02"));
    EXPECT_EQ(found.explanation.front().reason, Reason::held_elsewhere);
    EXPECT_EQ(found.explanation.back().on, day("2026-11-30"));
    EXPECT_EQ(told(petition_of(story({at(forwarded, "2026-11-09T09:01", "SXD")}))).substr(0, 35),
              "forward H26 2026-11-09T09:00 late\nr");
    EXPECT_EQ(told(petition_of(story({at(transferred, "2026-11-06T10:00", "SXD")}))), told(found));
}

TEST(Petition, given_back_lies_with_who_forwarded_it) {
    const auto found = petition_of(
        story({at(forwarded, "2026-11-06T10:00", "SXD"), at(returned, "2026-11-12T10:00", "SXD")}));

    EXPECT_EQ(told(found),
              "forward H26 2026-11-09T09:00 in time\n"
              "return_or_refuse SXD 2026-11-10T10:00 late\n"
              "return_or_refuse H26 2026-11-16T10:00\n"
              "forward H26 2026-11-19T10:00\n"
              "ask_supplement H26 2026-11-19T10:00\n"
              "resolve H26 2026-12-04T10:00\n");
    EXPECT_EQ(found.state, State::running);
}

TEST(Petition, given_back_to_its_sender_or_refused_is_over) {
    for (const EventType end : {returned, refused}) {
        const auto in_time = petition_of(story({at(end, "2026-11-04T09:00")}));
        const auto late = petition_of(story({at(end, "2026-11-04T09:01")}));

        EXPECT_EQ(told(in_time), "return_or_refuse H26 2026-11-04T09:00 in time\n");
        EXPECT_EQ(in_time.state, State::stopped);
        EXPECT_EQ(in_time.on_time, true);
        EXPECT_EQ(late.on_time, false);
        EXPECT_EQ(short_iso(late.due), "2026-11-04T09:00");
    }
}

TEST(Petition, stands_while_a_supplement_is_awaited_and_then_runs_whole) {
    const auto asked = petition_of(story({at(supplement_requested, "2026-11-05T14:00")}));
    const auto answered = petition_of(story({at(supplement_requested, "2026-11-05T14:00"),
                                             at(supplement_answered, "2026-11-12T08:30")}));

    EXPECT_EQ(told(asked), "ask_supplement H26 2026-11-09T09:00 in time\n");
    EXPECT_EQ(asked.state, State::waiting);
    EXPECT_FALSE(asked.due);
    EXPECT_EQ(short_iso(answered.due), "2026-12-04T08:30");
    EXPECT_EQ(short_iso(answered.original_due), "2026-11-23T09:00");
    EXPECT_EQ(answered.supplements, 1);
    ASSERT_GT(answered.explanation.size(), 10u);
    EXPECT_EQ(answered.explanation[2].reason, Reason::before_restart);
    EXPECT_EQ(answered.explanation[3].reason, Reason::waiting_supplement);
    EXPECT_EQ(answered.explanation[10].reason, Reason::start_day);
    const auto gone = petition_of(story({at(supplement_requested, "2026-11-05T14:00"),
                                         at(supplement_expired, "2026-12-05T14:00")}));
    EXPECT_EQ(gone.state, State::stopped);
    EXPECT_FALSE(gone.on_time);
}

TEST(Petition, resolved_without_the_supplement_is_judged_at_its_request) {
    const auto found = petition_of(
        story({at(supplement_requested, "2026-11-05T14:00"), at(resolved, "2026-11-26T14:00")}));

    EXPECT_EQ(told(found),
              "ask_supplement H26 2026-11-09T09:00 in time\n"
              "resolve H26 2026-11-23T09:00 in time\n"
              "publish H26 2026-11-30T14:00\n");
}

TEST(Petition, is_published_within_two_working_days_of_its_resolution) {
    const auto unpublished = petition_of(story({at(resolved, "2026-11-23T09:00")}));
    const auto in_time =
        petition_of(story({at(finished, "2026-11-23T09:00"), at(published, "2026-11-26T09:00")}));
    const auto late =
        petition_of(story({at(resolved, "2026-11-23T09:00"), at(published, "2026-11-26T09:01")}));

    EXPECT_EQ(told(unpublished),
              "resolve H26 2026-11-23T09:00 in time\npublish H26 2026-11-26T09:00\n");
    EXPECT_EQ(unpublished.state, State::running);
    EXPECT_EQ(short_iso(unpublished.due), "2026-11-26T09:00");
    EXPECT_EQ(unpublished.explanation.front().reason, Reason::before_resolution);
    EXPECT_EQ(in_time.state, State::finished);
    EXPECT_EQ(in_time.on_time, true);
    EXPECT_EQ(late.on_time, false);
    EXPECT_EQ(late.explanation.size(), unpublished.explanation.size());
}

TEST(Petition, hears_a_correction_and_the_agencys_own_receipt) {
    auto moved = at(corrected, "2026-11-10T08:00");
    moved.corrects = 1;
    moved.right_at = moment("2026-11-09T09:00");

    const auto found = petition_of(
        story({at(forwarded, "2026-11-10T08:00", "SXD"), moved, at(received, "2026-11-10T09:00"),
               at(withdrawn, "2026-11-12T09:00"), at(published, "2026-11-13T09:00")}));

    EXPECT_EQ(told(found), "forward H26 2026-11-09T09:00 in time\n");
    EXPECT_EQ(found.state, State::stopped);
    EXPECT_FALSE(found.on_time);
}

TEST(Petition, refuses_events_that_cannot_follow) {
    const auto refusal = [](const std::vector<ClockEvent>& events) {
        const auto found = petition(events, h26);
        return code_of(found) + (found ? "" : " " + found.error().field);
    };
    auto nowhere = at(corrected, "2026-11-03T09:00");
    nowhere.corrects = 7;

    EXPECT_EQ(refusal({}), "deadlines.not_received events");
    EXPECT_EQ(refusal({at(suspended, "2026-11-03T09:00")}), "deadlines.not_received events");
    EXPECT_EQ(refusal(story({at(sent, "2026-11-03T09:00")})), "deadlines.events_order events[1]");
    EXPECT_EQ(refusal(story({at(published, "2026-11-03T09:00")})),
              "deadlines.events_order events[1]");
    EXPECT_EQ(refusal(story({at(supplement_answered, "2026-11-03T09:00")})),
              "deadlines.events_order events[1]");
    EXPECT_EQ(refusal(story({at(supplement_expired, "2026-11-03T09:00")})),
              "deadlines.events_order events[1]");
    EXPECT_EQ(refusal(story({at(resolved, "2026-11-03T09:00"), at(forwarded, "2026-11-04T09:00")})),
              "deadlines.events_order events[2]");
    EXPECT_EQ(refusal(story({at(resolved, "2026-11-03T09:00"),
                             at(supplement_requested, "2026-11-04T09:00")})),
              "deadlines.events_order events[2]");
    EXPECT_EQ(refusal(story({nowhere})), "deadlines.events_order events[1]");
    EXPECT_EQ(refusal({at(sent, "2031-11-02T09:00")}), "deadlines.year_missing events[0]");
}

TEST(PetitionRules, name_their_source_their_period_and_how_sure_we_are) {
    ASSERT_EQ(petition_rules().size(), 5u);
    for (const PetitionRule& rule : petition_rules()) {
        EXPECT_EQ(&rule_of(rule.duty), &rule);
        EXPECT_FALSE(rule.law.empty());
        EXPECT_TRUE(parse_date(rule.from));
        EXPECT_TRUE(words::has(rule.text_key())) << rule.text_key();
    }
    EXPECT_EQ(rule_of(PetitionDuty::forward).certainty, Certainty::law);
    EXPECT_EQ(rule_of(PetitionDuty::resolve).certainty, Certainty::practice);
}

/// Plays random acts and keeps, apart from the calculus, who had the petition since when.
TEST(PetitionProperty, every_duty_runs_from_the_hand_over_and_is_explained_without_gaps) {
    EXPECT_TRUE(rc::check("petition", [] {
        const auto seed = *rc::gen::noShrink(rc::gen::arbitrary<std::uint64_t>());
        RC_LOG() << "seed of this story: " << seed << "\n";
        SeededRandom random(seed);
        const auto pick = [&](int below) { return static_cast<int>(random.below(below)); };
        Instant now = moment("2026-01-05T08:00") + minutes(pick(200 * 1440));
        std::vector<ClockEvent> events{{.type = sent, .at = now, .agency = "A0"}};
        std::vector<std::string> holders{"A0"};
        Instant since = now;
        std::optional<Instant> resolved_at, asked_at;
        int hand = 0;
        for (int acts = pick(6); acts > 0 && !resolved_at && !holders.empty(); --acts) {
            now += minutes(1 + pick(9 * 1440));
            const int what = asked_at ? 4 : pick(4);
            if (what == 0) {
                holders.push_back("A" + std::to_string(++hand));
                events.push_back({.type = forwarded, .at = now, .agency = holders.back()});
            } else if (what == 1) {
                holders.pop_back();
                events.push_back({.type = returned, .at = now});
            } else if (what == 2) {
                asked_at = now;
                events.push_back({.type = supplement_requested, .at = now});
                continue;
            } else if (what == 3) {
                resolved_at = now;
                events.push_back({.type = resolved, .at = now});
            } else {
                asked_at.reset();
                events.push_back({.type = supplement_answered, .at = now});
            }
            since = now;
        }
        const auto found = petition(events, h26);
        RC_ASSERT(found.has_value());
        RC_ASSERT(found->due.has_value() == !asked_at.has_value());
        if (asked_at) return;
        for (const Duty& duty : found->duties) {
            Fraction sum;
            for (const Line& line : duty.explanation) sum = sum + line.amount;
            RC_ASSERT(sum == Fraction(rule_of(duty.duty).working_days));
            RC_ASSERT(duty.on_time.has_value() == duty.ended.has_value());
            if (duty.ended) RC_ASSERT(*duty.on_time == (*duty.ended <= duty.due));
            if (duty.ended || holders.empty()) continue;
            RC_ASSERT(duty.agency == holders.back());
            const auto limit =
                due(h26(), Term::working_days(rule_of(duty.duty).working_days), since);
            RC_ASSERT(duty.due == *limit->at);
        }
        for (std::size_t i = 0; i < found->explanation.size(); ++i)
            RC_ASSERT(found->explanation[i].on == date_of(events.front().at) + days(i));
        RC_ASSERT(found->explanation.back().on == date_of(*found->due));
        RC_ASSERT(found->state == (holders.empty() ? State::stopped : State::running));
    }));
}

}  // namespace
}  // namespace motcua::deadlines
