// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/catalogue/catalogue.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::api {
using namespace http;
namespace {

template <class T>
struct List {
    std::vector<T> items;
    BOOST_DESCRIBE_CLASS(List, (), (items), (), ())
};

struct DecideOffer {
    std::string procedure_code;
    AgencyId agency_id;   ///< competent
    AgencyId place_id;    ///< receives
    AgencyId partner_id;  ///< works on every dossier beside it; not set: none
    std::optional<std::vector<catalogue::Participant>> participants;
    catalogue::SystemOfRecord record = catalogue::SystemOfRecord::ours;
    std::string process_code;
    std::vector<catalogue::OfferTerm> terms;
    std::vector<catalogue::FeeLine> fees;
    std::optional<std::string> answer_within;  ///< to bring what form 02 asks for, "30 day"
    std::string decision_no;
    Date decision_on{};
    Date from{};
};
BOOST_DESCRIBE_STRUCT(DecideOffer, (),
                      (procedure_code, agency_id, place_id, partner_id, participants, record,
                       process_code, terms, fees, answer_within, decision_no, decision_on, from))

struct WithdrawOffer {
    Date last_day{};
};
BOOST_DESCRIBE_STRUCT(WithdrawOffer, (), (last_day))

struct SetTerms {
    std::int64_t version = 0;
    std::vector<catalogue::OfferTerm> terms;
    std::optional<std::string> answer_within;  ///< nothing: as it is; "": none
};
BOOST_DESCRIBE_STRUCT(SetTerms, (), (version, terms, answer_within))

struct SetFees {
    std::int64_t version = 0;
    std::vector<catalogue::FeeLine> fees;
};
BOOST_DESCRIBE_STRUCT(SetFees, (), (version, fees))

struct SetProcess {
    std::int64_t version = 0;
    std::string process_code;
};
BOOST_DESCRIBE_STRUCT(SetProcess, (), (version, process_code))

struct SetRules {
    std::int64_t version = 0;
    catalogue::OfferRules rules;
};
BOOST_DESCRIBE_STRUCT(SetRules, (), (version, rules))

/// The catalogue names its own words; a form's fields bear those of the request.
Error by_request(Error error) {
    static const std::map<std::string, std::string, std::less<>> kFields = {
        {"code", "procedure_code"},
        {"agency", "agency_id"},
        {"partner", "partner_id"},
        {"decision", "decision_no"},
        {"process", "process_code"}};
    if (const auto known = kFields.find(error.field); known != kFields.end())
        error.field = known->second;
    return error;
}

Result<catalogue::OfferView> decide(Modules& m, Transaction& tx, const Actor& by,
                                    const DecideOffer& ask) {
    const auto agency = organisation::agency(tx, ask.agency_id, date_of(tx.now()));
    if (!agency) return Error{Kind::invalid, "catalogue.agency_unknown", "agency_id"};
    catalogue::OfferProcedure what;
    what.code = ask.procedure_code;
    what.agency = ask.agency_id;
    what.place = ask.place_id;
    what.partner = ask.partner_id;
    what.participants = ask.participants.value_or(std::vector<catalogue::Participant>{});
    what.system_of_record = ask.record;
    what.process = ask.process_code;
    what.terms = ask.terms;
    what.fees = ask.fees;
    what.answer_within = ask.answer_within.value_or("");
    what.decision = {agency->name, ask.decision_no, ask.decision_on};
    what.valid_from = ask.from;
    const auto offer = m.catalogue.offer_procedure(tx, by, what);
    if (!offer) return by_request(offer.error());
    return m.catalogue.offer(tx, *offer);
}

Result<catalogue::OfferView> after(Modules& m, Transaction& tx, catalogue::OfferId offer,
                                   const Result<>& done) {
    if (!done) return done.error();
    return m.catalogue.offer(tx, offer);
}

}  // namespace

Routes admin_offer_routes(Modules& m) {
    using catalogue::OfferId;
    using catalogue::OfferView;
    return {
        reads<Verb::get>("/api/admin/offers", May::administer_catalogue,
                         "Every offer, ended ones too.",
                         [&m](Transaction& tx, const Call&) -> Result<List<OfferView>> {
                             return List<OfferView>{m.catalogue.all_offers(tx)};
                         }),
        writes<Verb::post>(
            "/api/admin/offers", May::administer_catalogue, "Offer a procedure by decision.",
            [&m](Transaction& tx, const Call& call, const DecideOffer& ask) -> Result<OfferView> {
                return decide(m, tx, call.actor, ask);
            }),
        writes<Verb::post>(
            "/api/admin/offers/{offer:id}/withdraw", May::administer_catalogue,
            "The last day of an offer.",
            [&m](Transaction& tx, const Call& call, const WithdrawOffer& ask) -> Result<OfferView> {
                const auto offer = call.id<OfferId>("offer");
                return after(m, tx, offer,
                             m.catalogue.withdraw_offer(tx, call.actor, offer, ask.last_day));
            }),
        writes<Verb::post>(
            "/api/admin/offers/{offer:id}/terms", May::administer_catalogue,
            "The terms of an offer, and the time to bring what form 02 asks for.",
            [&m](Transaction& tx, const Call& call, const SetTerms& ask) -> Result<OfferView> {
                const auto offer = call.id<OfferId>("offer");
                return after(m, tx, offer,
                             m.catalogue.set_terms(tx, call.actor, offer, ask.version, ask.terms,
                                                   ask.answer_within));
            }),
        writes<Verb::post>(
            "/api/admin/offers/{offer:id}/fees", May::administer_catalogue, "The fees of an offer.",
            [&m](Transaction& tx, const Call& call, const SetFees& ask) -> Result<OfferView> {
                const auto offer = call.id<OfferId>("offer");
                return after(m, tx, offer,
                             m.catalogue.set_fees(tx, call.actor, offer, ask.version, ask.fees));
            }),
        writes<Verb::post>(
            "/api/admin/offers/{offer:id}/process", May::administer_catalogue,
            "The process of an offer.",
            [&m](Transaction& tx, const Call& call, const SetProcess& ask) -> Result<OfferView> {
                const auto offer = call.id<OfferId>("offer");
                return after(
                    m, tx, offer,
                    m.catalogue.set_process(tx, call.actor, offer, ask.version, ask.process_code));
            }),
        writes<Verb::post>(
            "/api/admin/offers/{offer:id}/rules", May::administer_catalogue,
            "The decision models by which an offer's fees and papers are decided.",
            [&m](Transaction& tx, const Call& call, const SetRules& ask) -> Result<OfferView> {
                const auto offer = call.id<OfferId>("offer");
                return after(m, tx, offer,
                             m.catalogue.set_rules(tx, call.actor, offer, ask.version, ask.rules));
            }),
    };
}

}  // namespace motcua::api
