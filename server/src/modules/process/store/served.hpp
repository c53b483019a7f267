// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/process/model/check.hpp"

namespace motcua::process {

/// What the engine runs and nothing around it serves in a dossier yet, so that a dossier would
/// stand there for ever: process.not_served {kind}.
std::vector<Fault> not_served(const Definition& definition);

}  // namespace motcua::process
