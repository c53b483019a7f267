// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/postgres/pg_connection.hpp"

#include <cstdlib>

#include "platform/storage/postgres/pg_row.hpp"

namespace motcua::storage::postgres {
namespace {

constexpr const char* kBeginWrite = "begin_write";
constexpr const char* kBeginRead = "begin_read";
constexpr const char* kCommit = "commit";
constexpr const char* kRollBack = "roll_back";

bool is_race(std::string_view state) {
    return state == "40001" || state == "40P01" || state == "23505";
}

/// A migration beside us changed a table under a prepared statement, or a pooler dropped it.
bool is_stale_statement(std::string_view state) {
    return state == "0A000" || state == "26000";
}

std::string_view tag_of(const PGresult* answer) {
    return PQcmdStatus(const_cast<PGresult*>(answer));
}

std::int64_t changed_by(const PGresult* answer) {
    if (tag_of(answer).starts_with("SELECT")) return 0;
    return std::atoll(PQcmdTuples(const_cast<PGresult*>(answer)));
}

}  // namespace

PgConnection::PgConnection(const DatabaseOptions& options) : link_(options), tap_(options.tap) {
    prepare(kBeginWrite, "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", {});
    prepare(kBeginRead, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", {});
    prepare(kCommit, "COMMIT", {});
    prepare(kRollBack, "ROLLBACK", {});
    sync();
    receive_all();
    if (poison_) std::rethrow_exception(poison_);
}

void PgConnection::poison_with(std::exception_ptr why) {
    if (!poison_) poison_ = std::move(why);
}

PgConnection::Variant& PgConnection::variant(std::string_view sql, const PgParams& params) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) found = statements_.try_emplace(std::string(sql)).first;
    for (auto& known : found->second)
        if (known.shape == params.shape()) return known;
    auto& fresh = found->second.emplace_back();
    fresh.shape = params.shape();
    fresh.types.assign(params.types(), params.types() + params.count());
    return fresh;
}

void PgConnection::send(const Statement& statement, const PgParams& params) {
    Variant* known = nullptr;
    if (!statement.name.empty()) known = &variant(statement.postgres, params);
    if (known && known->is_prepared) {
        link_.must(PQsendQueryPrepared(link_.raw(), known->id.c_str(), params.count(),
                                       params.values(), params.lengths(), params.formats(), 1));
        return;
    }
    const std::string sql(statement.postgres);
    link_.must(PQsendQueryParams(link_.raw(), sql.c_str(), params.count(), params.types(),
                                 params.values(), params.lengths(), params.formats(), 1));
    if (known) seen_.emplace_back(&statements_.find(statement.postgres)->first, known);
}

void PgConnection::start(std::shared_ptr<Operation> operation, const Statement& statement,
                         std::span<const Param> params) {
    if (poison_) std::rethrow_exception(poison_);
    if (tap_) tap_->statement(*this, *operation, statement, params);
    try {
        if (deadline_ != PgLink::Deadline::max() && std::chrono::steady_clock::now() > deadline_)
            throw Trouble(Trouble::What::busy, "the snapshot is too old");
        send(statement, PgParams(params));
        const std::string_view name =
            statement.name.empty() ? std::string_view("unnamed statement") : statement.name;
        sent_.push_back({std::move(operation), name});
    } catch (...) {
        poison_with(std::current_exception());
        throw;
    }
}

void PgConnection::finish(Operation& operation) {
    if (!poison_ && !operation.done) {
        try {
            if (tap_) tap_->awaited(*this, operation);
            link_.flush();
            while (!operation.done && !poison_) receive();
        } catch (...) {
            poison_with(std::current_exception());
        }
    }
    if (poison_) std::rethrow_exception(poison_);
}

