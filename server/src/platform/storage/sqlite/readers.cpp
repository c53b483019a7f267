// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/sqlite/readers.hpp"

#include "platform/storage/engine_random.hpp"

namespace motcua::storage::sqlite {

namespace {
constexpr int kStepsBetweenLooks = 10000;
}  // namespace

struct Readers::Reader {
    Reader(const DatabaseOptions& options, std::uint64_t stream)
        : handle(sqlite_file(options.data), Handle::Access::read, options.sqlite_vfs,
                 options.mmap_size_bytes),
          connection(handle),
          random(random_for(options, stream)) {
        sqlite3_progress_handler(
            handle.raw(), kStepsBetweenLooks,
            [](void* self) {
                const auto* reader = static_cast<Reader*>(self);
                return std::chrono::steady_clock::now() > reader->until ? 1 : 0;
            },
            this);
    }

    Handle handle;
    SqliteConnection connection;
    std::unique_ptr<Random> random;
    std::chrono::steady_clock::time_point until = std::chrono::steady_clock::time_point::max();
    std::thread thread;
};

Readers::Readers(const DatabaseOptions& options, const Clock& clock)
    : clock_(clock),
      snapshot_time_max_(options.snapshot_time_max),
      queue_(options.queue_length_max) {
    for (int i = 0; i < options.readers; ++i)
        readers_.push_back(std::make_unique<Reader>(options, static_cast<std::uint64_t>(i) + 1));
    for (auto& reader : readers_)
        reader->thread = std::thread([this, &reader = *reader] { loop(reader); });
}

Readers::~Readers() {
    queue_.close();
    for (auto& reader : readers_) reader->thread.join();
}

void Readers::submit(Database::Work work) {
    queue_.push({std::move(work), false});
}

void Readers::loop(Reader& reader) {
    while (auto item = queue_.pop()) run(reader, std::move(item->work));
}

void Readers::run(Reader& reader, Database::Work work) {
    std::exception_ptr failed;
    reader.connection.forgive();
    reader.until = std::chrono::steady_clock::now() + snapshot_time_max_;
    try {
        reader.connection.control("BEGIN");
        Transaction tx(reader.connection, clock_.now(), *reader.random);
        work.run(tx);
        if (reader.connection.poison()) std::rethrow_exception(reader.connection.poison());
    } catch (...) {
        failed = std::current_exception();
    }
    reader.connection.forgive();
    reader.until = std::chrono::steady_clock::time_point::max();
    if (reader.handle.in_transaction()) {
        try {
            reader.connection.control("ROLLBACK");
        } catch (const Trouble&) {
            if (!failed) failed = std::current_exception();
        }
    }
    work.done(failed);
}

}  // namespace motcua::storage::sqlite
