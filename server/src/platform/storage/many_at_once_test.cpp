// SPDX-License-Identifier: Apache-2.0
#include <latch>

#include "testing/storage_suite.hpp"

namespace motcua {
namespace {

using namespace suite;

/// Answers of works handed in without waiting.
class Answers {
public:
    std::function<void(std::exception_ptr)> next() {
        auto promise = std::make_shared<std::promise<void>>();
        futures_.push_back(promise->get_future());
        return [promise](std::exception_ptr failed) {
            if (failed)
                promise->set_exception(failed);
            else
                promise->set_value();
        };
    }
    /// Waits for all; how many came without Trouble.
    int good() {
        int count = 0;
        for (auto& future : futures_)
            if (!trouble_of([&] { future.get(); })) ++count;
        futures_.clear();
        return count;
    }

private:
    std::vector<std::future<void>> futures_;
};

Database::Work work(std::function<void(Transaction&)> act, Answers& answers) {
    return {[act = std::move(act)](Transaction& tx) {
                act(tx);
                return Database::Verdict::commit;
            },
            answers.next()};
}

void in_threads(int count, const std::function<void(int)>& act) {
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) threads.emplace_back([&act, i] { act(i); });
    for (auto& thread : threads) thread.join();
}

void count_up(Transaction& tx, const std::string& name) {
    const auto value = tx.query<int>(kLockCounter, name).one();
    tx.exec(kSetCounter, name, value + 1);
}

class ManyAtOnce : public StorageSuite {};

TEST_P(ManyAtOnce, eight_writers_lose_no_update) {
    run("INSERT INTO suite_counter (name, value) VALUES ('all', 0)");

    in_threads(8, [&](int) {
        for (int i = 0; i < 25; ++i) database->write([](Transaction& tx) { count_up(tx, "all"); });
    });

    EXPECT_EQ(number("SELECT value FROM suite_counter"), 200);
}

TEST_P(ManyAtOnce, eight_writers_number_without_gap_or_duplicate) {
    run("INSERT INTO suite_counter (name, value) VALUES ('H26', 0)");

    in_threads(8, [&](int thread) {
        for (int i = 0; i < 20; ++i) {
            const auto refused = database->write([&](Transaction& tx) -> Result<> {
                const auto value = tx.query<int>(kLockCounter, "H26").one() + 1;
                tx.exec(kSetCounter, "H26", value);
                tx.exec(kAddEvent, "H26", value, Bytes{});
                if ((thread + i) % 5 == 0) return Error{Kind::wrong_state, "suite.refused"};
                return {};
            });
            EXPECT_EQ(!refused, (thread + i) % 5 == 0);
        }
    });

    EXPECT_EQ(count_of("suite_event"), 128);
    EXPECT_EQ(number("SELECT max(seq) AS n FROM suite_event"), 128);
    EXPECT_EQ(number("SELECT value FROM suite_counter"), 128);
}

TEST_P(ManyAtOnce, eight_writers_on_two_processes_lose_no_update) {
    run("INSERT INTO suite_counter (name, value) VALUES ('all', 0)");
    const auto beside = open_database(database.options(), database.clock);

    in_threads(8, [&](int thread) {
        Database& mine = thread % 2 ? *database : *beside;
        for (int i = 0; i < 10; ++i) mine.write([](Transaction& tx) { count_up(tx, "all"); });
    });

    EXPECT_EQ(number("SELECT value FROM suite_counter"), 80);
}

TEST_P(ManyAtOnce, a_read_stays_on_its_snapshot) {
    run("INSERT INTO suite_counter (name, value) VALUES ('a', 1)");
    std::latch has_read(1);
    std::latch has_written(1);
    std::thread writer([&] {
        has_read.wait();
        run("INSERT INTO suite_counter (name, value) VALUES ('b', 1)");
        has_written.count_down();
    });
    const auto all = on_both("suite.all", "SELECT count(*) AS n FROM suite_counter");
    bool was_told = false;

    const auto [before, after] = database->read([&](Transaction& tx) {
        const auto first = tx.query<int>(all).one();
        if (!std::exchange(was_told, true)) has_read.count_down();
        has_written.wait();
        return std::pair(first, tx.query<int>(all).one());
    });

    writer.join();
    EXPECT_EQ(before, 1);
    EXPECT_EQ(after, 1);
    EXPECT_EQ(count_of("suite_counter"), 2);
}

TEST_P(ManyAtOnce, one_that_fails_in_a_group_takes_nobody_with_it) {
    run("INSERT INTO suite_counter (name, value) VALUES ('taken', 0)");
    Answers good, bad;
    std::latch all_are_queued(1);
    // While the first holds the writer, the others gather behind it.
    database->submit_write(work([&](Transaction&) { all_are_queued.wait(); }, good));
    for (int i = 0; i < 100; ++i) {
        const std::string name = "n" + std::to_string(i);
        if (i % 10 == 3)
            database->submit_write(work(
                [name](Transaction& tx) {
                    tx.exec(kAddCounter, name, 1);
                    tx.exec(kAddCounter, "taken", 1);
                },
                bad));
        else if (i % 10 == 7)
            database->submit_write({[name](Transaction& tx) {
                                        tx.exec(kAddCounter, name, 1);
                                        return Database::Verdict::roll_back;
                                    },
                                    good.next()});
        else
            database->submit_write(
                work([name](Transaction& tx) { tx.exec(kAddCounter, name, 1); }, good));
    }
    all_are_queued.count_down();

    EXPECT_EQ(good.good(), 91);
    EXPECT_EQ(bad.good(), 0);
    EXPECT_EQ(count_of("suite_counter"), 81);
}

TEST_P(ManyAtOnce, closing_finishes_what_was_accepted) {
    Answers answers;
    for (int i = 0; i < 100; ++i)
        database->submit_write(work(
            [i](Transaction& tx) { tx.exec(kAddCounter, "n" + std::to_string(i), i); }, answers));

    database.reopen();

    EXPECT_EQ(answers.good(), 100);
    EXPECT_EQ(count_of("suite_counter"), 100);
}

INSTANTIATE_TEST_SUITE_P(On, ManyAtOnce, every_engine(), engine_name);

class ShortPatience : public StorageSuite {
protected:
    ShortPatience()
        : StorageSuite({.readers = 1,
                        .connections = 1,
                        .queue_length_max = 4,
                        .snapshot_time_max = std::chrono::milliseconds(100)}) {}
};

TEST_P(ShortPatience, a_full_queue_is_busy_at_once) {
    Answers first, more;
    std::latch is_running(1);
    std::latch may_end(1);
    bool was_told = false;
    database->submit_write(work(
        [&](Transaction&) {
            if (!std::exchange(was_told, true)) is_running.count_down();
            may_end.wait();
        },
        first));
    is_running.wait();
    for (int i = 0; i < 4; ++i) database->submit_write(work([](Transaction&) {}, first));

    EXPECT_EQ(trouble_of([&] { database->write([](Transaction&) {}); }), Trouble::What::busy);

    may_end.count_down();
    EXPECT_EQ(first.good(), 5);
    EXPECT_EQ(trouble_of([&] { database->write([](Transaction&) {}); }), std::nullopt);
}

TEST_P(ShortPatience, a_snapshot_that_grows_old_is_cut_off) {
    const auto endless = on_both("suite.endless",
                                 "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c "
                                 "WHERE n < 2000000000) SELECT count(*) AS n FROM c");
    EXPECT_EQ(trouble_of([&] {
                  database->read([&](Transaction& tx) { tx.query<std::int64_t>(endless).one(); });
              }),
              Trouble::What::busy);
    EXPECT_EQ(count_of("suite_counter"), 0);
}

INSTANTIATE_TEST_SUITE_P(On, ShortPatience, every_engine(), engine_name);

}  // namespace
}  // namespace motcua
