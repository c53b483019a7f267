// SPDX-License-Identifier: Apache-2.0
// The sources' own words for levels and kinds.
#include "base/id.hpp"
#include "modules/catalogue/import/shapes.hpp"

namespace motcua::catalogue::import {

std::optional<Level> level_of(std::string_view word) {
    if (word == "bo") return Level::ministry;
    if (word == "tinh") return Level::province;
    if (word == "xa") return Level::commune;
    if (word == "khac") return Level::other;
    return std::nullopt;
}

ProcedureKind kind_of(std::string_view word) {
    if (word == "STANDARD") return ProcedureKind::standard;
    if (word == "SPECIFIC") return ProcedureKind::specific;
    if (word == "STANDARD_INTERNAL" || word == "INTERCONNECTED_INTERNAL")
        return ProcedureKind::internal;
    if (word == "INTERCONNECTED") return ProcedureKind::standard;
    return ProcedureKind::unknown;
}

bool is_national_code(std::string_view code) {
    if (code.size() != 8 || code[1] != '.') return false;
    for (std::size_t i = 0; i < code.size(); ++i)
        if (i != 1 && (code[i] < '0' || code[i] > '9')) return false;
    return true;
}

std::string portal_id_of(std::string_view url) {
    const auto slash = url.rfind('/');
    const auto last = slash == std::string_view::npos ? url : url.substr(slash + 1);
    return parse_uuid(last) ? std::string(last) : "";
}

}  // namespace motcua::catalogue::import
