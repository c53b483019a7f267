// SPDX-License-Identifier: Apache-2.0
#include <future>

#include "modules/dossiers/commands/recompute_shares.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/queries/sight.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/projection.hpp"
#include "platform/jobs/due.hpp"

namespace motcua::dossiers {
namespace {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

constexpr int kLookMax = 2000;  // rows a snapshot is held for
/// Officers' acts wait for a chunk of ours, so it stays well under 50 ms.
constexpr milliseconds kChunkAim{20};
constexpr std::size_t kChunkMin = 20, kChunkMax = 2000;
constexpr int kShown = 50;

struct OpenClock {
    DossierId dossier;
    std::string code;
    AgencyId competent_agency;
    std::string term;
    std::string clock;
    std::optional<Instant> due_at;
    Instant last_at{};
    std::optional<Instant> finished_at;
};
BOOST_DESCRIBE_STRUCT(OpenClock, (),
                      (dossier, code, competent_agency, term, clock, due_at, last_at, finished_at))

struct OpenStep {
    std::string task;
    AgencyId agency;
    std::string budget;
    Instant opened_at{};
    std::optional<Instant> step_due_at;
    std::optional<Instant> warn_at;
    std::optional<Instant> stall_at;
    int version = 0;
    Instant due_at{};
    bool own_due = false;
};
BOOST_DESCRIBE_STRUCT(OpenStep, (),
                      (task, agency, budget, opened_at, step_due_at, warn_at, stall_at, version,
                       due_at, own_due))

struct Recomputation {
    RecomputationId id;
    std::string calendar;
    Instant from_at{};
    std::string decision;
    Instant asked_at{};
    OfficerId asked_by;
    std::optional<Instant> after_due;
    std::string after_code;
    std::int64_t looked_at = 0;
    std::int64_t moved = 0;
    std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(Recomputation, (),
                      (id, calendar, from_at, decision, asked_at, asked_by, after_due, after_code,
                       looked_at, moved, ended_at))

/// How far a walk over the open dossiers has come: first those without a date, then by due moment.
struct Place {
    std::optional<Instant> due;
    std::string code;
};

struct MovedStep {
    OpenStep step;
    StepTimes times;
};

/// A dossier whose row differs from what its clock makes of it now.
struct Moved {
    OpenClock clock;
    std::optional<Instant> due;
    std::vector<MovedStep> steps;
};

struct Seen {
    std::vector<Moved> moved;
    std::int64_t looked_at = 0;
    Place after;
    bool is_last = false;
};

/// Terms repeat: a thousand dossiers have a dozen.
class Terms {
public:
    const Result<deadlines::Term>& of(const std::string& text) {
        const auto known = terms_.find(text);
        if (known != terms_.end()) return known->second;
        return terms_.emplace(text, deadlines::parse_term(text)).first->second;
    }

private:
    std::map<std::string, Result<deadlines::Term>> terms_;
};

std::optional<Instant> due_now(const deadlines::WorkingCalendar& calendar,
                               const deadlines::Term& term, const OpenClock& clock) {
    const auto answer = deadlines::compute(calendar, term, clock_events_of(clock.clock),
                                           deadlines::ClockKind::legal, deadlines::Explain::no);
    return answer ? answer->due : std::nullopt;
}

/// What of these rows differs now.
void compare(const Rooms& rooms, Transaction& tx, std::vector<OpenClock> clocks, Seen& seen) {
    seen.looked_at = std::ssize(clocks);
    Calendars calendars(rooms, tx);
    Terms terms;
    for (OpenClock& clock : clocks) {
        const auto& term = terms.of(clock.term);
        if (!term) continue;
        const auto due = due_now(calendars.of(clock.competent_agency, judged_on(clock.finished_at)),
                                 *term, clock);
        if (due != clock.due_at) seen.moved.push_back({std::move(clock), due, {}});
    }
    std::vector<Pending<OpenStep>> steps;
    for (const Moved& moved : seen.moved)
        steps.push_back(tx.query<OpenStep>(sql::open_steps, moved.clock.dossier));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Moved& moved = seen.moved[i];
        const bool runs = !moved.clock.finished_at;
        for (OpenStep& step : steps[i].rows()) {
            // What an agency has of its own moves with its share, not with the dossier.
            if (!step.own_due) step.due_at = moved.due.value_or(kNever);
            const auto due = step.own_due ? std::optional(step.due_at) : moved.due;
            const AgencyId whose = step.own_due ? step.agency : moved.clock.competent_agency;
            const StepTimes times =
                step_times(calendars.of(step.agency), calendars.of(whose), step.budget,
                           step.opened_at, moved.clock.last_at, runs ? due : std::nullopt);
            moved.steps.push_back({std::move(step), times});
        }
    }
}

Seen look_at_open(const Rooms& rooms, Transaction& tx, Place after, Instant from) {
    Seen seen;
    std::vector<OpenClock> clocks;
    if (!after.due) {
        clocks = tx.query<OpenClock>(sql::open_clocks_undated, after.code, kLookMax).rows();
        if (std::ssize(clocks) < kLookMax) after = {from - microseconds(1), ""};
    } else {
        clocks = tx.query<OpenClock>(sql::open_clocks, *after.due, after.code, kLookMax).rows();
        seen.is_last = std::ssize(clocks) < kLookMax;
    }
    seen.after = std::move(after);
    if (std::ssize(clocks) == kLookMax) seen.after = {clocks.back().due_at, clocks.back().code};
    compare(rooms, tx, std::move(clocks), seen);
    return seen;
}

/// Finished on the day of the change or later: the change is still among what judges them.
Seen look_at_finished(const Rooms& rooms, Transaction& tx, const Place& after) {
    Seen seen;
    auto clocks =
        tx.query<OpenClock>(sql::clocks_finished, *after.due, after.code, kLookMax).rows();
    seen.is_last = std::ssize(clocks) < kLookMax;
    seen.after = after;
    if (!clocks.empty()) seen.after = {clocks.back().finished_at, clocks.back().code};
    compare(rooms, tx, std::move(clocks), seen);
    return seen;
}

void write(Transaction& tx, RecomputationId id, const Moved& moved) {
    const OpenClock& clock = moved.clock;
    tx.exec(sql::add_moved_date, id, clock.dossier, deadlines::ClockKind::legal, clock.due_at,
            moved.due, tx.now(), clock.clock);
    tx.exec(sql::move_due, clock.dossier, moved.due, clock.clock);
    for (const MovedStep& each : moved.steps)
        tx.exec(sql::move_work, clock.dossier, each.step.task, each.step.version, each.step.due_at,
                each.times.step_due_at, each.times.warn_at, each.times.stall_at, moved.due);
}

/// Writes in chunks that officers' acts hardly notice; the size follows the time the last one took.
class ChunkedWriter {
public:
    ChunkedWriter(Database& database, RecomputationId id) : database_(database), id_(id) {}

