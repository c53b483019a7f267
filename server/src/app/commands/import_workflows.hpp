// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/command_line.hpp"

namespace motcua::app {

/// `motcua import workflows`: a table of processes becomes BPMN drafts with their faults named.
void add_import_workflows(CLI::App& group, Common& common);

}  // namespace motcua::app
