// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/job_runner.hpp"

#include "platform/jobs/lease.hpp"
#include "platform/jobs/sql.hpp"
#include "platform/runtime/log.hpp"

namespace motcua::jobs {
namespace {

constexpr seconds kBackoff[] = {seconds(10), minutes(1), minutes(5),
                                minutes(30), hours(2),   hours(6)};
constexpr std::int64_t kAttemptsMax = std::size(kBackoff) + 1;
constexpr std::chrono::milliseconds kPause{250};
constexpr int kRowsAtOnce = 64;
constexpr int kAggregatesAtOnce = 16;
/// Far enough to mean "until a person says so".
constexpr Instant kNever{microseconds(INT64_MAX)};

/// Whether the database, not the act, is to blame.
bool is_passing(Trouble::What what) {
    return what != Trouble::What::constraint && what != Trouble::What::other;
}

/// Runs an act and names its failure by a code; "" = done. Lets passing trouble through.
template <class Act>
std::string code_of_failure(std::string_view name, Act act) {
    try {
        return code_of(act());
    } catch (const Trouble& trouble) {
        if (is_passing(trouble.what_kind)) throw;
        log.error("jobs.trouble", {{"name", Word{name}}, {"why", MachineText{trouble.what()}}});
        return "jobs.trouble";
    } catch (const std::exception& mistake) {
        log.error("jobs.mistake", {{"name", Word{name}}, {"why", MachineText{mistake.what()}}});
        return "jobs.mistake";
    }
}

struct NewsRow {
    std::int64_t seq = 0;
    std::string topic;
    Json payload;
    Instant published_at{};
    std::int64_t attempts = 0;
};
BOOST_DESCRIBE_STRUCT(NewsRow, (), (seq, topic, payload, published_at, attempts))

/// Delivers the next news of one aggregate inside the caller's transaction.
Result<> deliver(Transaction& tx, const Hear& hear, const std::string& consumer,
                 const std::string& aggregate, int at_most) {
    if (tx.query<int>(sql::lock_news, consumer, aggregate).one() == 0) return {};
    for (auto& row : tx.query<NewsRow>(sql::news, consumer, aggregate, at_most).rows()) {
        const News news{std::move(row.topic), aggregate, std::move(row.payload), row.published_at};
        if (auto heard = hear(tx, news); !heard) return heard;
        tx.exec(sql::remove_news, consumer, aggregate, row.seq);
    }
    return {};
}

}  // namespace

struct JobRunner::Row {
    std::string kind;
    std::string aggregate;
    Instant due_at{};
    Json payload;
    std::int64_t attempts = 0;
    BOOST_DESCRIBE_CLASS(Row, (), (kind, aggregate, due_at, payload, attempts), (), ())
};

JobRunner::JobRunner(Database& database, const Clock& clock, const Outbox& outbox)
    : database_(database), clock_(clock), outbox_(outbox) {}

JobRunner::~JobRunner() {
    stop();
}

void JobRunner::on_timer(std::string kind, OnTimer act) {
    const bool is_new = timers_.emplace(std::move(kind), std::move(act)).second;
    ensure(is_new);
}

void JobRunner::on_job(std::string kind, OnJob act) {
    const bool is_new = jobs_.emplace(std::move(kind), std::move(act)).second;
    ensure(is_new);
}

void JobRunner::on_given_up(std::string kind, OnGivenUp act) {
    const bool is_new = given_up_.emplace(std::move(kind), std::move(act)).second;
    ensure(is_new);
}

void JobRunner::every(std::string kind, seconds period, OnJob act) {
    periods_[kind] = period;
    on_job(std::move(kind), std::move(act));
}

bool JobRunner::give_up(std::string_view lane, const Row& row, const std::string& code) {
    const auto known = given_up_.find(row.kind);
    if (known == given_up_.end()) return false;
    const auto refused = code_of_failure(row.kind, [&] {
        return database_.write([&](Transaction& tx) -> Result<> {
            // Set anew since we looked: that one has its own tries.
            if (tx.exec(sql::take_due, lane, row.kind, row.aggregate, row.due_at).count() == 0)
                return {};
            return known->second(tx, Due{row.kind, row.aggregate, row.due_at, row.payload}, code);
        });
    });
    return refused.empty();
}

void JobRunner::failed(std::string_view lane, const Row& row, const std::string& code) {
    const auto attempts = row.attempts + 1;
    const bool is_last = attempts >= kAttemptsMax;
    const auto period = periods_.find(row.kind);
    log.warn("jobs.failed", {{"lane", Word{lane}},
                             {"name", Word{row.kind}},
                             {"code", Word{code}},
                             {"attempts", attempts}});
    if (is_last && give_up(lane, row, code)) return;
    database_.write([&](Transaction& tx) {
        Instant until = kNever;
        if (!is_last)
            until = tx.now() + kBackoff[static_cast<std::size_t>(row.attempts)];
        else if (lane == "job" && period != periods_.end())
            until = tx.now() + period->second;  // what comes round goes on coming round
        if (lane == "news")
            tx.exec(sql::delay_news, row.kind, row.aggregate, until, attempts);
        else
            tx.exec(sql::delay_due, lane, row.kind, row.aggregate, until,
                    is_last && until != kNever ? 0 : attempts);
        if (is_last)
            tx.exec(sql::add_incident, tx.make_id<IncidentId>(), tx.now(), lane, row.kind,
                    row.aggregate, code);
    });
}

void JobRunner::fire(const Row& row) {
    const auto known = timers_.find(row.kind);
    const auto code =
        known == timers_.end() ? std::string("jobs.unknown_kind") : code_of_failure(row.kind, [&] {
            return database_.write([&](Transaction& tx) -> Result<> {
                // Another node fired it, or it was set anew since we looked.
                if (tx.exec(sql::take_due, "timer", row.kind, row.aggregate, row.due_at).count() ==
                    0)
                    return {};
                return known->second(tx, Due{row.kind, row.aggregate, row.due_at, row.payload});
            });
        });
    if (!code.empty()) failed("timer", row, code);
}

void JobRunner::run(const Row& row, Instant now) {
    const Instant lease = now + kLease;
    const bool is_mine = database_.write([&](Transaction& tx) {
        return tx.exec(sql::move_due, "job", row.kind, row.aggregate, row.due_at, lease).count() >
               0;
    });
    if (!is_mine) return;
    Lease held(database_, clock_, row.kind, row.aggregate, lease);
    const auto known = jobs_.find(row.kind);
    const auto code =
        known == jobs_.end() ? std::string("jobs.unknown_kind") : code_of_failure(row.kind, [&] {
            return known->second(database_, Due{row.kind, row.aggregate, row.due_at, row.payload});
        });
    const Instant until = held.end();
    if (!code.empty()) {
        Row leased = row;
        leased.due_at = until;
        failed("job", leased, code);
        return;
    }
    const auto period = periods_.find(row.kind);
    database_.write([&](Transaction& tx) {
        if (period != periods_.end())
            tx.exec(sql::delay_due, "job", row.kind, row.aggregate, tx.now() + period->second, 0);
        else
            tx.exec(sql::take_due, "job", row.kind, row.aggregate, until);
    });
}

std::size_t JobRunner::fire_timers(Instant now) {
    const auto rows = database_.read(
        [&](Transaction& tx) { return tx.query<Row>(sql::due, "timer", now, kRowsAtOnce).rows(); });
    for (const auto& row : rows) fire(row);
    return rows.size();
}

std::size_t JobRunner::run_jobs(Instant now) {
    ensure_periodic();
    const auto rows = database_.read(
        [&](Transaction& tx) { return tx.query<Row>(sql::due, "job", now, kRowsAtOnce).rows(); });
    for (const auto& row : rows) run(row, now);
    return rows.size();
}

bool JobRunner::deliver_together(const std::string& consumer,
                                 const std::vector<std::string>& aggregates) {
    const auto& hear = outbox_.consumers().at(consumer);
    return code_of_failure(consumer,
                           [&] {
                               return database_.write([&](Transaction& tx) -> Result<> {
                                   for (const auto& aggregate : aggregates)
                                       if (auto heard = deliver(tx, hear, consumer, aggregate, 4);
                                           !heard)
                                           return heard;
                                   return {};
                               });
                           })
        .empty();
}

std::string JobRunner::deliver_one(const std::string& consumer, const std::string& aggregate) {
    const auto& hear = outbox_.consumers().at(consumer);
    return code_of_failure(consumer, [&] {
        return database_.write(
            [&](Transaction& tx) { return deliver(tx, hear, consumer, aggregate, 1); });
    });
}

std::size_t JobRunner::deliver_news(Instant now) {
    std::size_t delivered = 0;
    for (const auto& [consumer, hear] : outbox_.consumers()) {
        const auto aggregates = database_.read([&, &name = consumer](Transaction& tx) {
            return tx.query<std::string>(sql::due_aggregates, name, now, kAggregatesAtOnce).rows();
        });
        delivered += aggregates.size();
        // Together is quicker; one that fails must not hold the others up.
        if (aggregates.empty() || deliver_together(consumer, aggregates)) continue;
        for (const auto& aggregate : aggregates) {
            const auto code = deliver_one(consumer, aggregate);
            if (code.empty()) continue;
            const auto first = database_.read([&, &name = consumer](Transaction& tx) {
                return tx.query<NewsRow>(sql::news, name, aggregate, 1).maybe();
            });
            if (first) failed("news", {consumer, aggregate, {}, {}, first->attempts}, code);
        }
    }
    return delivered;
}

std::size_t JobRunner::quick(Instant now) {
    return fire_timers(now) + deliver_news(now);
}

void JobRunner::ensure_periodic() {
    if (is_periodic_ensured_ || periods_.empty()) return;
    database_.write([&](Transaction& tx) {
        for (const auto& [kind, period] : periods_) tx.exec(sql::ensure_due, kind, tx.now());
    });
    is_periodic_ensured_ = true;
}

std::size_t JobRunner::run_due(Instant now) {
    std::size_t ran = 0;
    for (;;) {
        const auto more = quick(now) + run_jobs(now);
        if (more == 0) return ran;
        ran += more;
    }
}

std::optional<Instant> JobRunner::next_due() {
    ensure_periodic();
    const auto next =
        database_.read([](Transaction& tx) { return tx.query<Instant>(sql::next_due).maybe(); });
    return next == kNever ? std::nullopt : next;
}

void JobRunner::start() {
    threads_.emplace_back([this] { loop(&JobRunner::quick); });
    threads_.emplace_back([this] { loop(&JobRunner::run_jobs); });
}

void JobRunner::stop() {
    {
        std::lock_guard lock(mutex_);
        is_stopping_ = true;
    }
    stop_.notify_all();
    for (auto& thread : threads_) thread.join();
    threads_.clear();
}

void JobRunner::loop(Lane lane) {
    for (;;) {
        std::size_t ran = 0;
        try {
            ran = (this->*lane)(clock_.now());
        } catch (const std::exception& trouble) {
            log.warn("jobs.database", {{"why", MachineText{trouble.what()}}});
        }
        std::unique_lock lock(mutex_);
        const auto pause = ran ? std::chrono::milliseconds(0) : kPause;
        if (stop_.wait_for(lock, pause, [&] { return is_stopping_; })) return;
    }
}

}  // namespace motcua::jobs
