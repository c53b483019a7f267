// SPDX-License-Identifier: Apache-2.0
#include "platform/http/idempotency.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "platform/http/sql.hpp"

namespace motcua::http {
namespace {

struct Kept {
    std::string digest;
    Instant claimed_at;
    int status = 0;
    std::string type;
    std::string body;
    bool is_personal = false;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (digest, claimed_at, status, type, body, is_personal))

std::string digest_of(const Call& call) {
    std::string text = std::string(method_of(call.verb)) + " " + call.path + "\n";
    for (const auto& [name, value] : call.query) text += name + "=" + value + "\n";
    text += "\n" + (call.upload ? call.upload->sha256 : call.body);
    return sha256_hex(text);
}

}  // namespace

bool is_idempotency_key(std::string_view text) {
    return text.size() >= 8 && text.size() <= 128 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      c == '-' || c == '_';
           });
}

Result<Answer> once(Transaction& tx, const Call& call, const std::function<Result<Answer>()>& act) {
    if (call.idempotency_key.empty()) return act();
    const std::string scope =
        call.actor.officer.is_set() ? call.actor.officer.text() : std::string("visitor");
    const std::string& key = call.idempotency_key;
    const std::string digest = digest_of(call);
    const Instant oldest = tx.now() - kAnswersKeptFor;

    // On PostgreSQL a second request with the key waits here until the first has committed.
    bool is_ours = tx.exec(sql::claim, scope, key, digest, tx.now()).count() == 1;
    if (!is_ours)
        is_ours = tx.exec(sql::claim_again, scope, key, digest, tx.now(), oldest).count() == 1;
    if (!is_ours) {
        auto kept = tx.query<Kept>(sql::kept, scope, key).one();
        if (kept.digest != digest)
            return Error{Kind::wrong_state, "http.idempotency_key_reused", "Idempotency-Key"};
        Answer again{.status = kept.status, .type = kept.type, .body = std::move(kept.body)};
        again.is_personal = kept.is_personal;
        return again;
    }
    auto answer = act();
    if (!answer) return answer;
    ensure(answer->body.empty() || answer->type.starts_with("application/json"));
    ensure(answer->file.empty() && !answer->live && !answer->shared_body);
    tx.exec(sql::keep, scope, key, answer->status, answer->type, answer->body, answer->is_personal);
    return answer;
}

std::int64_t forget_kept_answers(Transaction& tx, std::int64_t limit) {
    const Instant oldest = tx.now() - kAnswersKeptFor;
    return tx.exec(sql::forget, oldest, limit).count();
}

}  // namespace motcua::http
