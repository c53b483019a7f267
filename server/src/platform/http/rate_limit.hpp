// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <mutex>
#include <string>
#include <unordered_map>

#include "base/time.hpp"

namespace motcua::http {

/// How much an address that is not signed in may ask: a bucket of tokens, filled again steadily.
/// per_second = 0: as much as it likes (measurements).
struct RateLimit {
    double burst = 120;
    double per_second = 20;
};

/// Token buckets by address. Remembers a bounded number of addresses; a full bucket is forgotten.
class RateLimiter {
public:
    explicit RateLimiter(RateLimit limit, std::size_t addresses_max = 20'000)
        : limit_(limit), addresses_max_(addresses_max) {}

    /// Takes a token, or says after how many seconds one will be there (≥ 1). 0: go on.
    int take(const std::string& address, Instant now);

private:
    struct Bucket {
        double tokens;
        Instant at;
    };
    double refilled(const Bucket& bucket, Instant now) const;

    const RateLimit limit_;
    const std::size_t addresses_max_;
    std::mutex lock_;
    std::unordered_map<std::string, Bucket> buckets_;
};

}  // namespace motcua::http
