// SPDX-License-Identifier: Apache-2.0
#include "app/commands/backup_acts.hpp"

#include <fstream>

#include "testing/databases.hpp"

namespace motcua::app {
namespace {

namespace fs = std::filesystem;

constexpr Statement kAdd{"suite.add", "INSERT INTO storage_version (name, version) VALUES ('a', 1)",
                         "INSERT INTO storage_version (name, version) VALUES ('a', 1)"};
constexpr Statement kCount{"suite.count", "SELECT count(*) AS n FROM storage_version",
                           "SELECT count(*) AS n FROM storage_version"};

void write(const fs::path& path, std::string_view text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
}
std::string text_of(const fs::path& path) {
    std::ifstream file(path);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

class Backup : public testing::TestWithParam<Engine> {
protected:
    static Common words_for(const FreshDatabase& database) {
        Common common;
        common.data = database.options().data;
        common.database = database.options().url;
        return common;
    }
    fs::path target() const { return folder.path() / "backup"; }

    FreshDatabase database{GetParam()};
    Common common = words_for(database);
    TemporaryFolder folder;
};

TEST_P(Backup, holds_database_files_and_keys_and_brings_them_back) {
    database->write([](Transaction& tx) { tx.exec(kAdd); });
    write(common.data / "files/ab/cdef", "a scan");
    write(common.data / "keys/follow.key", "secret");
    fs::permissions(common.data / "keys/follow.key", fs::perms::owner_read);

    const auto made = make_backup(common, database.clock, target());

    ASSERT_TRUE(made);
    EXPECT_EQ(made->file_count, 2);
    EXPECT_FALSE(fs::exists(folder.path() / "backup.partial"));

    FreshDatabase empty{GetParam(), Tables::none};
    empty.close();
    fs::remove_all(sqlite_file(empty.options().data));
    const auto there = words_for(empty);
    ASSERT_TRUE(restore_backup(there, database.clock, target()));
    empty.reopen();
    EXPECT_EQ(empty->read([](Transaction& tx) { return tx.query<int>(kCount).one(); }), 1);
    EXPECT_EQ(text_of(there.data / "files/ab/cdef"), "a scan");
    EXPECT_EQ(fs::status(there.data / "keys/follow.key").permissions(), fs::perms::owner_read);
}

TEST_P(Backup, leaves_nothing_half_done_when_refused) {
    write(target() / "mine.txt", "mine");
    EXPECT_EQ(code_of(make_backup(common, database.clock, target())), "storage.backup_not_empty");

    FreshDatabase bare{GetParam(), Tables::none};
    const auto other = folder.path() / "other";
    EXPECT_EQ(code_of(make_backup(words_for(bare), database.clock, other)), "storage.not_migrated");
    EXPECT_FALSE(fs::exists(other));
    EXPECT_FALSE(fs::exists(folder.path() / "other.partial"));
}

TEST_P(Backup, is_not_restored_over_anything) {
    write(common.data / "files/ab/cdef", "a scan");
    ASSERT_TRUE(make_backup(common, database.clock, target()));

    EXPECT_EQ(code_of(restore_backup(common, database.clock, target())),
              "storage.restore_not_empty");
    fs::remove_all(common.data / "files");
    EXPECT_EQ(code_of(restore_backup(common, database.clock, target())),
              "storage.restore_not_empty");
    EXPECT_FALSE(fs::exists(common.data / "files"));
}

TEST_P(Backup, that_is_damaged_is_not_restored) {
    EXPECT_EQ(code_of(restore_backup(common, database.clock, folder.path() / "nowhere")),
              "storage.backup_damaged");
}

INSTANTIATE_TEST_SUITE_P(On, Backup, testing::Values(Engine::sqlite, Engine::postgres),
                         [](const auto& info) { return engine_name(info); });

}  // namespace
}  // namespace motcua::app
