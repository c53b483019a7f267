// SPDX-License-Identifier: Apache-2.0
#include "app/commands/user_acts.hpp"

namespace motcua::app {
namespace {

Actor command_line() {
    return Actor::system("command line");
}

Result<OfficerId> officer_for(Transaction& tx, organisation::Organisation& organisation,
                              const AddUser& what) {
    const std::string& staff_code = what.staff_code.empty() ? what.login : what.staff_code;
    if (const auto known = organisation::officer_by_staff_code(tx, staff_code))
        return known->officer;
    return organisation.enrol(tx, command_line(),
                              {staff_code, what.name, false, date_of(tx.now())});
}

Result<> appoint(Transaction& tx, organisation::Organisation& organisation, OfficerId officer,
                 const AddUser& what) {
    if (what.role.empty()) return {};
    const Date today = date_of(tx.now());
    const auto unit = organisation::unit_by_code(tx, what.unit, today);
    const organisation::Appoint post{
        officer, what.role, unit ? unit->unit : UnitId{}, {today}, what.decision};
    if (auto appointed = organisation.appoint(tx, command_line(), post); !appointed)
        return appointed.error();
    return {};
}

Error account_unknown() {
    return {Kind::not_found, "identity.account_unknown", "login"};
}

}  // namespace

Result<Credentials> add_user(Database& database, organisation::Organisation& organisation,
                             identity::Identity& identity, const AddUser& what) {
    const identity::Password password = what.password.value_or(identity.invent_password());
    const auto hash = identity.new_hash(what.login, password);
    if (!hash) return hash.error();
    const auto done = database.write([&](Transaction& tx) -> Result<> {
        const auto officer = officer_for(tx, organisation, what);
        if (!officer) return officer.error();
        if (auto appointed = appoint(tx, organisation, *officer, what); !appointed)
            return appointed;
        const identity::OpenAccount account{*officer, what.login, *hash};
        return identity.open_account(tx, command_line(), account);
    });
    if (!done) return done.error();
    return Credentials{what.login, password};
}

Result<Credentials> reset_password(Database& database, identity::Identity& identity,
                                   const std::string& login,
                                   std::optional<identity::Password> given) {
    const identity::Password password = given.value_or(identity.invent_password());
    const auto hash = identity.new_hash(login, password);
    if (!hash) return hash.error();
    const auto done = database.write([&](Transaction& tx) -> Result<> {
        const auto officer = identity::officer_of_login(tx, login);
        if (!officer) return account_unknown();
        return identity.set_password(tx, command_line(), *officer, *hash,
                                     identity::MustChange::yes);
    });
    if (!done) return done.error();
    return Credentials{login, password};
}

Result<> open_or_shut(Database& database, identity::Identity& identity, const std::string& login,
                      Open open) {
    return database.write([&](Transaction& tx) -> Result<> {
        const auto officer = identity::officer_of_login(tx, login);
        if (!officer) return account_unknown();
        if (open == Open::yes) return identity.enable_account(tx, command_line(), *officer);
        return identity.disable_account(tx, command_line(), *officer);
    });
}

}  // namespace motcua::app
