// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/change.hpp"

namespace motcua::organisation {

Result<OfficerId> Organisation::enrol(Transaction& tx, const Actor& by, const Enrol& what) {
    if (!is_plain_code(what.staff_code))
        return refusal(Kind::invalid, "organisation.bad_code", "staff_code");
    const std::string name(trimmed(to_nfc(what.name)));
    if (name.empty()) return refusal(Kind::invalid, "organisation.name_missing", "name");
    begin_change(tx);
    const auto officer = tx.make_id<OfficerId>();
    const auto added = tx.exec(sql::insert_officer, officer, what.staff_code, name,
                               vietnamese_sort_key(name), what.is_demo, what.from_on, kForever)
                           .count();
    if (added == 0) return refusal(Kind::wrong_state, "organisation.code_taken", "staff_code");
    note_change(tx, by, "enrol", {officer.text()});
    return officer;
}

Result<> Organisation::rename_officer(Transaction& tx, const Actor& by, OfficerId officer,
                                      std::string_view new_name) {
    const std::string name(trimmed(to_nfc(new_name)));
    if (name.empty()) return refusal(Kind::invalid, "organisation.name_missing", "name");
    begin_change(tx);
    if (tx.exec(sql::rename_officer, officer, name, vietnamese_sort_key(name)).count() == 0)
        return refusal(Kind::not_found, "organisation.officer_unknown", "officer");
    note_change(tx, by, "rename_officer", {officer.text()});
    return {};
}

Result<> Organisation::end_service(Transaction& tx, const Actor& by, OfficerId officer,
                                   Date last_day) {
    begin_change(tx);
    const auto found = tx.query<Officer>(sql::officer, officer).maybe();
    if (!found) return refusal(Kind::not_found, "organisation.officer_unknown", "officer");
    if (!Period{found->from_on, found->to_on}.holds(last_day))
        return refusal(Kind::invalid, "organisation.bad_period", "last_day");
    tx.exec(sql::end_service, officer, last_day);
    tx.exec(sql::end_posts_of_officer, officer, last_day);
    auto whose = tx.query<OfficerId>(sql::replacements_of, officer).rows();
    whose.push_back(officer);
    follower_.posts_changed(tx, whose);
    note_change(tx, by, "end_service", {officer.text()});
    return {};
}

}  // namespace motcua::organisation
