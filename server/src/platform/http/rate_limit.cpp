// SPDX-License-Identifier: Apache-2.0
#include "platform/http/rate_limit.hpp"

#include <algorithm>
#include <cmath>

namespace motcua::http {

double RateLimiter::refilled(const Bucket& bucket, Instant now) const {
    // The wall clock may step back; a bucket never loses by it.
    const double seconds_since =
        std::max(0.0, std::chrono::duration<double>(now - bucket.at).count());
    return std::min(limit_.burst, bucket.tokens + seconds_since * limit_.per_second);
}

int RateLimiter::take(const std::string& address, Instant now) {
    if (limit_.per_second <= 0) return 0;
    const std::scoped_lock lock(lock_);
    if (buckets_.size() >= addresses_max_ && !buckets_.contains(address)) {
        std::erase_if(buckets_,
                      [&](const auto& pair) { return refilled(pair.second, now) >= limit_.burst; });
        // All of them busy: a flood from everywhere. Forget who was there rather than grow.
        if (buckets_.size() >= addresses_max_) buckets_.clear();
    }
    auto& bucket = buckets_.try_emplace(address, Bucket{limit_.burst, now}).first->second;
    bucket = {refilled(bucket, now), now};
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 0;
    }
    return std::max(1, static_cast<int>(std::ceil((1 - bucket.tokens) / limit_.per_second)));
}

}  // namespace motcua::http
