// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <vector>

#include "base/result.hpp"
#include "modules/deadlines/model/clock_event.hpp"

namespace motcua::deadlines {

/// The positions of the events in the order they happened, once corrections are applied to
/// `events`; events of the same moment keep the list's order, what begins a clock first.
/// Refuses deadlines.events_order: a correction of what is not in the list. Not for other rooms.
Result<std::vector<std::size_t>> in_order(std::vector<ClockEvent>& events);

/// The same refusal, naming the event that is to blame.
Error at_event(Error error, std::size_t position);

}  // namespace motcua::deadlines
