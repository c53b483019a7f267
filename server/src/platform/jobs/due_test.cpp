// SPDX-License-Identifier: Apache-2.0
#include "base/words.hpp"
#include "testing/jobs_suite.hpp"

namespace motcua::jobs {
namespace {

class SettingTimers : public BackgroundWork {
protected:
    SettingTimers() {
        runner.on_timer("stalled", [this](Transaction& tx, const Due& due) -> Result<> {
            hear(tx, due.aggregate + " " + due.payload.text);
            if (due.payload.text == "0") return Error{Kind::wrong_state, "jobs.no_incident"};
            if (due.payload.text == "1") throw std::runtime_error("ours");
            return {};
        });
    }
    void set(const std::string& aggregate, Instant at, const std::string& payload = "null") {
        database->write(
            [&](Transaction& tx) { set_timer(tx, "stalled", aggregate, at, Json{payload}); });
    }
};

TEST_P(SettingTimers, fires_each_once_when_its_moment_has_come_in_order) {
    const Instant now = database.clock.now();
    set("late", now + hours(2));
    set("soon", now + hours(1));

    EXPECT_EQ(run_due(), 0u);
    EXPECT_EQ(runner.next_due(), now + hours(1));
    database.clock.step(hours(3));
    EXPECT_EQ(run_due(), 2u);
    EXPECT_EQ(run_due(), 0u);

    EXPECT_EQ(heard(), (std::vector<std::string>{"soon null", "late null"}));
    EXPECT_EQ(runner.next_due(), std::nullopt);
}

TEST_P(SettingTimers, takes_the_place_of_the_one_before_and_can_be_taken_back) {
    const Instant now = database.clock.now();
    set("a", now + hours(1), "7");
    set("a", now + hours(2), "8");
    set("b", now + hours(1));
    const auto cancel = [&] {
        return database->write([](Transaction& tx) { return cancel_timer(tx, "stalled", "b"); });
    };
    EXPECT_TRUE(cancel());
    EXPECT_FALSE(cancel());

    database.clock.step(hours(1));
    EXPECT_EQ(run_due(), 0u);
    database.clock.step(hours(1));
    run_due();
    EXPECT_EQ(heard(), (std::vector<std::string>{"a 8"}));
}

TEST_P(SettingTimers, leaves_no_effect_when_it_is_refused_or_throws) {
    set("refused", database.clock.now(), "0");
    set("thrown", database.clock.now() + hours(1), "1");
    for (int i = 0; i < 10; ++i) {
        run_due();
        database.clock.step(hours(7));
    }
    EXPECT_TRUE(heard().empty());
    const auto open = incidents();
    ASSERT_EQ(open.size(), 2u);
    EXPECT_EQ(open[0].code, "jobs.no_incident");
    EXPECT_EQ(open[1].code, "jobs.mistake");
}

TEST_P(SettingTimers, may_set_itself_anew) {
    int left = 3;
    runner.on_timer("again", [&](Transaction& tx, const Due& due) -> Result<> {
        if (--left > 0) set_timer(tx, "again", due.aggregate, due.due_at + hours(1));
        return {};
    });
    database->write([&](Transaction& tx) { set_timer(tx, "again", "a", tx.now()); });
    database.clock.step(hours(5));
    EXPECT_EQ(run_due(), 3u);
    EXPECT_EQ(left, 0);
}

TEST_P(SettingTimers, of_a_kind_nobody_knows_becomes_an_incident) {
    database->write([](Transaction& tx) { set_timer(tx, "stranger", "a", tx.now()); });
    for (int i = 0; i < 10; ++i) {
        run_due();
        database.clock.step(hours(7));
    }
    ASSERT_EQ(incidents().size(), 1u);
    EXPECT_EQ(incidents()[0].code, "jobs.unknown_kind");
}

TEST_P(SettingTimers, that_failed_every_time_are_taken_over_by_the_room_that_set_them) {
    std::string taken_over;
    runner.on_given_up("stalled",
                       [&](Transaction& tx, const Due& due, std::string_view code) -> Result<> {
                           if (due.aggregate == "refused") return Error{Kind::invalid, "x"};
                           EXPECT_FALSE(is_timer_set(tx, "stalled", due.aggregate));
                           taken_over += due.aggregate + " " + std::string(code) + ";";
                           return {};
                       });
    set("a", database.clock.now(), "0");
    set("refused", database.clock.now() + hours(1), "0");
    const auto is_set = [&] {
        return database->read([](Transaction& tx) { return is_timer_set(tx, "stalled", "a"); });
    };
    run_due();
    EXPECT_TRUE(is_set()) << "it is tried again";
    for (int i = 0; i < 10; ++i) {
        run_due();
        database.clock.step(hours(7));
    }
    EXPECT_EQ(taken_over, "a jobs.no_incident;");
    EXPECT_FALSE(is_set());
    ASSERT_EQ(incidents().size(), 1u);
    EXPECT_EQ(incidents()[0].aggregate, "refused");
}

class RunningJobs : public BackgroundWork {};

TEST_P(RunningJobs, happens_after_the_commit_and_may_make_its_own_transactions) {
    runner.on_job("count", [this](Database& where, const Due& due) -> Result<> {
        for (int i = 0; i < 3; ++i)
            where.write([&](Transaction& tx) { hear(tx, due.aggregate + std::to_string(i)); });
        return {};
    });
    database->write([](Transaction& tx) { enqueue(tx, "count", "a", tx.now()); });
    EXPECT_EQ(run_due(), 1u);
    EXPECT_EQ(run_due(), 0u);
    EXPECT_EQ(heard().size(), 3u);
}

TEST_P(RunningJobs, is_tried_again_later_and_later) {
    std::vector<Instant> tries;
    runner.on_job("send", [&](Database&, const Due&) -> Result<> {
        tries.push_back(database.clock.now());
        if (tries.size() < 4) throw Trouble(Trouble::What::other, "no answer");
        return {};
    });
    database->write([](Transaction& tx) { enqueue(tx, "send", "a", tx.now()); });
    while (const auto next = runner.next_due()) {
        database.clock.set(*next);
        run_due();
    }
    ASSERT_EQ(tries.size(), 4u);
    EXPECT_EQ(tries[1] - tries[0], seconds(10));
    EXPECT_EQ(tries[2] - tries[1], minutes(1));
    EXPECT_EQ(tries[3] - tries[2], minutes(5));
    EXPECT_TRUE(incidents().empty());
}

TEST_P(RunningJobs, is_taken_up_again_when_its_process_died) {
    int runs = 0;
    runner.on_job("long", [&](Database&, const Due&) -> Result<> {
        // As if the machine went away: nothing is written after this.
        if (++runs == 1) throw Trouble(Trouble::What::connection, "gone");
        return {};
    });
    database->write([](Transaction& tx) { enqueue(tx, "long", "a", tx.now()); });
    EXPECT_THROW(run_due(), Trouble);
    EXPECT_EQ(run_due(), 0u);
    database.clock.step(seconds(15));
    EXPECT_EQ(run_due(), 1u);
    EXPECT_EQ(runs, 2);
}

TEST_P(RunningJobs, comes_round_again) {
    int runs = 0;
    runner.every("nightly", hours(24), [&](Database&, const Due&) -> Result<> {
        ++runs;
        return {};
    });
    for (int i = 0; i < 3; ++i) {
        run_due();
        run_due();
        database.clock.step(hours(24));
    }
    EXPECT_EQ(runs, 3);
}

TEST_P(RunningJobs, counts_what_waits) {
    outbox.subscribe("notices", {"received"}, listener("notices"));
    publish("received", "d1", "a");
    database->write([](Transaction& tx) {
        set_timer(tx, "x", "a", tx.now());
        set_timer(tx, "x", "b", tx.now() + hours(1));
        enqueue(tx, "y", "a", tx.now());
    });
    const auto waits = database->read([](Transaction& tx) { return backlog(tx); });
    EXPECT_EQ(waits.news, 1);
    EXPECT_EQ(waits.timers_due, 1);
    EXPECT_EQ(waits.jobs_due, 1);
    EXPECT_EQ(waits.incidents, 0);
}

TEST_P(RunningJobs, runs_by_itself_in_a_server_and_stops_when_told) {
    std::promise<void> ran;
    runner.on_job("hello", [&](Database&, const Due&) -> Result<> {
        ran.set_value();
        return {};
    });
    runner.start();
    database->write([](Transaction& tx) { enqueue(tx, "hello", "a", tx.now()); });
    EXPECT_EQ(ran.get_future().wait_for(seconds(20)), std::future_status::ready);
    runner.stop();
}

TEST_P(RunningJobs, on_two_nodes_fires_each_timer_once) {
    const auto beside = open_database(database.options(), database.clock);
    JobRunner other(*beside, database.clock, outbox);
    for (auto* each : {&runner, &other})
        each->on_timer("stalled", [this](Transaction& tx, const Due& due) -> Result<> {
            hear(tx, due.aggregate);  // a second time would break the primary key
            return {};
        });
    database->write([](Transaction& tx) {
        for (int i = 0; i < 30; ++i) set_timer(tx, "stalled", "t" + std::to_string(i), tx.now());
    });
    std::thread second([&] { other.run_due(database.clock.now()); });
    run_due();
    second.join();
    EXPECT_EQ(heard().size(), 30u);
    EXPECT_TRUE(incidents().empty());
}

TEST(BackgroundWorkCodes, have_words) {
    for (const auto* code :
         {"jobs.no_incident", "jobs.trouble", "jobs.mistake", "jobs.unknown_kind"})
        EXPECT_TRUE(words::has(code)) << code;
}

INSTANTIATE_TEST_SUITE_P(On, SettingTimers, every_engine(), engine_name);
INSTANTIATE_TEST_SUITE_P(On, RunningJobs, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::jobs
