// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "platform/http/route.hpp"

namespace motcua::http {

/// The contract of these routes as OpenAPI 3.1, indented, the same text for the same tables:
/// contract/openapi.json is this, committed and compared in CI. Each operation bears its permission
/// as x-may; members that show personal data bear x-personal.
std::string openapi(const Routes& routes, std::string_view version);

}  // namespace motcua::http
