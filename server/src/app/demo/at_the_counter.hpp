// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/demo/demo_office.hpp"

/// What the demo's counter does, each act in a transaction of its own and through the real
/// commands.
namespace motcua::app {

/// With every paper of the list, the fees, and "no" to whatever rules ask.
Result<dossiers::ReceivedView> receive_whole(House& house, const DemoOffice& office,
                                             dossiers::VisitId visit,
                                             const catalogue::OfferView& offer);
/// Form 02, or form 03 where it is no business of this office.
Result<dossiers::FormView> turn_away(House& house, const DemoOffice& office,
                                     dossiers::VisitId visit, catalogue::OfferId offer,
                                     bool lacks_paper);
Result<dossiers::CertifiedView> certify_copies(House& house, const DemoOffice& office,
                                               people::PersonId person, catalogue::OfferId offer,
                                               int pages, int copies);

}  // namespace motcua::app
