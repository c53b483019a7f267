// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <vector>

#include "modules/dossiers/rules_views.hpp"
#include "modules/process/process.hpp"

namespace motcua::dossiers {

/// Lines of fees as rules tell them: a list of {name, amount, code, ground} or one alone; `amount`
/// a whole number of đồng, not below nought; `code` ("fee") and `ground` may be left out. Nothing
/// where it is anything else.
std::optional<std::vector<FeeLine>> fees_in(const rules::Value& answer);

/// Papers: a list of {name, code, originals, copies, ground}, or one alone; only the name is
/// needed, one original where no number is told. Entries that are null are left out.
std::optional<std::vector<PaperNeeded>> papers_in(const rules::Value& answer);

}  // namespace motcua::dossiers
