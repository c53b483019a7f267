// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"
#include "modules/organisation/store/rows.hpp"

namespace motcua::organisation {

Result<UnitId> Organisation::open_unit(Transaction& tx, const Actor& by, const OpenUnit& what) {
    if (!is_plain_code(what.code)) return refusal(Kind::invalid, "organisation.bad_code", "code");
    const std::string name(trimmed(to_nfc(what.name)));
    if (name.empty()) return refusal(Kind::invalid, "organisation.name_missing", "name");
    begin_change(tx);
    const auto agency = tx.query<AgencyId>(sql::agency_of_code, what.agency).maybe();
    if (!agency) return refusal(Kind::not_found, "organisation.agency_unknown", "agency");
    UnitId parent = whole(*agency);
    if (!what.parent.empty()) {
        const auto found = tx.query<store::UnitPlace>(sql::unit_of_code, what.parent).maybe();
        if (!found || found->agency != *agency)
            return refusal(Kind::not_found, "organisation.unit_unknown", "parent");
        parent = found->unit;
    }

    const auto unit = tx.make_id<UnitId>();
    const auto added = tx.exec(sql::insert_unit, unit, *agency, parent, what.code, what.kind,
                               what.commune, what.address, what.telephone, what.is_provisional,
                               what.is_demo, what.from_on, kForever)
                           .count();
    if (added == 0) return refusal(Kind::wrong_state, "organisation.code_taken", "code");
    tx.exec(sql::insert_unit_name, unit, what.from_on, kForever, name, vietnamese_sort_key(name));
    follower_.posts_changed(tx, tx.query<OfficerId>(sql::reaching_unit, parent).rows());
    note_change(tx, by, "open_unit", {unit.text()});
    return unit;
}

Result<> Organisation::close_unit(Transaction& tx, const Actor& by, UnitId unit, Date last_day) {
    begin_change(tx);
    const auto place = tx.query<store::UnitPlace>(sql::unit_place, unit).maybe();
    if (!place) return refusal(Kind::not_found, "organisation.unit_unknown", "unit");
    if (place->kind == UnitKind::agency)
        return refusal(Kind::wrong_state, "organisation.unit_is_agency", "unit");
    if (!Period{place->from_on, place->to_on}.holds(last_day))
        return refusal(Kind::invalid, "organisation.bad_period", "last_day");
    for (const auto& below : tx.query<store::UnitBelow>(sql::units_below, unit).rows()) {
        tx.exec(sql::end_unit, below.unit, last_day);
        tx.exec(sql::end_posts_of_unit, below.unit, last_day);
    }
    follower_.posts_changed(tx, tx.query<OfficerId>(sql::all_posted).rows());
    note_change(tx, by, "close_unit", {unit.text()});
    return {};
}

}  // namespace motcua::organisation
