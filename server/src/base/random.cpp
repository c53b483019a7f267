// SPDX-License-Identifier: Apache-2.0
#include "base/random.hpp"

#include <openssl/rand.h>

#include <cstring>

#include "base/result.hpp"

namespace motcua {

std::uint64_t Random::next() {
    std::uint64_t value = 0;
    fill({reinterpret_cast<std::uint8_t*>(&value), sizeof value});
    return value;
}

std::uint64_t Random::below(std::uint64_t below) {
    ensure(below > 0);
    // Reject the uneven tail, so that every answer is equally likely.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % below;
    std::uint64_t value = next();
    while (value >= limit) value = next();
    return value % below;
}

void SecureRandom::fill(std::span<std::uint8_t> bytes) {
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        throw std::runtime_error("RAND_bytes failed");
}

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        z ^= z >> 31;
        std::memcpy(bytes.data() + at, &z, std::min<std::size_t>(8, bytes.size() - at));
    }
}

}  // namespace motcua
