// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/internal_work.hpp"
#include "modules/dossiers/rooms.hpp"

namespace motcua::dossiers {

/// Every step of a person needs one: nobody waits here who would ask why nothing happens. Refuses
/// process.not_staffed {code, agency, role}.
Result<> expect_staffed(const Rooms& rooms, Transaction& tx, const process::Definition& definition,
                        const OfficeThen& office, Date on);

/// Work inside an agency that is about to begin.
struct Inside {
    PlaceFacts place;
    std::string title;
    std::string note;
    std::optional<BegunBy> begun_by;
    process::Start start;
};
/// Writes the dossier. Whoever may begin it, and that it is staffed, is asked before. Refuses what
/// the engine refuses, with nothing written.
Result<BegunInternalWork> begin_inside(const Rooms& rooms, Transaction& tx, const Actor& by,
                                       const process::Definition& definition, const Inside& work);

}  // namespace motcua::dossiers
