// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/store/projection.hpp"
#include "modules/dossiers/views.hpp"

namespace motcua::dossiers {

/// A row of dossiers_work as a list shows it, without alarms.
WorkRow shown(const TaskRow& row);

}  // namespace motcua::dossiers
