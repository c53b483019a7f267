// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "base/code.hpp"
#include "base/time.hpp"
#include "modules/deadlines/model/term.hpp"

namespace motcua::deadlines {

/// What can happen to a dossier that a clock hears of. Names are those of the exchange format.
enum class EventType {
    received,
    supplement_requested,
    supplement_answered,
    supplement_expired,
    suspended,
    resumed,
    extended,
    apologised,
    transferred,
    share_started,
    share_ended,
    step_started,
    step_ended,
    withdrawn,
    stopped,
    finished,
    returned,
    corrected,
    // Of petitions (petition.hpp); the clocks of a dossier pass them over.
    sent,
    forwarded,
    refused,
    resolved,
    published,
};
BOOST_DESCRIBE_ENUM(EventType, received, supplement_requested, supplement_answered,
                    supplement_expired, suspended, resumed, extended, apologised, transferred,
                    share_started, share_ended, step_started, step_ended, withdrawn, stopped,
                    finished, returned, corrected, sent, forwarded, refused, resolved, published)

/// Which clock is asked. `index` is the national index set's (QĐ 766), `share` one agency's part of
/// an interlinked dossier, `step` one step's budget, `petition` the duties towards who sent a
/// petition (petition.hpp: compute() does not answer it).
enum class ClockKind { legal, index, share, step, petition };
BOOST_DESCRIBE_ENUM(ClockKind, legal, index, share, step, petition)

enum class State { running, waiting, extended, stopped, finished };
BOOST_DESCRIBE_ENUM(State, running, waiting, extended, stopped, finished)

/// One event as a clock needs it; what a clock does not read stays with the dossier.
struct ClockEvent {
    EventType type = EventType::received;
    Instant at{};                          ///< when it happened, not when it was written down
    std::optional<Instant> new_due = {};   ///< extended: the new appointment
    std::optional<Term> allotted = {};     ///< share_started, step_started: what is allotted
    std::string agency = {};               ///< share_*, transferred, sent, forwarded: its code
    std::string step = {};                 ///< step_started, step_ended
    std::optional<int> corrects = {};      ///< corrected: the position in the list, from 0, …
    std::optional<Instant> right_at = {};  ///< … and when that event really happened
};

}  // namespace motcua::deadlines
