// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/catalogue.hpp"
#include "modules/catalogue/sql.hpp"
#include "modules/catalogue/store/rows.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::catalogue {

Result<OfferView> Catalogue::offer(Transaction& tx, OfferId id) {
    const auto line = tx.query<store::OfferLine>(sql::offer, id).maybe();
    if (!line) return Error{Kind::not_found, "catalogue.offer_unknown", "offer"};
    return std::move(store::offers_of(tx, {*line}).front());
}

std::vector<OfferView> Catalogue::offers_at(Transaction& tx, AgencyId place, Date on) {
    return store::offers_of(tx, tx.query<store::OfferLine>(sql::offers_at, place, on).rows());
}

std::vector<OfferView> Catalogue::all_offers(Transaction& tx) {
    return store::offers_of(tx, tx.query<store::OfferLine>(sql::all_offers).rows());
}

Result<OfferView> Catalogue::receivable(Transaction& tx, OfferId id, UnitId at, Channel channel,
                                        Date on) {
    auto found = offer(tx, id);
    if (!found) return found.error();
    const auto unit = organisation::unit(tx, at, on);
    const bool in_force = found->valid_from <= on && on <= found->valid_until;
    if (!in_force || !unit || unit->agency != found->place)
        return Error{
            Kind::wrong_state, "catalogue.not_offered_here", "offer", {{"code", found->code}}};
    for (const AgencyId agency : {found->agency, found->place}) {
        const auto known = organisation::agency(tx, agency, on);
        if (!known || on < known->from_on || known->to_on < on)
            return Error{
                Kind::wrong_state, "catalogue.agency_ended", "offer", {{"code", found->code}}};
    }
    if (auto term = term_of(*found, channel); !term) return term.error();
    return found;
}

std::string Catalogue::domain_of(Transaction& tx, std::string_view code) {
    const auto procedure = store::procedure_of(tx, code);
    return procedure ? procedure->domain : "";
}

Result<deadlines::Term> Catalogue::term_of(const OfferView& offer, Channel channel) {
    for (const auto& one : offer.terms)
        if (one.channel == channel) return deadlines::parse_term(one.term);
    return Error{Kind::wrong_state,
                 "catalogue.term_unclear",
                 "channel",
                 {{"code", offer.code}, {"channel", std::string(code(channel))}}};
}

}  // namespace motcua::catalogue
