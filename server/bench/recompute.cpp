// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "clones.hpp"
#include "office.hpp"
#include "timing.hpp"

namespace motcua::bench {
namespace {

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
    multiply(*house.database, options.dossiers, kDerivedRows);
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
