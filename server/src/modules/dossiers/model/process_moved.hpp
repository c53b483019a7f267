// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "modules/dossiers/model/then.hpp"

/// A running dossier goes over to another version of its process (decision 0176). Body of an event:
/// only ever added to with optional members.
namespace motcua::dossiers {

using ProcessMoveId = Id<struct ProcessMoveTag>;

/// An element or flow that the new version calls otherwise.
struct MovedName {
    std::string from;
    std::string to;
    bool operator==(const MovedName&) const = default;
};
BOOST_DESCRIBE_STRUCT(MovedName, (), (from, to))

struct ProcessMoved {
    static constexpr std::string_view kType = "process_moved";
    ProcessMoveId move;  ///< the row that says who asked for it
    std::string process_code;
    int from_version = 0;
    int to_version = 0;
    std::vector<MovedName> mapping;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ProcessMoved, (),
                      (move, process_code, from_version, to_version, mapping, reason))

}  // namespace motcua::dossiers
