// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <memory>
#include <string>

#include "modules/deadlines/deadlines.hpp"
#include "modules/deadlines/model/known_calendars.hpp"

namespace motcua::deadlines {

/// The name under which a change of any calendar is told to every process.
inline constexpr std::string_view kShelfVersion = "deadlines.calendars";

/// Every calendar of one moment of the database.
class CalendarShelf {
public:
    struct Kept {
        std::string base;  ///< empty for the city's
        AgencyId agency;
        CalendarLayer own;  ///< what the database says of it
        std::shared_ptr<const KnownCalendars> known;
    };

    static CalendarShelf load(Transaction& tx);

    const Kept* find(std::string_view code) const;
    /// The code of the calendar an agency's terms follow.
    const std::string& code_of(AgencyId agency) const;
    /// The layers under and of a calendar, `own` in the place of its own.
    std::vector<CalendarLayer> layers_with(const std::string& code, const CalendarLayer& own) const;

private:
    std::map<std::string, Kept, std::less<>> kept_;
    std::map<AgencyId, std::string> of_agency_;
};

}  // namespace motcua::deadlines
