// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/backup.hpp"

#include <fstream>
#include <thread>

#include "base/words.hpp"
#include "platform/storage/migrate.hpp"
#include "testing/postgres_server.hpp"
#include "testing/storage_suite.hpp"

namespace motcua::storage {
namespace {

constexpr Statement kAdd =
    on_both("suite.add", "INSERT INTO storage_version (name, version) VALUES ($1, $2)");
constexpr Statement kAll = on_both("suite.all", "SELECT name FROM storage_version ORDER BY name");

class BackingUp : public testing::TestWithParam<Engine> {
protected:
    void add(const std::string& name) {
        database->write([&](Transaction& tx) { tx.exec(kAdd, name, 1); });
    }
    static std::vector<std::string> names(Database& where) {
        return where.read([](Transaction& tx) { return tx.query<std::string>(kAll).rows(); });
    }
    Result<BackupManifest> back_up_into(const std::filesystem::path& place) {
        return back_up(database.options(), database.clock, place);
    }
    Result<BackupManifest> restore_into(FreshDatabase& where) {
        where.close();
        if (where.options().url.empty()) std::filesystem::remove(sqlite_file(where.options().data));
        return restore(where.options(), database.clock, folder.path() / "b");
    }
    void spoil(const std::string& file) {
        std::ofstream(folder.path() / "b" / file, std::ios::app) << "x";
    }

    FreshDatabase database{GetParam()};
    TemporaryFolder folder;
};

TEST_P(BackingUp, brings_everything_back) {
    add("a");
    add("b");
    const auto made = back_up_into(folder.path() / "b");
    ASSERT_TRUE(made);
    EXPECT_EQ(made->made_at, database.clock.now());
    add("later");

    FreshDatabase other{GetParam(), Tables::none};
    ASSERT_TRUE(restore_into(other));
    other.reopen();

    EXPECT_EQ(names(other), (std::vector<std::string>{"a", "b"}));
    EXPECT_TRUE(expect_migrated(other));
    other->write([](Transaction& tx) { tx.exec(kAdd, "new", 1); });
}

TEST_P(BackingUp, holds_one_moment_while_others_write) {
    std::atomic<bool> is_done = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        for (int i = 0; !is_done; ++i) {
            database->write([&](Transaction& tx) {
                tx.exec(kAdd, fmt::format("x{:06}", i), 1);
                tx.exec(kAdd, fmt::format("y{:06}", i), 1);
            });
            ++written;
        }
    });
    while (written < 3) std::this_thread::yield();
    const auto made = back_up_into(folder.path() / "b");
    is_done = true;
    writer.join();
    ASSERT_TRUE(made);

    FreshDatabase other{GetParam(), Tables::none};
    ASSERT_TRUE(restore_into(other));
    other.reopen();
    const auto found = names(other);
    ASSERT_GE(found.size(), 6u);
    EXPECT_EQ(found.size() % 2, 0u);
    const auto half = found.size() / 2;
    for (std::size_t i = 0; i < half; ++i) EXPECT_EQ(found[i].substr(1), found[i + half].substr(1));
}

TEST_P(BackingUp, refuses_a_folder_that_holds_something) {
    std::filesystem::create_directories(folder.path() / "b");
    std::ofstream(folder.path() / "b/note.txt") << "mine";
    EXPECT_EQ(code_of(back_up_into(folder.path() / "b")), "storage.backup_not_empty");
}

TEST_P(BackingUp, refuses_to_restore_over_a_database) {
    ASSERT_TRUE(back_up_into(folder.path() / "b"));
    EXPECT_EQ(code_of(restore(database.options(), database.clock, folder.path() / "b")),
              "storage.restore_not_empty");
}

TEST_P(BackingUp, refuses_what_is_damaged_and_leaves_nothing) {
    const auto made = back_up_into(folder.path() / "b");
    ASSERT_TRUE(made);
    spoil(made->files.front().name);

    FreshDatabase other{GetParam(), Tables::none};
    const auto refused = restore_into(other);

    EXPECT_EQ(code_of(refused), "storage.backup_damaged");
    EXPECT_EQ(refused.error().params[0].second, made->files.front().name);
    std::filesystem::remove(folder.path() / "b/manifest.json");
    EXPECT_EQ(code_of(restore_into(other)), "storage.backup_damaged");
    if (other.options().url.empty()) {
        EXPECT_FALSE(std::filesystem::exists(sqlite_file(other.options().data)));
    } else {
        other.reopen();
        EXPECT_EQ(code_of(expect_migrated(other)), "storage.not_migrated");
    }
}

TEST_P(BackingUp, refuses_a_backup_of_another_kind) {
    ASSERT_TRUE(back_up_into(folder.path() / "b"));
    DatabaseOptions elsewhere;
    if (database->engine() == Engine::sqlite) elsewhere.url = "postgresql://127.0.0.1:1/nowhere";
    elsewhere.data = folder.path() / "var";
    EXPECT_EQ(code_of(restore(elsewhere, database.clock, folder.path() / "b")),
              "storage.backup_other_engine");
}

TEST_P(BackingUp, refuses_a_backup_of_other_tables) {
    ASSERT_TRUE(back_up_into(folder.path() / "b"));
    const auto path = folder.path() / "b/manifest.json";
    std::string text;
    std::getline(std::ifstream(path), text);
    const auto edited = [&](std::string_view what, std::string_view by) {
        std::string changed = text;
        changed.replace(changed.find(what), what.size(), by);
        std::ofstream(path) << changed;
        FreshDatabase other{GetParam(), Tables::none};
        return code_of(restore_into(other));
    };
    EXPECT_EQ(edited(R"("digest":")", R"("digest":"0)"), "storage.migration_changed");
    EXPECT_EQ(edited(R"("room":"storage")", R"("room":"stranger")"), "storage.migration_unknown");
}

TEST(BackingUpNothing, is_refused_and_makes_nothing) {
    const TemporaryFolder folder;
    const SteppedClock clock("2026-03-02T08:00");
    const auto refused = back_up({.data = folder.path() / "var"}, clock, folder.path() / "b");
    EXPECT_EQ(code_of(refused), "storage.no_database");
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "var"));
}

TEST(BackingUpCodes, have_words) {
    for (const auto* code :
         {"storage.no_database", "storage.backup_not_empty", "storage.backup_damaged",
          "storage.backup_other_engine", "storage.restore_not_empty"})
        EXPECT_TRUE(words::has(code)) << code;
}

INSTANTIATE_TEST_SUITE_P(On, BackingUp, every_engine(), engine_name);

}  // namespace
}  // namespace motcua::storage
