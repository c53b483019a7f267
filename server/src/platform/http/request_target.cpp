// SPDX-License-Identifier: Apache-2.0
#include "platform/http/request_target.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace motcua::http {
namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> query_decoded(std::string_view text) {
    std::string spaced(text);
    std::ranges::replace(spaced, '+', ' ');
    return percent_decoded(spaced);
}

bool read_query_pairs(std::string_view text, Call::Pairs& query) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('&', at), text.size());
        const auto pair = text.substr(at, end - at);
        at = end + 1;
        if (pair.empty()) continue;
        const auto equals = std::min(pair.find('='), pair.size());
        auto name = query_decoded(pair.substr(0, equals));
        auto value = query_decoded(pair.substr(std::min(equals + 1, pair.size())));
        if (!name || !value) return false;
        query.emplace_back(std::move(*name), std::move(*value));
    }
    return true;
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
            if (high < 0 || low < 0) return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return std::nullopt;
        out.push_back(c);
    }
    if (!is_utf8(out)) return std::nullopt;
    return to_nfc(out);
}

std::optional<Target> parse_target(std::string_view text) {
    if (!text.starts_with('/') || text.find('#') != std::string_view::npos) return std::nullopt;
    Target target;
    const auto mark = text.find('?');
    const auto path = text.substr(0, mark);
    for (std::size_t at = 1; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        auto part = percent_decoded(path.substr(at, end - at));
        if (!part) return std::nullopt;
        target.path += "/" + *part;
        target.parts.push_back(std::move(*part));
        at = end + 1;
    }
    if (mark != std::string_view::npos && !read_query_pairs(text.substr(mark + 1), target.query))
        return std::nullopt;
    return target;
}

std::string_view cookie(std::string_view header, std::string_view name) {
    for (std::size_t at = 0; at < header.size();) {
        const auto end = std::min(header.find(';', at), header.size());
        const auto pair = trimmed(header.substr(at, end - at));
        at = end + 1;
        if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
            return pair.substr(name.size() + 1);
    }
    return "";
}

Language language_of(std::string_view accept_language) {
    const auto first = trimmed(accept_language.substr(0, accept_language.find_first_of(",;")));
    return first.starts_with("en") ? Language::en : Language::vi;
}

bool is_same_origin(const Call& call) {
    const auto site = call.header("sec-fetch-site");
    if (!site.empty()) return site == "same-origin" || site == "none";
    const auto origin = call.header("origin");
    if (origin.empty()) return true;
    const auto scheme_end = origin.find("://");
    if (scheme_end == std::string_view::npos) return false;
    return origin.substr(scheme_end + 3) == call.header("host");
}

}  // namespace motcua::http
