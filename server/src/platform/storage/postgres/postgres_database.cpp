// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/postgres/postgres_database.hpp"

#include "platform/storage/postgres/pg_worker.hpp"

namespace motcua::storage::postgres {
namespace {

class PostgresDatabase final : public Database {
public:
    PostgresDatabase(const DatabaseOptions& options, const Clock& clock)
        : options_(options), queue_(options.queue_length_max) {
        for (int i = 0; i < std::max(1, options_.connections); ++i)
            workers_.push_back(
                std::make_unique<PgWorker>(options_, clock, queue_, static_cast<std::uint64_t>(i)));
        // The first proves that the address is right; the others connect when they are needed.
        workers_.front()->connect();
        for (auto& worker : workers_) worker->begin_serving();
    }
    ~PostgresDatabase() override { queue_.close(); }

    Engine engine() const override { return Engine::postgres; }
    void submit_write(Work work) override { queue_.push({std::move(work), true}); }
    void submit_read(Work work) override { queue_.push({std::move(work), false}); }

private:
    const DatabaseOptions options_;
    WorkQueue queue_;
    std::vector<std::unique_ptr<PgWorker>> workers_;
};

}  // namespace

std::unique_ptr<Database> open(const DatabaseOptions& options, const Clock& clock) {
    return std::make_unique<PostgresDatabase>(options, clock);
}

}  // namespace motcua::storage::postgres
