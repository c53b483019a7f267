// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/verify/chain_check.hpp"

namespace motcua::dossiers {

/// Reports dossier.verify.authority_differs where a dossier's offices are not those that the rules
/// of succession and delegation give it since yesterday or longer (today its job may be running).
void check_authority(const Rooms& rooms, Transaction& tx, const organisation::Successions& rules,
                     const Head& head, const Dossier& dossier, std::vector<Finding>& found);

}  // namespace motcua::dossiers
