// SPDX-License-Identifier: Apache-2.0
#include "platform/http/problem.hpp"

#include "base/json.hpp"
#include "platform/runtime/log.hpp"

namespace motcua::http {
namespace {

constexpr std::string_view kRetryAfter = "retry_after_seconds";

Answer written(int status, const Error& error, Language language, std::string_view request_id) {
    std::optional<std::string> number;
    for (const auto& [name, value] : error.params)
        if (name == "incident") number = value;
    words::Params params = error.params;
    if (!error.field.empty()) params.emplace_back("field", error.field);
    const std::string vi = words::say(Language::vi, error.code, params);
    const std::string en = words::say(Language::en, error.code, params);

    Answer answer{.status = status, .type = "application/problem+json; charset=utf-8"};
    std::string& out = answer.body;
    out = "{\"type\":";
    json::put(out, "urn:motcua:problem:" + error.code);
    out += ",\"title\":";
    json::put(out, language == Language::vi ? vi : en);
    out += ",\"status\":";
    json::put(out, status);
    out += ",\"code\":";
    json::put(out, error.code);
    out += ",\"field\":";
    json::put(out, error.field.empty() ? std::nullopt : std::optional(error.field));
    out += ",\"params\":";
    json::put(out, std::map<std::string, std::string>(error.params.begin(), error.params.end()));
    out += ",\"text\":";
    json::put(out, std::map<std::string, std::string>{{"vi", vi}, {"en", en}});
    out += ",\"incident\":";
    json::put(out, number);
    out += ",\"request\":";
    json::put(out, request_id);
    out += "}";

    for (const auto& [name, value] : error.params)
        if (name == kRetryAfter) answer.headers.emplace_back("Retry-After", value);
    return answer;
}

}  // namespace

int status_of(Kind kind) {
    switch (kind) {
        case Kind::invalid:
            return 400;
        case Kind::not_signed_in:
            return 401;
        case Kind::not_allowed:
            return 403;
        case Kind::not_found:
            return 404;
        case Kind::wrong_state:
            return 409;
        case Kind::stale:
            return 409;
        case Kind::too_large:
            return 413;
        case Kind::wrong_type:
            return 415;
        case Kind::too_many:
            return 429;
        case Kind::unavailable:
            return 503;
    }
    return 500;
}

Answer problem(int status, const Error& error, Language language, std::string_view request_id) {
    if (words::has(error.code)) return written(status, error, language, request_id);
    log.error("http.unknown_refusal", {{"code", Word{error.code}}, {"request", Word{request_id}}});
    const Error unknown{error.kind,
                        "http.unknown_refusal",
                        error.field,
                        {{"refusal", error.code}, {"incident", std::string(request_id)}}};
    return written(status, unknown, language, request_id);
}

Answer problem(const Error& error, Language language, std::string_view request_id) {
    return problem(status_of(error.kind), error, language, request_id);
}

Answer incident(std::string_view number, Language language, std::string_view request_id) {
    const Error mistake{
        Kind::unavailable, "http.incident", "", {{"incident", std::string(number)}}};
    return written(500, mistake, language, request_id);
}

}  // namespace motcua::http
