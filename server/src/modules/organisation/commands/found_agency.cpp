// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"

namespace motcua::organisation {

Result<AgencyId> Organisation::found_agency(Transaction& tx, const Actor& by,
                                            const FoundAgency& what) {
    if (!is_agency_code(what.code)) return refusal(Kind::invalid, "organisation.bad_code", "code");
    const std::string name(trimmed(to_nfc(what.name)));
    if (name.empty()) return refusal(Kind::invalid, "organisation.name_missing", "name");
    begin_change(tx);
    AgencyId parent;
    if (!what.parent.empty()) {
        const auto found = tx.query<AgencyId>(sql::agency_of_code, what.parent).maybe();
        if (!found) return refusal(Kind::not_found, "organisation.agency_unknown", "parent");
        parent = *found;
    }

    const auto agency = tx.make_id<AgencyId>();
    const auto added = tx.exec(sql::insert_agency, agency, what.code, what.kind, what.commune,
                               what.is_provisional, what.from_on, kForever, what.source)
                           .count();
    if (added == 0) return refusal(Kind::wrong_state, "organisation.code_taken", "code");
    const std::string sort_key = vietnamese_sort_key(name);
    tx.exec(sql::insert_agency_name, agency, what.from_on, kForever, name, what.short_name,
            sort_key, parent, what.source);
    const auto rooted =
        tx.exec(sql::insert_unit, whole(agency), agency, UnitId{}, what.code, UnitKind::agency,
                what.commune, std::string_view(""), std::string_view(""), what.is_provisional,
                false, what.from_on, kForever)
            .count();
    if (rooted == 0) return refusal(Kind::wrong_state, "organisation.code_taken", "code");
    tx.exec(sql::insert_unit_name, whole(agency), what.from_on, kForever, name, sort_key);
    // A supervisor's reach covers agencies below his own, the new one included.
    if (parent.is_set())
        follower_.posts_changed(tx, tx.query<OfficerId>(sql::steering_posts).rows());
    note_change(tx, by, "found_agency", {agency.text()});
    return agency;
}

}  // namespace motcua::organisation
