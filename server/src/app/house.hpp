// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>

#include "app/command_line.hpp"
#include "base/time.hpp"
#include "platform/http/hooks.hpp"
#include "platform/http/live.hpp"
#include "platform/http/route.hpp"
#include "platform/jobs/job_runner.hpp"
#include "platform/jobs/outbox.hpp"
#include "platform/runtime/metrics.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::app {

/// The composition root: everything that runs, built once, top to bottom, undone in reverse. What a
/// room needs is in its constructor; nothing is looked up. Reading this gives the architecture.
///
/// Building it touches no table, so that the contract can be printed without a database.
class House {
public:
    /// Opens the database of the command line.
    explicit House(const Common& common);
    explicit House(std::unique_ptr<Database> database);

    SystemClock clock;
    std::unique_ptr<Database> database;
    Metrics metrics;
    http::Live live{clock};
    jobs::Outbox outbox;
    // Rooms, lowest first, as architecture.toml has them.

    jobs::JobRunner job_runner{*database, clock, outbox};

    /// Every route of the product.
    http::Routes routes();
    /// Who, may, used: wired to identity.
    http::Hooks hooks();

    /// Timers, news and jobs; for the server.
    void start();
    void stop();

private:
    void subscribe_consumers();
    void register_jobs();
};

/// Stands where a database is asked for and none is needed; any use is Trouble.
std::unique_ptr<Database> closed_database();

}  // namespace motcua::app
