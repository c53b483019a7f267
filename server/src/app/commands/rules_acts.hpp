// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/command_line.hpp"

/// The commands of `motcua rules` that stand in files of their own.
namespace motcua::app {

/// rules publish FILE --code CODE --decision NUMBER --signed DAY --from DAY; rules list; rules
/// retire CODE --version N --from DAY [--force]: decision models by which dossiers are decided.
void add_rules_life(CLI::App& group, Common& common);

}  // namespace motcua::app
