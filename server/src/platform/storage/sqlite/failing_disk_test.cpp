// SPDX-License-Identifier: Apache-2.0
#include <sqlite3.h>

#include <latch>

#include "testing/faulty_disk.hpp"
#include "testing/storage_suite.hpp"

namespace motcua {
namespace {

using Act = FaultyDisk::Act;
using Fault = FaultyDisk::Fault;

constexpr Statement kCreate =
    on_both("", "CREATE TABLE suite_row (name TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT");
constexpr Statement kAdd = on_both("suite.add_row", "INSERT INTO suite_row VALUES ($1, $2)");
constexpr Statement kNames = on_both("suite.names", "SELECT name FROM suite_row ORDER BY name");
constexpr Statement kCheck = on_both("", "SELECT integrity_check FROM pragma_integrity_check");

/// Rows written in groups on a disk that fails; what was acknowledged is compared with what a
/// healthy restart finds.
class FailingDisk : public testing::Test {
protected:
    FailingDisk() { open(); }

    void open() {
        database = open_database(
            {.data = folder.path(), .readers = 1, .sqlite_vfs = disk.vfs(), .seed = 1}, clock);
        database->write([](Transaction& tx) { tx.exec(kCreate); });
    }

    /// Three groups of eight; returns what was acknowledged.
    std::set<std::string> write_rows() {
        std::mutex mutex;
        std::set<std::string> acknowledged;
        for (int group = 0; group < 3; ++group) {
            std::latch queued(1);
            std::latch answered(9);
            database->submit_write({[&](Transaction&) {
                                        queued.wait();
                                        return Database::Verdict::commit;
                                    },
                                    [&](std::exception_ptr) { answered.count_down(); }});
            for (int i = 0; i < 8; ++i) {
                const std::string name = "g" + std::to_string(group) + "n" + std::to_string(i);
                auto run = [name](Transaction& tx) {
                    tx.exec(kAdd, name, Bytes(3000, 7));
                    return Database::Verdict::commit;
                };
                database->submit_write({run, [&, name](std::exception_ptr failed) {
                                            {
                                                std::lock_guard lock(mutex);
                                                if (!failed) acknowledged.insert(name);
                                            }
                                            answered.count_down();
                                        }});
            }
            queued.count_down();
            answered.wait();
        }
        return acknowledged;
    }

    std::set<std::string> found_in(const std::filesystem::path& data) {
        const auto healthy = open_database({.data = data, .readers = 1}, clock);
        return healthy->read([](Transaction& tx) {
            EXPECT_EQ(tx.query<std::string>(kCheck).one(), "ok");
            const auto names = tx.query<std::string>(kNames).rows();
            const std::set<std::string> once(names.begin(), names.end());
            EXPECT_EQ(once.size(), names.size());
            return once;
        });
    }

    std::set<std::string> after_power_cut() {
        const TemporaryFolder cold;
        disk.cut_power_into(cold.path());
        return found_in(cold.path());
    }

    FaultyDisk disk;
    TemporaryFolder folder;
    SteppedClock clock{"2026-03-02T08:00"};
    std::unique_ptr<Database> database;
};

bool holds_all(const std::set<std::string>& found, const std::set<std::string>& acknowledged) {
    return std::ranges::includes(found, acknowledged);
}

TEST_F(FailingDisk, without_a_fault_everything_acknowledged_outlives_a_power_cut) {
    const auto acknowledged = write_rows();
    EXPECT_EQ(acknowledged.size(), 24u);
    EXPECT_EQ(after_power_cut(), acknowledged);
}

TEST_F(FailingDisk, answers_leave_only_after_a_sync) {
    const int before = disk.syncs();
    database->write([](Transaction& tx) { tx.exec(kAdd, "one", Bytes{1}); });
    EXPECT_GT(disk.syncs(), before);
}

/// Which act fails, how, and whether it goes on failing.
struct Case {
    Act act;
    Fault fault;
    bool lasting;
};

class EveryFault : public FailingDisk, public testing::WithParamInterface<Case> {};

TEST_P(EveryFault, at_any_act_loses_nothing_acknowledged) {
    int felt = 0;
    // Each of the first acts, then here and there: a run has some 110 writes and 4 syncs.
    const int most = GetParam().act == Act::sync ? 5 : 120;
    for (int nth = 1; nth <= most; nth += nth < 8 ? 1 : 13) {
        database.reset();
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            std::filesystem::remove(entry.path());
        open();

        disk.fail(GetParam().act, nth, GetParam().fault, GetParam().lasting);
        const auto acknowledged = write_rows();
        felt += disk.faults();
        const bool was_hurt = disk.faults() > 0;
        EXPECT_TRUE(holds_all(after_power_cut(), acknowledged)) << "power cut, act " << nth;
        disk.heal();

        // A one-time fault costs at most a group's answers; after it the server goes on.
        database->write([](Transaction& tx) { tx.exec(kAdd, "later", Bytes{1}); });
        if (!GetParam().lasting) EXPECT_GE(acknowledged.size(), 16u) << nth;
        if (!was_hurt) EXPECT_EQ(acknowledged.size(), 24u);
        database.reset();
        const auto found = found_in(folder.path());
        EXPECT_TRUE(found.contains("later"));
        EXPECT_TRUE(holds_all(found, acknowledged)) << "restart, act " << nth;
        EXPECT_EQ(found.size(), acknowledged.size() + 1)
            << "what was refused is not there, act " << nth;
    }
    EXPECT_GT(felt, 0);
}

INSTANTIATE_TEST_SUITE_P(Of, EveryFault,
                         testing::Values(Case{Act::write, Fault::input_output, false},
                                         Case{Act::write, Fault::full, false},
                                         Case{Act::write, Fault::full, true},
                                         Case{Act::sync, Fault::input_output, false},
                                         Case{Act::sync, Fault::input_output, true}));

TEST_F(FailingDisk, a_failure_is_told_as_trouble_with_the_disk) {
    disk.fail(Act::write, 1, Fault::full, true);
    EXPECT_EQ(trouble_of([&] {
                  database->write([](Transaction& tx) { tx.exec(kAdd, "one", Bytes(9000, 1)); });
              }),
              Trouble::What::disk);
    disk.heal();
    EXPECT_EQ(trouble_of([&] {
                  database->write([](Transaction& tx) { tx.exec(kAdd, "one", Bytes(9000, 1)); });
              }),
              std::nullopt);
}

}  // namespace
}  // namespace motcua
