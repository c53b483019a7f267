// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/process_moves.hpp"
#include "modules/dossiers/rooms.hpp"

namespace motcua::dossiers {

/// Both versions, where a move from one to the other makes sense.
struct MoveVersions {
    std::shared_ptr<const process::Definition> from;
    std::shared_ptr<const process::Definition> to;
};
/// Refuses dossier.move_to_itself, process.not_found, process.mapping_unknown.
Result<MoveVersions> versions_of(const Rooms& rooms, Transaction& tx, const MoveProcess& what);

process::Mapping mapping_of(const std::vector<MovedName>& names);
MoveRefusal refusal_of(const std::string& code, const process::Fault& fault);
/// Nothing runs in it any more: not among those that are to move.
bool has_ended(const std::vector<process::Fault>& obstacles);

}  // namespace motcua::dossiers
