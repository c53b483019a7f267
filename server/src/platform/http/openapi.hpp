// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <set>
#include <string>

#include "platform/http/route.hpp"

namespace motcua::http {

/// The contract of these routes as OpenAPI 3.1, indented, the same text for the same tables:
/// contract/openapi.json is this, committed and compared in CI. Each operation bears its permission
/// as x-may; members that show personal data bear x-personal. `unset_ids` names the identifiers
/// that may be null ("WorkRow.assignee_id"); one that no wire type has is our mistake.
std::string openapi(const Routes& routes, std::string_view version,
                    std::set<std::string, std::less<>> unset_ids = {});

}  // namespace motcua::http
