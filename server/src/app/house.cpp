// SPDX-License-Identifier: Apache-2.0
#include "app/house.hpp"

#include "platform/http/idempotency.hpp"
#include "platform/http/server.hpp"
#include "platform/storage/open.hpp"

namespace motcua::app {
namespace {

class ClosedDatabase final : public Database {
public:
    Engine engine() const override { return Engine::sqlite; }
    void submit_write(Work work) override { refuse(work); }
    void submit_read(Work work) override { refuse(work); }

private:
    static void refuse(Work& work) {
        work.done(std::make_exception_ptr(Trouble(Trouble::What::other, "no database was opened")));
    }
};

/// Makes the folder, too: the first start has none.
std::unique_ptr<Database> opened(const Common& common, const Clock& clock) {
    std::filesystem::create_directories(common.data);
    return open_database(common.database_options(), clock);
}

Result<> forget_answers(Database& database, const jobs::Due&) {
    constexpr std::int64_t kChunk = 500;
    const auto forget = [](Transaction& tx) { return http::forget_kept_answers(tx, kChunk); };
    while (database.write(forget) == kChunk) {
    }
    return {};
}

}  // namespace

std::unique_ptr<Database> closed_database() {
    return std::make_unique<ClosedDatabase>();
}

House::House(const Common& common) : database(opened(common, clock)) {
    subscribe_consumers();
    register_jobs();
}

House::House(std::unique_ptr<Database> given) : database(std::move(given)) {
    subscribe_consumers();
    register_jobs();
}

void House::subscribe_consumers() {}

void House::register_jobs() {
    job_runner.every("http.forget_answers", hours(1), forget_answers);
}

http::Routes House::routes() {
    return http::joined({
        http::probe_routes(metrics),
    });
}

http::Hooks House::hooks() {
    return {};
}

void House::start() {
    job_runner.start();
}

void House::stop() {
    job_runner.stop();
}

}  // namespace motcua::app
