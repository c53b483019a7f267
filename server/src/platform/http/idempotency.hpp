// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <string>

#include "platform/http/answer.hpp"
#include "platform/http/call.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::http {

inline constexpr hours kAnswersKeptFor{24};

/// Does an act once per Idempotency-Key, in the act's own transaction: the same key with the same
/// request gets the same answer again, also when both come at once. A call without a key is simply
/// done. Writes routes do this by themselves; a Works handler calls it inside its Database::write.
///
/// Keeps status and JSON body of the answer, no headers, no files; a refusal is not kept.
/// Refuses: http.idempotency_key_reused (the key came with another request before), and as `act`.
Result<Answer> once(Transaction& tx, const Call& call, const std::function<Result<Answer>()>& act);

/// Deletes answers older than 24 hours, at most `limit`; how many. For a job.
std::int64_t forget_kept_answers(Transaction& tx, std::int64_t limit);

/// Whether a text can be a key: 8 to 128 letters, digits, '-' and '_'.
bool is_idempotency_key(std::string_view text);

}  // namespace motcua::http
