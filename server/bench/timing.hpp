// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "app/command_line.hpp"

namespace motcua::bench {

using SteadyClock = std::chrono::steady_clock;
using std::chrono::duration;

struct Options {
    app::Common common;
    std::string bare;   ///< PostgreSQL: the address of a copy of the database
    std::string admin;  ///< PostgreSQL: an address from which databases can be copied
    double seconds = 5;
    int clients = 8;
    int dossiers = 100'000;
    int fewest = 10'000;  ///< open dossiers where `flat` begins
    std::string_view engine() const { return common.database.empty() ? "sqlite" : "postgres"; }
};

struct Timed {
    std::size_t acts = 0;
    double seconds = 0;
    std::vector<double> each_ms;
    double per_second() const { return seconds > 0 ? static_cast<double>(acts) / seconds : 0; }
    double quantile(double q) {
        if (each_ms.empty()) return 0;
        std::ranges::sort(each_ms);
        return each_ms[std::min(each_ms.size() - 1,
                                static_cast<std::size_t>(q * static_cast<double>(each_ms.size())))];
    }
};

/// Several clients, each doing `act(client, i)` until the time is up or it answers false.
template <class Act>
Timed together(int clients, double seconds, Act act) {
    const auto began = SteadyClock::now();
    std::vector<std::vector<double>> lasted(static_cast<std::size_t>(clients));
    std::vector<std::thread> threads;
    std::exception_ptr failed;
    std::mutex mutex;
    for (int client = 0; client < clients; ++client)
        threads.emplace_back([&, client] {
            try {
                auto& own = lasted[static_cast<std::size_t>(client)];
                for (std::size_t i = 0;; ++i) {
                    const auto before = SteadyClock::now();
                    if (duration<double>(before - began).count() >= seconds) return;
                    if (!act(client, i)) return;
                    own.push_back(
                        duration<double, std::milli>(SteadyClock::now() - before).count());
                }
            } catch (...) {
                const std::lock_guard lock(mutex);
                failed = std::current_exception();
            }
        });
    for (auto& thread : threads) thread.join();
    Timed timed;
    timed.seconds = duration<double>(SteadyClock::now() - began).count();
    if (failed) std::rethrow_exception(failed);
    for (const auto& own : lasted)
        timed.each_ms.insert(timed.each_ms.end(), own.begin(), own.end());
    timed.acts = timed.each_ms.size();
    return timed;
}

/// What runs in memory: tokens, expressions, decisions, the check of a model.
void engine_figures(const Options& options);
/// Completions of a task with 10,000 dossiers open, ten times as many, up to `dossiers`.
void flat(const Options& options);
/// Open dossiers by the thousand computed anew after a closed day, while officers receive.
void recompute(const Options& options);
/// The same acts in turn beside 4 and beside 5,859 internal processes; `dossiers` rounds.
void internal_work(const Options& options);

}  // namespace motcua::bench
