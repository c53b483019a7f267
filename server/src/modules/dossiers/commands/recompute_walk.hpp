// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/store/projection.hpp"

/// The reading half of a recomputation: walks along the dossiers a change may touch and says whose
/// dates differ. Writes nothing.
namespace motcua::dossiers {

struct OpenClock {
    DossierId dossier;
    std::string code;
    AgencyId competent_agency;
    std::string term;
    std::string clock;
    std::optional<Instant> due_at;
    Instant last_at{};
    std::optional<Instant> finished_at;
    std::string channel;

    /// It has no term; what its steps are given is all there is to be computed.
    bool is_open_inside() const { return is_internal(channel) && !finished_at; }
};
BOOST_DESCRIBE_STRUCT(OpenClock, (),
                      (dossier, code, competent_agency, term, clock, due_at, last_at, finished_at,
                       channel))

struct OpenStep {
    std::string task;
    AgencyId agency;
    std::string budget;
    Instant opened_at{};
    std::optional<Instant> step_due_at;
    std::optional<Instant> warn_at;
    std::optional<Instant> stall_at;
    int version = 0;
    Instant due_at{};
    bool own_due = false;
};
BOOST_DESCRIBE_STRUCT(OpenStep, (),
                      (task, agency, budget, opened_at, step_due_at, warn_at, stall_at, version,
                       due_at, own_due))

/// How far a walk over the open dossiers has come: first those without a date, then by due moment.
struct Place {
    std::optional<Instant> due;
    std::string code;
};

struct MovedStep {
    OpenStep step;
    StepTimes times;
};

/// A dossier whose row differs from what its clock makes of it now.
struct Moved {
    OpenClock clock;
    std::optional<Instant> due;
    std::vector<MovedStep> steps;
};

struct Seen {
    std::vector<Moved> moved;
    std::int64_t looked_at = 0;
    Place after;
    bool is_last = false;
};

/// Along which index, from where.
struct Walk {
    Instant from{};
    bool is_backwards = false;
    Place first() const {
        return is_backwards ? Place{kNever, ""} : Place{from - microseconds(1), ""};
    }
};

Seen look_at_open(const Rooms& rooms, Transaction& tx, Place after, const Walk& walk);
/// A row that moves away from where the walk is going is not met again: later dates are walked from
/// the last one backwards. The first that differ say which it is.
bool goes_later(const Rooms& rooms, Transaction& tx, Instant from);
/// Finished on the day of the change or later: the change is still among what judges them.
Seen look_at_finished(const Rooms& rooms, Transaction& tx, const Place& after);

}  // namespace motcua::dossiers
