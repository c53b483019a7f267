// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/reorganisation.hpp"
#include "modules/dossiers/rooms.hpp"

namespace motcua::dossiers {

Result<organisation::ReorganisationId> reorganise(const Rooms& rooms, Transaction& tx,
                                                  const Actor& by,
                                                  const organisation::Reorganise& what) {
    const auto id = rooms.organisation().reorganise(tx, by, what);
    if (!id) return id.error();
    jobs::enqueue(tx, kOffersFollow, id->text(), tx.now());
    jobs::enqueue(tx, kDossiersFollow, id->text(), std::max(tx.now(), start_of(what.effective_on)));
    return id;
}

Result<organisation::DelegationId> delegate(const Rooms& rooms, Transaction& tx, const Actor& by,
                                            const organisation::Delegate& what) {
    const auto id = rooms.organisation().delegate(tx, by, what);
    if (id && what.period.to_on < organisation::kForever)
        jobs::enqueue(tx, kDossiersComeBack, id->text(),
                      std::max(tx.now(), start_of(what.period.to_on + days(1))));
    return id;
}

Result<> end_delegation(const Rooms& rooms, Transaction& tx, const Actor& by,
                        organisation::DelegationId delegation, Date last_day) {
    if (auto ended = rooms.organisation().end_delegation(tx, by, delegation, last_day); !ended)
        return ended;
    jobs::enqueue(tx, kDossiersComeBack, delegation.text(),
                  std::max(tx.now(), start_of(last_day + days(1))));
    return {};
}

}  // namespace motcua::dossiers
