// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"

namespace motcua::http {

/// One server-sent event. `data` is JSON on one line and says only what changed (codes, ids): who
/// gets it reads the rest through the API, where his rights are checked.
struct LiveEvent {
    std::uint64_t id = 0;
    std::string name;
    std::string data;
};

/// What one connection still has to be told. Bounded: a reader that cannot follow is closed, comes
/// back with Last-Event-ID and gets what was kept, or "reset".
class Subscription {
public:
    /// What is waiting, oldest first.
    std::vector<LiveEvent> take();
    bool is_over() const;
    /// Called on any thread when there is something to take, or the end.
    void when_news(std::function<void()> wake);
    void close();

private:
    friend class Live;
    void push(const LiveEvent& event);

    mutable std::mutex lock_;
    std::set<std::string, std::less<>> topics_;
    std::deque<LiveEvent> waiting_;
    std::function<void()> wake_;
    bool is_over_ = false;
};

/// The news of this process by topic ("unit/0192…", "board/…"). A handler subscribes after it has
/// checked the topics against its actor; whoever publishes does so after the commit.
class Live {
public:
    static constexpr std::size_t kKeptEvents = 1024;
    static constexpr std::size_t kWaitingEvents = 256;

    /// Identifiers go on from the clock, so that those of an earlier run are recognised as old.
    explicit Live(const Clock& clock);

    /// `after`: the Last-Event-ID header's text. Where events between were not kept, the first
    /// event is "reset": the reader loads anew.
    std::shared_ptr<Subscription> subscribe(std::set<std::string, std::less<>> topics,
                                            std::string_view after = {});
    void publish(std::string_view topic, std::string_view name, std::string data);
    std::size_t subscribers() const;

private:
    mutable std::mutex lock_;
    std::uint64_t last_id_;
    std::uint64_t first_kept_;  ///< every event from this id on is in kept_
    std::deque<std::pair<std::string, LiveEvent>> kept_;
    std::vector<std::weak_ptr<Subscription>> subscriptions_;
};

/// The event as it goes over the wire.
std::string wire_text(const LiveEvent& event);

}  // namespace motcua::http
