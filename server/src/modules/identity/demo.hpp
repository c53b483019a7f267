// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/identity/identity.hpp"

namespace motcua::identity {

struct DemoAccount {
    std::string login;
    std::string officer_name;
    std::string role;  ///< the first of his roles
    Password password;
};
BOOST_DESCRIBE_STRUCT(DemoAccount, (), (login, officer_name, role, password))

/// Which passwords demo accounts get: one for all, on a server only this machine reaches, or one of
/// their own each, where others reach it.
enum class DemoPasswords { shared, random };

/// Opens an account for every demo officer in service who has none, his staff code as its name, and
/// sets its password. One that already has the shared password stays as it is, its sessions too.
/// Called outside any transaction (it hashes). Refuses as open_account.
Result<std::vector<DemoAccount>> make_demo_accounts(Database& database, Identity& identity,
                                                    DemoPasswords passwords);

}  // namespace motcua::identity
