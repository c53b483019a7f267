// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"

namespace motcua::organisation {

Result<> Organisation::save_role(Transaction& tx, const Actor& by, const Role& role) {
    if (!is_plain_code(role.role)) return refusal(Kind::invalid, "organisation.bad_code", "role");
    if (trimmed(role.name_vi).empty() || trimmed(role.name_en).empty())
        return refusal(Kind::invalid, "organisation.name_missing", "name_vi");
    const std::set<May> rights(role.rights.begin(), role.rights.end());
    if (rights.contains(May::administer_organisation) &&
        std::ranges::any_of(rights, reads_dossiers))
        return refusal(Kind::invalid, "organisation.duties_mixed", "rights");

    begin_change(tx);
    tx.exec(sql::save_role, role.role, role.name_vi, role.name_en, role.confidentiality,
            role.reaches_below);
    tx.exec(sql::clear_role_rights, role.role);
    for (const May right : rights) tx.exec(sql::insert_role_right, role.role, right);
    follower_.posts_changed(tx, tx.query<OfficerId>(sql::holders_of_role, role.role).rows());
    note_change(tx, by, "save_role", {role.role});
    return {};
}

}  // namespace motcua::organisation
