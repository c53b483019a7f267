// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/cached.hpp"

#include "testing/storage_suite.hpp"

namespace motcua {
namespace {

constexpr Statement kVersions =
    on_both("suite.versions", "SELECT count(*) AS n FROM storage_version WHERE name <> 'list'");
constexpr Statement kAddRow =
    on_both("suite.add_version", "INSERT INTO storage_version (name, version) VALUES ($1, 1)");

/// The cached value is how many rows there are besides its own.
class CachedValue : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
    int loads = 0;
    Cached<int> list{"list", [this](Transaction& tx) {
                         ++loads;
                         return tx.query<int>(kVersions).one();
                     }};

    int seen() {
        return database->read([&](Transaction& tx) { return *list.get(tx); });
    }
    static void add(Database& where, std::string_view name) {
        where.write([&](Transaction& tx) {
            tx.exec(kAddRow, name);
            bump_version(tx, "list");
        });
    }
};

TEST_P(CachedValue, is_loaded_once_while_nothing_changes) {
    EXPECT_EQ(seen(), 0);
    EXPECT_EQ(seen(), 0);
    EXPECT_EQ(loads, 1);
}

TEST_P(CachedValue, follows_a_change_at_the_next_transaction) {
    seen();

    add(database, "a");

    EXPECT_EQ(seen(), 1);
    EXPECT_EQ(seen(), 1);
    EXPECT_EQ(loads, 2);
}

TEST_P(CachedValue, follows_a_change_made_by_another_process) {
    seen();
    const auto beside = open_database(database.options(), database.clock);

    add(*beside, "a");

    EXPECT_EQ(seen(), 1);
}

TEST_P(CachedValue, does_not_keep_what_was_rolled_back) {
    const auto refused = database->write([&](Transaction& tx) -> Result<> {
        tx.exec(kAddRow, "a");
        bump_version(tx, "list");
        EXPECT_EQ(*list.get(tx), 1);
        return Error{Kind::wrong_state, "suite.refused"};
    });
    EXPECT_EQ(code_of(refused), "suite.refused");
    EXPECT_EQ(seen(), 0);
    add(database, "b");
    add(database, "c");
    EXPECT_EQ(seen(), 2);
}

TEST_P(CachedValue, a_value_once_given_stays_as_it_is) {
    const auto before = database->read([&](Transaction& tx) { return list.get(tx); });
    add(database, "a");
    EXPECT_EQ(seen(), 1);
    EXPECT_EQ(*before, 0);
}

INSTANTIATE_TEST_SUITE_P(On, CachedValue, every_engine(), engine_name);

}  // namespace
}  // namespace motcua
