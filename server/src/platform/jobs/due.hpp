// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <string>

#include "base/json.hpp"
#include "platform/storage/storage.hpp"

/// What is to happen at a moment: timers (short, inside one transaction) and jobs (longer, in
/// chunks of their own). Both survive a restart and run on one node only.
namespace motcua::jobs {

/// A timer or job whose moment has come.
struct Due {
    std::string kind;       ///< "dossiers.stalled"
    std::string aggregate;  ///< whose; one per kind and aggregate
    Instant due_at{};
    Json payload;
};

/// Runs in the transaction that removes the timer: it fires exactly once. It may set itself anew.
using OnTimer = std::function<Result<>(Transaction&, const Due&)>;
/// Makes its own transactions, each <= 50 ms; may run twice after a crash, so it is idempotent.
using OnJob = std::function<Result<>(Database&, const Due&)>;

/// Takes over a timer or job that failed every time, for the reason `code`, in the transaction that
/// removes it: the room that set it keeps the matter itself. Where it refuses or throws, an
/// incident is kept here.
using OnGivenUp = std::function<Result<>(Transaction&, const Due&, std::string_view code)>;

/// Sets the timer of this kind and aggregate, in place of one that was set before.
void set_timer(Transaction& tx, std::string_view kind, std::string_view aggregate, Instant due_at,
               const Json& payload = {});
/// False when there was none.
bool cancel_timer(Transaction& tx, std::string_view kind, std::string_view aggregate);

/// Whether one is set; also one that failed and waits for its next try.
bool is_timer_set(Transaction& tx, std::string_view kind, std::string_view aggregate);

/// Puts a job in line, to be run once the transaction is committed and `due_at` has come. A second
/// one of the same kind and aggregate takes the place of the first.
void enqueue(Transaction& tx, std::string_view kind, std::string_view aggregate, Instant due_at,
             const Json& payload = {});

/// A timer, job or news that failed every time and waits for a person.
using IncidentId = Id<struct IncidentTag>;
struct Incident {
    IncidentId id;
    Instant at{};
    std::string lane;  ///< timer, job or news
    std::string name;  ///< the kind, or the consumer
    std::string aggregate;
    std::string code;  ///< the refusal, or jobs.trouble, jobs.mistake
};
BOOST_DESCRIBE_STRUCT(Incident, (), (id, at, lane, name, aggregate, code))

/// The open ones, the oldest first, at most 200.
std::vector<Incident> open_incidents(Transaction& tx);
/// Lets it run again at once. Refuses: jobs.no_incident.
Result<> retry(Transaction& tx, IncidentId incident);

/// For /metrics.
struct Backlog {
    std::int64_t news = 0;
    std::int64_t timers_due = 0;
    std::int64_t jobs_due = 0;
    std::int64_t incidents = 0;
};
BOOST_DESCRIBE_STRUCT(Backlog, (), (news, timers_due, jobs_due, incidents))
Backlog backlog(Transaction& tx);

}  // namespace motcua::jobs
