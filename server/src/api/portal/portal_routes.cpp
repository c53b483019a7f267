// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "api/date_view.hpp"
#include "api/desk/why_date.hpp"
#include "modules/catalogue/catalogue.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::api {
using namespace http;
namespace {

constexpr std::size_t kHitsMax = 50;

struct Search {
    std::string q;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(Search, (), (q, limit))

struct Hit {
    std::string code;
    std::string name;
    double score = 0;
    bool receivable = false;
    std::string reason_code;
};
BOOST_DESCRIBE_STRUCT(Hit, (), (code, name, score, receivable, reason_code))

struct Hits {
    std::vector<Hit> items;
};
BOOST_DESCRIBE_STRUCT(Hits, (), (items))

/// Where a procedure is received.
struct OfferedAt {
    catalogue::OfferId offer;
    std::string name;
    std::string address;
    std::string telephone;
};
BOOST_DESCRIBE_STRUCT(OfferedAt, (), (offer, name, address, telephone))

struct OfferedPlaces {
    std::vector<OfferedAt> items;
};
BOOST_DESCRIBE_STRUCT(OfferedPlaces, (), (items))

struct Follow {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(Follow, (), (code))

struct FollowByToken {
    std::string token;
};
BOOST_DESCRIBE_STRUCT(FollowByToken, (), (token))

struct WhyByToken {
    std::string token;
    std::optional<dossiers::DossierClock> clock;
    std::optional<std::string> of;
    std::optional<documents::PaperLanguage> language;  ///< of a sheet; not given: the browser's
};
BOOST_DESCRIBE_STRUCT(WhyByToken, (), (token, clock, of, language))

Result<Hits> search(Modules& m, Transaction& tx, const Search& ask) {
    const auto limit = std::clamp<std::int64_t>(ask.limit.value_or(20), 1, kHitsMax);
    Hits hits;
    for (catalogue::SearchHit& hit : m.catalogue.search(tx, ask.q, static_cast<std::size_t>(limit)))
        hits.items.push_back({hit.code, hit.name, hit.score, hit.is_receivable, hit.reason});
    return hits;
}

Result<OfferedPlaces> places(Modules& m, Transaction& tx, std::string_view procedure) {
    const Date today = date_of(tx.now());
    const auto page = m.catalogue.page(tx, procedure, today);
    if (!page) return page.error();
    OfferedPlaces places;
    for (const auto& offer : page->offers)
        if (const auto unit = organisation::unit(tx, UnitId{offer.place.bytes}, today))
            places.items.push_back({offer.offer, unit->name, unit->address, unit->telephone});
    return places;
}

}  // namespace

Routes portal_routes(Modules& m) {
    return {
        reads<Verb::get>("/api/procedures", May::be_anyone, "Procedures, as people type.",
                         [&m](Transaction& tx, const Call&, const Search& ask) -> Result<Hits> {
                             return search(m, tx, ask);
                         }),
        reads<Verb::get>(
            "/api/procedures/{code}", May::be_anyone, "One procedure, for everybody.",
            [&m](Transaction& tx, const Call& call) -> Result<catalogue::ProcedurePage> {
                return m.catalogue.page(tx, call.text("code"), date_of(tx.now()));
            }),
        reads<Verb::get>("/api/procedures/{code}/places", May::be_anyone,
                         "Where a procedure is received.",
                         [&m](Transaction& tx, const Call& call) -> Result<OfferedPlaces> {
                             return places(m, tx, call.text("code"));
                         }),
        reads<Verb::post>("/api/portal/rules", May::be_anyone,
                          "What the rules of an offer make of fees and papers; keeps nothing.",
                          [&m](Transaction& tx, const Call&,
                               const dossiers::AskRulesAhead& ask) -> Result<dossiers::RulesView> {
                              return dossiers::rules_ahead(m.dossiers.rooms(), tx, ask);
                          }),
        reads<Verb::post>(
            "/api/portal/follow", May::be_anyone,
            "State and promised moment of a dossier, by its code alone.",
            [&m](Transaction& tx, const Call&, const Follow& ask) -> Result<dossiers::PublicView> {
                return m.dossiers.follow(tx, ask.code);
            }),
        reads<Verb::post>("/api/portal/follow-by-token", May::be_anyone,
                          "Steps and what there is to do, for the holder of the receipt.",
                          [&m](Transaction& tx, const Call&,
                               const FollowByToken& ask) -> Result<dossiers::FollowView> {
                              return m.dossiers.follow_by_token(tx, ask.token);
                          }),
        reads<Verb::post>(
            "/api/portal/why-this-date", May::be_anyone,
            "A clock day by day, for the holder of the receipt.",
            [&m](Transaction& tx, const Call&, const WhyByToken& ask) -> Result<DateView> {
                const auto answer = dossiers::explained_by_token(m.dossiers, tx, ask.token,
                                                                 asked_clock(ask.clock, ask.of));
                if (!answer) return answer.error();
                return date_view(*answer);
            }),
        answering("application/pdf",
                  works<Verb::post>(
                      "/api/portal/why-this-date/sheet", May::be_anyone,
                      "The same on paper, in either language.",
                      [&m](const Call& call, const WhyByToken& ask) -> Result<Answer> {
                          return print_why_date(
                              m, language_of(ask.language, call), [&](Transaction& tx) {
                                  return dossiers::explained_by_token(
                                      m.dossiers, tx, ask.token, asked_clock(ask.clock, ask.of));
                              });
                      })),
    };
}

}  // namespace motcua::api
