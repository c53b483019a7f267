// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::jobs {

/// Something that happened, on its way to a room above.
struct News {
    std::string topic;      ///< "dossiers.received"
    std::string aggregate;  ///< whose: news of one aggregate is heard in the order it was told
    Json payload;
    Instant published_at{};
};

/// Takes in one piece of news, in the transaction that also removes it from the outbox. Heard at
/// least once, so the effect is idempotent. A refusal is tried again later and then becomes an
/// incident; until then the later news of the same aggregate waits.
using Hear = std::function<Result<>(Transaction&, const News&)>;

/// How rooms below tell rooms above: a row for each consumer, written with the event itself.
///
/// app makes one, subscribes every consumer in every process (also the command line's, or their
/// acts would go unheard), and hands it to the rooms that publish.
class Outbox {
public:
    /// Before anything is published. One consumer subscribes once.
    void subscribe(std::string consumer, std::vector<std::string> topics, Hear hear);

    /// Joins the caller's transaction. A topic nobody hears leaves no row.
    void publish(Transaction& tx, std::string_view topic, std::string_view aggregate,
                 const Json& payload) const;

    const std::map<std::string, Hear>& consumers() const { return consumers_; }

private:
    std::map<std::string, Hear> consumers_;
    std::map<std::string, std::vector<std::string>, std::less<>> by_topic_;
};

}  // namespace motcua::jobs
