// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <set>

#include "office.hpp"
#include "timing.hpp"

namespace motcua::bench {
namespace {

/// What is written for the bench alone; lives as long as the program.
Statement said(const std::string& sqlite, const std::string& postgres) {
    static std::set<std::string> kept;
    return {"", *kept.insert(sqlite).first, *kept.insert(postgres).first};
}

std::string columns_behind(Transaction& tx, const std::string& table,
                           const std::set<std::string>& replaced) {
    std::string list;
    const auto names =
        said("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid",
             "SELECT column_name FROM information_schema.columns WHERE table_name = '" + table +
                 "' AND table_schema = current_schema() ORDER BY ordinal_position");
    for (const std::string& name : tx.query<std::string>(names).rows())
        if (!replaced.contains(name)) list += ", " + name;
    return list;
}

std::string prefixed(std::string list) {
    for (auto at = list.find(", "); at != std::string::npos; at = list.find(", ", at + 4))
        list.insert(at + 2, "o.");
    return list;
}

/// Derived rows of open dossiers again and again under other names, until there are so many. They
/// have no log: nothing but recomputing may be measured on them.
void multiply(Database& database, int wanted) {
    database.write([&](Transaction& tx) {
        const auto open =
            said("SELECT COUNT(dossier) AS n FROM dossiers_case WHERE finished_at IS NULL",
                 "SELECT COUNT(dossier) AS n FROM dossiers_case WHERE finished_at IS NULL");
        const auto there = tx.query<std::int64_t>(open).one();
        const auto times = there == 0 ? 0 : (wanted - there + there - 1) / there;
        const std::string rest = fmt::format(
            " || '-' || n.k AS code FROM dossiers_case c CROSS JOIN (WITH RECURSIVE i(k) AS "
            "(SELECT 1 UNION ALL "
            "SELECT k + 1 FROM i WHERE k < {}) SELECT k FROM i) n WHERE c.finished_at IS NULL",
            times);
        // Made in the same moment as the original: what is due together stands together.
        tx.exec(said(
            "CREATE TEMP TABLE clone AS SELECT c.dossier AS original, "
            "CAST(substr(c.dossier, 1, 7) || randomblob(9) AS BLOB) AS dossier, c.code" +
                rest,
            "CREATE TEMP TABLE clone AS SELECT c.dossier AS original, "
            "CAST(overlay(CAST(gen_random_uuid() AS TEXT) PLACING substr(CAST(c.dossier AS TEXT), "
            "1, 15) FROM 1) AS UUID) AS dossier, c.code" +
                rest));
        for (const std::string table : {"dossiers_case", "dossiers_work"}) {
            const std::string columns = columns_behind(tx, table, {"dossier", "code"});
            const std::string sql = "INSERT INTO " + table + " (dossier, code" + columns +
                                    ") SELECT n.dossier, n.code" + prefixed(columns) +
                                    " FROM clone n JOIN " + table + " o ON o.dossier = n.original";
            tx.exec(said(sql, sql));
        }
    });
}

constexpr std::chrono::milliseconds kPause{20};

dossiers::RecomputationId begin(app::House& house, Transaction& tx, Date from) {
    return house.dossiers.begin_recomputation(tx, Actor::system("bench"), deadlines::kCityCalendar,
                                              from, "1/BENCH");
}

/// Closes the first day that may be closed; false where this one may not.
bool close(app::House& house, Transaction& tx, Date day) {
    return house.deadlines
        .decide(tx, Actor::system("bench"), deadlines::kCityCalendar,
                {"1/BENCH", date_of(tx.now()), "bench"}, deadlines::CloseDays{day, day})
        .has_value();
}

void run(const Options& options, app::House& house, Office& office, std::string_view what,
         dossiers::RecomputationId id) {
    std::atomic<bool> is_done = false;
    std::atomic<std::size_t> next = 0;
    Timed acts;
    std::thread officers([&] {
        acts = together(2, 600, [&](int, std::size_t) {
            house.database->write([&](Transaction& tx) { office.receive(tx, next++); });
            // Forty people do not come at once: a reception each 20 ms is a busy city.
            std::this_thread::sleep_for(kPause);
            return !is_done;
        });
    });
    const auto began = SteadyClock::now();
    const auto done = house.dossiers.run_recomputation(
        *house.database, {std::string(dossiers::kRecompute), id.text(), {}, {}});
    const double seconds = duration<double>(SteadyClock::now() - began).count();
    is_done = true;
    officers.join();
    if (!done) throw std::runtime_error("recomputation refused: " + done.error().code);
    const auto all =
        house.database->read([&](Transaction& tx) { return house.dossiers.recomputations(tx); });
    const auto seen = std::ranges::find(all, id, &dossiers::RecomputationView::id);
    const auto act_ms = [&](double q) {
        return std::max(0.0, acts.quantile(q) - static_cast<double>(kPause.count()));
    };
    fmt::print(
        "{{\"what\": \"recomputation, {}\", \"engine\": \"{}\", \"looked_at\": {}, \"moved\": {}, "
        "\"seconds\": {:.1f}, \"acts_meanwhile\": {}, \"act_p50_ms\": {:.1f}, \"act_p99_ms\": "
        "{:.1f}}}\n",
        what, options.engine(), seen->looked_at, seen->moved, seconds, acts.acts, act_ms(0.5),
        act_ms(0.99));
    std::fflush(stdout);
}

}  // namespace

void recompute(const Options& options) {
    app::House house(options.common);
    Office office(house);
    office.invite(1000, 5);
    multiply(*house.database, options.dossiers);
    Date closed = date_of(house.clock.now()) + std::chrono::days(1);
    const auto storm = [&](Transaction& tx) -> std::optional<dossiers::RecomputationId> {
        if (!close(house, tx, closed)) return std::nullopt;
        return begin(house, tx, closed);
    };
    auto id = house.database->write(storm);
    for (; !id; id = house.database->write(storm)) closed += std::chrono::days(1);
    run(options, house, office, "every date moves", *id);
    const auto again =
        house.database->write([&](Transaction& tx) { return begin(house, tx, closed); });
    run(options, house, office, "all looked at, no date moves", again);
}

}  // namespace motcua::bench
