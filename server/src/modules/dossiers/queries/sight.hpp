// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/model/chain.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::dossiers {

/// Whether identity_reach lets the actor see the dossier: read_dossiers in one of the offices that
/// take part in it. The system sees all; a visitor nothing.
bool may_see(Transaction& tx, const Actor& actor, DossierId dossier);

struct LastAct {
    std::string by_name;
    Instant recorded_at{};
};
BOOST_DESCRIBE_STRUCT(LastAct, (), (by_name, recorded_at))
LastAct last_act(Transaction& tx, DossierId dossier);

}  // namespace motcua::dossiers
