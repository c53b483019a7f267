// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/queries/sight.hpp"

#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {

bool may_see(Transaction& tx, const Actor& actor, DossierId dossier) {
    if (actor.is == Actor::Is::system) return true;
    if (actor.is != Actor::Is::officer) return false;
    return tx.query<std::int64_t>(sql::may_see, actor.officer, dossier, date_of(tx.now())).one() >
           0;
}

LastAct last_act(Transaction& tx, DossierId dossier) {
    return tx.query<LastAct>(sql::last_act, dossier).one();
}

}  // namespace motcua::dossiers
