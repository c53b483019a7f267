// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "platform/storage/tap.hpp"

namespace motcua::bench {

using OwnedParam = std::variant<storage::Null, bool, std::int64_t, std::string, Bytes, IdBytes>;
OwnedParam own(const storage::Param& param);
storage::Param lend(const OwnedParam& param);

/// One thing said to the engine.
struct Said {
    enum class What { control, statement, wait };
    What what = What::statement;
    std::string_view sql;  ///< in the engine's own words; lives as long as the program
    std::vector<OwnedParam> params = {};
    std::size_t until = 0;  ///< wait: the place in the unit of the operation awaited
};
using Unit = std::vector<Said>;

/// What was said from one side, in order: on SQLite the one writer; on PostgreSQL one client, whose
/// acts depend on each other, while those of different clients do not.
struct Stream {
    std::vector<Unit> units;
    std::size_t timed_from = 0;  ///< units before it were warming up
};

/// Which client's act runs on this thread of the database; set by the act itself.
extern thread_local int client_now;

/// Keeps everything said, so that it can be played to the bare engine.
class Recorder final : public storage::Tap {
public:
    explicit Recorder(Engine engine) : engine_(engine) {}

    void control(const storage::Connection& on, std::string_view sql) override;
    void statement(const storage::Connection& on, const storage::Operation& operation,
                   const Statement& statement, std::span<const storage::Param> params) override;
    void awaited(const storage::Connection& on, const storage::Operation& operation) override;

    /// What follows is timed.
    void mark();
    std::vector<Stream> take();

private:
    struct Open {
        Unit unit;
        std::vector<const storage::Operation*> operations;
    };
    Open* open(const storage::Connection& on);

    Engine engine_;
    std::mutex mutex_;
    std::map<const storage::Connection*, Open> open_;
    std::map<int, Stream> streams_;
};

/// How often the statements and round trips of one act happen, for the figures.
struct Shape {
    double statements = 0;
    double waits = 0;
};
Shape shape_of(const std::vector<Stream>& streams, std::size_t acts);

}  // namespace motcua::bench
