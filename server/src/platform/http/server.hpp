// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "platform/http/hooks.hpp"
#include "platform/http/rate_limit.hpp"
#include "platform/http/route.hpp"
#include "platform/http/static_files.hpp"
#include "platform/runtime/metrics.hpp"

namespace motcua {
class Clock;
class Database;
}  // namespace motcua

namespace motcua::http {

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;  ///< 0: any free one
    int io_threads = 2;
    int workers = 2;                                    ///< threads for Works
    std::filesystem::path upload_folder = "./var/tmp";  ///< on the file store's file system
    bool is_behind_proxy = false;  ///< believe X-Forwarded-For and X-Forwarded-Proto

    std::chrono::milliseconds header_time_max{10'000};
    std::chrono::milliseconds body_time_max{60'000};
    std::chrono::milliseconds idle_time_max{75'000};
    std::chrono::milliseconds heartbeat{15'000};  ///< of server-sent events
    std::size_t header_size_max = 16 * 1024;
    std::size_t json_size_max = 1024 * 1024;
    std::size_t file_size_max = 25 * 1024 * 1024;
    int connections_max = 4096;
    RateLimit rate_limit = {};
};

struct ServerParts {
    Database& database;
    const Clock& clock;
    Metrics& metrics;
    Hooks hooks = {};
    std::shared_ptr<const StaticFiles> web = {};
};

/// HTTP/1.1 for a table of routes and the built web. Serves from construction on; database, clock
/// and metrics outlive it. Addresses below /api/ are routes only; others fall back to the web.
class Server {
public:
    /// Throws Trouble (connection) when the address cannot be had.
    Server(Routes routes, ServerOptions options, ServerParts parts);
    /// Stops at once; waits only for what the database still runs.
    ~Server();
    Server(const Server&) = delete;

    std::uint16_t port() const;
    /// Takes no more connections, closes idle ones and live streams, lets accepted requests finish.
    /// False when some did not in time; their connections were then cut.
    bool stop(std::chrono::milliseconds at_most = std::chrono::seconds(10));

private:
    class Running;
    std::unique_ptr<Running> running_;
};

/// /healthz (the process lives), /readyz (the database answers), /metrics (to this machine only).
Routes probe_routes(const Metrics& metrics);

}  // namespace motcua::http
