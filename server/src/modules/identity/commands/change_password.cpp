// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/identity/identity.hpp"
#include "modules/identity/sql.hpp"
#include "modules/identity/store/rows.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::identity {

Result<> Identity::change_password(Database& database, const Actor& actor,
                                   const Password& old_password, const Password& new_password,
                                   std::string_view address) {
    const auto account = database.read([&](Transaction& tx) {
        return tx.query<store::Account>(sql::account, actor.officer).maybe();
    });
    if (actor.is != Actor::Is::officer || !account)
        return Error{Kind::not_allowed, "identity.not_allowed"};
    if (to_nfc(old_password.reveal()) == to_nfc(new_password.reveal()))
        return Error{Kind::invalid, "identity.password_same", "new_password"};
    if (auto good = check_password(new_password, account->login); !good) return good;

    // A stolen session must not become a way to guess: the same count as at the door.
    const auto attempt =
        database.write([&](Transaction& tx) { return begin_log_in(tx, account->login, address); });
    if (!attempt) return attempt.error();
    if (!prove(*attempt, old_password).is_right)
        return Error{Kind::invalid, "identity.wrong_password", "old_password"};
    const auto hash = new_hash(account->login, new_password);
    if (!hash) return hash.error();
    return database.write([&](Transaction& tx) -> Result<> {
        if (tx.exec(sql::replace_password, actor.officer, *hash, tx.now(), attempt->hash).count() ==
            0)
            return Error{Kind::invalid, "identity.wrong_password", "old_password"};
        tx.exec(sql::forgive_attempts, attempt->login_key, attempt->address_key);
        tx.exec(sql::end_sessions, actor.officer, tx.now(), actor.session);
        audit::append(tx, {audit::Kind::change,
                           actor,
                           "identity.change_password",
                           {actor.officer.text()},
                           {},
                           {}});
        return {};
    });
}

Result<std::string> Identity::new_hash(std::string_view login, const Password& password) {
    if (auto good = check_password(password, login); !good) return good.error();
    const HashingPlace place(hashing_);
    return hash_password(password, random_, cost_);
}

Password Identity::invent_password() {
    // No letter that is read for another: 31^15 is 74 bits.
    static constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string text;
    for (int i = 0; i < 15; ++i) {
        if (i > 0 && i % 5 == 0) text.push_back('-');
        text.push_back(kLetters[random_.below(kLetters.size())]);
    }
    return Password(std::move(text));
}

}  // namespace motcua::identity
