// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "clones.hpp"
#include "office.hpp"
#include "timing.hpp"

namespace motcua::bench {
namespace {

constexpr int kReal = 2'000;  // received by the real command; the others are copies of them
constexpr int kRounds = 3;
// A round is so many acts, not so many seconds: the smallest office must not run dry.
constexpr std::size_t kActsOfRound = 2'000;
constexpr std::size_t kWarmUp = 400;

void receive(app::House& house, Office& office, int clients) {
    std::atomic<std::size_t> next = 0;
    together(clients, 1e9, [&](int, std::size_t) {
        const std::size_t n = next++;
        if (n >= kReal) return false;
        house.database->write([&](Transaction& tx) { office.receive(tx, n); });
        return true;
    });
}

constexpr std::size_t kNeeded = kWarmUp + kRounds * kActsOfRound;

/// Tasks completed by several clients; the middle one of a few rounds.
Timed complete(const Options& options, app::House& house, Office& office,
               const std::vector<Office::Task>& tasks) {
    if (tasks.size() < kNeeded) throw std::runtime_error("too few tasks to complete");
    std::size_t begin = 0;
    const auto round = [&](std::size_t acts) {
        std::atomic<std::size_t> next = begin;
        begin += acts;
        return together(options.clients, 1e9, [&, end = begin](int, std::size_t) {
            const std::size_t n = next++;
            if (n >= end) return false;
            house.database->write([&](Transaction& tx) { office.complete(tx, tasks[n]); });
            return true;
        });
    };
    round(kWarmUp);
    std::vector<Timed> rounds;
    for (int each = 0; each < kRounds; ++each) rounds.push_back(round(kActsOfRound));
    std::ranges::sort(rounds, {}, &Timed::per_second);
    return rounds[rounds.size() / 2];
}

}  // namespace

void flat(const Options& options) {
    app::House house(options.common);
    Office office(house);
    // A folder that was filled before is gone on with.
    if (office.sample("assign", 1, options.fewest).empty()) {
        office.invite(kReal, 3);
        receive(house, office, options.clients);
    }
    std::map<std::string, double> at_fewest;
    const auto measure = [&](const std::string& order, std::int64_t open,
                             const std::vector<Office::Task>& tasks) {
        Timed timed = complete(options, house, office, tasks);
        const double base = at_fewest.try_emplace(order, timed.per_second()).first->second;
        fmt::print(
            "{{\"what\": \"task completions, so many dossiers open\", \"engine\": \"{}\", "
            "\"open\": {}, \"taken\": \"{}\", \"clients\": {}, \"per_second\": {:.0f}, "
            "\"to_{}_open\": {:.2f}, \"p50_ms\": {:.2f}, \"p99_ms\": {:.2f}, \"n\": {}}}\n",
            options.engine(), open, order, options.clients, timed.per_second(), options.fewest,
            timed.per_second() / base, timed.quantile(0.5), timed.quantile(0.99), timed.acts);
        std::fflush(stdout);
    };
    for (std::int64_t open = options.fewest; open <= options.dossiers; open *= 10) {
        multiply(*house.database, open, kWholeDossiers, kUntouchedDossiers);
        measure("due first", open, office.first("assign", kNeeded));
        // The smallest office must not run dry.
        multiply(*house.database, open + static_cast<std::int64_t>(kNeeded), kWholeDossiers,
                 kUntouchedDossiers);
        measure("anywhere", open, office.sample("assign", kNeeded, open));
    }
}

}  // namespace motcua::bench
