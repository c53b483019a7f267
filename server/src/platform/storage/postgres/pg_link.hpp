// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <libpq-fe.h>

#include <chrono>
#include <memory>
#include <string>

#include "platform/storage/open.hpp"

namespace motcua::storage::postgres {

/// A connection to the server in pipeline mode, and the waiting for its answers.
class PgLink {
public:
    using Deadline = std::chrono::steady_clock::time_point;
    using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

    /// Throws Trouble connection.
    explicit PgLink(const DatabaseOptions& options);
    PgLink(const PgLink&) = delete;
    ~PgLink();

    PGconn* raw() const { return connection_; }
    bool is_lost() const { return is_lost_; }

    /// Notices, between units of work, that the server has hung up: nothing was sent yet, so
    /// nothing is in doubt.
    void look();
    /// What libpq answered to sending; throws Trouble connection when it could not.
    void must(int ok);
    /// Sends what waits, and asks the server not to hold its answers back.
    void flush();
    /// Waits; past the deadline it asks the server to give the statement up, whose answer comes.
    Answer next_answer(Deadline deadline);
    /// The Trouble a failed answer means, without the values its details would tell.
    Trouble trouble_of(const PGresult* answer, std::string_view doing);
    [[noreturn]] void lose();

private:
    PGconn* connection_ = nullptr;
    bool is_lost_ = false;
};

/// SQLSTATE of an answer, or "".
std::string_view sqlstate(const PGresult* answer);

}  // namespace motcua::storage::postgres
