// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/store/projection.hpp"
#include "modules/dossiers/world_for_tests.hpp"

namespace motcua::dossiers {
namespace {

/// A storm closes a day of the week in which the dossiers are due (R19).
class Recompute : public Office {
protected:
    RecomputationId closes(std::string_view on) {
        return act([&](Transaction& tx) {
            const Date closed = day(on);
            const auto done = deadlines.decide(tx, administrator, deadlines::kCityCalendar,
                                               {"7/QĐ-UBND", date_of(tx.now()), "Bão"},
                                               deadlines::CloseDays{closed, closed});
            EXPECT_TRUE(done) << code_of(done);
            return dossiers.begin_recomputation(tx, administrator, deadlines::kCityCalendar, closed,
                                                "7/QĐ-UBND");
        });
    }
    void runs(RecomputationId id) {
        const auto done =
            dossiers.run_recomputation(*database, {std::string(kRecompute), id.text(), {}, {}});
        EXPECT_TRUE(done) << code_of(done);
    }
    RecomputationView last() {
        return act([&](Transaction& tx) { return dossiers.recomputations(tx); }).at(0);
    }
    /// As the lists have it.
    std::string listed_due(const std::string& code) {
        WorkFilter filter;
        filter.list = "unit";
        const auto page = act([&](Transaction& tx) { return dossiers.work(tx, head, filter); });
        for (const WorkRow& row : page.items)
            if (row.dossier_code == code) return row.due_at ? iso(*row.due_at) : "none";
        return "not listed";
    }
};

TEST_P(Recompute, a_closed_day_moves_what_is_due_behind_it_and_no_promise) {
    const std::string code = received();
    const Instant promised = *view(code).promised_at;
    EXPECT_EQ(listed_due(code), "2026-03-05T08:00:00+07:00");

    const auto id = closes("2026-03-04");
    runs(id);

    EXPECT_EQ(listed_due(code), "2026-03-06T08:00:00+07:00");
    EXPECT_EQ(*view(code).promised_at, promised);
    EXPECT_EQ(last().id, id);
    EXPECT_EQ(last().moved, 1);
    EXPECT_TRUE(last().ended_at.has_value());
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Recompute, each_moved_date_is_one_row_that_says_by_what) {
    const std::string code = received();
    runs(closes("2026-03-04"));

    const auto moved = act([&](Transaction& tx) { return dossiers.moved_dates(tx, leader, code); });
    ASSERT_TRUE(moved) << code_of(moved);
    ASSERT_EQ(moved->size(), 1U);
    EXPECT_EQ(moved->front().clock, "legal");
    EXPECT_EQ(iso(*moved->front().old_at), "2026-03-05T08:00:00+07:00");
    EXPECT_EQ(iso(*moved->front().new_at), "2026-03-06T08:00:00+07:00");
    EXPECT_EQ(moved->front().decision, "7/QĐ-UBND");
    const auto seen = [&](Transaction& tx) { return dossiers.moved_dates(tx, stranger, code); };
    EXPECT_EQ(refused(act(seen)), "dossier.not_found");
}

TEST_P(Recompute, writes_nothing_where_nothing_differs_and_nothing_twice) {
    const std::string before = received();
    const std::string ended = received();
    resolve(ended);
    const auto far = closes("2026-03-20");
    runs(far);
    EXPECT_EQ(last().moved, 0);

    // Of two decisions of one millisecond nobody can say which is the last.
    database.clock.step(std::chrono::seconds(1));
    const auto near = closes("2026-03-04");
    runs(near);
    EXPECT_EQ(last().moved, 2);
    runs(near);
    EXPECT_EQ(last().moved, 2) << "a job that ran to its end does nothing again";
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Recompute, a_dossier_is_judged_by_what_was_known_on_the_day_of_its_end) {
    const std::string code = received();
    resolve(code);
    const auto due = view(code).due_at;
    database.clock.step(hours(24));

    runs(closes("2026-03-04"));

    EXPECT_EQ(last().moved, 0);
    EXPECT_EQ(view(code).due_at, due);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST_P(Recompute, what_a_crash_left_is_computed_when_the_job_runs_again) {
    const std::string code = received();
    const auto id = closes("2026-03-04");
    // The dossier's page is right before the job has come to it; the list is not yet.
    EXPECT_EQ(iso(*view(code).due_at), "2026-03-06T08:00:00+07:00");
    EXPECT_EQ(listed_due(code), "2026-03-05T08:00:00+07:00");
    runs(id);
    EXPECT_EQ(listed_due(code), "2026-03-06T08:00:00+07:00");
}

TEST_P(Recompute, a_dossier_that_waits_for_papers_is_moved_only_when_they_come) {
    const std::string code = received();
    AskSupplement asked;
    asked.version = version(code);
    asked.reason = "Thiếu tờ khai";
    asked.papers = {{.name = "Tờ khai"}};
    ASSERT_EQ("", told(&Dossiers::ask_supplement, appraiser, code, asked));

    runs(closes("2026-03-04"));

    EXPECT_EQ(last().moved, 0);
    EXPECT_EQ(last().looked_at, 1);
    EXPECT_THAT(findings(), testing::IsEmpty());
}

TEST(ClockText, comes_back_as_it_was) {
    using deadlines::EventType;
    const std::vector<deadlines::ClockEvent> events{
        {.type = EventType::received, .at = Instant(microseconds(1'764'000'000'000'000))},
        {.type = EventType::extended,
         .at = Instant(microseconds(1'764'000'060'000'000)),
         .new_due = Instant(microseconds(1'764'100'000'000'000))}};
    const std::string text = clock_text(events);
    EXPECT_EQ(text, "received 1764000000000000;extended 1764000060000000 1764100000000000");
    const auto again = clock_events_of(text);
    ASSERT_EQ(again.size(), 2U);
    EXPECT_EQ(again[1].type, EventType::extended);
    EXPECT_EQ(again[1].new_due, events[1].new_due);
    EXPECT_FALSE(again[0].new_due.has_value());
}

INSTANTIATE_TEST_SUITE_P(On, Recompute, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::dossiers
