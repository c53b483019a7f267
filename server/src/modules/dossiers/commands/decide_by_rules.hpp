// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/rooms.hpp"

namespace motcua::dossiers {

/// The intake keeps the version of a decision model that is in force on a day; one it keeps already
/// stays. Where none is in force nothing is kept: whoever asks it later is told.
void pin_model(const Rooms& rooms, Transaction& tx, Received& intake, const std::string& model,
               Date on);

/// The version that decides of a dossier (decision 0211): the one its reception kept, else the one
/// in force on that day. Refuses process.model_not_in_force {model, on}.
Result<process::ModelPtr> model_for(const Rooms& rooms, Transaction& tx, const Received& intake,
                                    Date received_on, std::string_view model);

/// What an answer of a model says of itself.
DecidedThen decided_by(const process::PublishedModel& model, std::string_view decision,
                       const rules::Answer& answer);

/// Decides an open business rule task and completes it. What the rules do not decide is an
/// incident: process.rules_missing (no model in force that day, no such decision),
/// process.decision_null, process.variable_wrong. Nothing where the task is
/// done already or the dossier waits. Refuses dossier.not_found.
Result<> decide_by_rules(const Rooms& rooms, Transaction& tx, std::string_view code,
                         std::string_view task);

}  // namespace motcua::dossiers
