// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <cstdint>

#include "base/random.hpp"

namespace motcua::deadlines {

/// How fast legal time is on one thread of this machine, with the city's calendar.
struct Figures {
    double due_per_second = 0;        ///< due(): working days, hours, days, months, same day
    double compute_per_second = 0;    ///< compute() over five events, without explanation
    double explained_per_second = 0;  ///< compute() over five events, explained day by day
    double line_per_second = 0;       ///< due_line(): JSON in, JSON out
    double layout_per_second = 0;     ///< three years of a calendar laid out from its layers
};

/// Spends about `each` on every figure. `checksum` is what was computed, so that nothing is left
/// out.
Figures measure(Random& random, std::chrono::milliseconds each, std::uint64_t& checksum);

}  // namespace motcua::deadlines
