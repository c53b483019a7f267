// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "base/random.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "platform/storage/row.hpp"

namespace motcua {

enum class Engine { sqlite, postgres };

/// One SQL text per engine, embedded from sql/<name>.sql by tools/embed_sql. The name is what logs
/// and metrics show.
struct Statement {
    std::string_view name;
    std::string_view sqlite;
    std::string_view postgres;
};

namespace storage {

struct Operation {
    std::function<void(const Row&)> on_row;
    std::int64_t changed = 0;
    bool done = false;
};

/// What an engine gives a transaction. start() may only send; finish() returns when the rows of
/// that operation were delivered, and throws Trouble if it or an earlier one failed.
class Connection {
public:
    virtual ~Connection() = default;
    virtual void start(std::shared_ptr<Operation>, const Statement&, std::span<const Param>) = 0;
    virtual void finish(Operation&) = 0;
    virtual Engine engine() const = 0;
};

}  // namespace storage

/// A statement already on its way; ask for what you need of it. Two queries started before the
/// first is asked share one round trip on PostgreSQL.
template <class T>
class Pending {
public:
    Pending(storage::Connection& connection, const Statement& statement,
            std::span<const storage::Param> params)
        : connection_(&connection), state_(std::make_shared<State>()) {
        State* state = state_.get();
        state->on_row = [state](const storage::Row& row) {
            state->rows.push_back(storage::read_row<T>(row));
        };
        connection_->start(state_, statement, params);
    }

    std::vector<T> rows() {
        connection_->finish(*state_);
        return std::move(state_->rows);
    }
    /// At most one row; more is our mistake.
    std::optional<T> maybe() {
        connection_->finish(*state_);
        ensure(state_->rows.size() <= 1);
        if (state_->rows.empty()) return std::nullopt;
        return std::move(state_->rows.front());
    }
    /// Exactly one row; else our mistake.
    T one() {
        connection_->finish(*state_);
        ensure(state_->rows.size() == 1);
        return std::move(state_->rows.front());
    }

private:
    struct State : storage::Operation {
        std::vector<T> rows;
    };
    storage::Connection* connection_;
    std::shared_ptr<State> state_;
};

/// A change already on its way. Nothing need be asked of it: an error shows at the next answer or
/// at commit.
class Change {
public:
    Change(storage::Connection& connection, const Statement& statement,
           std::span<const storage::Param> params)
        : connection_(&connection), state_(std::make_shared<storage::Operation>()) {
        connection_->start(state_, statement, params);
    }
    /// How many rows it inserted, updated or deleted.
    std::int64_t count() {
        connection_->finish(*state_);
        return state_->changed;
    }

private:
    storage::Connection* connection_;
    std::shared_ptr<storage::Operation> state_;
};

/// A unit of work. Its function is repeatable and short: inputs by const reference, time and chance
/// from here, no files, network, password hashing or rendering. After any Trouble it is poisoned.
class Transaction {
public:
    Transaction(storage::Connection& connection, Instant now, Random& random)
        : connection_(connection), now_(now), random_(random) {}
    Transaction(const Transaction&) = delete;

    /// Fixed for this attempt.
    Instant now() const { return now_; }
    Random& random() { return random_; }
    template <class IdType>
    IdType make_id() {
        return IdType::make(now_, random_);
    }
    Engine engine() const { return connection_.engine(); }

    /// T: a described struct (columns by position, names checked) or a single value.
    template <class T, class... Args>
    Pending<T> query(const Statement& statement, const Args&... args) {
        const std::array<storage::Param, sizeof...(Args)> params{storage::param(args)...};
        return Pending<T>(connection_, statement, params);
    }
    template <class... Args>
    Change exec(const Statement& statement, const Args&... args) {
        const std::array<storage::Param, sizeof...(Args)> params{storage::param(args)...};
        return Change(connection_, statement, params);
    }

private:
    storage::Connection& connection_;
    Instant now_;
    Random& random_;
};

/// The one door to either engine. Every write is durable before its answer leaves.
///
/// SQLite: one writer thread with group commit, a small pool of readers on WAL snapshots.
/// PostgreSQL: worker threads with one connection each; deadlocks and serialization failures retry
/// the whole function, at most five times. Throws Trouble; a full queue is Trouble::What::busy.
class Database {
public:
    enum class Verdict { commit, roll_back };
    struct Work {
        std::function<Verdict(Transaction&)> run;      ///< may be called again after a retry
        std::function<void(std::exception_ptr)> done;  ///< after the commit is durable
    };

    virtual ~Database() = default;
    virtual Engine engine() const = 0;
    /// For platform/http, which awaits; `done` is called on a thread of the database.
    virtual void submit_write(Work work) = 0;
    virtual void submit_read(Work work) = 0;

    /// Waits. `fn(Transaction&)` returns a value or Result; a refused Result rolls back.
    template <class Fn>
    auto write(Fn fn) {
        return wait(&Database::submit_write, std::move(fn));
    }
    /// Waits. One consistent snapshot; changes are refused by the engine.
    template <class Fn>
    auto read(Fn fn) {
        return wait(&Database::submit_read, std::move(fn));
    }

    template <class R>
    static Verdict verdict_on(const R& result) {
        if constexpr (requires {
                          result.error();
                          static_cast<bool>(result);
                      })
            return result ? Verdict::commit : Verdict::roll_back;
        else
            return Verdict::commit;
    }

private:
    template <class Fn>
    std::invoke_result_t<Fn, Transaction&> wait(void (Database::*submit)(Work), Fn fn) {
        using R = std::invoke_result_t<Fn, Transaction&>;
        std::promise<void> finished;
        auto future = finished.get_future();
        if constexpr (std::is_void_v<R>) {
            (this->*submit)({[&](Transaction& tx) {
                                 fn(tx);
                                 return Verdict::commit;
                             },
                             [&](std::exception_ptr e) { settle(finished, e); }});
            future.get();
        } else {
            std::optional<R> result;
            (this->*submit)({[&](Transaction& tx) {
                                 result.emplace(fn(tx));
                                 return verdict_on(*result);
                             },
                             [&](std::exception_ptr e) { settle(finished, e); }});
            future.get();
            return std::move(*result);
        }
    }
    static void settle(std::promise<void>& finished, std::exception_ptr failed) {
        if (failed)
            finished.set_exception(failed);
        else
            finished.set_value();
    }
};

}  // namespace motcua
