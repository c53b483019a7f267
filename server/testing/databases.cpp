// SPDX-License-Identifier: Apache-2.0
#include "testing/databases.hpp"

#include <cstdlib>
#include <fstream>

#include "platform/storage/migrate.hpp"
#include "testing/postgres_server.hpp"

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

void skip_for_want_of_postgres() {
    const char* ci = std::getenv("CI");
    if (ci && std::string_view(ci) == "true")
        FAIL() << "CI needs PostgreSQL: MOTCUA_TEST_POSTGRES is not set";
    GTEST_SKIP() << "no PostgreSQL: MOTCUA_TEST_POSTGRES is not set (tools/pg_cluster start)";
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "motcua-test-").string();
    name.append(6, 'X');  // mkdtemp fills these in
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
    const bool with_tables = tables == Tables::all;
    const auto server =
        engine == Engine::postgres ? PostgresServer::find() : std::optional<PostgresServer>();
    if (server) {
        postgres_name_ = server->make_database(with_tables);
        options_.url = server->url(postgres_name_);
    } else if (engine == Engine::postgres) {
        // What stands beside us in the fixture still gets a database to be built on.
        skip_for_want_of_postgres();
    }
    if (!server && with_tables) {
        std::ofstream file(sqlite_file(options_.data), std::ios::binary);
        file << migrated_file();
    }
    database_ = open_database(options_, clock);
}

FreshDatabase::~FreshDatabase() {
    close();
    if (!postgres_name_.empty()) PostgresServer::find()->drop_database(postgres_name_);
}

void FreshDatabase::reopen() {
    close();
    // The same seed again would make the same identifiers again.
    *options_.seed += 1000;
    database_ = open_database(options_, clock);
}

testing::internal::ParamGenerator<Engine> every_engine() {
    return testing::Values(Engine::sqlite, Engine::postgres);
}

std::string engine_name(const testing::TestParamInfo<Engine>& info) {
    return info.param == Engine::sqlite ? "sqlite" : "postgres";
}

}  // namespace motcua
