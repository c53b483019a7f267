// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/jobs/job_runner.hpp"
#include "platform/runtime/log.hpp"
#include "testing/storage_suite.hpp"

namespace motcua::jobs {

inline constexpr Statement kMakeHeard{
    "", "CREATE TABLE suite_heard (what TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT",
    "CREATE TABLE suite_heard (what TEXT COLLATE \"C\" PRIMARY KEY, n BIGINT NOT NULL)"};
inline constexpr Statement kHear = on_both("suite.hear", R"(INSERT INTO suite_heard (what, n)
    SELECT $1, count(*) + 1 FROM suite_heard)");
inline constexpr Statement kHeard =
    on_both("suite.heard", "SELECT what FROM suite_heard ORDER BY n");

/// News, timers and jobs on a database with a list of what took effect.
class BackgroundWork : public testing::TestWithParam<Engine> {
protected:
    BackgroundWork() {
        database->write([](Transaction& tx) { tx.exec(kMakeHeard); });
    }
    void hear(Transaction& tx, const std::string& what) { tx.exec(kHear, what); }
    /// What took effect, in order.
    std::vector<std::string> heard() {
        return database->read([](Transaction& tx) { return tx.query<std::string>(kHeard).rows(); });
    }
    std::size_t run_due() { return runner.run_due(database.clock.now()); }
    void publish(const std::string& topic, const std::string& aggregate, const std::string& what) {
        database->write([&](Transaction& tx) {
            outbox.publish(tx, topic, aggregate, Json{"\"" + what + "\""});
        });
    }
    Hear listener(std::string name) {
        return [this, name](Transaction& tx, const News& news) -> Result<> {
            if (news.payload.text == broken) return Error{Kind::wrong_state, "jobs.no_incident"};
            hear(tx, name + " " + news.aggregate + " " + news.payload.text);
            return {};
        };
    }
    std::vector<Incident> incidents() {
        return database->read([](Transaction& tx) { return open_incidents(tx); });
    }

    CapturedLog quiet;
    FreshDatabase database{GetParam()};
    Outbox outbox;
    JobRunner runner{*database, database.clock, outbox};
    std::string broken;
};

}  // namespace motcua::jobs
