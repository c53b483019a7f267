// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <libpq-fe.h>

#include <barrier>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <unordered_map>

#include "bare.hpp"
#include "platform/storage/postgres/pg_params.hpp"

namespace motcua::bench {
namespace {

using storage::postgres::PgParams;

/// One connection and its prepared statements.
class Bare {
public:
    explicit Bare(const std::string& url) : db_(PQconnectdb(url.c_str())) {
        if (PQstatus(db_) != CONNECTION_OK) fail("connect");
        simple("SET TimeZone = 'UTC'");
    }
    ~Bare() { PQfinish(db_); }
    Bare(const Bare&) = delete;

    void prepare(const Said& said) {
        if (said.what != Said::What::statement) return;
        const Lent lent(said);
        std::string& name = names_[key(said, lent.params)];
        if (!name.empty()) return;
        name = fmt::format("s{}", names_.size());
        check(PQprepare(db_, name.c_str(), std::string(said.sql).c_str(), lent.params.count(),
                        lent.params.types()));
    }
    void prepare_controls() {
        check(PQprepare(db_, "begin_write", "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", 0,
                        nullptr));
        check(PQprepare(db_, "commit", "COMMIT", 0, nullptr));
        if (!PQenterPipelineMode(db_)) fail("pipeline");
    }

    void play(const Unit& unit) {
        while (!try_play(unit)) {
        }
    }

private:
    struct Lent {
        explicit Lent(const Said& said)
            : values([&] {
                  std::vector<storage::Param> all;
                  for (const auto& param : said.params) all.push_back(lend(param));
                  return all;
              }()),
              params(values) {}
        std::vector<storage::Param> values;
        PgParams params;
    };
    static std::string key(const Said& said, const PgParams& params) {
        return fmt::format("{}{}", static_cast<const void*>(said.sql.data()), params.shape());
    }
    [[noreturn]] void fail(const char* doing) {
        throw std::runtime_error(
            fmt::format("bare PostgreSQL, {}: {}", doing, PQerrorMessage(db_)));
    }
    void check(PGresult* answer) {
        const bool is_well = PQresultStatus(answer) == PGRES_COMMAND_OK;
        PQclear(answer);
        if (!is_well) fail("prepare");
    }
    void simple(const char* sql) { check(PQexec(db_, sql)); }

    /// The answers of one statement; false where it failed.
    bool receive() {
        bool is_well = true;
        while (PGresult* answer = PQgetResult(db_)) {
            const auto status = PQresultStatus(answer);
            PQclear(answer);
            if (status == PGRES_PIPELINE_SYNC) return is_well;
            if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) is_well = false;
        }
        return is_well;
    }

    bool try_play(const Unit& unit) {
        bool is_well = true;
        std::size_t sent = 0;
        std::size_t received = 0;  // statements only; BEGIN stands before them
        bool begin_open = false;
        for (const Said& said : unit) {
            if (said.what == Said::What::control) {
                PQsendQueryPrepared(db_, said.sql.data(), 0, nullptr, nullptr, nullptr, 1);
                if (said.sql != "commit") begin_open = true;
                continue;
            }
            if (said.what == Said::What::statement) {
                const Lent lent(said);
                const std::string& name = names_.at(key(said, lent.params));
                PQsendQueryPrepared(db_, name.c_str(), lent.params.count(), lent.params.values(),
                                    lent.params.lengths(), lent.params.formats(), 1);
                ++sent;
                continue;
            }
            PQsendFlushRequest(db_);
            PQflush(db_);
            if (begin_open) is_well &= receive();
            begin_open = false;
            for (; received <= said.until; ++received) is_well &= receive();
        }
        PQpipelineSync(db_);
        if (begin_open) is_well &= receive();
        for (; received < sent; ++received) is_well &= receive();
        is_well &= receive();  // COMMIT
        is_well &= receive();  // the sync
        if (is_well) return true;
        // In a failed transaction COMMIT rolls back; after an aborted pipeline it was never run.
        PQsendQueryParams(db_, "ROLLBACK", 0, nullptr, nullptr, nullptr, nullptr, 1);
        PQpipelineSync(db_);
        receive();
        receive();
        if (++failures_ > 1000) fail("replay");
        return false;
    }

    PGconn* db_;
    std::unordered_map<std::string, std::string> names_;
    int failures_ = 0;
};

}  // namespace

double play_to_postgres(const std::string& url, const std::vector<Stream>& streams) {
    using Clock = std::chrono::steady_clock;
    Clock::time_point began{};
    std::barrier together(static_cast<std::ptrdiff_t>(streams.size()),
                          [&]() noexcept { began = Clock::now(); });
    std::vector<std::thread> threads;
    std::vector<std::exception_ptr> failed(streams.size());
    for (std::size_t n = 0; n < streams.size(); ++n)
        threads.emplace_back([&, n] {
            bool has_arrived = false;
            try {
                Bare bare(url);
                for (const Unit& unit : streams[n].units)
                    for (const Said& said : unit) bare.prepare(said);
                bare.prepare_controls();
                for (std::size_t i = 0; i < streams[n].timed_from; ++i)
                    bare.play(streams[n].units[i]);
                has_arrived = true;
                together.arrive_and_wait();
                for (std::size_t i = streams[n].timed_from; i < streams[n].units.size(); ++i)
                    bare.play(streams[n].units[i]);
            } catch (...) {
                failed[n] = std::current_exception();
                if (!has_arrived) together.arrive_and_drop();
            }
        });
    for (auto& thread : threads) thread.join();
    const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
    for (const auto& each : failed)
        if (each) std::rethrow_exception(each);
    return seconds;
}

}  // namespace motcua::bench