void PgConnection::take(const Sent& sent, const PGresult* answer) {
    switch (PQresultStatus(answer)) {
        case PGRES_TUPLES_OK:
            if (!sent.operation) return;
            try {
                if (sent.operation->on_row && !poison_) {
                    PgRow row(answer);
                    for (int i = 0; i < PQntuples(answer); ++i) {
                        row.go_to(i);
                        sent.operation->on_row(row);
                    }
                }
                sent.operation->changed = changed_by(answer);
            } catch (...) {
                poison_with(std::current_exception());
            }
            return;
        case PGRES_COMMAND_OK:
            if (sent.operation) sent.operation->changed = changed_by(answer);
            if (sent.name == kCommit && tag_of(answer) != "COMMIT")
                poison_with(std::make_exception_ptr(
                    Trouble(Trouble::What::other, "COMMIT was answered with a roll-back")));
            return;
        case PGRES_PIPELINE_ABORTED:
            poison_with(std::make_exception_ptr(Trouble(Trouble::What::other, "pipeline aborted")));
            return;
        default:
            break;
    }
    if (poison_) return;
    const auto state = sqlstate(answer);
    must_forget_ = is_stale_statement(state);
    is_worth_retrying_ = must_forget_ || is_race(state);
    poison_with(std::make_exception_ptr(link_.trouble_of(answer, sent.name)));
}

void PgConnection::receive() {
    const Sent sent = std::move(sent_.front());
    sent_.pop_front();
    for (;;) {
        const auto answer = link_.next_answer(deadline_);
        if (!answer) break;
        if (PQresultStatus(answer.get()) == PGRES_PIPELINE_SYNC) return;
        take(sent, answer.get());
    }
    if (sent.operation) sent.operation->done = true;
}

void PgConnection::receive_all() {
    while (!sent_.empty()) receive();
}

void PgConnection::sync() {
    link_.must(PQpipelineSync(link_.raw()));
    sent_.push_back({nullptr, "sync", true});
}

void PgConnection::control(const char* id) {
    if (tap_) tap_->control(*this, id);
    link_.must(PQsendQueryPrepared(link_.raw(), id, 0, nullptr, nullptr, nullptr, 1));
    sent_.push_back({nullptr, id});
}

void PgConnection::prepare(const char* id, const char* sql, std::span<const Oid> types) {
    link_.must(PQsendPrepare(link_.raw(), id, sql, static_cast<int>(types.size()), types.data()));
    sent_.push_back({nullptr, "prepare"});
}

void PgConnection::begin(bool writes, PgLink::Deadline deadline) {
    if (must_forget_) forget_statements();
    poison_ = nullptr;
    seen_.clear();
    is_worth_retrying_ = commit_was_sent_ = false;
    deadline_ = deadline;
    try {
        control(writes ? kBeginWrite : kBeginRead);
    } catch (...) {
        poison_with(std::current_exception());
        throw;
    }
}

void PgConnection::commit() {
    if (!poison_) {
        try {
            control(kCommit);
            commit_was_sent_ = true;
            sync();
            receive_all();
        } catch (...) {
            poison_with(std::current_exception());
        }
    }
    if (poison_) std::rethrow_exception(poison_);
}

void PgConnection::roll_back() noexcept {
    deadline_ = PgLink::Deadline::max();
    if (link_.is_lost()) return;
    try {
        sync();
        control(kRollBack);
        sync();
        receive_all();
    } catch (...) {
        // The link noted that it is lost, or will at the next unit; the poison tells the caller.
        poison_with(std::current_exception());
    }
}

void PgConnection::prepare_seen() noexcept {
    if (seen_.empty() || link_.is_lost()) return;
    const auto seen = std::exchange(seen_, {});
    deadline_ = PgLink::Deadline::max();
    poison_ = nullptr;
    try {
        for (const auto& [sql, known] : seen) {
            if (!known->id.empty()) continue;  // used twice in the unit
            known->id = "s" + std::to_string(named_++);
            prepare(known->id.c_str(), sql->c_str(), known->types);
        }
        sync();
        receive_all();
        if (poison_) std::rethrow_exception(poison_);
        for (const auto& [sql, known] : seen) known->is_prepared = true;
    } catch (...) {
        for (const auto& [sql, known] : seen) known->id.clear();
    }
}

void PgConnection::forget_statements() noexcept {
    must_forget_ = false;
    seen_.clear();
    statements_.clear();
}

}  // namespace motcua::storage::postgres
