// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "modules/deadlines/model/calendar.hpp"

namespace motcua::deadlines {

/// One calendar as it was known on any day. Laid out once for each day on which something became
/// known; safe to ask from several threads.
class KnownCalendars {
public:
    KnownCalendars(std::string code, std::vector<CalendarLayer> layers);

    /// Empty: by all that is known.
    Calendar on(std::optional<Date> as_of) const;
    const std::vector<CalendarLayer>& layers() const { return layers_; }

private:
    std::string code_;
    std::vector<CalendarLayer> layers_;
    std::vector<Date> turns_;  ///< days on which knowledge changed, in order
    mutable std::mutex mutex_;
    mutable std::map<std::ptrdiff_t, Calendar> laid_out_;
};

/// The city's calendar from the binary alone.
const KnownCalendars& builtin_calendars();

}  // namespace motcua::deadlines
