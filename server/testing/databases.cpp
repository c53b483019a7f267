// SPDX-License-Identifier: Apache-2.0
#include "testing/databases.hpp"

#include <cstdlib>
#include <fstream>

#include "platform/storage/migrate.hpp"

namespace motcua {
namespace {

/// The bytes of a migrated SQLite file, made once in a process: a test copies it.
const std::string& migrated_file() {
    static const std::string bytes = [] {
        const TemporaryFolder folder;
        const SteppedClock clock("2026-01-01T00:00");
        DatabaseOptions options{.data = folder.path()};
        {
            const auto database = open_database(options, clock);
            const auto migrated = storage::migrate(*database);
            ensure(static_cast<bool>(migrated));
        }
        std::ifstream file(sqlite_file(folder.path()), std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    return bytes;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "motcua-test-XXXXXX").string();
    ensure(mkdtemp(name.data()) != nullptr);
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

FreshDatabase::FreshDatabase(Engine engine, Tables tables, DatabaseOptions options)
    : options_(std::move(options)) {
    options_.data = folder_.path();
    if (!options_.seed) options_.seed = 20260302;
    if (engine == Engine::sqlite && tables == Tables::all) {
        std::ofstream file(sqlite_file(options_.data), std::ios::binary);
        file << migrated_file();
    }
    database_ = open_database(options_, clock);
}

FreshDatabase::~FreshDatabase() { close(); }

void FreshDatabase::reopen() {
    close();
    // The same seed again would make the same identifiers again.
    *options_.seed += 1000;
    database_ = open_database(options_, clock);
}

testing::internal::ParamGenerator<Engine> every_engine() {
    return testing::Values(Engine::sqlite);
}

std::string engine_name(const testing::TestParamInfo<Engine>& info) {
    return info.param == Engine::sqlite ? "sqlite" : "postgres";
}

}  // namespace motcua
