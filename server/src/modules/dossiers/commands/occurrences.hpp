// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/internal_work.hpp"
#include "modules/dossiers/rooms.hpp"

namespace motcua::dossiers {

/// What came: a timer's moment, a message, a signal. `subject` is told apart by: the same one comes
/// once to each start event.
struct Came {
    std::string subject;
    Instant at{};
    std::string name = {};
    std::string correlation = {};
    std::string facts = "{}";
    std::string from_code = {};  ///< the dossier that sent it, or empty
    std::string from_name = {};
};

/// Refuses dossier.not_allowed without May::administer_processes.
Result<> expect_designer(Transaction& tx, const Actor& by);

/// Puts the work in line that begins by it; nothing where it came before.
void begin_by(Transaction& tx, const process::EventStart& start, const Came& came);

}  // namespace motcua::dossiers
