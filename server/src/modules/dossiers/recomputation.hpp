// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"

namespace motcua::dossiers {

using RecomputationId = Id<struct RecomputationTag>;

/// One change of a calendar and how far the clocks of open dossiers were computed anew after it
/// (R19).
struct RecomputationView {
    RecomputationId id;
    std::string calendar;
    Instant from_at{};  ///< what was due before was not touched
    std::string decision;
    Instant asked_at{};
    std::int64_t looked_at = 0;
    std::int64_t moved = 0;  ///< dossiers whose due moment differs now; each has its own row
    std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(RecomputationView, (),
                      (id, calendar, from_at, decision, asked_at, looked_at, moved, ended_at))

/// A due moment that a change of a calendar moved. The promise stays as printed.
struct MovedDate {
    std::string clock;  ///< "legal"; "share" and the part of an agency
    std::optional<Instant> old_at;
    std::optional<Instant> new_at;
    Instant moved_at{};
    std::string calendar;
    std::string decision;
};
BOOST_DESCRIBE_STRUCT(MovedDate, (), (clock, old_at, new_at, moved_at, calendar, decision))

/// The job that computes; its aggregate is the recomputation's id.
inline constexpr std::string_view kRecompute = "dossiers.recompute";

}  // namespace motcua::dossiers
