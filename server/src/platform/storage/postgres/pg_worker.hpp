// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <thread>

#include "platform/storage/postgres/pg_connection.hpp"
#include "platform/storage/work_queue.hpp"

namespace motcua::storage::postgres {

/// A thread with a connection of its own, serving the queue in order of arrival.
///
/// Runs a function again after a deadlock, a serialization failure or a duplicate (at most five
/// times, with jitter), and after the server went away before COMMIT was sent (as long as the work
/// may wait). When it went away later, nobody knows: Trouble connection.
class PgWorker {
public:
    PgWorker(const DatabaseOptions& options, const Clock& clock, WorkQueue& queue,
             std::uint64_t stream);
    ~PgWorker();

    /// Throws Trouble connection.
    void connect();
    void begin_serving();

private:
    void loop();
    void serve(WorkQueue::Item item);
    std::exception_ptr run_once(WorkQueue::Item& item);
    bool connect_for(const WorkQueue::Item& item);
    bool may_wait(const WorkQueue::Item& item) const;

    const DatabaseOptions& options_;
    const Clock& clock_;
    WorkQueue& queue_;
    std::unique_ptr<Random> random_;
    SecureRandom jitter_;
    std::unique_ptr<PgConnection> connection_;
    std::chrono::steady_clock::time_point last_failure_{};
    std::thread thread_;
};

}  // namespace motcua::storage::postgres
