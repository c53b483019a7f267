// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "base/id.hpp"
#include "base/json.hpp"
#include "base/time.hpp"

namespace motcua::dossiers {

using SentId = Id<struct SentTag>;

/// A message: for the one dossier that has waited longest for this name and key. Facts route; they
/// are never personal.
struct SendMessage {
    std::string name;
    std::optional<std::string> correlation;
    std::optional<Json> facts;  ///< an object
};
BOOST_DESCRIBE_STRUCT(SendMessage, (), (name, correlation, facts))

/// A signal: for every dossier that waits for it now.
struct SendSignal {
    std::string name;
    std::optional<Json> facts;
};
BOOST_DESCRIBE_STRUCT(SendSignal, (), (name, facts))

/// What was sent, how many dossiers waited for it then, and how many internal processes it begins:
/// a signal all of them, a message the first, and only where nobody waits.
struct SentView {
    SentId id;
    std::int64_t waiting = 0;
    std::int64_t begins = 0;
};
BOOST_DESCRIBE_STRUCT(SentView, (), (id, waiting, begins))

/// The job that brings it; its aggregate is the SentId.
inline constexpr std::string_view kDeliver = "dossiers.deliver";

}  // namespace motcua::dossiers
