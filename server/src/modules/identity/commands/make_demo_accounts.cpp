// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/identity/identity.hpp"
#include "modules/identity/sql.hpp"
#include "modules/identity/store/rows.hpp"

namespace motcua::identity {
namespace {

constexpr std::string_view kSharedPassword = "motcua-2026";

struct Person {
    organisation::Officer officer;
    std::string role;
    std::optional<store::Account> account;
};

std::vector<Person> demo_people(Transaction& tx) {
    std::vector<Person> people;
    for (auto& officer : organisation::officers(tx, date_of(tx.now()))) {
        if (!officer.is_demo) continue;
        const auto posts = organisation::posts_of(tx, officer.officer);
        const auto account = tx.query<store::Account>(sql::account, officer.officer).maybe();
        people.push_back({std::move(officer), posts.empty() ? "" : posts.front().role, account});
    }
    return people;
}

}  // namespace

Result<std::vector<DemoAccount>> make_demo_accounts(Database& database, Identity& identity,
                                                    DemoPasswords passwords) {
    const Actor by = Actor::system("demo accounts");
    std::vector<DemoAccount> made;
    for (const Person& person : database.read(demo_people)) {
        const std::string login =
            person.account ? person.account->login : fold(person.officer.staff_code);
        const Password password = passwords == DemoPasswords::shared
                                      ? Password(std::string(kSharedPassword))
                                      : identity.invent_password();
        made.push_back({login, person.officer.name, person.role, password});
        if (person.account && !person.account->is_disabled &&
            is_password(password, person.account->hash))
            continue;
        const auto hash = identity.new_hash(login, password);
        if (!hash) return hash.error();
        const auto done = database.write([&](Transaction& tx) -> Result<> {
            if (person.account)
                return identity.set_password(tx, by, person.officer.officer, *hash, MustChange::no);
            return identity.open_account(
                tx, by, {person.officer.officer, login, *hash, MustChange::no, true});
        });
        if (!done) return done.error();
    }
    return made;
}

}  // namespace motcua::identity
