// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/identity/identity.hpp"
#include "modules/identity/sql.hpp"
#include "modules/identity/store/rows.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::identity {
namespace {

constexpr int kFreeFailures = 3;
constexpr seconds kDelayMax{15 * 60};
constexpr hours kForgottenAfter{24};

/// Nothing for the first three, then 2, 4, 8 … seconds.
seconds delay_after(std::int64_t failures) {
    if (failures <= kFreeFailures) return seconds{0};
    const auto doublings = std::min<std::int64_t>(failures - kFreeFailures, 20);
    return std::min(seconds{std::int64_t{1} << doublings}, kDelayMax);
}

Error wrong_credentials() {
    return {Kind::not_signed_in, "identity.wrong_credentials"};
}

}  // namespace

Identity::Identity(const Key& key, Random& random, PasswordCost cost)
    : key_(key),
      random_(random),
      cost_(cost),
      nobodys_hash_(hash_password(new_token(random), random, cost)) {}

Result<Attempt> Identity::begin_log_in(Transaction& tx, std::string_view login,
                                       std::string_view address) {
    const std::string name = fold(login);
    Attempt attempt{{}, nobodys_hash_, keyed(key_, "login", name), keyed(key_, "address", address)};
    // Counted before it is tried: a thousand at once get no more than one after the other.
    const auto counted = tx.exec(sql::count_attempt, attempt.login_key, attempt.address_key,
                                 tx.now(), tx.now() - kForgottenAfter)
                             .count();
    const auto waiting =
        tx.query<store::Waiting>(sql::attempt, attempt.login_key, attempt.address_key).one();
    if (counted == 0) {
        const auto left = std::chrono::ceil<seconds>(waiting.free_at - tx.now());
        return Error{Kind::too_many,
                     "identity.too_many_attempts",
                     {},
                     {{"retry_after_seconds", std::to_string(left.count())}}};
    }
    tx.exec(sql::delay_attempt, attempt.login_key, attempt.address_key,
            tx.now() + delay_after(waiting.failures));

    const auto account = tx.query<store::Account>(sql::account_by_login, name).maybe();
    if (!account || account->is_disabled) return attempt;
    const auto officer = organisation::officer(tx, account->officer);
    const organisation::Period service{officer->from_on, officer->to_on};
    if (!service.holds(date_of(tx.now()))) return attempt;
    attempt.officer = account->officer;
    attempt.hash = account->hash;
    return attempt;
}

Proof Identity::prove(const Attempt& attempt, const Password& password) {
    const HashingPlace place(hashing_);
    Proof proof{is_password(password, attempt.hash) && attempt.officer.is_set()};
    if (proof.is_right && is_outdated(attempt.hash, cost_))
        proof.renewed_hash = hash_password(password, random_, cost_);
    return proof;
}

Result<NewSession> Identity::finish_log_in(Transaction& tx, const Attempt& attempt,
                                           const Proof& proof) {
    if (!proof.is_right) return wrong_credentials();
    if (tx.exec(sql::note_log_in, attempt.officer, attempt.hash, tx.now()).count() == 0)
        return wrong_credentials();
    const auto account = tx.query<store::Account>(sql::account, attempt.officer).one();
    if (proof.renewed_hash)
        tx.exec(sql::renew_hash, attempt.officer, *proof.renewed_hash, attempt.hash);
    tx.exec(sql::forgive_attempts, attempt.login_key, attempt.address_key);

    NewSession made;
    made.session = tx.make_id<SessionId>();
    made.officer = attempt.officer;
    made.token = new_token(tx.random());
    made.csrf_token = csrf_of(made.token);
    made.must_change_password = account.must_change;
    tx.exec(sql::insert_session, made.session, token_hash(made.token), made.officer, tx.now());
    const auto officer = organisation::officer(tx, made.officer);
    const Actor actor{Actor::Is::officer, made.officer, made.session, officer->name};
    audit::append(tx, {audit::Kind::sign_in, actor, "identity.log_in", {}, {}, {}});
    return made;
}

Result<NewSession> Identity::log_in(Database& database, std::string_view login,
                                    const Password& password, std::string_view address) {
    const auto attempt =
        database.write([&](Transaction& tx) { return begin_log_in(tx, login, address); });
    if (!attempt) return attempt.error();
    const Proof proof = prove(*attempt, password);
    if (!proof.is_right) {
        // A transaction that refuses rolls back, so the failure is written down in one of its own;
        // for an unknown account too, or the time of the answer would tell.
        std::vector<std::string> whose;
        if (attempt->officer.is_set()) whose.push_back(attempt->officer.text());
        database.write([&](Transaction& tx) {
            audit::append(
                tx,
                {audit::Kind::sign_in, Actor::visitor(), "identity.wrong_password", whose, {}, {}});
        });
    }
    return database.write([&](Transaction& tx) { return finish_log_in(tx, *attempt, proof); });
}

}  // namespace motcua::identity
