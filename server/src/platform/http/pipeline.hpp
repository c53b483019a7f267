// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/asio/awaitable.hpp>
#include <memory>
#include <optional>

#include "platform/http/hooks.hpp"
#include "platform/http/rate_limit.hpp"
#include "platform/http/route.hpp"
#include "platform/runtime/worker_pool.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::http {

/// From a request that was read to its answer: limits, origin, who, may, CSRF, idempotency, the
/// handler, the audit row. The one place that awaits the database; never throws.
class Pipeline {
public:
    Pipeline(Database& database, const Clock& clock, Hooks hooks, RateLimit limit, int workers);

    /// What can be refused before a body is read. For a route that takes a file this asks the
    /// database, so that nobody fills the disk who may not.
    boost::asio::awaitable<std::optional<Answer>> refuse_early(const Route& route,
                                                               std::shared_ptr<Call> call);
    /// `call` stays alive in the database's threads as long as they need it.
    boost::asio::awaitable<Answer> answer(const Route& route, std::shared_ptr<Call> call);

private:
    struct State;
    Result<> check_before_database(const Route& route, const Call& call);
    Result<> admit(Transaction& tx, State& state) const;
    boost::asio::awaitable<void> let_in(std::shared_ptr<State> state);
    boost::asio::awaitable<void> run_handler(std::shared_ptr<State> state);
    boost::asio::awaitable<void> write_down(std::shared_ptr<State> state);
    Answer incident_of(const Call& call, std::string_view why);

    Database& database_;
    const Clock& clock_;
    const Hooks hooks_;
    RateLimiter limiter_;
    WorkerPool workers_;
};

}  // namespace motcua::http
