// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/actor.hpp"
#include "base/result.hpp"
#include "modules/dossiers/consultation_views.hpp"
#include "platform/jobs/due.hpp"
#include "platform/storage/storage.hpp"

/// Opinions of other agencies (NĐ 61/2018 art. 19.5, baseline). Every act refuses what acts on a
/// dossier refuse (dossiers.hpp); what else it refuses stands beside it.
namespace motcua::dossiers {

class Rooms;  // rooms.hpp; Dossiers::rooms() gives them

/// Asks any agency for an opinion by a moment; it waits in that agency's work list and stops no
/// clock. Whoever has the task asks. Refuses also: dossier.task_not_open,
/// dossier.task_not_yours {who}, dossier.task_is_systems, dossier.consultation_content_missing,
/// dossier.consultation_due_past, dossier.consultation_itself,
/// dossier.consultation_nobody_there, dossier.file_unknown.
Result<> ask_consultation(const Rooms& rooms, Transaction& tx, const Actor& by,
                          std::string_view code, const AskConsultation& what);
/// The asked agency's head hands it to an officer. Refuses also: dossier.consultation_unknown,
/// dossier.consultation_closed, dossier.not_allowed, dossier.officer_lacks_role.
Result<> assign_consultation(const Rooms& rooms, Transaction& tx, const Actor& by,
                             std::string_view code, const AssignConsultation& what);
/// Late, too. Refuses also: dossier.consultation_unknown, dossier.consultation_closed,
/// dossier.consultation_not_yours {who}, dossier.consultation_content_missing,
/// dossier.file_unknown.
Result<> answer_consultation(const Rooms& rooms, Transaction& tx, const Actor& by,
                             std::string_view code, const AnswerConsultation& what);
/// Refuses also: dossier.consultation_unknown, dossier.consultation_closed, dossier.not_allowed,
/// dossier.reason_missing.
Result<> withdraw_consultation(const Rooms& rooms, Transaction& tx, const Actor& by,
                               std::string_view code, const WithdrawConsultation& what);
/// The timer kConsultationDue: no answer came in time, so the one-stop that forwarded the dossier
/// is told, once (ConsultationLate; Dossiers::late()).
Result<> consultation_due(const Rooms& rooms, Transaction& tx, const jobs::Due& due);
/// Agencies somebody of which could answer today.
AskableAgencies askable_agencies(const Rooms& rooms, Transaction& tx);

}  // namespace motcua::dossiers
