// SPDX-License-Identifier: Apache-2.0
#include <future>

#include "testing/storage_suite.hpp"

namespace motcua {
namespace {

using namespace suite;

constexpr int kActs = 160;  // 80 MB
const std::vector<std::uint8_t> kHalfMegabyte(512 * 1024, 7);
constexpr Statement kCount = on_both("suite.count_events", "SELECT count(*) AS n FROM suite_event");

/// The write-ahead log of SQLite, under real writing.
class LogKeeping : public StorageSuite {
protected:
    /// Acts number `from` and so many more, each durable by itself.
    void keep(int from) {
        for (int seq = from; seq < from + kActs; ++seq)
            database->write([&](Transaction& tx) { tx.exec(kAddEvent, "a", seq, kHalfMegabyte); });
    }
    /// It is never cut, so this is how long it ever was.
    std::uintmax_t longest_log() {
        return std::filesystem::file_size(sqlite_file(database.options().data).string() + "-wal");
    }
};

TEST_P(LogKeeping, carries_the_log_into_the_file_while_others_write_on) {
    keep(0);
    EXPECT_EQ(count_of("suite_event"), kActs);
    EXPECT_LT(longest_log(), 60u << 20) << "80 MB were written";
}

TEST_P(LogKeeping, waits_for_who_reads_an_older_state_and_goes_on_after_him) {
    std::promise<void> seen, may_end;
    auto reader = std::async(std::launch::async, [&] {
        return database->read([&](Transaction& tx) {
            const auto before = tx.query<std::int64_t>(kCount).one();
            seen.set_value();
            may_end.get_future().wait();
            return std::pair(before, tx.query<std::int64_t>(kCount).one());
        });
    });
    seen.get_future().wait();
    std::exception_ptr failed;
    try {
        keep(0);
    } catch (...) {
        failed = std::current_exception();
    }
    may_end.set_value();
    if (failed) std::rethrow_exception(failed);
    const auto [before, after] = reader.get();
    EXPECT_EQ(before, 0);
    EXPECT_EQ(after, 0) << "one state, whatever is written meanwhile";
    keep(kActs);
    EXPECT_EQ(count_of("suite_event"), 2 * kActs);
    EXPECT_LT(longest_log(), 140u << 20) << "160 MB were written, half of them behind a reader";
}

INSTANTIATE_TEST_SUITE_P(On, LogKeeping, testing::Values(Engine::sqlite), engine_name);

}  // namespace
}  // namespace motcua
