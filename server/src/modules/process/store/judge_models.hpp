// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/process/decisions.hpp"
#include "modules/process/model/check.hpp"

namespace motcua::process {

/// What stands against business rule tasks in real dossiers from a day on: process.model_missing
/// {name}, process.model_not_in_force {model}, process.decision_not_there {model, decision}; and,
/// as a warning, process.model_input_unsayable {model, input}: no variable of a process can be
/// called so, it will be null.
std::vector<Fault> faults_of_models(Transaction& tx, DecisionModels& models,
                                    const Definition& definition, Date from);

}  // namespace motcua::process
