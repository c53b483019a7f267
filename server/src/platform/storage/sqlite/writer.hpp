// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <thread>

#include "platform/storage/open.hpp"
#include "platform/storage/sqlite/log_keeper.hpp"
#include "platform/storage/sqlite/sqlite_connection.hpp"
#include "platform/storage/work_queue.hpp"

namespace motcua::storage::sqlite {

/// The one thread that changes the file. What is queued, at most so many functions or so many
/// milliseconds, goes into one transaction, each function in its own savepoint, and becomes
/// durable with one commit; only then are the answers let go. When an error takes the whole
/// transaction with it, the functions of that group are run again one by one.
class Writer {
public:
    Writer(const DatabaseOptions& options, const Clock& clock);
    ~Writer();
    void submit(Database::Work work);

private:
    struct Member {
        Database::Work work;
        std::exception_ptr failed;
    };

    void loop();
    void run_group(Database::Work first);
    /// False when the transaction did not survive the function.
    bool run_in_savepoint(Member& member);
    /// Runs `first` and (unless `alone`) what follows it in the queue; false when all is lost.
    bool run_batch(std::vector<Member>& group, bool alone);
    void abandon();
    void keep_log_short();

    Handle handle_;
    SqliteConnection connection_;
    const Clock& clock_;
    std::unique_ptr<Random> random_;
    const std::size_t group_size_max_;
    const std::chrono::milliseconds group_time_max_;
    WorkQueue queue_;
    LogKeeper log_;
    int log_pages_ = 0;
    std::thread thread_;
};

}  // namespace motcua::storage::sqlite
