// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

#include "platform/storage/storage.hpp"

namespace motcua::storage {

/// A bounded line between callers and the threads of a database; the oldest is served first.
class WorkQueue {
public:
    struct Item {
        Database::Work work;
        bool writes = true;
        std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();
    };

    explicit WorkQueue(std::size_t length_max) : length_max_(length_max) {}

    /// A full or closed queue answers through `done` at once: Trouble busy.
    void push(Item item) {
        {
            std::lock_guard lock(mutex_);
            if (!closed_ && items_.size() < length_max_) {
                items_.push_back(std::move(item));
                arrived_.notify_one();
                return;
            }
        }
        item.work.done(std::make_exception_ptr(
            Trouble(Trouble::What::busy, "the database's queue is full or closed")));
    }

    std::optional<Item> try_pop() {
        std::lock_guard lock(mutex_);
        return take();
    }

    /// Waits; nothing only when the queue is closed and empty.
    std::optional<Item> pop() {
        std::unique_lock lock(mutex_);
        arrived_.wait(lock, [&] { return closed_ || !items_.empty(); });
        return take();
    }

    /// Waits at most so long; nothing also when nothing came.
    std::optional<Item> pop_within(std::chrono::milliseconds time) {
        std::unique_lock lock(mutex_);
        arrived_.wait_for(lock, time, [&] { return closed_ || !items_.empty(); });
        return take();
    }

    void close() {
        std::lock_guard lock(mutex_);
        closed_ = true;
        arrived_.notify_all();
    }

    bool is_finished() const {
        std::lock_guard lock(mutex_);
        return closed_ && items_.empty();
    }

    bool is_closed() const {
        std::lock_guard lock(mutex_);
        return closed_;
    }

private:
    std::optional<Item> take() {
        if (items_.empty()) return std::nullopt;
        std::optional<Item> item(std::move(items_.front()));
        items_.pop_front();
        return item;
    }

    const std::size_t length_max_;
    mutable std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<Item> items_;
    bool closed_ = false;
};

}  // namespace motcua::storage
