// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {

/// How one stretch of a share is measured: by its agency's own calendar (R2, R20).
struct MeasuredShare {
    ShareRow row;  ///< used and overrun are of `until` where it is still open
    /// What was left of the agency's time when this stretch began: what its due moment follows
    /// from. Nothing where it has no time of its own, or had used it up.
    std::optional<deadlines::Term> allowance;
};

/// Every stretch of every share, in the order they began. Its time is not counted while the dossier
/// itself waits for its applicant; when a dossier comes back to an agency, that agency's time goes
/// on where it stood. One that ended is judged by what was known of the calendar on that day.
std::vector<MeasuredShare> measured_shares(Calendars& calendars, const Dossier& dossier,
                                           Instant until);
/// The derived rows: what does not depend on when they are read.
std::vector<ShareRow> share_rows(Calendars& calendars, const Dossier& dossier);
/// The row of a stretch; nothing of nothing.
const ShareRow* row_of_share(const std::vector<ShareRow>& rows, const ShareThen* share);
/// Writes a row, new or renewed.
void put(Transaction& tx, const ShareRow& row);

/// What a share's clock hears of: standstills of the dossier, then the stretch itself under
/// `allotted`.
std::vector<deadlines::ClockEvent> share_events(const Dossier& dossier, const ShareThen& share,
                                                const deadlines::Term& allotted);

}  // namespace motcua::dossiers
