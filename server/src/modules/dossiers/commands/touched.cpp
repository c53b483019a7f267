// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/touched.hpp"

namespace motcua::dossiers {

void TouchedLists::look_at(const Dossier& dossier) {
    units_.insert(dossier.intake.reception.unit);
    for (const auto& [key, task] : dossier.tasks) {
        if (task.place.unit.is_set()) units_.insert(task.place.unit);
        if (task.assignee.is_set()) officers_.insert(task.assignee);
    }
    for (const Consultation& each : dossier.consultations) {
        if (!each.is_open()) continue;
        units_.insert(each.what.asked.unit);
        units_.insert(each.what.asker.unit);
        if (each.assignee.is_set()) officers_.insert(each.assignee);
    }
}

void TouchedLists::tell(const Rooms& rooms, Transaction& tx, const Opened& opened,
                        std::string_view event) const {
    rooms.tell(tx, {opened.head.code,
                    opened.head.seq,
                    std::string(event),
                    std::string(code(opened.dossier.status)),
                    {units_.begin(), units_.end()},
                    {officers_.begin(), officers_.end()}});
}

}  // namespace motcua::dossiers
