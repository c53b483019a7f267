// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {

/// Whoever it was handed to, or stands in for him, or gives out work there; before that, whoever
/// has its role in its unit.
bool may_answer(const Rooms& rooms, Transaction& tx, const Actor& by, const Consultation& open);
/// Who asked, or whoever gives out work where it was asked.
bool may_withdraw(const Rooms& rooms, Transaction& tx, const Actor& by, const Consultation& open);

std::vector<ConsultationView> consultation_views(const Rooms& rooms, Transaction& tx,
                                                 const Actor& by, const Dossier& dossier);
/// Past their deadline, of dossiers that are open, where the officer follows one of its offices; at
/// most 200.
std::vector<LateConsultation> late_consultations(Transaction& tx, const Actor& by, UnitId unit);

}  // namespace motcua::dossiers
