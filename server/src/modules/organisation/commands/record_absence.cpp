// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"

namespace motcua::organisation {

Result<AbsenceId> Organisation::record_absence(Transaction& tx, const Actor& by,
                                               const RecordAbsence& what) {
    if (what.officer == what.replacement)
        return refusal(Kind::invalid, "organisation.replaced_by_himself", "replacement");
    if (what.period.is_empty() || what.period.to_on == kForever)
        return refusal(Kind::invalid, "organisation.bad_period", "to_on");
    begin_change(tx);
    for (const OfficerId officer : {what.officer, what.replacement}) {
        const auto found = tx.query<Officer>(sql::officer, officer).maybe();
        if (!found) return refusal(Kind::not_found, "organisation.officer_unknown", "officer");
        if (!(what.period.within({found->from_on, found->to_on}) == what.period))
            return refusal(Kind::invalid, "organisation.bad_period", "to_on");
    }
    if (tx.query<AbsenceId>(sql::absence_overlapping, what.officer, what.period.from_on,
                            what.period.to_on)
            .maybe())
        return refusal(Kind::wrong_state, "organisation.absence_overlaps", "from_on");

    const auto absence = tx.make_id<AbsenceId>();
    tx.exec(sql::insert_absence, absence, what.officer, what.replacement, what.period.from_on,
            what.period.to_on, what.reason, tx.now(), by.officer);
    follower_.posts_changed(tx, {what.replacement});
    note_change(tx, by, "record_absence", {what.officer.text(), what.replacement.text()});
    return absence;
}

Result<> Organisation::cancel_absence(Transaction& tx, const Actor& by, AbsenceId absence) {
    begin_change(tx);
    const auto found = tx.query<Absence>(sql::absence_people, absence).maybe();
    if (!found) return refusal(Kind::not_found, "organisation.absence_unknown", "absence");
    tx.exec(sql::cancel_absence, absence, tx.now());
    follower_.posts_changed(tx, {found->replacement});
    note_change(tx, by, "cancel_absence", {found->officer.text(), found->replacement.text()});
    return {};
}

}  // namespace motcua::organisation
