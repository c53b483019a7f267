// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <vector>

#include "modules/deadlines/model/compute.hpp"

namespace motcua::deadlines {

/// A stretch of time in which the clock stands.
struct Standstill {
    WallMinute from = 0;
    WallMinute to = 0;
};

/// A due moment as it is moved about: days and months keep the end before it was rolled (R10).
struct Mark {
    WallMinute due = 0;
    WallMinute unrolled = 0;
};

/// The events of a dossier folded into what both clocks need. Not for other rooms.
class Course {
public:
    Course(const WorkingCalendar& calendar, const Term& term) : calendar_(calendar), term_(term) {}

    /// Takes the next event in time. Refusals bear no field.
    Result<> take(const ClockEvent& event);

    enum class Is { unreceived, running, waiting, suspended, stopped, finished };
    Is is = Is::unreceived;
    WallMinute received = 0;
    WallMinute run_from = 0;      ///< reception, or the answer that restarted the term (R14)
    Due run;                      ///< the term from run_from, without events
    Due first_run;                ///< the same from reception
    std::optional<Mark> legal;    ///< nothing for the unit `none`
    std::optional<Mark> written;  ///< the last written date, not counting a restart (R18)
    std::optional<WallMinute> before_extension;  ///< the legal due that form 04 moved
    bool extension_holds = false;                ///< the due moment is form 04's
    std::vector<Standstill> waits;               ///< supplements, answered
    std::vector<Standstill> suspensions;
    std::size_t suspensions_before_run = 0;
    WallMinute stood_since = 0;     ///< while waiting or suspended
    std::optional<WallMinute> end;  ///< business end, or the request that was never answered (R18)
    int supplements = 0;
    bool supplement_asked_late = false;

    WallMinute waited() const;

private:
    Result<> receive(WallMinute at);
    Result<> ask(WallMinute at);
    Result<> restart(WallMinute at);
    Result<> resume(WallMinute at);
    Result<> extend(WallMinute at, std::optional<Instant> new_due);
    Result<> finish(WallMinute at);
    Result<> move(Mark& mark, WallMinute started, WallMinute stood, WallMinute resumed,
                  WallMinute allowance) const;

    const WorkingCalendar& calendar_;
    const Term& term_;
};

/// The explanation of a course for one of its two clocks.
Explanation explain(const WorkingCalendar& calendar, const Term& term, const Course& course,
                    ClockKind clock);

}  // namespace motcua::deadlines
