// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/model/dossier.hpp"
#include "modules/dossiers/views.hpp"

namespace motcua::dossiers {

std::optional<ExtensionView> draft_view(const Dossier& dossier);
std::vector<AppointmentView> appointment_views(const Dossier& dossier);
/// Without officers' names.
std::vector<PromiseView> promise_views(const Dossier& dossier);

}  // namespace motcua::dossiers