    void take(const Seen& seen, const Place& reached, bool ends) {
        std::size_t done = 0;
        do {
            const std::size_t n = std::min(size_, seen.moved.size() - done);
            const bool is_last = done + n == seen.moved.size();
            const auto began = SteadyClock::now();
            database_.write([&](Transaction& tx) {
                for (std::size_t i = done; i < done + n; ++i) write(tx, id_, seen.moved[i]);
                // The place moves with the last chunk: what a crash leaves undone is seen again.
                if (is_last)
                    tx.exec(sql::move_recomputation, id_, reached.due, reached.code, seen.looked_at,
                            std::ssize(seen.moved), ends ? std::optional(tx.now()) : std::nullopt);
            });
            const auto took = SteadyClock::now() - began;
            if (n == size_) size_ = took > kChunkAim ? size_ / 2 : size_ + size_ / 4;
            size_ = std::clamp(size_, kChunkMin, kChunkMax);
            done += n;
        } while (done < seen.moved.size());
    }

private:
    Database& database_;
    RecomputationId id_;
    std::size_t size_ = 200;
};

}  // namespace

RecomputationId Dossiers::begin_recomputation(Transaction& tx, const Actor& by,
                                              std::string_view calendar, Date from,
                                              std::string_view decision) {
    const auto id = tx.make_id<RecomputationId>();
    tx.exec(sql::add_recomputation, id, calendar, start_of(from), decision, tx.now(), by.officer);
    jobs::enqueue(tx, kRecompute, id.text(), tx.now());
    return id;
}

Result<> Dossiers::run_recomputation(Database& database, const jobs::Due& due) {
    const auto id = RecomputationId::parse(due.aggregate);
    ensure(id.has_value());
    const auto begun = database.read(
        [&](Transaction& tx) { return tx.query<Recomputation>(sql::recomputation, *id).maybe(); });
    if (!begun || begun->ended_at) return {};
    // The next rows are computed while those before them are written.
    const auto look_after = [&](const Place& after) {
        return std::async(std::launch::async, [&, after] {
            return database.read(
                [&](Transaction& tx) { return look_at_open(rooms_, tx, after, begun->from_at); });
        });
    };
    ChunkedWriter writer(database, *id);
    Place reached{begun->after_due, begun->after_code};
    auto next = look_after(reached);
    for (bool is_last = false; !is_last;) {
        const Seen seen = next.get();
        is_last = seen.is_last;
        reached = seen.after;
        if (!is_last) next = look_after(reached);
        writer.take(seen, reached, false);
    }
    recompute_shares(rooms_, database, *id, begun->from_at, start_of(date_of(begun->asked_at)));
    Place finished{start_of(date_of(begun->asked_at)) - microseconds(1), ""};
    for (bool is_last = false; !is_last;) {
        const Seen seen =
            database.read([&](Transaction& tx) { return look_at_finished(rooms_, tx, finished); });
        is_last = seen.is_last;
        finished = seen.after;
        writer.take(seen, reached, is_last);
    }
    return {};
}

Result<std::vector<MovedDate>> Dossiers::moved_dates(Transaction& tx, const Actor& by,
                                                     std::string_view code) {
    const auto head = tx.query<Head>(sql::find_head, code).maybe();
    if (!head || !may_see(tx, by, head->dossier))
        return Error{Kind::not_found, "dossier.not_found"};
    return tx.query<MovedDate>(sql::moved_dates, head->dossier).rows();
}

std::vector<RecomputationView> Dossiers::recomputations(Transaction& tx) {
    std::vector<RecomputationView> views;
    for (Recomputation& row : tx.query<Recomputation>(sql::recomputations, kShown).rows())
        views.push_back({row.id, std::move(row.calendar), row.from_at, std::move(row.decision),
                         row.asked_at, row.looked_at, row.moved, row.ended_at});
    return views;
}

}  // namespace motcua::dossiers
