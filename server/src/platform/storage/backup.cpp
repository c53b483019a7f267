// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/backup.hpp"

#include <fstream>
#include <sstream>

#include "base/json.hpp"
#include "platform/storage/backup_files.hpp"
#include "platform/storage/migrate.hpp"
#include "platform/storage/postgres/pg_backup.hpp"
#include "platform/storage/sql.hpp"
#include "platform/storage/sqlite/sqlite_backup.hpp"

namespace motcua::storage {
namespace {

constexpr const char* kManifest = "manifest.json";

bool is_on_postgres(const DatabaseOptions& options) {
    return !options.url.empty();
}

std::string engine_of(const DatabaseOptions& options) {
    return is_on_postgres(options) ? "postgres" : "sqlite";
}

Error damaged(std::string file) {
    return Error{Kind::invalid, "storage.backup_damaged", {}, {{"file", std::move(file)}}};
}

Result<> expect_ready(const DatabaseOptions& options, const Clock& clock) {
    DatabaseOptions single = options;
    single.readers = single.connections = 1;
    return expect_migrated(*open_database(single, clock));
}

/// The steps of this program that the backup's database had run.
std::vector<Migration> steps_of(const BackupManifest& manifest) {
    std::vector<Migration> steps;
    for (const auto& step : embedded_migrations())
        if (std::ranges::any_of(manifest.migrations, [&](const BackupStep& done) {
                return done.room == step.room && done.number == step.number;
            }))
            steps.push_back(step);
    return steps;
}

/// Nothing must be loaded into tables that this program would make differently.
Result<> agree(const BackupManifest& manifest, const DatabaseOptions& options) {
    const Engine engine = is_on_postgres(options) ? Engine::postgres : Engine::sqlite;
    for (const auto& done : manifest.migrations) {
        const auto name = fmt::format("{} {:04}", done.room, done.number);
        const auto known = std::ranges::find_if(embedded_migrations(), [&](const Migration& step) {
            return step.room == done.room && step.number == done.number;
        });
        if (known == embedded_migrations().end())
            return Error{Kind::wrong_state, "storage.migration_unknown", {}, {{"step", name}}};
        if (digest_of(*known, engine) != done.digest)
            return Error{Kind::wrong_state, "storage.migration_changed", {}, {{"step", name}}};
    }
    return {};
}

Result<> restore_postgres(const DatabaseOptions& options, const Clock& clock,
                          const std::filesystem::path& folder, const BackupManifest& manifest) {
    std::vector<std::string> files;
    for (const auto& file : manifest.files) files.push_back(file.name);
    try {
        {
            DatabaseOptions single = options;
            single.connections = 1;
            const auto made = migrate(*open_database(single, clock), steps_of(manifest));
            if (!made) return made.error();
        }
        postgres::copy_in(options, folder, files);
    } catch (...) {
        postgres::drop_tables(options);
        throw;
    }
    return {};
}

bool holds_a_database(const DatabaseOptions& options) {
    if (is_on_postgres(options)) return !postgres::is_empty(options);
    return std::filesystem::exists(sqlite_file(options.data));
}

}  // namespace

Result<BackupManifest> back_up(const DatabaseOptions& options, const Clock& clock,
                               const std::filesystem::path& folder) {
    // Opening would make one.
    if (!is_on_postgres(options) && !std::filesystem::exists(sqlite_file(options.data)))
        return Error{Kind::not_found, "storage.no_database"};
    std::filesystem::create_directories(folder);
    if (!std::filesystem::is_empty(folder))
        return Error{Kind::wrong_state, "storage.backup_not_empty"};
    if (auto ready = expect_ready(options, clock); !ready) return ready.error();

    BackupManifest manifest;
    manifest.engine = engine_of(options);
    manifest.made_at = clock.now();
    for (const auto& step : embedded_migrations())
        manifest.migrations.push_back(
            {std::string(step.room), step.number,
             digest_of(step, is_on_postgres(options) ? Engine::postgres : Engine::sqlite)});
    std::vector<std::string> names{sqlite::kBackupFile};
    if (is_on_postgres(options))
        names = postgres::copy_out(options, folder);
    else
        sqlite::copy_out(options, folder);
    for (const auto& name : names)
        manifest.files.push_back(
            {name, static_cast<std::int64_t>(std::filesystem::file_size(folder / name)),
             sha256_of_file(folder / name)});
    write_file(folder / kManifest, json::write(manifest) + "\n");
    sync_to_disk(folder);
    return manifest;
}

Result<BackupManifest> read_backup(const std::filesystem::path& folder) {
    std::ifstream file(folder / kManifest, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const auto value = json::parse(text);
    BackupManifest manifest;
    if (!value || !json::get(*value, "", manifest)) return damaged(kManifest);
    for (const auto& kept : manifest.files) {
        const auto path = folder / std::filesystem::path(kept.name).filename();
        std::error_code error;
        const auto size = std::filesystem::file_size(path, error);
        if (error || static_cast<std::int64_t>(size) != kept.size_bytes ||
            sha256_of_file(path) != kept.sha256)
            return damaged(kept.name);
    }
    return manifest;
}

Result<BackupManifest> restore(const DatabaseOptions& options, const Clock& clock,
                               const std::filesystem::path& folder) {
    auto manifest = read_backup(folder);
    if (!manifest) return manifest;
    if (manifest->engine != engine_of(options))
        return Error{
            Kind::wrong_state, "storage.backup_other_engine", {}, {{"engine", manifest->engine}}};
    if (auto agreed = agree(*manifest, options); !agreed) return agreed.error();
    if (holds_a_database(options)) return Error{Kind::wrong_state, "storage.restore_not_empty"};

    if (is_on_postgres(options)) {
        if (auto done = restore_postgres(options, clock, folder, *manifest); !done)
            return done.error();
    } else {
        sqlite::copy_in(options, folder);
    }
    const auto newest = migrate(*open_database(options, clock));
    if (!newest) return newest.error();
    return manifest;
}

}  // namespace motcua::storage
