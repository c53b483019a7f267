// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/outbox.hpp"

#include "platform/jobs/sql.hpp"

namespace motcua::jobs {

void Outbox::subscribe(std::string consumer, std::vector<std::string> topics, Hear hear) {
    for (auto& topic : topics) by_topic_[std::move(topic)].push_back(consumer);
    const bool is_new = consumers_.emplace(std::move(consumer), std::move(hear)).second;
    ensure(is_new);
}

void Outbox::publish(Transaction& tx, std::string_view topic, std::string_view aggregate,
                     const Json& payload) const {
    const auto found = by_topic_.find(topic);
    if (found == by_topic_.end()) return;
    for (const auto& consumer : found->second)
        tx.exec(sql::add_news, consumer, aggregate, topic, payload, tx.now());
}

}  // namespace motcua::jobs
