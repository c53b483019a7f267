// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace motcua {

/// A few threads for slow work: password hashing, PDF, pictures. The queue is bounded, so that a
/// flood is refused at once and not answered an hour later.
class WorkerPool {
public:
    WorkerPool(int threads, std::size_t waiting_max);
    /// Finishes what waits, then joins.
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;

    /// False when the queue is full; the work was not taken. `work` catches its own exceptions; one
    /// that escapes is logged and forgotten.
    bool submit(std::function<void()> work);

private:
    void run();

    const std::size_t waiting_max_;
    std::mutex lock_;
    std::condition_variable news_;
    std::deque<std::function<void()>> waiting_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace motcua
