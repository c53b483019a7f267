// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/store/wait_rows.hpp"

namespace motcua::dossiers {

/// The messages and signals among an act's events that are for others: a message that this very
/// instance waited for has arrived.
std::vector<process::EventThrown> sent_by(const std::vector<process::EngineEvent>& events);

/// What follows an act once its rows are written: what it sent is put in line, and messages that
/// came before anybody waited are put in line again for the waits that are not in `before`.
void send_out(Transaction& tx, std::string_view code, const std::vector<process::EventThrown>& sent,
              const std::vector<WaitRow>& waits, const std::set<std::string>& before);

}  // namespace motcua::dossiers
