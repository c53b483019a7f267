// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <filesystem>

#include "app/command_line.hpp"
#include "platform/storage/backup.hpp"

namespace motcua::app {

/// What a backup holds: the database, then the folders of files and keys beside it. Whoever holds
/// a backup holds the keys: keep it as safe as the data folder.
struct BackupReport {
    Instant made_at{};
    std::string engine;
    std::int64_t database_bytes = 0;
    std::int64_t file_count = 0;
    std::int64_t file_bytes = 0;
};
BOOST_DESCRIBE_STRUCT(BackupReport, (), (made_at, engine, database_bytes, file_count, file_bytes))

/// Copies the database first and the files after it, so that every file the rows name is there.
/// `folder` appears, whole, at the end. Online: the server goes on.
/// Refuses: storage.backup_not_empty, and as storage::back_up.
Result<BackupReport> make_backup(const Common& common, const Clock& clock,
                                 const std::filesystem::path& folder);

/// Files first, the database last. The server must not run.
/// Refuses: storage.restore_not_empty (database, files or keys are there), and as storage::restore.
Result<BackupReport> restore_backup(const Common& common, const Clock& clock,
                                    const std::filesystem::path& folder);

}  // namespace motcua::app
