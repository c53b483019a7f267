// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/open.hpp"

#include "platform/storage/postgres/postgres_database.hpp"
#include "platform/storage/sqlite/sqlite_database.hpp"

namespace motcua {

std::filesystem::path sqlite_file(const std::filesystem::path& data) {
    return data / "motcua.sqlite";
}

std::unique_ptr<Database> open_database(const DatabaseOptions& options, const Clock& clock) {
    if (!options.url.empty()) return storage::postgres::open(options, clock);
    return storage::sqlite::open(options, clock);
}

}  // namespace motcua
