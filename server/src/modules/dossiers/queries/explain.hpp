// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {

/// When the budget of a step ends, with the days where they are asked for. The step is the one of
/// that id that is open, else the last that was done. Refuses dossier.step_unknown,
/// dossier.step_untimed.
Result<ExplainedClock> step_clock(const Rooms& rooms, Transaction& tx, const Dossier& dossier,
                                  const process::Definition& definition, std::string_view step,
                                  deadlines::Explain explain);

}  // namespace motcua::dossiers
