// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {

/// The facts of a dossier for its page, without tasks, clocks and rights.
DossierView facts_of(const Rooms& rooms, Transaction& tx, const Dossier& dossier);
std::vector<StepView> steps_of(const process::Definition& definition,
                               const process::Instance& instance, const Dossier& dossier);
/// What an event itself says in free words: a note, a reason, a number.
std::string note_of(const EventBody& body);

}  // namespace motcua::dossiers
