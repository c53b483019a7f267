// SPDX-License-Identifier: Apache-2.0
#include <future>

#include "modules/dossiers/commands/chunk_size.hpp"
#include "modules/dossiers/commands/recompute_shares.hpp"
#include "modules/dossiers/commands/recompute_walk.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/queries/sight.hpp"
#include "modules/dossiers/sql.hpp"
#include "platform/jobs/due.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kShown = 50;

struct Recomputation {
    RecomputationId id;
    std::string calendar;
    Instant from_at{};
    std::string decision;
    Instant asked_at{};
    OfficerId asked_by;
    std::optional<Instant> after_due;
    std::string after_code;
    std::optional<bool> backwards;
    std::int64_t looked_at = 0;
    std::int64_t moved = 0;
    std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(Recomputation, (),
                      (id, calendar, from_at, decision, asked_at, asked_by, after_due, after_code,
                       backwards, looked_at, moved, ended_at))

void write(Transaction& tx, RecomputationId id, const Moved& moved) {
    const OpenClock& clock = moved.clock;
    if (moved.due != clock.due_at)
        tx.exec(sql::add_moved_date, id, clock.dossier, deadlines::ClockKind::legal, clock.due_at,
                moved.due, tx.now(), clock.clock);
    tx.exec(sql::move_due, clock.dossier, moved.due, clock.clock);
    for (const MovedStep& each : moved.steps)
        tx.exec(sql::move_work, clock.dossier, each.step.task, each.step.version, each.step.due_at,
                each.times.step_due_at, each.times.warn_at, each.times.stall_at, moved.due);
}

/// Writes in chunks that officers' acts hardly notice.
class ChunkedWriter {
public:
    ChunkedWriter(Database& database, RecomputationId id) : database_(database), id_(id) {}

    void take(const Seen& seen, const Place& reached, bool ends) {
        std::size_t done = 0;
        do {
            const std::size_t n = std::min(size_.now(), seen.moved.size() - done);
            const bool is_last = done + n == seen.moved.size();
            const auto chunk = [&](Transaction& tx) {
                for (std::size_t i = done; i < done + n; ++i) write(tx, id_, seen.moved[i]);
                // The place moves with the last chunk: what a crash leaves undone is seen again.
                if (is_last)
                    tx.exec(sql::move_recomputation, id_, reached.due, reached.code, seen.looked_at,
                            std::ssize(seen.moved), ends ? std::optional(tx.now()) : std::nullopt);
            };
            size_.time(n, [&] { database_.write(chunk); });
            done += n;
        } while (done < seen.moved.size());
    }

private:
    Database& database_;
    RecomputationId id_;
    ChunkSize size_{200, 20, 2000};
};

}  // namespace

RecomputationId Dossiers::begin_recomputation(Transaction& tx, const Actor& by,
                                              std::string_view calendar, Date from,
                                              std::string_view decision) {
    const auto id = tx.make_id<RecomputationId>();
    tx.exec(sql::add_recomputation, id, calendar, start_of(from), decision, tx.now(), by.officer);
    jobs::enqueue(tx, kRecompute, id.text(), tx.now());
    jobs::enqueue(tx, kMoveTimers, id.text(), tx.now());
    return id;
}

Result<> Dossiers::run_recomputation(Database& database, const jobs::Due& due) {
    const auto id = RecomputationId::parse(due.aggregate);
    ensure(id.has_value());
    const auto begun = database.read(
        [&](Transaction& tx) { return tx.query<Recomputation>(sql::recomputation, *id).maybe(); });
    if (!begun || begun->ended_at) return {};
    Walk walk{begun->from_at, begun->backwards.value_or(false)};
    if (!begun->backwards) {
        walk.is_backwards =
            database.read([&](Transaction& tx) { return goes_later(rooms_, tx, begun->from_at); });
        database.write(
            [&](Transaction& tx) { tx.exec(sql::set_recomputation_way, *id, walk.is_backwards); });
    }
    // The next rows are computed while those before them are written.
    const auto look_after = [&](const Place& after) {
        return std::async(std::launch::async, [&, after] {
            return database.read(
                [&](Transaction& tx) { return look_at_open(rooms_, tx, after, walk); });
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
