// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "modules/people/model/person.hpp"

namespace motcua::people {

/// What a 12-digit personal number says of its bearer (NĐ 137/2015: province or country of birth
/// registration, century and gender, year of birth, six digits of chance).
struct CccdFacts {
    int place = 0;
    Gender gender{};
    int birth_year = 0;
};

/// Refuses: people.cccd_malformed (not 12 digits), people.cccd_place (no such province).
Result<CccdFacts> read_cccd(std::string_view digits);

/// The number in the form it is stored in: no spaces, dots; tax codes of branches with their dash.
/// Refuses: as read_cccd; people.cmnd_malformed; people.passport_malformed;
/// people.tax_code_malformed (not 10 or 13 digits), people.tax_code_check (the check digit).
Result<std::string> normal_number(IdentifierKind kind, std::string_view text);

/// "+84 912 345 678", "0912.345.678" → "0912345678". Refuses: people.phone_malformed.
Result<std::string> normal_phone(std::string_view text);

/// Refuses: people.email_malformed.
Result<std::string> normal_email(std::string_view text);

/// Every form under which a typed number may be stored: an identity number, a tax code, a
/// telephone.
struct NumberForms {
    std::optional<std::string> cccd, cmnd, passport, tax_code, phone;
    bool is_empty() const { return !cccd && !cmnd && !passport && !tax_code && !phone; }
};
NumberForms possible_forms(std::string_view text);

}  // namespace motcua::people
