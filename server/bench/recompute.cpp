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
        tx.exec(
            said("CREATE TEMP TABLE clone AS SELECT c.dossier AS original, randomblob(16) AS "
                 "dossier, c.code" +
                     rest,
                 "CREATE TEMP TABLE clone AS SELECT c.dossier AS original, gen_random_uuid() AS "
                 "dossier, c.code" +
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

}  // namespace

void recompute(const Options& options) {
    app::House house(options.common);
    Office office(house);
    office.invite(1000, 5);
    multiply(*house.database, options.dossiers);
    const Actor system = Actor::system("bench");
    // Twice: a day before everything is due moves every date; a day far behind moves none.
    for (const auto& [what, days] : {std::pair{"every date moves", 1}, {"no date moves", 300}}) {
        Date closed = date_of(house.clock.now()) + std::chrono::days(days);
        dossiers::RecomputationId id;
        for (bool decided = false; !decided; closed += std::chrono::days(1))
            decided = house.database->write([&, on = closed](Transaction& tx) {
                const auto done = house.deadlines.decide(tx, system, deadlines::kCityCalendar,
                                                         {"1/BENCH", date_of(tx.now()), "bench"},
                                                         deadlines::CloseDays{on, on});
                if (!done) return false;
                id = house.dossiers.begin_recomputation(tx, system, deadlines::kCityCalendar, on,
                                                        "1/BENCH");
                return true;
            });
        std::atomic<bool> is_done = false;
        std::atomic<std::size_t> next = 0;
        Timed acts;
        std::thread officers([&] {
            acts = together(2, 600, [&](int, std::size_t) {
                house.database->write([&](Transaction& tx) { office.receive(tx, next++); });
                // Forty people do not come at once: a reception each 20 ms is a busy city.
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
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
        const auto seen = house.database->read(
            [&](Transaction& tx) { return house.dossiers.recomputations(tx).front(); });
        fmt::print(
            "{{\"what\": \"recomputation, {}\", \"engine\": \"{}\", \"looked_at\": {}, \"moved\": "
            "{}, "
            "\"seconds\": {:.1f}, \"acts_meanwhile\": {}, \"act_p50_ms\": {:.1f}, \"act_p99_ms\": "
            "{:.1f}}}\n",
            what, options.engine(), seen.looked_at, seen.moved, seconds, acts.acts,
            acts.quantile(0.5) - 20, acts.quantile(0.99) - 20);
        std::fflush(stdout);
    }
}

}  // namespace motcua::bench
