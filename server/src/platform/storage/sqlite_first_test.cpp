// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/storage.hpp"
#include "testing/databases.hpp"

namespace motcua {
namespace {

class FirstSuite : public testing::TestWithParam<Engine> {
protected:
    FreshDatabase database{GetParam()};
};

constexpr Statement kAdd{"test.add", "INSERT INTO storage_version (name, version) VALUES ($1, $2)",
                         "INSERT INTO storage_version (name, version) VALUES ($1, $2)"};
constexpr Statement kSum{"test.sum", "SELECT count(*) AS n FROM storage_version",
                         "SELECT count(*) AS n FROM storage_version"};

TEST_P(FirstSuite, what_was_written_is_read) {
    database->write([](Transaction& tx) { tx.exec(kAdd, "a", 1); });
    EXPECT_EQ(database->read([](Transaction& tx) { return tx.query<int>(kSum).one(); }), 1);
    EXPECT_THROW(database->write([](Transaction& tx) { tx.exec(kAdd, "a", 1); }), Trouble);
    EXPECT_EQ(database->read([](Transaction& tx) { return tx.query<int>(kSum).one(); }), 1);
}

INSTANTIATE_TEST_SUITE_P(On, FirstSuite, every_engine(), engine_name);

}  // namespace
}  // namespace motcua
