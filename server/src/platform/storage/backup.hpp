// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "platform/storage/open.hpp"

namespace motcua::storage {

struct BackupFile {
    std::string name;
    std::int64_t size_bytes = 0;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(BackupFile, (), (name, size_bytes, sha256))

struct BackupStep {
    std::string room;
    std::int64_t number = 0;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(BackupStep, (), (room, number, digest))

/// manifest.json of a backup: what it holds and what it should look like.
struct BackupManifest {
    std::int64_t format = 1;
    std::string engine;  ///< sqlite or postgres; a backup goes back to its own kind
    Instant made_at{};
    std::vector<BackupStep> migrations;
    std::vector<BackupFile> files;
};
BOOST_DESCRIBE_STRUCT(BackupManifest, (), (format, engine, made_at, migrations, files))

/// Copies one consistent state of the database into `folder` while others work on it. The manifest
/// is written last: a folder without one is not a backup.
///
/// Refuses: storage.backup_not_empty (`folder` holds something), storage.no_database (there
/// is none in the data folder), and as expect_migrated().
/// Throws Trouble: disk, connection.
Result<BackupManifest> back_up(const DatabaseOptions& options, const Clock& clock,
                               const std::filesystem::path& folder);

/// Fills an empty database from a backup; one that an older program made is then brought up to
/// this one's tables.
///
/// Refuses: storage.restore_not_empty (there is a database already), storage.backup_damaged (file;
/// missing or not as the manifest says), storage.backup_other_engine, storage.migration_unknown and
/// storage.migration_changed. Nothing is left behind by a refusal.
Result<BackupManifest> restore(const DatabaseOptions& options, const Clock& clock,
                               const std::filesystem::path& folder);

/// Reads and checks a backup's manifest and files. Refuses: storage.backup_damaged.
Result<BackupManifest> read_backup(const std::filesystem::path& folder);

}  // namespace motcua::storage
