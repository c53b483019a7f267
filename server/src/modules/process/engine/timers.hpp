// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <variant>

#include "base/time.hpp"
#include "modules/process/engine/instance.hpp"
#include "modules/process/model/element.hpp"

namespace motcua::process {

/// ISO 8601 "P1Y2M3DT4H5M6S", "P2W": clock time. Years and months are counted on Vietnam's calendar
/// (the last day of the month where there is no such day), the rest is exact.
struct ClockDuration {
    std::int64_t months = 0;
    std::int64_t microseconds = 0;
    bool operator==(const ClockDuration&) const = default;
};
std::optional<ClockDuration> parse_duration(std::string_view text);
Instant after(Instant from, const ClockDuration& duration);

/// "R3/PT10M", "R/2026-01-05T08:00:00+07:00/P1D": how often (none: without end), from when (none:
/// one interval after the wait began), how far apart.
struct ClockCycle {
    std::optional<std::int64_t> times = {};
    std::optional<Instant> from = {};
    ClockDuration interval = {};
};
std::optional<ClockCycle> parse_cycle(std::string_view text);

/// "2026-01-05T08:00:00+07:00", "…Z", without a zone: Vietnam's time; "2026-01-05": its midnight.
std::optional<Instant> parse_moment(std::string_view text);

/// How often a cycle's timer happens at most; without end where it says nothing, 0 where it cannot
/// be read.
std::int64_t repetitions_of(std::string_view cycle);

/// Whether the engine and due_of can read this timer; "= expression" is judged when it runs.
bool is_timer(TimerKind kind, std::string_view text);

/// When a wait's timer is due: a moment, or working time to count from when it began.
using Due = std::variant<Instant, Budget>;
/// `began`: when the wait began. Nothing where the timer cannot be read, or never comes again.
std::optional<Due> due_of(const Wait& wait, Instant began);
/// Clock time alone: when the timer comes next, for whoever keeps it over restarts and changes of
/// the clock. `last`: when it happened last. Repetitions that were missed by then count as one: the
/// next is the first after `last`. Nothing for working time.
std::optional<Instant> due_after(const Wait& wait, Instant began, std::optional<Instant> last);

}  // namespace motcua::process
