// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"
#include "modules/organisation/store/rows.hpp"

namespace motcua::organisation {

Result<DelegationId> Organisation::delegate(Transaction& tx, const Actor& by,
                                            const Delegate& what) {
    if (what.from_agency == what.to_agency)
        return refusal(Kind::invalid, "organisation.delegated_to_itself", "to_agency");
    if (what.period.is_empty()) return refusal(Kind::invalid, "organisation.bad_period", "to_on");
    if (trimmed(what.decision).empty())
        return refusal(Kind::invalid, "organisation.decision_missing", "decision");
    begin_change(tx);
    for (const AgencyId agency : {what.from_agency, what.to_agency})
        if (!tx.query<store::Life>(sql::agency_life, agency).maybe())
            return refusal(Kind::not_found, "organisation.agency_unknown", "agency");
    if (tx.query<DelegationId>(sql::delegation_overlapping, what.procedure_code, what.from_agency,
                               what.period.from_on, what.period.to_on)
            .maybe())
        return refusal(Kind::wrong_state, "organisation.delegation_overlaps", "from_on");

    const auto delegation = tx.make_id<DelegationId>();
    tx.exec(sql::insert_delegation, delegation, what.procedure_code, what.from_agency,
            what.to_agency, what.decision, what.period.from_on, what.period.to_on, tx.now(),
            by.officer);
    note_change(tx, by, "delegate", {what.from_agency.text(), what.to_agency.text()});
    return delegation;
}

Result<> Organisation::end_delegation(Transaction& tx, const Actor& by, DelegationId delegation,
                                      Date last_day) {
    begin_change(tx);
    const auto life = tx.query<store::Life>(sql::delegation_life, delegation).maybe();
    if (!life) return refusal(Kind::not_found, "organisation.delegation_unknown", "delegation");
    if (last_day > life->to_on)
        return refusal(Kind::invalid, "organisation.bad_period", "last_day");
    tx.exec(sql::end_delegation, delegation, last_day);
    note_change(tx, by, "end_delegation", {delegation.text()});
    return {};
}

}  // namespace motcua::organisation
