// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/house.hpp"

namespace motcua::app {

struct PlayOptions {
    int dossiers = 300;
    int days_back = 42;
    std::uint64_t seed = 1;
};

struct Played {
    int received = 0;
    int returned = 0;
    int open = 0;
    int late = 0;
    int supplements = 0;
    int refused = 0;
    int certified = 0;
    int forms = 0;  ///< forms 02 and 03 at the counter
    int consultations = 0;
};
BOOST_DESCRIBE_STRUCT(Played, (),
                      (received, returned, open, late, supplements, refused, certified, forms,
                       consultations))

/// Plays some weeks of a ward's office through the real commands in virtual time, by its demo
/// staff: visits, receptions, work, supplements, refusals, results, hand-overs. `clock` is the
/// house's own and ends at `until`. The same seed plays the same weeks. Every person it makes is
/// invented and says so in his address. Refuses demo.nothing_imported: no demo office with offers.
Result<Played> play(House& house, SteppedClock& clock, Instant until, const PlayOptions& options);

}  // namespace motcua::app
