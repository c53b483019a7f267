// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/sqlite/sqlite_database.hpp"

#include <filesystem>

#include "platform/storage/sqlite/readers.hpp"
#include "platform/storage/sqlite/writer.hpp"

namespace motcua::storage::sqlite {
namespace {

class SqliteDatabase final : public Database {
public:
    SqliteDatabase(const DatabaseOptions& options, const Clock& clock)
        : writer_(options, clock), readers_(options, clock) {}

    Engine engine() const override { return Engine::sqlite; }
    void submit_write(Work work) override { writer_.submit(std::move(work)); }
    void submit_read(Work work) override { readers_.submit(std::move(work)); }

private:
    // The writer comes first because it makes the file.
    Writer writer_;
    Readers readers_;
};

}  // namespace

std::unique_ptr<Database> open(const DatabaseOptions& options, const Clock& clock) {
    std::error_code error;
    std::filesystem::create_directories(options.data, error);
    if (error) throw Trouble(Trouble::What::disk, "cannot make the data folder");
    return std::make_unique<SqliteDatabase>(options, clock);
}

}  // namespace motcua::storage::sqlite
