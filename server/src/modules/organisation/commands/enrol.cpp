// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"

namespace motcua::organisation {

Result<OfficerId> Organisation::enrol(Transaction& tx, const Enrol& what) {
    if (!is_plain_code(what.staff_code))
        return refusal(Kind::invalid, "organisation.bad_code", "staff_code");
    const std::string name(trimmed(to_nfc(what.name)));
    if (name.empty()) return refusal(Kind::invalid, "organisation.name_missing", "name");
    tx.exec(sql::raise_version);
    const auto officer = tx.make_id<OfficerId>();
    const auto added = tx.exec(sql::insert_officer, officer, what.staff_code, name,
                               vietnamese_sort_key(name), what.is_demo, what.from_on, kForever)
                           .count();
    if (added == 0) return refusal(Kind::wrong_state, "organisation.code_taken", "staff_code");
    return officer;
}

Result<> Organisation::rename_officer(Transaction& tx, OfficerId officer, std::string_view new_name) {
    const std::string name(trimmed(to_nfc(new_name)));
    if (name.empty()) return refusal(Kind::invalid, "organisation.name_missing", "name");
    tx.exec(sql::raise_version);
    if (tx.exec(sql::rename_officer, officer, name, vietnamese_sort_key(name)).count() == 0)
        return refusal(Kind::not_found, "organisation.officer_unknown", "officer");
    return {};
}

Result<> Organisation::end_service(Transaction& tx, OfficerId officer, Date last_day) {
    tx.exec(sql::raise_version);
    const auto found = tx.query<Officer>(sql::officer, officer).maybe();
    if (!found) return refusal(Kind::not_found, "organisation.officer_unknown", "officer");
    if (!Period{found->from_on, found->to_on}.holds(last_day))
        return refusal(Kind::invalid, "organisation.bad_period", "last_day");
    tx.exec(sql::end_service, officer, last_day);
    tx.exec(sql::end_posts_of_officer, officer, last_day);
    auto whose = tx.query<OfficerId>(sql::replacements_of, officer).rows();
    whose.push_back(officer);
    follower_.posts_changed(tx, whose);
    return {};
}

}  // namespace motcua::organisation
