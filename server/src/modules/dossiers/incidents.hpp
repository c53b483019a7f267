// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/actor.hpp"
#include "base/result.hpp"
#include "modules/dossiers/incident_views.hpp"
#include "platform/jobs/due.hpp"
#include "platform/storage/storage.hpp"

/// Processes that could not go on, and what an administrator does about them (decision 0172).
namespace motcua::dossiers {

class Rooms;  // rooms.hpp; Dossiers::rooms() gives them

/// Whether a refusal of an act means that the process itself cannot go on (it loops, no way is open
/// …): then note_refusal() keeps an incident, in a transaction of its own, since the act's was
/// rolled back.
bool concerns_process(const Error& refusal);
void note_refusal(const Rooms& rooms, Transaction& tx, std::string_view code, const Error& refusal);
/// A timer or system work that failed every time: an incident of its dossier.
Result<> give_up(const Rooms& rooms, Transaction& tx, const jobs::Due& due, std::string_view code);

/// What waits for an administrator, the oldest first, at most 200. This and what follows refuses
/// dossier.not_allowed to who does not hold May::handle_incidents; acts refuse
/// dossier.reason_missing and dossier.incident_closed (it does not stand any more).
Result<IncidentLines> incidents(Transaction& tx, const Actor& by);
Result<IncidentPage> incident(const Rooms& rooms, Transaction& tx, const Actor& by,
                              std::string_view code, int incident);
/// Once more what could not be done: the timer fires, the message is taken, the server's work is
/// put in line, an officer may try again. Refuses also: what the engine still refuses.
Result<> retry_incident(const Rooms& rooms, Transaction& tx, const Actor& by, std::string_view code,
                        int incident, const HandleIncident& what);
/// To an earlier step, whose officer has it again, or past the server's work. Refuses also:
/// dossier.task_not_open, dossier.move_unknown, what the engine refuses.
Result<> move_incident(const Rooms& rooms, Transaction& tx, const Actor& by, std::string_view code,
                       int incident, const MoveIncident& what);
/// Ends the process; the dossier stops without a result (no form 05: the applicant did not ask).
Result<> end_incident(const Rooms& rooms, Transaction& tx, const Actor& by, std::string_view code,
                      int incident, const HandleIncident& what);

}  // namespace motcua::dossiers
