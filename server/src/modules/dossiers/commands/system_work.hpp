// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/store/log.hpp"
#include "modules/process/process.hpp"

namespace motcua::dossiers {

/// Keys of the tasks that wait for the system and not for a person.
std::set<process::Key> system_tasks(const process::Instance& instance);

/// Puts this work in line for after the commit, one job for each task.
void enqueue_system_work(Transaction& tx, std::string_view code,
                         const std::set<process::Key>& tasks);

}  // namespace motcua::dossiers
