// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <string>

#include "testing/databases.hpp"

namespace motcua {

/// A statement whose text serves both engines.
constexpr Statement on_both(std::string_view name, std::string_view sql) {
    return {name, sql, sql};
}

/// What the storage suite stands on: a database without our tables and two of its own.
class StorageSuite : public testing::TestWithParam<Engine> {
protected:
    explicit StorageSuite(DatabaseOptions options = {});

    /// Runs a statement of its own in a write.
    void run(std::string_view sql);
    std::int64_t number(std::string_view sql);
    std::int64_t count_of(std::string_view table) {
        return number("SELECT count(*) AS n FROM " + std::string(table));
    }

    FreshDatabase database;
};

/// Which Trouble a call throws; nothing where it throws none.
std::optional<Trouble::What> trouble_of(const std::function<void()>& act);

namespace suite {

// A counter by name, and a list with a unique (owner, seq).
inline constexpr Statement kAddCounter =
    on_both("suite.add_counter", "INSERT INTO suite_counter (name, value) VALUES ($1, $2)");
inline constexpr Statement kCounter =
    on_both("suite.counter", "SELECT value FROM suite_counter WHERE name = $1");
inline constexpr Statement kSetCounter =
    on_both("suite.set_counter", "UPDATE suite_counter SET value = $2 WHERE name = $1");
inline constexpr Statement kLockCounter{
    "suite.lock_counter", "SELECT value FROM suite_counter WHERE name = $1",
    "SELECT value FROM suite_counter WHERE name = $1 FOR UPDATE"};
inline constexpr Statement kAddEvent =
    on_both("suite.add_event", "INSERT INTO suite_event (owner, seq, body) VALUES ($1, $2, $3)");
inline constexpr Statement kLastSeq = on_both(
    "suite.last_seq", "SELECT coalesce(max(seq), 0) AS seq FROM suite_event WHERE owner = $1");

}  // namespace suite
}  // namespace motcua
