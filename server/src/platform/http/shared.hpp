// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <atomic>
#include <functional>
#include <set>
#include <vector>

#include "platform/http/router.hpp"
#include "platform/http/server.hpp"

namespace motcua::http {

class Pipeline;

/// What all connections of a server share.
struct Shared {
    const ServerOptions& options;
    const Router& router;
    Pipeline& pipeline;
    const StaticFiles* web;
    const Clock& clock;
    Metrics& metrics;
    std::atomic<bool> is_stopping = false;
    std::vector<Histogram*> lasted_by_route = {};  ///< beside the router's rows
    Counter* answers_by_class[6] = {};             ///< [2]: 2xx
    Gauge* connections = nullptr;
    Gauge* streams = nullptr;
};

/// Asks the metrics for the figures above.
void make_figures(Shared& shared);

/// A connection as its thread's stop sees it; touched on that thread only.
struct Conversation {
    bool is_idle = true;             ///< between requests: may be closed at once
    bool is_stream = false;          ///< would never end by itself
    std::function<void()> cut = {};  ///< ends what it waits for
};
using Conversations = std::set<Conversation*>;

}  // namespace motcua::http
