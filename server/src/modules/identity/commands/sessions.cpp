// SPDX-License-Identifier: Apache-2.0
#include "modules/identity/identity.hpp"
#include "modules/identity/sql.hpp"
#include "modules/identity/store/rows.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::identity {
namespace {

constexpr days kSessionsKept{30};
constexpr days kAttemptsKept{2};

}  // namespace

Result<SignedIn> authenticate(Transaction& tx, const Token& token) {
    const Error nobody{Kind::not_signed_in, "identity.not_signed_in"};
    const auto session = tx.query<store::Session>(sql::session_of_token, token_hash(token)).maybe();
    if (!session || session->ended_at || session->is_disabled) return nobody;
    if (tx.now() - session->seen_at > kIdleLimit || tx.now() - session->opened_at > kAbsoluteLimit)
        return Error{Kind::not_signed_in, "identity.session_expired"};

    const Date today = date_of(tx.now());
    auto rights = tx.query<std::string>(sql::rights_on, session->officer, today);
    const auto officer = organisation::officer(tx, session->officer);
    if (!organisation::Period{officer->from_on, officer->to_on}.holds(today)) return nobody;
    SignedIn who;
    who.actor = {Actor::Is::officer, session->officer, session->session, officer->name};
    who.login = session->login;
    who.csrf_token = csrf_of(token);
    who.must_change_password = session->must_change;
    who.is_to_be_noted = tx.now() - session->seen_at >= kNoteUseAfter;
    who.rights = rights.rows();
    return who;
}

void note_use(Transaction& tx, SessionId session) {
    tx.exec(sql::note_use, session, tx.now());
}

void log_out(Transaction& tx, const Actor& actor) {
    if (!actor.session.is_set()) return;
    tx.exec(sql::end_session, actor.session, tx.now());
    audit::append(tx, {audit::Kind::sign_in, actor, "identity.log_out", {}, {}, {}});
}

void end_sessions(Transaction& tx, OfficerId officer) {
    tx.exec(sql::end_all_sessions, officer, tx.now());
}

void forget_old(Transaction& tx) {
    tx.exec(sql::forget_sessions, tx.now() - kSessionsKept);
    tx.exec(sql::forget_attempts, tx.now() - kAttemptsKept);
}

}  // namespace motcua::identity
