// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/commands/act.hpp"

namespace motcua::dossiers {

/// Writes down that the process could not go on, and why; nothing else of the act has happened. One
/// that stands already is not said again.
void raise_incident(Act& act, IncidentRaised what, const Error& why);

}  // namespace motcua::dossiers
