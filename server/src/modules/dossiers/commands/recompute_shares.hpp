// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/recomputation.hpp"
#include "modules/dossiers/rooms.hpp"

namespace motcua::dossiers {

/// The shares of interlinked dossiers after a change of a calendar: open ones due from that moment
/// on, and those that ended on the day of the change or later. Each dossier is folded and written
/// in a transaction of its own: they are few, and what an agency had left follows from its earlier
/// stretches. May run again after a crash.
void recompute_shares(const Rooms& rooms, Database& database, RecomputationId id, Instant from,
                      Instant ended_from);

}  // namespace motcua::dossiers
