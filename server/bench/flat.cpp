// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "clones.hpp"
#include "office.hpp"
#include "timing.hpp"

namespace motcua::bench {
namespace {

constexpr int kReal = 2'000;  // received by the real command; the others are copies of them
constexpr int kSmallest = 10'000;
constexpr int kRounds = 3;
constexpr int kWarmUp = 20;

void receive(app::House& house, Office& office, int clients) {
    std::atomic<std::size_t> next = 0;
    together(clients, 1e9, [&](int, std::size_t) {
        const std::size_t n = next++;
        if (n >= kReal) return false;
        house.database->write([&](Transaction& tx) { office.receive(tx, n); });
        return true;
    });
}

/// Tasks from all over the table, completed by several clients; the middle one of a few rounds.
Timed complete(const Options& options, app::House& house, Office& office, std::int64_t open) {
    const auto tasks = office.sample("assign", 12'000, open);
    std::atomic<std::size_t> next = 0;
    const auto act = [&](int, std::size_t) {
        const std::size_t n = next++;
        if (n >= tasks.size()) return false;
        house.database->write([&](Transaction& tx) { office.complete(tx, tasks[n]); });
        return true;
    };
    together(options.clients, 60,
             [&](int client, std::size_t i) { return i < kWarmUp && act(client, i); });
    std::vector<Timed> rounds;
    for (int round = 0; round < kRounds; ++round)
        rounds.push_back(together(options.clients, options.seconds, act));
    std::erase_if(rounds, [](const Timed& each) { return each.acts < 100; });
    if (rounds.empty()) throw std::runtime_error("too few tasks to complete");
    std::ranges::sort(rounds, {}, &Timed::per_second);
    return rounds[rounds.size() / 2];
}

}  // namespace

void flat(const Options& options) {
    app::House house(options.common);
    Office office(house);
    office.invite(kReal, 3);
    receive(house, office, options.clients);
    double at_smallest = 0;
    for (std::int64_t open = kSmallest; open <= options.dossiers; open *= 10) {
        const auto began = SteadyClock::now();
        multiply(*house.database, open, kWholeDossiers);
        const double filled = duration<double>(SteadyClock::now() - began).count();
        Timed timed = complete(options, house, office, open);
        if (at_smallest == 0) at_smallest = timed.per_second();
        fmt::print(
            "{{\"what\": \"task completions, so many dossiers open\", \"engine\": \"{}\", "
            "\"open\": {}, \"clients\": {}, \"per_second\": {:.0f}, \"to_{}_open\": {:.2f}, "
            "\"p50_ms\": {:.2f}, \"p99_ms\": {:.2f}, \"n\": {}, \"copies_made_in_s\": {:.0f}}}\n",
            options.engine(), open, options.clients, timed.per_second(), kSmallest,
            timed.per_second() / at_smallest, timed.quantile(0.5), timed.quantile(0.99), timed.acts,
            filled);
        std::fflush(stdout);
    }
}

}  // namespace motcua::bench
