// SPDX-License-Identifier: Apache-2.0
#include "platform/http/head.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace motcua::http {
namespace {

/// The pages load nothing from elsewhere and run no inline script or style; blob: frames show a PDF
/// that was fetched with the session.
constexpr std::string_view kContentPolicy =
    "default-src 'self'; img-src 'self' data: blob:; "
    "frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'";

constexpr std::string_view kAlways =
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n";

/// A page that may do more says so itself (static_files.cpp).
constexpr std::string_view kPermissions =
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\r\n";

std::string_view reason_of(int status) {
    switch (status) {
        case 200:
            return "OK";
        case 204:
            return "No Content";
        case 304:
            return "Not Modified";
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 408:
            return "Request Timeout";
        case 409:
            return "Conflict";
        case 413:
            return "Content Too Large";
        case 415:
            return "Unsupported Media Type";
        case 417:
            return "Expectation Failed";
        case 429:
            return "Too Many Requests";
        case 431:
            return "Request Header Fields Too Large";
        case 500:
            return "Internal Server Error";
        case 503:
            return "Service Unavailable";
        default:
            return "Answer";
    }
}

bool has(const Answer& answer, std::string_view name) {
    return std::ranges::any_of(answer.headers,
                               [&](const auto& header) { return header.first == name; });
}

}  // namespace

std::string http_date(Instant at) {
    static constexpr std::string_view kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::string_view kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<seconds>(at - day));
    return fmt::format(
        "{}, {:02} {} {} {:02}:{:02}:{:02} GMT", kDays[std::chrono::weekday(day).c_encoding()],
        static_cast<unsigned>(date.day()), kMonths[static_cast<unsigned>(date.month()) - 1],
        static_cast<int>(date.year()), time.hours().count(), time.minutes().count(),
        time.seconds().count());
}

std::string head_of(const Answer& answer, std::optional<std::uint64_t> length, After after,
                    Instant now, std::string_view request_id) {
    std::string head = fmt::format("HTTP/1.1 {} {}\r\nDate: {}\r\n", answer.status,
                                   reason_of(answer.status), http_date(now));
    if (!answer.type.empty()) head += fmt::format("Content-Type: {}\r\n", answer.type);
    if (length) head += fmt::format("Content-Length: {}\r\n", *length);
    if (after == After::close) head += "Connection: close\r\n";
    if (!request_id.empty()) head += fmt::format("X-Request-Id: {}\r\n", request_id);
    if (!has(answer, "Cache-Control")) head += "Cache-Control: no-store\r\n";
    if (!has(answer, "Content-Security-Policy"))
        head += fmt::format("Content-Security-Policy: {}\r\n", kContentPolicy);
    if (!has(answer, "Permissions-Policy")) head += kPermissions;
    head += kAlways;
    for (const auto& [name, value] : answer.headers) {
        // A value made from data must not begin a header of its own.
        if (value.find_first_of("\r\n") == std::string::npos)
            head += fmt::format("{}: {}\r\n", name, value);
    }
    head += "\r\n";
    return head;
}

}  // namespace motcua::http
