// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"
#include "modules/organisation/store/rows.hpp"

namespace motcua::organisation {

Result<> Organisation::close_agency(Transaction& tx, const Actor& by, AgencyId agency,
                                    Date last_day) {
    begin_change(tx);
    const auto life = tx.query<store::Life>(sql::agency_life, agency).maybe();
    if (!life) return refusal(Kind::not_found, "organisation.agency_unknown", "agency");
    if (!life->period().holds(last_day))
        return refusal(Kind::invalid, "organisation.bad_period", "last_day");
    tx.exec(sql::end_agency, agency, last_day);
    tx.exec(sql::end_units_of_agency, agency, last_day);
    tx.exec(sql::end_posts_of_agency, agency, last_day);
    follower_.posts_changed(tx, tx.query<OfficerId>(sql::all_posted).rows());
    note_change(tx, by, "close_agency", {agency.text()});
    return {};
}

Result<> Organisation::record_succession(Transaction& tx, const Actor& by,
                                         const RecordSuccession& what) {
    if (what.before == what.after)
        return refusal(Kind::invalid, "organisation.succession_to_itself", "after");
    begin_change(tx);
    for (const AgencyId agency : {what.before, what.after})
        if (!tx.query<store::Life>(sql::agency_life, agency).maybe())
            return refusal(Kind::not_found, "organisation.agency_unknown", "agency");
    tx.exec(sql::insert_succession, what.before, what.after, what.kind, what.on_day, what.decision);
    note_change(tx, by, "record_succession", {what.before.text(), what.after.text()});
    return {};
}

}  // namespace motcua::organisation
