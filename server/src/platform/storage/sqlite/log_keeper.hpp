// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "platform/storage/open.hpp"
#include "platform/storage/sqlite/handle.hpp"

namespace motcua::storage::sqlite {

/// Carries what the write-ahead log holds into the file from a thread of its own, so that no commit
/// waits for it: in a big file the pages of a log lie everywhere, and writing them takes a quarter
/// of a second. The last few are left to the writer, since a log begins anew only when nothing was
/// added while it was carried over.
class LogKeeper {
public:
    explicit LogKeeper(const DatabaseOptions& options);
    ~LogKeeper();

    /// From the writer after each commit: how many pages the log holds. True: the writer carries
    /// the rest over now, which is little.
    bool is_rest_due(int pages);
    /// From the writer when nothing is to be written for a while.
    void carry_all();

private:
    enum class State { idle, asked, working, nearly_done, stopping };

    void loop();
    void carry();

    Handle handle_;
    std::atomic<int> pages_ = 0;
    int pages_at_rest_ = 0;
    int pages_when_done_ = 0;
    std::mutex mutex_;
    std::condition_variable changed_;
    State state_ = State::idle;
    std::thread thread_;
};

/// Carries over what readers allow, never waits; how many pages of the log are in the file now. A
/// failure shows at the next commit.
int carry_log(sqlite3* db);

}  // namespace motcua::storage::sqlite
