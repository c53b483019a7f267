// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "platform/storage/migrations.hpp"

namespace motcua::storage {

struct MigrationReport {
    std::vector<std::string> applied;  ///< "dossiers 0001_first", in the order they were run
    std::size_t present = 0;           ///< how many were there already
};

/// Brings the tables of every room to where this program needs them, each step in a transaction of
/// its own and written down in storage_migration. Several nodes may call it at once.
///
/// Refuses before it changes anything: storage.migration_changed (a step that was run is not the
/// one in this program; param step), storage.migration_unknown (the database is newer).
Result<MigrationReport> migrate(Database& database,
                                const std::vector<Migration>& steps = embedded_migrations());

/// Refuses storage.not_migrated where a step is missing, and as migrate() does. Changes nothing.
Result<> expect_migrated(Database& database,
                         const std::vector<Migration>& steps = embedded_migrations());

/// What storage_migration keeps of a step, to notice that it was edited.
std::string digest_of(const Migration& step, Engine engine);

}  // namespace motcua::storage
