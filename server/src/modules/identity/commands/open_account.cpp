// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/identity/identity.hpp"
#include "modules/identity/sql.hpp"
#include "modules/identity/store/rows.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::identity {
namespace {

bool is_login(std::string_view login) {
    if (login.size() < 3 || login.size() > 40) return false;
    return std::ranges::all_of(login, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    });
}

void note_change(Transaction& tx, const Actor& by, std::string_view act, OfficerId officer) {
    audit::append(
        tx, {audit::Kind::change, by, "identity." + std::string(act), {officer.text()}, {}, {}});
}

Error account_unknown() {
    return {Kind::not_found, "identity.account_unknown", "login"};
}

}  // namespace

Result<> Identity::open_account(Transaction& tx, const Actor& by, const OpenAccount& what) {
    if (!is_login(what.login)) return Error{Kind::invalid, "identity.bad_login", "login"};
    if (!organisation::officer(tx, what.officer))
        return Error{Kind::not_found, "organisation.officer_unknown", "officer"};
    const auto added =
        tx.exec(sql::insert_account, what.officer, what.login, what.hash,
                what.must_change == MustChange::yes, what.is_demo, tx.now(), by.officer)
            .count();
    if (added == 1) {
        note_change(tx, by, "open_account", what.officer);
        return {};
    }
    if (tx.query<store::Account>(sql::account, what.officer).maybe())
        return Error{Kind::wrong_state, "identity.account_exists", "officer"};
    return Error{Kind::wrong_state, "identity.login_taken", "login"};
}

Result<> Identity::set_password(Transaction& tx, const Actor& by, OfficerId officer,
                                std::string_view hash, MustChange must_change) {
    const auto account = tx.query<store::Account>(sql::account, officer).maybe();
    if (!account) return account_unknown();
    tx.exec(sql::set_password, officer, hash, must_change == MustChange::yes, tx.now());
    tx.exec(sql::end_all_sessions, officer, tx.now());
    tx.exec(sql::forgive_login, keyed(key_, "login", fold(account->login)));
    note_change(tx, by, "set_password", officer);
    return {};
}

Result<> Identity::disable_account(Transaction& tx, const Actor& by, OfficerId officer) {
    if (by.is == Actor::Is::officer && by.officer == officer)
        return Error{Kind::not_allowed, "identity.own_account"};
    if (tx.exec(sql::set_disabled, officer, true, tx.now()).count() == 0) return account_unknown();
    tx.exec(sql::end_all_sessions, officer, tx.now());
    note_change(tx, by, "disable_account", officer);
    return {};
}

Result<> Identity::enable_account(Transaction& tx, const Actor& by, OfficerId officer) {
    if (tx.exec(sql::set_disabled, officer, false, tx.now()).count() == 0) return account_unknown();
    note_change(tx, by, "enable_account", officer);
    return {};
}

}  // namespace motcua::identity
