// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {

/// The act of a consultation's row in work lists.
inline constexpr std::string_view kConsultAct = "consult";

/// Adds what the dossier's consultations derive: a row each, and a task where one is open.
void add_consultations(Calendars& calendars, const Opened& opened, Derived& derived);
void put(Transaction& tx, const ConsultationRow& row);

}  // namespace motcua::dossiers
