// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <string>
#include <unordered_map>

#include "platform/storage/sqlite/handle.hpp"
#include "platform/storage/storage.hpp"
#include "platform/storage/tap.hpp"
#include "platform/storage/text_hash.hpp"

namespace motcua::storage::sqlite {

/// What a transaction talks to: runs each statement on the spot, keeps it prepared by its text
/// (an unnamed one is used once), and once an error came refuses everything until forgive().
class SqliteConnection final : public Connection {
public:
    explicit SqliteConnection(Handle& handle, Tap* tap = nullptr) : handle_(handle), tap_(tap) {}

    void start(std::shared_ptr<Operation>, const Statement&, std::span<const Param>) override;
    void finish(Operation&) override;
    Engine engine() const override { return Engine::sqlite; }

    /// One of the engine's own statements (BEGIN, SAVEPOINT, …); neither poisons nor is refused.
    void control(std::string_view sql);
    /// What poisoned the unit of work, if anything did.
    std::exception_ptr poison() const { return poison_; }
    void forgive() { poison_ = nullptr; }
    std::size_t prepared_count() const { return cache_.size(); }

private:
    Prepared& prepared(std::string_view name, std::string_view sql);
    void run(Operation& operation, Prepared& statement, std::span<const Param> params);

    Handle& handle_;
    Tap* tap_;
    std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> cache_;
    std::exception_ptr poison_;
};

}  // namespace motcua::storage::sqlite
