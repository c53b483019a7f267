// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/lease.hpp"

#include "platform/jobs/sql.hpp"
#include "platform/runtime/log.hpp"

namespace motcua::jobs {
namespace {

constexpr seconds kRenewedAfter{5};

}  // namespace

Lease::Lease(Database& database, const Clock& clock, std::string_view kind,
             std::string_view aggregate, Instant until)
    : database_(database), clock_(clock), kind_(kind), aggregate_(aggregate), until_(until) {
    thread_ = std::thread([this] { keep(); });
}

Instant Lease::end() {
    {
        std::lock_guard lock(mutex_);
        is_over_ = true;
    }
    over_.notify_all();
    if (thread_.joinable()) thread_.join();
    return until_;
}

void Lease::keep() {
    std::unique_lock lock(mutex_);
    while (!over_.wait_for(lock, kRenewedAfter, [&] { return is_over_; })) try {
            renew();
        } catch (const std::exception& trouble) {
            log.warn("jobs.database", {{"why", MachineText{trouble.what()}}});
        }
}

void Lease::renew() {
    const Instant until = clock_.now() + kLease;
    const auto renewed = database_.write([&](Transaction& tx) {
        return tx.exec(sql::move_due, "job", kind_, aggregate_, until_, until).count();
    });
    if (renewed > 0) until_ = until;
}

}  // namespace motcua::jobs
