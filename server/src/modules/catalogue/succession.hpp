// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <span>

#include "modules/catalogue/model/offer.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::catalogue {

/// What a reorganisation makes of one offer: it ends on the last day before, and is offered anew by
/// `agency`; where that is not set it only ends, because the successor offers it there already.
struct OfferMove {
    OfferId offer;
    std::string code;
    std::string name;
    AgencyId agency_before;
    AgencyId place_before;
    AgencyId agency;
    AgencyId place;
    AgencyId partner;
    std::vector<Participant> participants = {};  ///< as they act on that day; not shown
};
BOOST_DESCRIBE_STRUCT(OfferMove, (),
                      (offer, code, name, agency_before, place_before, agency, place, partner))

/// Offers of an agency that the rules touch on a day, one entry a successor. An offer says nothing
/// of communes: where rules share them out, each of those agencies offers it.
std::vector<OfferMove> offers_touched(Transaction& tx, const organisation::Successions& rules,
                                      AgencyId agency, Date on);

/// Ends the offer and makes the new ones with its terms, fees, cases and process, under the
/// decision. `moves`: all of one offer. Doing it again does nothing.
void move_offer(Transaction& tx, const Actor& by, std::span<const OfferMove> moves, Date on,
                const Decision& decision);

}  // namespace motcua::catalogue
