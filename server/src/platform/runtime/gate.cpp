// SPDX-License-Identifier: Apache-2.0
#include "platform/runtime/gate.hpp"

namespace motcua {

std::optional<Gate::Pass> Gate::enter() {
    const std::scoped_lock lock(lock_);
    if (closed_) return std::nullopt;
    ++inside_;
    return Pass(*this);
}

void Gate::close() {
    const std::scoped_lock lock(lock_);
    closed_ = true;
}

bool Gate::wait_until_empty(std::chrono::milliseconds at_most) {
    std::unique_lock lock(lock_);
    return left_.wait_for(lock, at_most, [&] { return inside_ == 0; });
}

int Gate::inside() const {
    const std::scoped_lock lock(lock_);
    return inside_;
}

void Gate::leave() {
    // Told under the lock: the waiter may destroy the gate as soon as it sees nobody inside.
    const std::scoped_lock lock(lock_);
    --inside_;
    left_.notify_all();
}

}  // namespace motcua
