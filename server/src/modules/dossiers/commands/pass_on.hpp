// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/rooms.hpp"

namespace motcua::dossiers {

/// Where the offices of a dossier ought to be on a day, where that is not where they are: the
/// competent one by the rules of succession and delegation, reception and tasks by the units in
/// being. `since`: when the offices came to be those they are. Nothing where all stand as they
/// should.
std::optional<AuthorityMoved> authority_due(const Rooms& rooms, Transaction& tx,
                                            const organisation::Successions& rules,
                                            const Dossier& dossier,
                                            const std::vector<process::OpenTask>& open,
                                            Instant since, Date on);
std::vector<process::OpenTask> open_tasks_of(const Dossier& dossier,
                                             const process::Instance& instance);

/// Passes a dossier on to whom it belongs today, step by step through the days of change, each an
/// event of its log that occurred at the beginning of its day (behind the dossier's last act, where
/// the decision was recorded late). False where it stands right already: running it again does
/// nothing.
Result<bool> pass_on(const Rooms& rooms, Transaction& tx, const organisation::Successions& rules,
                     std::string_view code);

}  // namespace motcua::dossiers
