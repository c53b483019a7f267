// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <thread>

#include "api/api.hpp"
#include "api/desk/live_desks.hpp"
#include "api/desk/scan_trays.hpp"
#include "app/command_line.hpp"
#include "app/processes_in_use.hpp"
#include "app/root_key_place.hpp"
#include "base/random.hpp"
#include "base/time.hpp"
#include "modules/catalogue/catalogue.hpp"
#include "modules/deadlines/deadlines.hpp"
#include "modules/documents/documents.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/identity/identity.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/people/people.hpp"
#include "modules/process/process.hpp"
#include "platform/http/hooks.hpp"
#include "platform/http/live.hpp"
#include "platform/http/route.hpp"
#include "platform/jobs/job_runner.hpp"
#include "platform/jobs/outbox.hpp"
#include "platform/runtime/metrics.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::app {

/// The clock of the wall; one for the process.
const Clock& system_clock();

/// The composition root: everything that runs, built once, top to bottom, undone in reverse. What a
/// room needs is in its constructor; nothing is looked up. Reading this gives the architecture.
///
/// Building it touches no table, so that the contract can be printed without a database.
class House {
public:
    /// Opens the database of the command line. `clock` outlives it.
    explicit House(const Common& common, const Clock& clock = system_clock());
    /// For printing the contract and for tests: its keys and files lie in a temporary folder.
    explicit House(std::unique_ptr<Database> database);

    const Clock& clock;
    std::unique_ptr<Database> database;
    Metrics metrics;
    http::Live live{clock};
    api::LiveDesks desks{live};
    jobs::Outbox outbox;
    SecureRandom random;
    // Rooms, lowest first, as architecture.toml has them.
    identity::ReachTable reach;
    organisation::Organisation organisation{reach};
    identity::Identity identity;
    deadlines::Deadlines deadlines;
    ProcessesInUse in_use{catalogue};  // asks the catalogue only when something is published
    process::Processes processes{in_use};
    PublishedProcesses published{processes};
    catalogue::Catalogue catalogue{published};
    documents::DirectoryFiles files;
    dossiers::Dossiers dossiers;
    api::ScanTrays scans;
    api::Modules modules{*database, clock, identity, organisation, deadlines, processes,
                         catalogue, files, dossiers, desks,        scans};

    jobs::JobRunner job_runner{*database, clock, outbox};

    /// Every route of the product.
    http::Routes routes();
    /// Who, may, used: wired to identity.
    http::Hooks hooks();

    RootKeyPlace root_key;

    /// Timers, news and jobs; for the server.
    void start();
    void stop();

private:
    House(std::unique_ptr<Database> database, const std::filesystem::path& data,
          const Clock& clock);
    void subscribe_consumers();
    void register_jobs();
    /// Makes the search index before anybody asks: the first question is not the slow one.
    void warm_search();
    /// Signs the root over all chain heads of the day and appends it to the witness file.
    Result<> keep_daily_root(Database& db);

    std::jthread warming_;
};

/// Stands where a database is asked for and none is needed; any use is Trouble.
std::unique_ptr<Database> closed_database();

}  // namespace motcua::app
