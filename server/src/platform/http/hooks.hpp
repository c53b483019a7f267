// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <string>

#include "base/actor.hpp"
#include "base/result.hpp"
#include "platform/http/audit_shown.hpp"
#include "platform/http/call.hpp"

namespace motcua {
class Transaction;
}

namespace motcua::http {

/// Who stands behind a session.
struct SignedIn {
    Actor actor;
    std::string csrf_token;       ///< what X-CSRF-Token must say on a change
    bool is_to_be_noted = false;  ///< its last use is old enough to be written down again
};

/// What http asks of the rooms above it; app wires it to identity and audit. Left out, everything
/// but May::be_anyone is refused.
struct Hooks {
    /// Resolves a session's token. Refuses with Kind::not_signed_in when there is none such or it
    /// has ended.
    std::function<Result<SignedIn>(Transaction&, const Personal<std::string>& token)> who;
    /// Whether the actor holds the permission at all; what he may see is decided in SQL below.
    /// Never asked for be_anyone and be_signed_in. Refuses with Kind::not_allowed.
    std::function<Result<>(Transaction&, const Actor&, May)> may;
    /// Notes that a session was used, in a writing transaction.
    std::function<void(Transaction&, const SignedIn&)> used;
    /// Writes the audit row of an answer that shows personal data, before it leaves.
    std::function<void(Transaction&, const Call&, const std::vector<std::string>& subjects)> shown =
        audit_shown;
    /// Whether a refusal of a writing route is to be written down, and how: in a transaction of its
    /// own, after the roll-back. The caller is told of the refusal all the same.
    std::function<bool(const Call&, const Error&)> is_noted = {};
    std::function<void(Transaction&, const Call&, const Error&)> note = {};
};

}  // namespace motcua::http
