// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/sqlite/sqlite_backup.hpp"

#include "platform/storage/backup_files.hpp"
#include "platform/storage/sqlite/sqlite_connection.hpp"

namespace motcua::storage::sqlite {
namespace {

constexpr Statement kCheck{"backup.check", "SELECT quick_check AS says FROM pragma_quick_check(1)",
                           ""};

void copy_all(sqlite3* from, sqlite3* to) {
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy) fail(to, sqlite3_errcode(to), "backup");
    // All at once: one read transaction, so that a busy writer cannot make it begin anew for ever.
    const int code = sqlite3_backup_step(copy, -1);
    sqlite3_backup_finish(copy);
    if (code != SQLITE_DONE) fail(to, code, "backup");
}

}  // namespace

void copy_out(const DatabaseOptions& options, const std::filesystem::path& folder) {
    const auto path = folder / kBackupFile;
    {
        Handle from(sqlite_file(options.data), Handle::Access::read, options.sqlite_vfs, 0);
        Handle to(path, Handle::Access::write, {}, 0);
        copy_all(from.raw(), to.raw());
        // One file without a log beside it: that is what is carried away.
        to.run("PRAGMA journal_mode = DELETE");
        SqliteConnection connection(to);
        SecureRandom random;
        Transaction tx(connection, {}, random);
        if (tx.query<std::string>(kCheck).one() != "ok")
            throw Trouble(Trouble::What::disk, "the copy of the database is damaged");
    }
    sync_to_disk(path);
}

void copy_in(const DatabaseOptions& options, const std::filesystem::path& folder) {
    std::filesystem::create_directories(options.data);
    const auto target = sqlite_file(options.data);
    const auto unfinished = std::filesystem::path(target).concat(".restoring");
    std::error_code error;
    std::filesystem::copy_file(folder / kBackupFile, unfinished,
                               std::filesystem::copy_options::overwrite_existing, error);
    if (error) throw Trouble(Trouble::What::disk, "cannot copy the database back");
    sync_to_disk(unfinished);
    std::filesystem::rename(unfinished, target);
    sync_to_disk(options.data);
}

}  // namespace motcua::storage::sqlite
