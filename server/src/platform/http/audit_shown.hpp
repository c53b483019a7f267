// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "platform/http/call.hpp"

namespace motcua {
class Transaction;
}

namespace motcua::http {

/// The audit row of an answer that shows personal data: who, which route, which request, on whom
/// (the places of the path and `subjects`). What Hooks::shown is unless app says otherwise.
void audit_shown(Transaction& tx, const Call& call, const std::vector<std::string>& subjects);

}  // namespace motcua::http
