// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/store/log.hpp"
#include "modules/process/process.hpp"

namespace motcua::dossiers {

/// The step for which the process wants the clock to stand now; nothing where it runs.
std::optional<Suspended> wants_suspension(const process::Definition* definition,
                                          const process::Instance& instance);

/// Before what an act said: the clock runs again where the process wants it to, or where the act
/// finished the dossier.
void resume_first(const Dossier& dossier, const std::optional<Suspended>& wanted,
                  std::vector<NewEvent>& said);

/// After it: the clock stands where the process wants it to. It waits until papers that were asked
/// for are there; work inside an agency has no such clock.
void suspend_if_wanted(Transaction& tx, Opened& opened, const Actor& by, AgencyId agency,
                       const std::optional<Suspended>& wanted,
                       std::optional<Instant> occurred_at = {});

}  // namespace motcua::dossiers
