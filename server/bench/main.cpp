// SPDX-License-Identifier: Apache-2.0
// Figures below HTTP; tools/bench prepares the data folders and calls this once for each.
#include <fmt/format.h>
#include <libpq-fe.h>
#include <CLI/CLI.hpp>

#include <atomic>
#include <chrono>
#include <fstream>
#include <iostream>
#include <thread>

#include "bare.hpp"
#include "office.hpp"
#include "timing.hpp"

namespace motcua::bench {
namespace {

constexpr int kWarmUp = 30;  // acts of each client: statements prepared, caches filled
constexpr int kPeople = 4000;

void copy_postgres(const std::string& admin, std::string_view from, std::string_view to) {
    PGconn* db = PQconnectdb(admin.c_str());
    for (const std::string& sql : {fmt::format("DROP DATABASE IF EXISTS {}", to),
                                   fmt::format("CREATE DATABASE {} TEMPLATE {}", to, from)}) {
        PGresult* answer = PQexec(db, sql.c_str());
        const bool is_well = PQresultStatus(answer) == PGRES_COMMAND_OK;
        PQclear(answer);
        if (!is_well) {
            const std::string says = PQerrorMessage(db);
            PQfinish(db);
            throw std::runtime_error("copy of the database: " + says);
        }
    }
    PQfinish(db);
}

std::string database_name(const std::string& url) {
    const auto slash = url.rfind('/');
    return url.substr(slash + 1, url.find('?', slash) - slash - 1);
}

/// A copy of the database as it is now, for the bare engine. Nobody may have it open.
class Copy {
public:
    explicit Copy(const Options& options) : options_(options) {
        if (options.common.database.empty()) {
            file_ = options.common.data / "bare.sqlite";
            for (const char* tail : {"", "-wal", "-shm"})
                std::filesystem::remove(file_.string() + tail);
            // The last connection that closed left no write-ahead log behind.
            std::filesystem::copy_file(sqlite_file(options.common.data), file_);
        } else {
            copy_postgres(options.admin, database_name(options.common.database),
                          database_name(options.bare));
        }
    }
    double play(const std::vector<Stream>& streams) const {
        return file_.empty() ? play_to_postgres(options_.bare, streams)
                             : play_to_sqlite(file_, streams);
    }

private:
    const Options& options_;
    std::filesystem::path file_;
};

void say(const Options& options, std::string_view what, Timed timed, double bare,
         const Shape& shape) {
    fmt::print(
        "{{\"what\": \"{}\", \"engine\": \"{}\", \"clients\": {}, \"per_second\": {:.0f}, "
        "\"bare_per_second\": {:.0f}, \"ratio\": {:.2f}, \"p50_ms\": {:.2f}, "
        "\"p99_ms\": {:.2f}, \"n\": {}, \"statements_each\": {:.1f}, "
        "\"waits_each\": {:.1f}}}\n",
        what, options.engine(), options.clients, timed.per_second(), bare,
        timed.per_second() / bare, timed.quantile(0.5), timed.quantile(0.99), timed.acts,
        shape.statements, shape.waits);
    std::fflush(stdout);
}

DatabaseOptions tapped(const Options& options, storage::Tap* tap) {
    auto database = options.common.database_options();
    database.tap = tap;
    return database;
}

/// The same act first timed as it is, then recorded and played to the bare engine. Recording costs
/// as much as some acts do, so it is never in the time that is told.
template <class Timing>
void compare(const Options& options, std::string_view what, const Timing& timing) {
    const Timed timed = timing(nullptr);
    const Copy copy(options);
    Recorder recorder(options.common.database.empty() ? Engine::sqlite : Engine::postgres);
    const std::size_t acts = timing(&recorder).acts;
    const auto streams = recorder.take();
    const double bare = static_cast<double>(acts) / copy.play(streams);
    say(options, what, timed, bare, shape_of(streams, acts));
}

Timed receptions(const Options& options, const std::vector<people::PersonId>& people,
                 Recorder* recorder) {
    app::House house(open_database(tapped(options, recorder), app::system_clock()));
    Office office(house);
    office.know(people);
    std::atomic<std::size_t> next = 0;
    const auto act = [&](int client, std::size_t) {
        house.database->write([&](Transaction& tx) {
            client_now = client;
            office.receive(tx, next++);
        });
        return true;
    };
    together(options.clients, 60,
             [&](int client, std::size_t i) { return i < kWarmUp && act(client, i); });
    if (recorder) recorder->mark();
    return together(options.clients, options.seconds, act);
}

Timed completions(const Options& options, Recorder* recorder) {
    app::House house(open_database(tapped(options, recorder), app::system_clock()));
    Office office(house);
    Timed all;
    bool is_warm = false;
    for (const char* step : {"assign", "appraise", "decide", "number"}) {
        const auto tasks = office.tasks(step);
        const auto each = (tasks.size() + static_cast<std::size_t>(options.clients) - 1) /
                          static_cast<std::size_t>(options.clients);
        // Which tasks are a client's own stays the same from step to step.
        const auto act = [&](int client, std::size_t i) {
            const std::size_t n = static_cast<std::size_t>(client) * each + i;
            if (i >= each || n >= tasks.size()) return false;
            house.database->write([&](Transaction& tx) {
                client_now = client;
                office.complete(tx, tasks[n]);
            });
            return true;
        };
        std::size_t first = 0;
        if (!is_warm) {
            together(options.clients, 60,
                     [&](int client, std::size_t i) { return i < kWarmUp && act(client, i); });
            if (recorder) recorder->mark();
            first = kWarmUp;
            is_warm = true;
        }
        const Timed timed =
            together(options.clients, options.seconds / 4,
                     [&](int client, std::size_t i) { return act(client, first + i); });
        all.acts += timed.acts;
        all.seconds += timed.seconds;
        all.each_ms.insert(all.each_ms.end(), timed.each_ms.begin(), timed.each_ms.end());
    }
    return all;
}

/// Receptions, then completions of every step that comes of them.
void acts(const Options& options) {
    std::vector<people::PersonId> people;
    {
        // Persons are made first, so that the copy has them too.
        app::House house(open_database(tapped(options, nullptr), app::system_clock()));
        Office office(house);
        office.invite(kPeople, 1);
        people = office.people();
    }
    compare(options, "receptions below HTTP",
            [&](Recorder* recorder) { return receptions(options, people, recorder); });
    compare(options, "step completions below HTTP",
            [&](Recorder* recorder) { return completions(options, recorder); });
}

/// Many open dossiers, through the real commands.
void fill(const Options& options) {
    app::House house(options.common);
    Office office(house);
    office.invite(std::min(20'000, options.dossiers), 3);
    std::atomic<std::size_t> next = 0;
    const auto began = SteadyClock::now();
    constexpr std::size_t kChunk = 20;
    together(options.clients, 1e9, [&](int, std::size_t) {
        const std::size_t from = next.fetch_add(kChunk);
        if (from >= static_cast<std::size_t>(options.dossiers)) return false;
        house.database->write([&](Transaction& tx) {
            for (std::size_t i = 0; i < kChunk; ++i) office.receive(tx, from + i);
        });
        return true;
    });
    fmt::print("{{\"what\": \"filled\", \"dossiers\": {}, \"seconds\": {:.0f}}}\n",
               options.dossiers, duration<double>(SteadyClock::now() - began).count());
}

/// The unit head's list of 50, page after page for a while.
void list(const Options& options) {
    app::House house(options.common);
    Office office(house);
    std::int64_t total = 0;
    const auto read = [&](dossiers::WorkFilter filter, std::string_view what) {
        filter.list = "unit";
        filter.unit_id = office.head_unit();
        std::string after;
        Timed timed = together(1, options.seconds, [&](int, std::size_t i) {
            filter.after = after;
            const auto page = house.database->read(
                [&](Transaction& tx) { return house.dossiers.work(tx, office.head(), filter); });
            total = page.total;
            // Ten pages deep, then from the top again.
            after = i % 10 == 9 || !page.next ? std::string() : *page.next;
            return true;
        });
        fmt::print(
            "{{\"what\": \"{}\", \"engine\": \"{}\", \"open\": {}, \"p50_ms\": {:.2f}, "
            "\"p99_ms\": {:.2f}, \"n\": {}}}\n",
            what, options.engine(), total, timed.quantile(0.5), timed.quantile(0.99), timed.acts);
        std::fflush(stdout);
    };
    read({}, "work list of 50 below HTTP");
}

}  // namespace
}  // namespace motcua::bench

int main(int argc, char** argv) {
    using namespace motcua::bench;
    CLI::App app("Figures below HTTP, one JSON object a line. tools/bench calls it.");
    Options options;
    app.add_option("--data", options.common.data);
    app.add_option("--database", options.common.database);
    app.add_option("--bare", options.bare, "PostgreSQL: address of the copy for the bare engine");
    app.add_option("--admin", options.admin, "PostgreSQL: address from which databases are copied");
    app.add_option("--seconds", options.seconds);
    app.add_option("--clients", options.clients);
    app.add_option("--dossiers", options.dossiers);
    app.add_option("--fewest", options.fewest, "flat: begins with so many open dossiers");
    app.require_subcommand(1);
    app.add_subcommand("acts", "receptions and step completions, and the bare engine's");
    app.add_subcommand("fill", "many open dossiers");
    app.add_subcommand("list", "the work list of 50");
    app.add_subcommand("recompute", "open dossiers after a change of the calendar");
    app.add_subcommand("internal", "acts and lists beside many internal processes");
    app.add_subcommand("engine", "token steps, FEEL, DMN, the check of a model: in memory");
    app.add_subcommand("flat", "task completions with 10,000 open dossiers and up to --dossiers");
    CLI11_PARSE(app, argc, argv);
    try {
        if (app.got_subcommand("acts")) acts(options);
        if (app.got_subcommand("fill")) fill(options);
        if (app.got_subcommand("list")) list(options);
        if (app.got_subcommand("recompute")) recompute(options);
        if (app.got_subcommand("internal")) internal_work(options);
        if (app.got_subcommand("engine")) engine_figures(options);
        if (app.got_subcommand("flat")) flat(options);
    } catch (const std::exception& failed) {
        std::cerr << "bench: " << failed.what() << std::endl;
        return 1;
    }
    return 0;
}
