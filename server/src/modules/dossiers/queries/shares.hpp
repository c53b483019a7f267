// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {

/// Every agency's part in the offer's order, also those it has not come to yet.
std::vector<ShareView> share_views(const Rooms& rooms, Transaction& tx, const Dossier& dossier);
std::vector<LatenessView> lateness_of(const std::vector<ShareView>& shares, const Dossier& dossier,
                                      bool is_late);
/// The same for the applicant: without officers' names, times and files.
std::vector<PartView> parts_of(const Dossier& dossier);
/// Shares over their time of dossiers that are open, where the officer follows one of its offices;
/// at most 200.
std::vector<LateShare> late_shares(const Rooms& rooms, Transaction& tx, const Actor& by,
                                   UnitId unit);

}  // namespace motcua::dossiers
