// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/store/log.hpp"
#include "modules/process/process.hpp"

namespace motcua::dossiers {

/// The open share to which a task belongs: the one of the agency where it waits. The counter's own
/// steps belong to none, even where the agency that receives also decides.
const ShareThen* share_of(const Dossier& dossier, const process::OpenTask& task);

/// Says which shares began and ended by what was just written: a share is open while its agency has
/// an open task. `occurred_at`: when that happened, where it was not now. Nothing for a dossier
/// on which the competent agency works alone.
void follow_shares(Transaction& tx, Opened& opened, const Actor& by,
                   const process::Instance& instance, std::optional<Instant> occurred_at = {});

}  // namespace motcua::dossiers
