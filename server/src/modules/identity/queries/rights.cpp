// SPDX-License-Identifier: Apache-2.0
#include "base/code.hpp"
#include "modules/identity/identity.hpp"
#include "modules/identity/sql.hpp"
#include "modules/identity/store/rows.hpp"

namespace motcua::identity {
namespace {

/// What needs no table: nothing where the table decides.
std::optional<bool> decided(const Actor& actor, std::string_view right_code) {
    if (actor.is == Actor::Is::system || right_code == code(May::be_anyone)) return true;
    if (actor.is != Actor::Is::officer || !actor.officer.is_set()) return false;
    if (right_code == code(May::be_signed_in)) return true;
    return std::nullopt;
}

}  // namespace

bool holds(Transaction& tx, const Actor& actor, May right) {
    if (const auto known = decided(actor, code(right))) return *known;
    return tx.query<std::string>(sql::holds, actor.officer, right, date_of(tx.now()))
        .maybe()
        .has_value();
}

bool holds_code_in(Transaction& tx, const Actor& actor, std::string_view right_code, UnitId unit) {
    if (const auto known = decided(actor, right_code)) return *known;
    return tx
        .query<std::string>(sql::holds_in_unit, actor.officer, right_code, unit, date_of(tx.now()))
        .maybe()
        .has_value();
}

bool holds_code_in(Transaction& tx, const Actor& actor, std::string_view right_code,
                   AgencyId agency) {
    if (const auto known = decided(actor, right_code)) return *known;
    return tx
        .query<std::string>(sql::holds_in_agency, actor.officer, right_code, agency,
                            date_of(tx.now()))
        .maybe()
        .has_value();
}

bool holds_in(Transaction& tx, const Actor& actor, May right, UnitId unit) {
    return holds_code_in(tx, actor, code(right), unit);
}

bool holds_in(Transaction& tx, const Actor& actor, May right, AgencyId agency) {
    return holds_code_in(tx, actor, code(right), agency);
}

std::vector<OfficerId> who_may_in(Transaction& tx, std::string_view right_code, UnitId unit) {
    return tx.query<OfficerId>(sql::who_may_in_unit, unit, right_code, date_of(tx.now())).rows();
}

Result<> permit(Transaction& tx, const Actor& actor, May right) {
    const bool is_plain = right == May::be_anyone || right == May::be_signed_in;
    if (actor.is == Actor::Is::officer && !is_plain) {
        const auto account = tx.query<store::Account>(sql::account, actor.officer).maybe();
        if (account && account->must_change)
            return Error{Kind::not_allowed, "identity.password_change_needed"};
    }
    if (holds(tx, actor, right)) return {};
    return Error{
        Kind::not_allowed, "identity.not_allowed", {}, {{"right", std::string(code(right))}}};
}

std::vector<MatrixCell> access_matrix(Transaction& tx) {
    std::vector<MatrixCell> cells;
    for (const auto& role : organisation::roles(tx)) {
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<May>>([&](auto right) {
            const bool is_free = right.value == May::be_anyone || right.value == May::be_signed_in;
            const bool is_given = std::ranges::find(role.rights, right.value) != role.rights.end();
            cells.push_back({role.role, right.value, is_free || is_given});
        });
    }
    return cells;
}

}  // namespace motcua::identity
