// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "platform/jobs/due.hpp"

namespace motcua::jobs {

/// A job whose process died is taken up again after this; while it runs it is renewed.
constexpr seconds kLease{15};

/// Keeps a running job ours, from a thread of its own, as long as it lives.
class Lease {
public:
    Lease(Database& database, const Clock& clock, std::string_view kind, std::string_view aggregate,
          Instant until);
    ~Lease() { end(); }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    /// Renewed no more; until when it was ours.
    Instant end();

private:
    void keep();
    void renew();

    Database& database_;
    const Clock& clock_;
    const std::string kind_, aggregate_;
    std::mutex mutex_;
    std::condition_variable over_;
    bool is_over_ = false;
    Instant until_;
    std::thread thread_;
};

}  // namespace motcua::jobs
