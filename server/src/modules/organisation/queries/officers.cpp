// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"

namespace motcua::organisation {
namespace {

struct RoleRow {
    std::string role, name_vi, name_en;
    int confidentiality = 0;
    bool reaches_below = false;
};
BOOST_DESCRIBE_STRUCT(RoleRow, (), (role, name_vi, name_en, confidentiality, reaches_below))

struct RightRow {
    std::string role;
    std::string right_code;
};
BOOST_DESCRIBE_STRUCT(RightRow, (), (role, right_code))

}  // namespace

std::optional<Officer> officer(Transaction& tx, OfficerId officer) {
    return tx.query<Officer>(sql::officer, officer).maybe();
}

std::optional<Officer> officer_by_staff_code(Transaction& tx, std::string_view staff_code) {
    return tx.query<Officer>(sql::officer_by_staff_code, staff_code).maybe();
}

std::vector<Officer> officers(Transaction& tx, Date on) {
    return tx.query<Officer>(sql::officers, on).rows();
}

std::vector<Role> roles(Transaction& tx) {
    auto heads = tx.query<RoleRow>(sql::roles);
    auto rights = tx.query<RightRow>(sql::role_rights);
    std::vector<Role> all;
    for (auto& head : heads.rows())
        all.push_back(
            {head.role, head.name_vi, head.name_en, head.confidentiality, head.reaches_below});
    for (const auto& right : rights.rows()) {
        const auto may = from_code<May>(right.right_code);
        const auto role = std::ranges::find(all, right.role, &Role::role);
        // A right this program no longer knows gives nothing.
        if (may && role != all.end()) role->rights.push_back(*may);
    }
    return all;
}

std::vector<PostView> posts_of(Transaction& tx, OfficerId officer) {
    return tx.query<PostView>(sql::posts_of, officer).rows();
}

std::vector<PostView> posts_in(Transaction& tx, AgencyId agency, Date on) {
    return tx.query<PostView>(sql::posts_in, agency, on).rows();
}

std::vector<PostView> holders(Transaction& tx, AgencyId agency, std::string_view role, Date on) {
    return tx.query<PostView>(sql::holders, agency, role, on).rows();
}

std::optional<Absence> absence_on(Transaction& tx, OfficerId officer, Date on) {
    return tx.query<Absence>(sql::absence_on, officer, on).maybe();
}

std::vector<Absence> absences_of(Transaction& tx, OfficerId officer) {
    return tx.query<Absence>(sql::absences_of, officer).rows();
}

}  // namespace motcua::organisation
