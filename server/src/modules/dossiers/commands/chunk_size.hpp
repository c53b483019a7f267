// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <chrono>
#include <cstddef>

namespace motcua::dossiers {

/// How many rows the next short transaction of a long job takes: officers' acts wait for it, so it
/// stays well under 50 ms. Follows the time the last one took.
class ChunkSize {
public:
    ChunkSize(std::size_t first, std::size_t least, std::size_t most)
        : now_(first), least_(least), most_(most) {}

    std::size_t now() const { return now_; }

    /// Does a chunk and remembers how long those rows took.
    template <class Fn>
    void time(std::size_t rows, Fn chunk) {
        const auto began = std::chrono::steady_clock::now();
        chunk();
        const auto took = std::chrono::steady_clock::now() - began;
        if (rows < now_) return;  // what was left over says nothing of the size
        now_ = std::clamp(took > kAim ? now_ / 2 : now_ + now_ / 4 + 1, least_, most_);
    }

private:
    static constexpr std::chrono::milliseconds kAim{20};
    std::size_t now_, least_, most_;
};

}  // namespace motcua::dossiers
