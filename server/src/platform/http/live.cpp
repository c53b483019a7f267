// SPDX-License-Identifier: Apache-2.0
#include "platform/http/live.hpp"

#include <fmt/format.h>

#include <charconv>

namespace motcua::http {

std::vector<LiveEvent> Subscription::take() {
    const std::scoped_lock lock(lock_);
    std::vector<LiveEvent> taken(std::make_move_iterator(waiting_.begin()),
                                 std::make_move_iterator(waiting_.end()));
    waiting_.clear();
    return taken;
}

bool Subscription::is_over() const {
    const std::scoped_lock lock(lock_);
    return is_over_;
}

void Subscription::when_news(std::function<void()> wake) {
    const std::scoped_lock lock(lock_);
    wake_ = std::move(wake);
    if (wake_ && (is_over_ || !waiting_.empty())) wake_();
}

void Subscription::close() {
    const std::scoped_lock lock(lock_);
    is_over_ = true;
    if (wake_) wake_();
}

void Subscription::push(const LiveEvent& event) {
    const std::scoped_lock lock(lock_);
    if (is_over_) return;
    if (waiting_.size() >= Live::kWaitingEvents) {
        // What waits is dropped, too: a gap would go unnoticed, a reconnect does not.
        waiting_.clear();
        is_over_ = true;
    } else {
        waiting_.push_back(event);
    }
    if (wake_) wake_();
}

Live::Live(const Clock& clock)
    : last_id_(static_cast<std::uint64_t>(clock.now().time_since_epoch().count())),
      first_kept_(last_id_ + 1) {}

std::shared_ptr<Subscription> Live::subscribe(std::set<std::string, std::less<>> topics,
                                              std::string_view after) {
    auto subscription = std::make_shared<Subscription>();
    const std::scoped_lock lock(lock_);
    if (!after.empty()) {
        std::uint64_t seen = 0;
        const auto read = std::from_chars(after.data(), after.data() + after.size(), seen);
        const bool is_known = read.ec == std::errc() && read.ptr == after.data() + after.size() &&
                              seen + 1 >= first_kept_ && seen <= last_id_;
        if (!is_known) {
            subscription->push({last_id_, "reset", "{}"});
        } else {
            for (const auto& [topic, event] : kept_)
                if (event.id > seen && topics.contains(topic)) subscription->push(event);
        }
    }
    subscription->topics_ = std::move(topics);
    std::erase_if(subscriptions_, [](const auto& one) { return one.expired(); });
    subscriptions_.push_back(subscription);
    return subscription;
}

void Live::publish(std::string_view topic, std::string_view name, std::string data) {
    const std::scoped_lock lock(lock_);
    const LiveEvent event{++last_id_, std::string(name), std::move(data)};
    kept_.emplace_back(std::string(topic), event);
    if (kept_.size() > kKeptEvents) {
        kept_.pop_front();
        first_kept_ = kept_.front().second.id;
    }
    for (const auto& one : subscriptions_) {
        const auto subscription = one.lock();
        if (subscription && subscription->topics_.contains(topic)) subscription->push(event);
    }
}

std::size_t Live::subscribers() const {
    const std::scoped_lock lock(lock_);
    std::size_t alive = 0;
    for (const auto& one : subscriptions_) alive += one.expired() ? 0 : 1;
    return alive;
}

std::string wire_text(const LiveEvent& event) {
    return fmt::format("id: {}\nevent: {}\ndata: {}\n\n", event.id, event.name, event.data);
}

}  // namespace motcua::http
