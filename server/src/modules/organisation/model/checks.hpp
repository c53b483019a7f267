// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "base/result.hpp"
#include "modules/organisation/model/records.hpp"

namespace motcua::organisation {

inline Error refusal(Kind kind, std::string_view code, std::string_view field = "") {
    return Error{kind, std::string(code), std::string(field)};
}

/// Groups of [0-9A-Z] separated by dots, at most 35 characters (QĐ 20/2020/QĐ-TTg art. 4).
bool is_agency_code(std::string_view code);
/// Letters, digits, dot, dash and underscore, 1 to 64: units, staff codes, roles.
bool is_plain_code(std::string_view code);
/// Whether a right concerns running the system, not dossiers.
bool is_administrative(May right);
/// Whether a right lets its holder read dossiers.
bool reads_dossiers(May right);

}  // namespace motcua::organisation
