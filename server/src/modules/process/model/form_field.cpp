// SPDX-License-Identifier: Apache-2.0
#include "modules/process/model/element.hpp"

namespace motcua::process {

std::optional<rules::InputKind> FormField::kind() const {
    if (type.empty()) return rules::InputKind::text;
    const auto known = from_code<rules::InputKind>(type);
    return known == rules::InputKind::any ? std::nullopt : known;
}

}  // namespace motcua::process
