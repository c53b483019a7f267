// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "platform/storage/storage.hpp"

namespace motcua {

namespace storage {
class Tap;
}

/// Where the database is and how much of the machine it may take. The defaults are for serving.
struct DatabaseOptions {
    std::filesystem::path data = "./var";      ///< SQLite: the folder that holds motcua.sqlite
    std::string url = {};                      ///< postgres://…; empty = SQLite in `data`
    std::filesystem::path password_file = {};  ///< PostgreSQL: its first line; else PGPASSWORD

    int readers = 2;      ///< SQLite: threads that read
    int connections = 8;  ///< PostgreSQL: threads, one connection each
    std::size_t queue_length_max = 1024;
    int group_size_max = 32;                      ///< SQLite: functions in one durable commit
    std::chrono::milliseconds group_time_max{5};  ///< SQLite: after which a group commits
    std::chrono::milliseconds snapshot_time_max{5000};
    std::chrono::milliseconds server_away_max{5000};  ///< PostgreSQL: how long work waits for it
    std::int64_t mmap_size_bytes = std::int64_t{1} << 30;

    std::string sqlite_vfs = {};             ///< test support: a file system that fails on purpose
    storage::Tap* tap = nullptr;             ///< bench: sees what units of work say to the engine
    std::optional<std::uint64_t> seed = {};  ///< tests and simulation: repeatable identifiers
};

/// The file SQLite keeps in a data folder.
std::filesystem::path sqlite_file(const std::filesystem::path& data);

/// Opens (SQLite: makes) the database; tables come from migrate(). `clock` outlives it.
///
/// Destroying it runs what was accepted to its end; `done` of a Work must not throw. A full queue
/// calls `done` with Trouble::What::busy on the caller's own thread.
/// Throws Trouble: disk or connection.
std::unique_ptr<Database> open_database(const DatabaseOptions& options, const Clock& clock);

}  // namespace motcua
