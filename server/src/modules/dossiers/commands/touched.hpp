// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <set>

#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/store/log.hpp"

namespace motcua::dossiers {

/// Whose lists an act makes old: everybody who had a task of the dossier before it or has one
/// after.
class TouchedLists {
public:
    /// Before the act and after it.
    void look_at(const Dossier& dossier);
    /// Publishes DossierMoved for what was looked at.
    void tell(const Rooms& rooms, Transaction& tx, const Opened& opened,
              std::string_view event) const;

private:
    std::set<UnitId> units_;
    std::set<OfficerId> officers_;
};

}  // namespace motcua::dossiers
