// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "base/words.hpp"
#include "platform/http/answer.hpp"

namespace motcua::http {

/// The HTTP status of a refusal.
int status_of(Kind kind);

/// A refusal as RFC 9457 problem+json: type, title, status, code, field, params, text {vi, en},
/// incident, request. The title is the text in the reader's language. A code without a text is
/// answered with http.unknown_refusal and logged: every code has its text, and a test says so.
Answer problem(const Error& error, Language language, std::string_view request_id);

/// The same for what only HTTP knows: a status of its own (405, 408, 431, …).
Answer problem(int status, const Error& error, Language language, std::string_view request_id);

/// Our own mistake: 500 and an incident number that the log shows, nothing more.
Answer incident(std::string_view number, Language language, std::string_view request_id);

}  // namespace motcua::http
