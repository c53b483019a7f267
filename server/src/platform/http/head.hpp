// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "base/time.hpp"
#include "platform/http/answer.hpp"

namespace motcua::http {

enum class After { keep_alive, close };

/// The status line and headers of an answer: length, date, request id, caching (no-store unless the
/// answer says otherwise), content policy and the other security headers.
std::string head_of(const Answer& answer, std::optional<std::uint64_t> length, After after,
                    Instant now, std::string_view request_id);

/// "Sun, 06 Nov 1994 08:49:37 GMT"
std::string http_date(Instant at);

}  // namespace motcua::http
