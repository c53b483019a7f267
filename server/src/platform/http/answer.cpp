// SPDX-License-Identifier: Apache-2.0
#include "platform/http/answer.hpp"

#include <fmt/format.h>

namespace motcua::http {
namespace {

/// RFC 6266: an ASCII name for old readers and the real one percent-encoded.
std::string disposition(std::string_view how, std::string_view name) {
    std::string ascii;
    std::string encoded;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
                              (byte >= 'A' && byte <= 'Z') || byte == '.' || byte == '-' ||
                              byte == '_';
        ascii.push_back(is_plain ? c : '_');
        encoded += is_plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return fmt::format("{}; filename=\"{}\"; filename*=UTF-8''{}", how, ascii, encoded);
}

}  // namespace

Answer Answer::json(std::string text) {
    return {.body = std::move(text)};
}

Answer Answer::text(std::string text) {
    return {.type = "text/plain; charset=utf-8", .body = std::move(text)};
}

Answer Answer::nothing() {
    return {.status = 204, .type = ""};
}

Answer Answer::document(std::string bytes, std::string type, std::string_view name) {
    Answer answer{.type = std::move(type), .body = std::move(bytes)};
    answer.headers = {{"Content-Disposition", disposition("inline", name)},
                      {"Content-Security-Policy",
                       "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"}};
    return answer;
}

Answer Answer::attachment(std::filesystem::path file, std::string type, std::string_view name) {
    Answer answer{.type = std::move(type), .file = std::move(file)};
    answer.headers = {{"Content-Disposition", disposition("attachment", name)},
                      {"Content-Security-Policy", "sandbox; default-src 'none'"}};
    return answer;
}

Answer Answer::stream(std::shared_ptr<Subscription> live) {
    Answer answer{.type = "text/event-stream", .live = std::move(live)};
    // A front nginx would hold events back until its buffer is full.
    answer.headers = {{"X-Accel-Buffering", "no"}};
    return answer;
}

Answer& Answer::with_session(std::string_view token, std::chrono::seconds lasts, bool is_secure) {
    headers.emplace_back("Set-Cookie",
                         fmt::format("motcua_session={}; Path=/; Max-Age={}; HttpOnly; "
                                     "SameSite=Strict{}",
                                     token, lasts.count(), is_secure ? "; Secure" : ""));
    return *this;
}

Answer& Answer::without_session() {
    return with_session("", std::chrono::seconds(0), false);
}

}  // namespace motcua::http
