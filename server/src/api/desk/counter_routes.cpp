// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "api/desk/views.hpp"
#include "modules/catalogue/catalogue.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::api {
using namespace http;
using namespace dossiers;
namespace {

struct OffersAt {
    UnitId unit_id;
    std::optional<std::string> q;
};
BOOST_DESCRIBE_STRUCT(OffersAt, (), (unit_id, q))

struct OfferLine {
    OfferId offer_id;
    std::string code;
    std::string name;
    std::string domain;
    std::string record;
    std::vector<catalogue::OfferTerm> terms;
    std::vector<catalogue::FeeLine> fees;
    bool bulk = false;
    bool provisional = false;
    bool by_rules = false;  ///< fees or papers are decided by rules: ask them
};
BOOST_DESCRIBE_STRUCT(OfferLine, (),
                      (offer_id, code, name, domain, record, terms, fees, bulk, provisional,
                       by_rules))

struct OfferLines {
    std::vector<OfferLine> items;
};
BOOST_DESCRIBE_STRUCT(OfferLines, (), (items))

OfferLine line_of(const catalogue::OfferView& offer) {
    return {offer.offer,
            offer.code,
            offer.name,
            offer.domain,
            std::string(code(offer.system_of_record)),
            offer.terms,
            offer.fees,
            offer.is_bulk,
            offer.is_provisional,
            offer.rules != catalogue::OfferRules{}};
}

/// What is offered at a reception point, in the order of the search where something is asked.
Result<OfferLines> offers_at(Modules& m, Transaction& tx, const OffersAt& ask) {
    const Date today = date_of(tx.now());
    const auto unit = organisation::unit(tx, ask.unit_id, today);
    if (!unit) return Error{Kind::not_found, "organisation.unit_unknown", "unit_id"};
    const auto offers = m.catalogue.offers_at(tx, unit->agency, today);
    OfferLines lines;
    if (!ask.q || ask.q->empty()) {
        for (const catalogue::OfferView& offer : offers) lines.items.push_back(line_of(offer));
        return lines;
    }
    constexpr std::size_t kSearched = 60;
    for (const catalogue::SearchHit& hit : m.catalogue.search(tx, *ask.q, kSearched))
        for (const catalogue::OfferView& offer : offers)
            if (offer.code == hit.code) lines.items.push_back(line_of(offer));
    return lines;
}

}  // namespace

Routes counter_routes(Modules& m) {
    Dossiers& dossiers = m.dossiers;
    return {
        reads<Verb::get>(
            "/api/desk/offers", May::read_dossiers, "What is offered at a reception point.",
            [&m](Transaction& tx, const Call&, const OffersAt& ask) -> Result<OfferLines> {
                return offers_at(m, tx, ask);
            }),
        reads<Verb::get>("/api/desk/offers/{offer:id}/checklist", May::read_dossiers,
                         "The papers of an offered procedure, by case.",
                         [&m](Transaction& tx, const Call& call) -> Result<catalogue::Checklist> {
                             const auto offer = m.catalogue.offer(tx, call.id<OfferId>("offer"));
                             if (!offer) return offer.error();
                             return m.catalogue.checklist(tx, offer->version);
                         }),
        writes<Verb::post>(
            "/api/desk/visits", May::receive_dossiers, "A visit begins.",
            [&](Transaction& tx, const Call& call, const OpenVisit& ask) -> Result<VisitView> {
                return dossiers.open_visit(tx, call.actor, ask);
            }),
        reads<Verb::get>("/api/desk/visits/{visit:id}", May::receive_dossiers, "A visit.",
                         [&](Transaction& tx, const Call& call) -> Result<VisitView> {
                             return dossiers.visit(tx, call.actor, call.id<VisitId>("visit"));
                         }),
        reads<Verb::post>(
            "/api/desk/rules", May::receive_dossiers,
            "What the rules of an offer make of fees and papers; keeps nothing.",
            [&](Transaction& tx, const Call& call, const AskRules& ask) -> Result<RulesView> {
                return dossiers.rules_at_reception(tx, call.actor, ask);
            }),
        writes<Verb::post>("/api/desk/visits/{visit:id}/receive", May::receive_dossiers,
                           "A dossier is received: code, receipt, promised moment.",
                           [&](Transaction& tx, const Call& call,
                               const ReceiveDossier& ask) -> Result<ReceivedView> {
                               return dossiers.receive_dossier(tx, call.actor,
                                                               call.id<VisitId>("visit"), ask);
                           }),
        writes<Verb::post>(
            "/api/desk/visits/{visit:id}/ask-to-complete", May::receive_dossiers,
            "The dossier is not complete: form 02.",
            [&](Transaction& tx, const Call& call, const AskToComplete& ask) -> Result<FormView> {
                return dossiers.ask_to_complete(tx, call.actor, call.id<VisitId>("visit"), ask);
            }),
        writes<Verb::post>(
            "/api/desk/visits/{visit:id}/refuse", May::receive_dossiers,
            "The dossier is not received: form 03.",
            [&](Transaction& tx, const Call& call, const RefuseToReceive& ask) -> Result<FormView> {
                return dossiers.refuse_to_receive(tx, call.actor, call.id<VisitId>("visit"), ask);
            }),
        writes<Verb::post>(
            "/api/desk/visits/{visit:id}/guide", May::receive_dossiers,
            "The person was only guided; what was said is kept.",
            [&](Transaction& tx, const Call& call, const Guide& ask) -> Result<FormView> {
                return dossiers.guide(tx, call.actor, call.id<VisitId>("visit"), ask);
            }),
        writes<Verb::post>(
            "/api/desk/visits/{visit:id}/close", May::receive_dossiers, "The visit ends.",
            [&](Transaction& tx, const Call& call) -> Result<VisitView> {
                return dossiers.close_visit(tx, call.actor, call.id<VisitId>("visit"));
            }),
        writes<Verb::post>(
            "/api/desk/certifications", May::receive_dossiers,
            "Copies or signatures certified at the counter.",
            [&](Transaction& tx, const Call& call, const Certify& ask) -> Result<CertifiedView> {
                return dossiers.certify(tx, call.actor, ask);
            }),
    };
}

}  // namespace motcua::api
