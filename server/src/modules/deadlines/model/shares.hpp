// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "modules/deadlines/model/compute.hpp"

namespace motcua::deadlines {

/// One agency's part of an interlinked dossier, judged by its own calendar (R2, R20).
struct Share {
    std::string agency;
    Instant started{};  ///< the transfer, moved to the next opening (R4)
    Instant due{};      ///< moved by the time in which the dossier itself stood still
    std::optional<Instant> ended;
    std::int64_t allotted_minutes = 0;
    std::int64_t used_minutes = 0;     ///< until its end, or `until` while it is open
    std::int64_t overrun_minutes = 0;  ///< used − allotted where above 0
};

using CalendarOfAgency = std::function<const WorkingCalendar&(const std::string& agency)>;

/// Every share of a dossier in the order they began, once corrections are applied. `until`: how far
/// open shares are counted.
///
/// Refuses deadlines.year_missing, deadlines.bad_term (no allotted time) and deadlines.events_order
/// (a correction of what is not in the list) with field "events[i]".
Result<std::vector<Share>> shares(std::span<const ClockEvent> events,
                                  const CalendarOfAgency& calendar_of, Instant until);

/// Who made a late dossier late: every agency with its own overrun; nobody over → the lead agency
/// with 0 minutes. The sum may exceed the dossier's lateness (R20).
struct Blame {
    std::string agency;
    std::int64_t overrun_minutes = 0;
};
std::vector<Blame> lateness(std::span<const Share> shares, std::string_view lead_agency,
                            bool dossier_is_late);

}  // namespace motcua::deadlines
