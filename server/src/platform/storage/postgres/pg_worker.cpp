// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/postgres/pg_worker.hpp"

#include "platform/storage/engine_random.hpp"

namespace motcua::storage::postgres {
namespace {

using SteadyClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int kAttemptsMax = 5;
constexpr milliseconds kBetweenConnects{200};

bool is_connection_trouble(const std::exception_ptr& failed) {
    try {
        std::rethrow_exception(failed);
    } catch (const Trouble& trouble) {
        return trouble.what_kind == Trouble::What::connection;
    } catch (...) {
        return false;
    }
}

}  // namespace

PgWorker::PgWorker(const DatabaseOptions& options, const Clock& clock, WorkQueue& queue,
                   std::uint64_t stream)
    : options_(options), clock_(clock), queue_(queue), random_(random_for(options, stream)) {}

PgWorker::~PgWorker() {
    if (thread_.joinable()) thread_.join();
}

void PgWorker::connect() {
    connection_ = std::make_unique<PgConnection>(options_);
}

void PgWorker::begin_serving() {
    thread_ = std::thread([this] { loop(); });
}

void PgWorker::loop() {
    while (auto item = queue_.pop()) serve(std::move(*item));
}

bool PgWorker::may_wait(const WorkQueue::Item& item) const {
    return SteadyClock::now() - item.since < options_.server_away_max;
}

bool PgWorker::connect_for(const WorkQueue::Item& item) {
    if (connection_ && connection_->is_fit()) return true;
    connection_.reset();
    // What waited long enough is not made to wait for another vain attempt.
    if (!may_wait(item) && SteadyClock::now() - last_failure_ < milliseconds(1000)) return false;
    for (;;) {
        try {
            connect();
            return true;
        } catch (const Trouble&) {
            last_failure_ = SteadyClock::now();
        }
        if (!may_wait(item)) return false;
        std::this_thread::sleep_for(kBetweenConnects);
    }
}

std::exception_ptr PgWorker::run_once(WorkQueue::Item& item) {
    auto& unit = *connection_;
    const auto deadline =
        item.writes ? PgLink::Deadline::max() : SteadyClock::now() + options_.snapshot_time_max;
    std::exception_ptr failed;
    bool keep = false;
    try {
        unit.begin(item.writes, deadline);
        Transaction tx(unit, clock_.now(), *random_);
        keep = item.work.run(tx) == Database::Verdict::commit;
        if (keep) unit.commit();
    } catch (...) {
        failed = std::current_exception();
    }
    if (failed || !keep) unit.roll_back();
    // A refusal or a mistake of ours that came of an error the function did not see.
    return unit.poison() ? unit.poison() : failed;
}

void PgWorker::serve(WorkQueue::Item item) {
    std::exception_ptr failed;
    for (int attempt = 1;;) {
        if (!connect_for(item)) {
            failed = std::make_exception_ptr(
                Trouble(Trouble::What::connection, "PostgreSQL cannot be reached"));
            break;
        }
        failed = run_once(item);
        if (!failed) break;
        const bool is_gone = connection_->is_lost() && is_connection_trouble(failed);
        if (is_gone && !connection_->commit_was_sent() && may_wait(item)) continue;
        if (!connection_->is_worth_retrying() || attempt == kAttemptsMax) break;
        const auto most = std::uint64_t{2000} << attempt;  // microseconds: 4 ms … 32 ms
        std::this_thread::sleep_for(microseconds(jitter_.below(most)));
        ++attempt;
    }
    item.work.done(failed);
    if (!failed) connection_->prepare_seen();
}

}  // namespace motcua::storage::postgres
