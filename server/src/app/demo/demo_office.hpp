// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/house.hpp"

namespace motcua::app {

/// Who works in the demo's ward and what it offers.
struct DemoOffice {
    std::vector<organisation::PostView> posts;  ///< of every demo officer
    organisation::PostView counter;             ///< somebody who receives
    std::vector<catalogue::OfferView> offers;   ///< made through a process
    std::vector<catalogue::OfferView> linked;   ///< of them: several agencies work on them
    std::vector<catalogue::OfferView> bulk;     ///< certification

    /// Who may do it: whom it was given to, or somebody of that role in that unit; nobody: nullptr.
    const organisation::PostView* holder_of(const dossiers::TaskView& task) const;
    /// The next moment from `at` on at which the ward is open.
    Instant opening(House& house, Transaction& tx, Instant at) const;
};

inline Actor as(const organisation::PostView& post) {
    return {Actor::Is::officer, post.officer, {}, post.officer_name};
}

/// The office as it is on a day. Refuses demo.nothing_imported: no demo office with offers.
Result<DemoOffice> demo_office(House& house, Transaction& tx, Date on);

}  // namespace motcua::app
