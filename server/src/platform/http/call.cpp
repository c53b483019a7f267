// SPDX-License-Identifier: Apache-2.0
#include "platform/http/call.hpp"

#include <charconv>

namespace motcua::http {

std::string_view method_of(Verb verb) {
    switch (verb) {
        case Verb::get:
            return "GET";
        case Verb::post:
            return "POST";
        case Verb::put:
            return "PUT";
        case Verb::remove:
            return "DELETE";
    }
    return "";
}

Upload::~Upload() {
    std::error_code already_moved;
    if (!path.empty()) std::filesystem::remove(path, already_moved);
}

std::string_view Call::header(std::string_view lower_case_name) const {
    for (const auto& [name, value] : headers)
        if (name == lower_case_name) return value;
    return "";
}

std::string_view Call::text(std::string_view place) const {
    for (const auto& [name, value] : places)
        if (name == place) return value;
    ensure(false);
    return "";
}

Date Call::day(std::string_view place) const {
    const auto read = parse_date(text(place));
    ensure(read.has_value());
    return *read;
}

std::int64_t Call::number(std::string_view place) const {
    const auto digits = text(place);
    std::int64_t value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    ensure(read.ec == std::errc() && read.ptr == digits.data() + digits.size());
    return value;
}

}  // namespace motcua::http
