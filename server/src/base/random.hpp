// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <span>

namespace motcua {

/// Chance comes from here only, so that a simulation and a test can be repeated by their seed.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
    std::uint64_t next();
    /// Uniform in [0, below); `below` > 0.
    std::uint64_t below(std::uint64_t below);
};

/// Unpredictable: identifiers, tokens, salts, keys.
class SecureRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// The same sequence for the same seed (splitmix64). Tests and simulation; never for secrets.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : state_(seed) {}
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::uint64_t state_;
};

}  // namespace motcua
