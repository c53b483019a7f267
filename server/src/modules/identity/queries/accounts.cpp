// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/identity/identity.hpp"
#include "modules/identity/sql.hpp"
#include "modules/identity/store/rows.hpp"

namespace motcua::identity {

std::vector<AccountState> account_states(Transaction& tx) {
    return tx.query<AccountState>(sql::accounts).rows();
}

std::vector<AccountView> accounts(Transaction& tx) {
    std::vector<AccountView> views;
    for (const auto& line : account_states(tx)) {
        const auto officer = organisation::officer(tx, line.officer);
        ensure(officer.has_value());
        views.push_back({line.login, officer->staff_code, officer->name, line.is_disabled,
                         line.must_change, line.is_demo, line.last_log_in_at});
    }
    return views;
}

std::optional<OfficerId> officer_of_login(Transaction& tx, std::string_view login) {
    const auto account = tx.query<store::Account>(sql::account_by_login, fold(login)).maybe();
    if (!account) return std::nullopt;
    return account->officer;
}

}  // namespace motcua::identity
