// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/model/event_order.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace motcua::deadlines {

Error at_event(Error error, std::size_t position) {
    error.field = fmt::format("events[{}]", position);
    return error;
}

Result<std::vector<std::size_t>> in_order(std::vector<ClockEvent>& events) {
    for (std::size_t i = 0; i < events.size(); ++i) {
        const ClockEvent& event = events[i];
        if (event.type != EventType::corrected || !event.corrects) continue;
        if (*event.corrects < 0 || *event.corrects >= std::ssize(events))
            return at_event({Kind::invalid, "deadlines.events_order"}, i);
        if (event.right_at) events[*event.corrects].at = *event.right_at;
    }
    const auto begins = [&](std::size_t i) {
        return events[i].type == EventType::received || events[i].type == EventType::sent;
    };
    std::vector<std::size_t> order(events.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {},
                      [&](std::size_t i) { return std::tuple(events[i].at, !begins(i), i); });
    return order;
}

}  // namespace motcua::deadlines
