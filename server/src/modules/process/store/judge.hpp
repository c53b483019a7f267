// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <vector>

#include "modules/process/life.hpp"
#include "modules/process/ports.hpp"

namespace motcua::process {

/// What stands against a definition where it is to be used from a day on: forms and agencies nobody
/// knows, terms nobody can read, budgets that together exceed a term.
std::vector<Fault> faults_of_use(Transaction& tx, const KnowsUse& around,
                                 const Definition& definition, Date from);

/// The agencies between which it is to run and that have nobody in one of its roles. Where an
/// agency is computed every partner counts whose name the expression has; without partners, the
/// competent one.
std::vector<NotStaffed> staffing_of(Transaction& tx, const KnowsUse& around,
                                    const Definition& definition, Date from);

}  // namespace motcua::process
