// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <condition_variable>
#include <mutex>
#include <thread>

#include "platform/jobs/due.hpp"
#include "platform/jobs/outbox.hpp"

namespace motcua::jobs {

/// Fires timers, delivers news and runs jobs. One of the two doors where Trouble is caught.
///
/// What refuses or throws is tried again after 10 s, 1 min, 5 min, 30 min, 2 h and 6 h; then it
/// becomes an incident. A database that is busy or away is nobody's fault and counts for nothing.
class JobRunner {
public:
    JobRunner(Database& database, const Clock& clock, const Outbox& outbox);
    ~JobRunner();

    /// Before the first run.
    void on_timer(std::string kind, OnTimer act);
    void on_job(std::string kind, OnJob act);
    /// What is done with a timer or job of that kind instead of keeping an incident.
    void on_given_up(std::string kind, OnGivenUp act);
    /// A job that comes round again so long after each run.
    void every(std::string kind, seconds period, OnJob act);

    /// Runs on this thread all that is due by `now`, in the order of its moments, with what that
    /// makes due; returns how many ran or failed. For tests, the simulation and the command line.
    /// Throws Trouble when the database is busy or away.
    std::size_t run_due(Instant now);
    /// When the next timer or job is due: the simulation sets its clock there.
    std::optional<Instant> next_due();

    /// For the server: one thread for timers and news, one for jobs.
    void start();
    /// Returns when what is running has ended.
    void stop();

private:
    struct Row;
    using Lane = std::size_t (JobRunner::*)(Instant);

    std::size_t fire_timers(Instant now);
    std::size_t deliver_news(Instant now);
    std::size_t run_jobs(Instant now);
    std::size_t quick(Instant now);
    void fire(const Row& row);
    void run(const Row& row, Instant now);
    bool deliver_together(const std::string& consumer, const std::vector<std::string>& aggregates);
    std::string deliver_one(const std::string& consumer, const std::string& aggregate);
    void failed(std::string_view lane, const Row& row, const std::string& code);
    bool give_up(std::string_view lane, const Row& row, const std::string& code);
    void ensure_periodic();
    void loop(Lane lane);

    Database& database_;
    const Clock& clock_;
    const Outbox& outbox_;
    std::map<std::string, OnTimer, std::less<>> timers_;
    std::map<std::string, OnJob, std::less<>> jobs_;
    std::map<std::string, OnGivenUp, std::less<>> given_up_;
    std::map<std::string, seconds, std::less<>> periods_;
    bool is_periodic_ensured_ = false;

    std::mutex mutex_;
    std::condition_variable stop_;
    bool is_stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace motcua::jobs
