// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/identity/identity.hpp"
#include "modules/organisation/organisation.hpp"

/// What `motcua user …` does, apart from words and files, so that it can be tried without them.
namespace motcua::app {

struct AddUser {
    std::string login;
    std::string staff_code = {};  ///< empty: the login
    std::string name = {};        ///< needed where there is no such officer yet
    std::string role = {};        ///< with `unit`: appointed to it from today
    std::string unit = {};
    std::string decision = {};
    std::optional<identity::Password> password = {};  ///< else one is invented
};

struct Credentials {
    std::string login;
    identity::Password password;
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (login, password))

/// A password somebody else knows must be changed at the first log-in. Refuses: as enrol, appoint,
/// open_account and check_password.
Result<Credentials> add_user(Database& database, organisation::Organisation& organisation,
                             identity::Identity& identity, const AddUser& what);
/// Refuses: identity.account_unknown and as check_password.
Result<Credentials> reset_password(Database& database, identity::Identity& identity,
                                   const std::string& login,
                                   std::optional<identity::Password> password);
enum class Open { no, yes };
/// Refuses: identity.account_unknown.
Result<> open_or_shut(Database& database, identity::Identity& identity, const std::string& login,
                      Open open);

}  // namespace motcua::app
