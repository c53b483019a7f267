// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace motcua {

/// Counts who is inside, so that a stop can wait for them. Whoever starts work takes a pass and
/// keeps it until the work is over; once closed, the gate gives none.
class Gate {
public:
    class Pass {
    public:
        Pass(Pass&& other) noexcept : gate_(std::exchange(other.gate_, nullptr)) {}
        Pass& operator=(Pass&& other) noexcept {
            std::swap(gate_, other.gate_);
            return *this;
        }
        ~Pass() {
            if (gate_) gate_->leave();
        }

    private:
        friend class Gate;
        explicit Pass(Gate& gate) : gate_(&gate) {}
        Gate* gate_;
    };

    /// Nothing once the gate is closed.
    std::optional<Pass> enter();
    void close();
    /// Whether everybody left in time. The caller closes first.
    bool wait_until_empty(std::chrono::milliseconds at_most);
    int inside() const;

private:
    void leave();

    mutable std::mutex lock_;
    std::condition_variable left_;
    int inside_ = 0;
    bool closed_ = false;
};

}  // namespace motcua
