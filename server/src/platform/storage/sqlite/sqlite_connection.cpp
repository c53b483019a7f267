// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/sqlite/sqlite_connection.hpp"

namespace motcua::storage::sqlite {

Prepared& SqliteConnection::prepared(std::string_view name, std::string_view sql) {
    const auto found = cache_.find(sql);
    if (found != cache_.end()) return found->second;
    return cache_.emplace(std::string(sql), Prepared(handle_.raw(), name, sql)).first->second;
}

void SqliteConnection::run(Operation& operation, Prepared& statement,
                           std::span<const Param> params) {
    struct Reset {
        Prepared& statement;
        ~Reset() { statement.reset(); }
    } reset{statement};
    statement.bind(params);
    SqliteRow row(statement.raw());
    while (statement.step())
        if (operation.on_row) operation.on_row(row);
    operation.changed = statement.is_read_only() ? 0 : sqlite3_changes64(handle_.raw());
    operation.done = true;
}

void SqliteConnection::start(std::shared_ptr<Operation> operation, const Statement& statement,
                             std::span<const Param> params) {
    if (poison_) std::rethrow_exception(poison_);
    if (tap_) tap_->statement(*this, *operation, statement, params);
    try {
        if (statement.name.empty()) {
            Prepared once(handle_.raw(), "unnamed statement", statement.sqlite);
            run(*operation, once, params);
        } else {
            run(*operation, prepared(statement.name, statement.sqlite), params);
        }
    } catch (...) {
        poison_ = std::current_exception();
        throw;
    }
}

void SqliteConnection::finish(Operation& operation) {
    if (poison_) std::rethrow_exception(poison_);
    ensure(operation.done);
}

void SqliteConnection::control(std::string_view sql) {
    if (tap_) tap_->control(*this, sql);
    Operation nothing;
    run(nothing, prepared(sql, sql), {});
}

}  // namespace motcua::storage::sqlite
