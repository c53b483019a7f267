// SPDX-License-Identifier: Apache-2.0
#include "platform/http/pattern.hpp"

#include "base/id.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace motcua::http {
namespace {

PlaceKind kind_of(std::string_view name) {
    if (name == "id") return PlaceKind::id;
    if (name == "day") return PlaceKind::day;
    if (name == "int") return PlaceKind::number;
    ensure(name.empty() || name == "text");
    return PlaceKind::text;
}

}  // namespace

Pattern Pattern::parse(std::string_view path) {
    ensure(path.starts_with('/'));
    Pattern pattern;
    for (std::size_t at = 1; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        std::string_view text = path.substr(at, end - at);
        at = end + 1;
        if (text.starts_with('{')) {
            ensure(text.ends_with('}'));
            text = text.substr(1, text.size() - 2);
            const auto colon = std::min(text.find(':'), text.size());
            const auto kind = text.substr(std::min(colon + 1, text.size()));
            pattern.parts.push_back({std::string(text.substr(0, colon)), true, kind_of(kind)});
        } else {
            pattern.parts.push_back({std::string(text)});
        }
    }
    return pattern;
}

std::string Pattern::plain() const {
    std::string path;
    for (const auto& part : parts) path += part.is_place ? "/{" + part.text + "}" : "/" + part.text;
    return path;
}

bool fits(PlaceKind kind, std::string_view text) {
    if (text.empty()) return false;
    switch (kind) {
        case PlaceKind::id:
            return parse_uuid(text).has_value();
        case PlaceKind::day:
            return parse_date(text).has_value();
        case PlaceKind::number:
            return text.size() <= 18 &&
                   text.find_first_not_of("0123456789") == std::string_view::npos;
        case PlaceKind::text:
            break;
    }
    return true;
}

}  // namespace motcua::http
