// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/verify/authority_check.hpp"

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/pass_on.hpp"

namespace motcua::dossiers {

void check_authority(const Rooms& rooms, Transaction& tx, const organisation::Successions& rules,
                     const Head& head, const Dossier& dossier, std::vector<Finding>& found) {
    if (dossier.status == Status::returned) return;
    process::Instance instance;
    if (!dossier.intake.process_code.empty()) instance = instance_of(dossier);
    const Date today = date_of(tx.now());
    const auto due = authority_due(rooms, tx, rules, dossier, open_tasks_of(dossier, instance),
                                   dossier.offices.back().recorded_at, today);
    if (due && due->effective_on < today)
        found.push_back({"dossier.verify.authority_differs", head.code, head.seq, due->decision});
}

}  // namespace motcua::dossiers
