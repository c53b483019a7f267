// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace motcua::process {

/// Files read once, by key. Bounded by number and by the length of the files; what was asked for
/// longest ago goes first, and one is always kept. Any thread.
template <class T>
class Kept {
public:
    Kept(std::size_t most, std::size_t bytes_most) : most_(most), bytes_most_(bytes_most) {}

    /// Nothing where it is not kept.
    std::shared_ptr<const T> find(std::string_view key) {
        const std::lock_guard lock(mutex_);
        const auto found = by_key_.find(key);
        if (found == by_key_.end()) return nullptr;
        by_use_.splice(by_use_.begin(), by_use_, found->second);
        return found->second->what;
    }
    /// `bytes`: the length of its file.
    void keep(std::string key, std::shared_ptr<const T> what, std::size_t bytes) {
        const std::lock_guard lock(mutex_);
        if (by_key_.contains(key)) return;  // another thread read it meanwhile
        bytes_ += bytes;
        by_use_.push_front({key, std::move(what), bytes});
        by_key_.emplace(std::move(key), by_use_.begin());
        while (by_use_.size() > 1 && (by_use_.size() > most_ || bytes_ > bytes_most_)) {
            const One& oldest = by_use_.back();
            bytes_ -= oldest.bytes;
            by_key_.erase(oldest.key);
            by_use_.pop_back();
        }
    }
    std::size_t size() const {
        const std::lock_guard lock(mutex_);
        return by_use_.size();
    }

private:
    struct One {
        std::string key;
        std::shared_ptr<const T> what;
        std::size_t bytes = 0;
    };
    const std::size_t most_;
    const std::size_t bytes_most_;
    mutable std::mutex mutex_;
    std::list<One> by_use_;  ///< asked for last: first
    std::map<std::string, typename std::list<One>::iterator, std::less<>> by_key_;
    std::size_t bytes_ = 0;
};

}  // namespace motcua::process
