// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/result.hpp"
#include "modules/people/model/person.hpp"

namespace motcua::people {

/// The draft with names in NFC, numbers and telephone in one form, gender and year of birth filled
/// from the personal number. Communes are looked at by the command. Refuses: as register_person.
Result<PersonDraft> normal(PersonDraft draft, Date today);

/// The folded name and its endings from every word on: "nguyen van an", "van an", "an".
std::vector<std::string> folded_endings(std::string_view name);

}  // namespace motcua::people
