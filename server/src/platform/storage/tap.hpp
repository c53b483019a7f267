// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/storage/storage.hpp"

namespace motcua::storage {

/// Sees what passes from units of work to the engine, in its order, so that a measuring program can
/// play the very same to the bare engine (DatabaseOptions::tap). Called on the database's own
/// threads, beside the work: it must be quick and must not throw. Values are valid only inside.
class Tap {
public:
    virtual ~Tap() = default;
    /// One of the engine's own: BEGIN…, SAVEPOINT…, RELEASE…, COMMIT, ROLLBACK….
    virtual void control(const Connection& on, std::string_view sql) = 0;
    virtual void statement(const Connection& on, const Operation& operation,
                           const Statement& statement, std::span<const Param> params) = 0;
    /// PostgreSQL: from here the unit waits for that operation's answer, and so a round trip.
    virtual void awaited(const Connection& on, const Operation& operation) = 0;
};

}  // namespace motcua::storage
