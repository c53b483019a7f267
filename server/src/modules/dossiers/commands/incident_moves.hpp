// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/commands/act.hpp"

namespace motcua::dossiers {

/// Refuses dossier.not_allowed: who handles incidents holds a right of its own (decision 0230).
Result<> expect_incident_handler(Transaction& tx, const Actor& by);

/// Whether this incident still stands.
bool is_standing(const Act& act, int incident);

/// A step that an officer did after the reception and to which an open task may go back.
struct EarlierStep {
    std::string task;
    StepDone did;
};
std::vector<EarlierStep> earlier_steps(const Act& act, process::Key task);

}  // namespace motcua::dossiers
