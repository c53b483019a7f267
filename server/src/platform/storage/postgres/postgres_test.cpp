// SPDX-License-Identifier: Apache-2.0
#include <latch>

#include "testing/storage_suite.hpp"
#include "testing/tcp_door.hpp"

namespace motcua {
namespace {

using namespace suite;

/// What only PostgreSQL can do to us.
class OnPostgres : public StorageSuite {
protected:
    OnPostgres() = default;
    explicit OnPostgres(DatabaseOptions options) : StorageSuite(std::move(options)) {}

    /// A second server process beside this one; another counter cannot stand in for a race.
    std::unique_ptr<Database> beside() { return open_database(database.options(), database.clock); }
};

TEST_P(OnPostgres, a_duplicate_that_came_of_a_race_is_run_again) {
    const auto other = beside();
    const auto append = [](Transaction& tx) {
        const auto seq = tx.query<int>(kLastSeq, "d1").one() + 1;
        return seq;
    };
    int attempts = 0;

    const auto seq = database->write([&](Transaction& tx) {
        const auto mine = append(tx);
        if (++attempts == 1)
            other->write([&](Transaction& theirs) {
                theirs.exec(kAddEvent, "d1", append(theirs), Bytes{});
            });
        tx.exec(kAddEvent, "d1", mine, Bytes{});
        return mine;
    });

    EXPECT_EQ(attempts, 2);
    EXPECT_EQ(seq, 2);
    EXPECT_EQ(count_of("suite_event"), 2);
}

TEST_P(OnPostgres, a_duplicate_that_stays_one_is_told_after_five_attempts) {
    run("INSERT INTO suite_counter (name, value) VALUES ('a', 1)");
    int attempts = 0;
    EXPECT_EQ(trouble_of([&] {
                  database->write([&](Transaction& tx) {
                      ++attempts;
                      tx.exec(kAddCounter, "a", 1);
                  });
              }),
              Trouble::What::constraint);
    EXPECT_EQ(attempts, 5);
}

TEST_P(OnPostgres, a_deadlock_is_run_again) {
    run("INSERT INTO suite_counter (name, value) VALUES ('a', 0), ('b', 0)");
    std::latch both_hold_one(2);
    std::atomic<int> attempts = 0;
    const auto in_order = [&](const char* first, const char* second) {
        bool is_first_try = true;
        database->write([&](Transaction& tx) {
            ++attempts;
            const auto one = tx.query<int>(kLockCounter, first).one();
            if (std::exchange(is_first_try, false)) both_hold_one.arrive_and_wait();
            const auto two = tx.query<int>(kLockCounter, second).one();
            tx.exec(kSetCounter, first, one + 1);
            tx.exec(kSetCounter, second, two + 1);
        });
    };

    std::thread other([&] { in_order("b", "a"); });
    in_order("a", "b");
    other.join();

    EXPECT_EQ(number("SELECT sum(value) AS n FROM suite_counter"), 4);
    EXPECT_GE(attempts, 3);
}

TEST_P(OnPostgres, a_table_changed_under_a_prepared_statement_is_no_trouble) {
    run("INSERT INTO suite_counter (name, value) VALUES ('a', 1)");
    const auto value = [&] {
        return database->read([](Transaction& tx) { return tx.query<int>(kCounter, "a").one(); });
    };
    for (int i = 0; i < 20; ++i) EXPECT_EQ(value(), 1);
    const auto other = beside();
    other->write([](Transaction& tx) {
        tx.exec(on_both("", "ALTER TABLE suite_counter ALTER COLUMN value TYPE INTEGER"));
    });
    for (int i = 0; i < 20; ++i) EXPECT_EQ(value(), 1);
}

class OneConnection : public OnPostgres {
protected:
    OneConnection() : OnPostgres({.connections = 1}) {}
};

TEST_P(OneConnection, prepares_each_statement_once) {
    run("INSERT INTO suite_counter (name, value) VALUES ('a', 1)");
    const auto prepared = [&] {
        return number(
            "SELECT count(*) AS n FROM pg_prepared_statements WHERE statement = "
            "'SELECT value FROM suite_counter WHERE name = $1'");
    };
    EXPECT_EQ(prepared(), 0);
    for (int i = 0; i < 10; ++i)
        database->write([](Transaction& tx) {
            tx.query<int>(kCounter, "a").one();
            tx.query<int>(kCounter, std::optional<std::string>()).maybe();
        });
    EXPECT_EQ(prepared(), 1);
}

INSTANTIATE_TEST_SUITE_P(On, OnPostgres, testing::Values(Engine::postgres), engine_name);
INSTANTIATE_TEST_SUITE_P(On, OneConnection, testing::Values(Engine::postgres), engine_name);

/// The server seen through a door that can be shut.
class ServerAway : public OnPostgres {
protected:
    ServerAway() {
        const auto& url = database.options().url;
        if (url.empty()) return;  // skipped
        const auto at = url.find('@') + 1;
        const auto colon = url.find(':', at);
        const auto slash = url.find('/', colon);
        door.emplace(url.substr(at, colon - at),
                     std::stoi(url.substr(colon + 1, slash - colon - 1)));
        options = database.options();
        options.url =
            url.substr(0, at) + "127.0.0.1:" + std::to_string(door->port()) + url.substr(slash);
        options.connections = 2;
    }
    void open(std::chrono::milliseconds patience) {
        options.server_away_max = patience;
        *options.seed += 1;
        through = open_database(options, database.clock);
    }
    void add(const std::string& name) {
        through->write([&](Transaction& tx) { tx.exec(kAddCounter, name, 1); });
    }

