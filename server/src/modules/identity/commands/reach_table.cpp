// SPDX-License-Identifier: Apache-2.0
#include "modules/identity/identity.hpp"
#include "modules/identity/model/reach.hpp"
#include "modules/identity/sql.hpp"

namespace motcua::identity {

void ReachTable::posts_changed(Transaction& tx, const std::vector<OfficerId>& whose) {
    for (const OfficerId officer : std::set<OfficerId>(whose.begin(), whose.end())) {
        const auto now_held = flatten(organisation::grants_of(tx, officer));
        if (now_held == tx.query<Reach>(sql::reach_of, officer).rows()) continue;
        tx.exec(sql::clear_reach, officer);
        for (const Reach& row : now_held)
            tx.exec(sql::insert_reach, officer, row.right_code, row.unit, row.from_on, row.to_on,
                    row.agency, row.confidentiality);
    }
}

}  // namespace motcua::identity
