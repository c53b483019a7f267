// SPDX-License-Identifier: Apache-2.0
#include "testing/storage_suite.hpp"

namespace motcua {
namespace {

using namespace suite;

class UnitOfWork : public StorageSuite {};

TEST_P(UnitOfWork, keeps_what_a_granted_act_wrote) {
    const auto granted = database->write([](Transaction& tx) -> Result<int> {
        tx.exec(kAddCounter, "a", 1);
        return 7;
    });
    EXPECT_EQ(*granted, 7);
    EXPECT_EQ(count_of("suite_counter"), 1);
}

TEST_P(UnitOfWork, leaves_nothing_of_a_refused_act) {
    const auto refused = database->write([](Transaction& tx) -> Result<> {
        tx.exec(kAddCounter, "a", 1);
        return Error{Kind::wrong_state, "suite.refused"};
    });
    EXPECT_EQ(code_of(refused), "suite.refused");
    EXPECT_EQ(count_of("suite_counter"), 0);
}

TEST_P(UnitOfWork, leaves_nothing_of_an_act_that_threw) {
    EXPECT_THROW(database->write([](Transaction& tx) {
        tx.exec(kAddCounter, "a", 1);
        throw std::runtime_error("ours");
    }),
                 std::runtime_error);
    EXPECT_EQ(count_of("suite_counter"), 0);
}

TEST_P(UnitOfWork, tells_a_broken_constraint_as_trouble) {
    run("INSERT INTO suite_counter (name, value) VALUES ('a', 1)");
    EXPECT_EQ(
        trouble_of([&] { database->write([](Transaction& tx) { tx.exec(kAddCounter, "a", 2); }); }),
        Trouble::What::constraint);
    EXPECT_EQ(trouble_of([&] { run("INSERT INTO suite_event (owner, seq) VALUES (NULL, 1)"); }),
              Trouble::What::constraint);
}

TEST_P(UnitOfWork, does_not_tell_the_value_that_broke_a_constraint) {
    run("INSERT INTO suite_counter (name, value) VALUES ('0123456789', 1)");
    try {
        database->write([](Transaction& tx) { tx.exec(kAddCounter, "0123456789", 2); });
        FAIL();
    } catch (const Trouble& trouble) {
        const std::string says = trouble.what();
        EXPECT_NE(says.find("suite.add_counter"), says.npos) << says;
        EXPECT_EQ(says.find("0123456789"), says.npos) << says;
    }
}

TEST_P(UnitOfWork, is_poisoned_by_an_error_even_if_the_act_swallows_it) {
    EXPECT_EQ(
        trouble_of([&] {
            database->write([](Transaction& tx) {
                tx.exec(kAddCounter, "kept", 1);
                try {
                    tx.query<int>(on_both("suite.wrong", "SELECT x FROM suite_nowhere")).rows();
                } catch (const Trouble&) {
                }
                EXPECT_THROW(tx.exec(kAddCounter, "b", 1).count(), Trouble);
            });
        }),
        Trouble::What::other);
    EXPECT_EQ(count_of("suite_counter"), 0);
}

TEST_P(UnitOfWork, shows_an_error_nobody_asked_for_at_commit) {
    run("INSERT INTO suite_counter (name, value) VALUES ('a', 1)");
    EXPECT_EQ(trouble_of([&] {
                  database->write([](Transaction& tx) {
                      tx.exec(kAddCounter, "b", 1);
                      tx.exec(kAddCounter, "a", 2);
                  });
              }),
              Trouble::What::constraint);
    EXPECT_EQ(count_of("suite_counter"), 1);
}

TEST_P(UnitOfWork, goes_on_well_after_another_failed) {
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(trouble_of([&] { run("SELECT nothing FROM suite_nowhere"); }),
                  Trouble::What::other);
        const std::string name = "n" + std::to_string(i);
        database->write([&](Transaction& tx) { tx.exec(kAddCounter, name, i); });
    }
    EXPECT_EQ(count_of("suite_counter"), 3);
}

TEST_P(UnitOfWork, forgets_nothing_when_a_first_use_stood_behind_an_error) {
    // A PREPARE behind an error in a pipeline never happened; the next unit must not believe in it.
    const auto late =
        on_both("suite.late", "SELECT count(*) AS n FROM suite_counter WHERE value > $1");
    EXPECT_THROW(database->write([&](Transaction& tx) {
        tx.exec(on_both("suite.wrong", "DELETE FROM suite_nowhere"));
        tx.query<int>(late, 0).one();
    }),
                 Trouble);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(database->write([&](Transaction& tx) { return tx.query<int>(late, 0).one(); }),
                  0);
}

TEST_P(UnitOfWork, counts_the_rows_a_change_touched) {
    const auto insert = on_both("suite.try_add",
                                "INSERT INTO suite_counter (name, value) VALUES ($1, 1) "
                                "ON CONFLICT (name) DO NOTHING");
    const auto all = on_both("suite.all_up", "UPDATE suite_counter SET value = value + 1");
    const auto gone = on_both("suite.gone", "DELETE FROM suite_counter WHERE name = $1");
    database->write([&](Transaction& tx) {
        EXPECT_EQ(tx.exec(insert, "a").count(), 1);
        EXPECT_EQ(tx.exec(insert, "a").count(), 0);
        EXPECT_EQ(tx.exec(insert, "b").count(), 1);
        EXPECT_EQ(tx.exec(all).count(), 2);
        EXPECT_EQ(tx.exec(gone, "nobody").count(), 0);
    });
}

TEST_P(UnitOfWork, returns_what_a_change_made) {
    const auto insert = on_both("suite.add_returning",
                                "INSERT INTO suite_counter (name, value) VALUES ($1, 41) "
                                "ON CONFLICT (name) DO UPDATE SET value = suite_counter.value + 1 "
                                "RETURNING value");
    const auto next = [&] {
        return database->write([&](Transaction& tx) { return tx.query<int>(insert, "a").one(); });
    };
    EXPECT_EQ(next(), 41);
    EXPECT_EQ(next(), 42);
}

TEST_P(UnitOfWork, sees_its_own_changes) {
    database->write([](Transaction& tx) {
        auto first = tx.query<int>(kCounter, "a");
        tx.exec(kAddCounter, "a", 5);
        auto second = tx.query<int>(kCounter, "a");
        EXPECT_EQ(second.one(), 5);
        EXPECT_EQ(first.maybe(), std::nullopt);
    });
}

TEST_P(UnitOfWork, refuses_changes_in_a_read) {
    EXPECT_EQ(trouble_of([&] {
                  database->read([](Transaction& tx) { tx.exec(kAddCounter, "a", 1).count(); });
              }),
              Trouble::What::other);
    EXPECT_EQ(count_of("suite_counter"), 0);
}

TEST_P(UnitOfWork, has_one_now_and_takes_it_from_the_clock) {
    const auto seen = database->write([&](Transaction& tx) {
        const Instant before = tx.now();
        return std::pair(before, tx.now());
    });
    EXPECT_EQ(seen.first, seen.second);
    EXPECT_EQ(seen.first, database.clock.now());
}

TEST_P(UnitOfWork, more_than_one_row_where_one_was_promised_is_our_mistake) {
    run("INSERT INTO suite_counter (name, value) VALUES ('a', 1), ('b', 2)");
    const auto values = on_both("suite.values", "SELECT value FROM suite_counter");
    const auto nobody = on_both("suite.nobody", "SELECT value FROM suite_counter WHERE value > 9");
    database->read([&](Transaction& tx) {
        EXPECT_THROW(tx.query<int>(values).maybe(), Mistake);
        EXPECT_THROW(tx.query<int>(values).one(), Mistake);
        EXPECT_THROW(tx.query<int>(nobody).one(), Mistake);
        EXPECT_EQ(tx.query<int>(values).rows().size(), 2u);
    });
}

INSTANTIATE_TEST_SUITE_P(On, UnitOfWork, every_engine(), engine_name);

}  // namespace
}  // namespace motcua
