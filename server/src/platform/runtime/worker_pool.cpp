// SPDX-License-Identifier: Apache-2.0
#include "platform/runtime/worker_pool.hpp"

#include "platform/runtime/log.hpp"

namespace motcua {

WorkerPool::WorkerPool(int threads, std::size_t waiting_max) : waiting_max_(waiting_max) {
    for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool() {
    {
        const std::scoped_lock lock(lock_);
        stopping_ = true;
    }
    news_.notify_all();
    for (auto& thread : threads_) thread.join();
}

bool WorkerPool::submit(std::function<void()> work) {
    {
        const std::scoped_lock lock(lock_);
        if (stopping_ || waiting_.size() >= waiting_max_) return false;
        waiting_.push_back(std::move(work));
    }
    news_.notify_one();
    return true;
}

void WorkerPool::run() {
    for (;;) {
        std::function<void()> work;
        {
            std::unique_lock lock(lock_);
            news_.wait(lock, [&] { return stopping_ || !waiting_.empty(); });
            if (waiting_.empty()) return;
            work = std::move(waiting_.front());
            waiting_.pop_front();
        }
        try {
            work();
        } catch (const std::exception& escaped) {
            log.error("runtime.work_failed", {{"why", MachineText{escaped.what()}}});
        }
    }
}

}  // namespace motcua
