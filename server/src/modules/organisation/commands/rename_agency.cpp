// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"
#include "modules/organisation/store/rows.hpp"

namespace motcua::organisation {

Result<> Organisation::rename_agency(Transaction& tx, const Actor& by, AgencyId agency,
                                     std::string_view new_name, Date from_on,
                                     std::string_view source) {
    const std::string name(trimmed(to_nfc(new_name)));
    if (name.empty()) return refusal(Kind::invalid, "organisation.name_missing", "name");
    begin_change(tx);
    const auto last = tx.query<store::AgencyName>(sql::last_agency_name, agency).maybe();
    if (!last) return refusal(Kind::not_found, "organisation.agency_unknown", "agency");
    if (from_on <= last->from_on || from_on > last->to_on)
        return refusal(Kind::invalid, "organisation.bad_period", "from_on");

    const std::string sort_key = vietnamese_sort_key(name);
    tx.exec(sql::end_agency_name, agency, last->from_on, from_on - days(1));
    tx.exec(sql::insert_agency_name, agency, from_on, last->to_on, name, last->short_name, sort_key,
            last->parent, source);
    const auto root_from = tx.query<Date>(sql::last_unit_name_from, whole(agency)).one();
    tx.exec(sql::end_unit_name, whole(agency), root_from, from_on - days(1));
    tx.exec(sql::insert_unit_name, whole(agency), from_on, last->to_on, name, sort_key);
    note_change(tx, by, "rename_agency", {agency.text()});
    return {};
}

}  // namespace motcua::organisation
