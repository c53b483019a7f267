// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <string_view>

#include "modules/dossiers/acts.hpp"
#include "modules/dossiers/model/internal.hpp"
#include "platform/storage/storage.hpp"

/// Work inside an agency: begun by an officer, done in the same lists as dossiers.
namespace motcua::dossiers {

class Rooms;  // rooms.hpp; Dossiers::rooms() gives them

struct BeginInternalWork {
    UnitId unit_id;            ///< where the officer sits; its agency does the work
    std::string process_code;  ///< of kind internal
    std::string title;         ///< what it is about; at most 300 bytes
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(BeginInternalWork, (), (unit_id, process_code, title, note))

struct BegunInternalWork {
    std::string dossier_code;
};
BOOST_DESCRIBE_STRUCT(BegunInternalWork, (), (dossier_code))

/// Gives its code: "<unit>.NB-<day>-<number>", numbered apart from dossiers. Refuses:
/// dossier.not_allowed (he works on nothing in that unit), dossier.title_missing,
/// dossier.title_too_long, dossier.process_not_in_force, dossier.not_internal,
/// process.not_staffed {role} (nobody in the agency could do a step), and what the engine refuses.
Result<BegunInternalWork> begin_internal_work(const Rooms& rooms, Transaction& tx, const Actor& by,
                                              const BeginInternalWork& what);

/// Ends what was begun by mistake or is not needed any more: by who began it, or assigns there.
/// Refuses as acts do; dossier.not_allowed, dossier.not_internal, dossier.reason_missing.
Result<> end_internal_work(const Rooms& rooms, Transaction& tx, const Actor& by,
                           std::string_view code, const WithReason& what);

}  // namespace motcua::dossiers