    std::optional<TcpDoor> door;
    DatabaseOptions options;
    std::unique_ptr<Database> through;
};

TEST_P(ServerAway, is_told_once_patience_ends_and_forgotten_when_it_is_back) {
    open(std::chrono::milliseconds(300));
    add("before");

    door->shut();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(trouble_of([&] { add("while"); }), Trouble::What::connection);

    door->open();
    add("after");
    EXPECT_EQ(count_of("suite_counter"), 2);
}

TEST_P(ServerAway, for_a_moment_is_waited_for) {
    open(std::chrono::seconds(60));
    add("before");
    door->shut();

    std::vector<std::thread> clients;
    for (int i = 0; i < 4; ++i)
        clients.emplace_back([&, i] { EXPECT_NO_THROW(add("while" + std::to_string(i))); });
    door->open();
    for (auto& client : clients) client.join();

    EXPECT_EQ(count_of("suite_counter"), 5);
}

TEST_P(ServerAway, in_the_middle_of_an_act_runs_it_again) {
    open(std::chrono::seconds(60));
    int attempts = 0;
    through->write([&](Transaction& tx) {
        tx.exec(kAddCounter, "a", 1).count();
        if (++attempts == 1) {
            door->shut();
            door->open();
        }
        tx.exec(kAddCounter, "b", 1).count();
    });
    EXPECT_EQ(attempts, 2);
    EXPECT_EQ(count_of("suite_counter"), 2);
}

TEST_P(ServerAway, while_a_commit_is_on_its_way_is_not_guessed_at) {
    open(std::chrono::seconds(60));
    int attempts = 0;
    std::thread cutter([&] {
        while (count_of("suite_counter") == 0) std::this_thread::yield();
        door->shut();
    });
    const auto trouble = trouble_of([&] {
        through->write([&](Transaction& tx) {
            ++attempts;
            tx.exec(kAddCounter, "a", 1).count();
            door->hold_answers();
        });
    });
    cutter.join();
    EXPECT_EQ(trouble, Trouble::What::connection);
    EXPECT_EQ(attempts, 1);
    EXPECT_EQ(count_of("suite_counter"), 1);
}

TEST_P(ServerAway, from_the_start_is_trouble_with_the_connection) {
    door->shut();
    EXPECT_EQ(trouble_of([&] { open(std::chrono::seconds(1)); }), Trouble::What::connection);
}

INSTANTIATE_TEST_SUITE_P(On, ServerAway, testing::Values(Engine::postgres), engine_name);

}  // namespace
}  // namespace motcua
