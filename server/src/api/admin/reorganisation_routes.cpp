// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::api {
using namespace http;
namespace {

struct Reorganised {
    organisation::ReorganisationId reorganisation;
};
BOOST_DESCRIBE_STRUCT(Reorganised, (), (reorganisation))

struct Reorganisations {
    std::vector<dossiers::ReorganisationProgress> items;
};
BOOST_DESCRIBE_STRUCT(Reorganisations, (), (items))

struct DelegationLine {
    organisation::DelegationId delegation;
    std::string procedure_code;  ///< empty: every procedure
    std::string from_agency_name;
    std::string to_agency_name;
    std::string decision;
    Date from_on{};
    std::optional<Date> until;  ///< the last day; nothing: until it is ended
};
BOOST_DESCRIBE_STRUCT(DelegationLine, (),
                      (delegation, procedure_code, from_agency_name, to_agency_name, decision,
                       from_on, until))

struct Delegations {
    std::vector<DelegationLine> items;
};
BOOST_DESCRIBE_STRUCT(Delegations, (), (items))

/// Ủy quyền: of one procedure, or of all with an empty code; returns on the day after `until`.
struct GiveAuthority {
    std::string procedure_code;
    AgencyId from_agency_id;
    AgencyId to_agency_id;
    std::string decision;
    Date from{};
    std::optional<Date> until;
};
BOOST_DESCRIBE_STRUCT(GiveAuthority, (),
                      (procedure_code, from_agency_id, to_agency_id, decision, from, until))

struct EndAuthority {
    Date last_day{};
};
BOOST_DESCRIBE_STRUCT(EndAuthority, (), (last_day))

struct StatisticsOf {
    int from_month = 0;  ///< yyyymm
    int until_month = 0;
    Date units_of{};
};
BOOST_DESCRIBE_STRUCT(StatisticsOf, (), (from_month, until_month, units_of))

struct Statistics {
    std::vector<dossiers::UnitStatistics> items;
};
BOOST_DESCRIBE_STRUCT(Statistics, (), (items))

Delegations delegations(Transaction& tx) {
    Delegations view;
    for (organisation::Delegation& given : organisation::delegations(tx)) {
        const auto called = [&](AgencyId agency) {
            const auto found = organisation::agency(tx, agency, given.from_on);
            return found ? found->name : std::string();
        };
        view.items.push_back(
            {given.delegation, std::move(given.procedure_code), called(given.from_agency),
             called(given.to_agency), std::move(given.decision), given.from_on,
             given.to_on == organisation::kForever ? std::nullopt : std::optional(given.to_on)});
    }
    return view;
}

}  // namespace

Routes admin_reorganisation_routes(Modules& m) {
    return {
        reads<Verb::get>("/api/admin/reorganisations", May::administer_organisation,
                         "Decisions that rearranged agencies, and what still waits to follow.",
                         [&m](Transaction& tx, const Call&) -> Result<Reorganisations> {
                             return Reorganisations{
                                 dossiers::reorganisations(m.dossiers.rooms(), tx)};
                         }),
        reads<Verb::post>(
            "/api/admin/reorganisations/preview", May::administer_organisation,
            "What a rearrangement would touch: units, posts, offers, open dossiers.",
            [&m](Transaction& tx, const Call& call,
                 const organisation::Reorganise& ask) -> Result<dossiers::ReorganisationPreview> {
                return dossiers::preview_reorganisation(m.dossiers.rooms(), tx, call.actor, ask);
            }),
        writes<Verb::post>("/api/admin/reorganisations", May::administer_organisation,
                           "Merge, split, close or move functions by decision from a day on.",
                           [&m](Transaction& tx, const Call& call,
                                const organisation::Reorganise& ask) -> Result<Reorganised> {
                               const auto id =
                                   dossiers::reorganise(m.dossiers.rooms(), tx, call.actor, ask);
                               if (!id) return id.error();
                               return Reorganised{*id};
                           }),
        reads<Verb::get>(
            "/api/admin/delegations", May::administer_organisation,
            "Authority given on, the newest first.",
            [](Transaction& tx, const Call&) -> Result<Delegations> { return delegations(tx); }),
        writes<Verb::post>(
            "/api/admin/delegations", May::administer_organisation,
            "Gives authority over procedures on for a time; what is open at its end comes back.",
            [&m](Transaction& tx, const Call& call, const GiveAuthority& ask) -> Result<> {
                organisation::Period period{ask.from};
                if (ask.until) period.to_on = *ask.until;
                const auto given = dossiers::delegate(m.dossiers.rooms(), tx, call.actor,
                                                      {ask.procedure_code, ask.from_agency_id,
                                                       ask.to_agency_id, ask.decision, period});
                return given ? Result<>() : Result<>(given.error());
            }),
        writes<Verb::post>(
            "/api/admin/delegations/{delegation:id}/end", May::administer_organisation,
            "The last day of a delegation.",
            [&m](Transaction& tx, const Call& call, const EndAuthority& ask) -> Result<> {
                return dossiers::end_delegation(m.dossiers.rooms(), tx, call.actor,
                                                call.id<organisation::DelegationId>("delegation"),
                                                ask.last_day);
            }),
        reads<Verb::get>(
            "/api/admin/unit-statistics", May::administer_organisation,
            "Receptions of months by the units there were on a day, old or new.",
            [&m](Transaction& tx, const Call&, const StatisticsOf& ask) -> Result<Statistics> {
                return Statistics{dossiers::unit_statistics(m.dossiers.rooms(), tx, ask.from_month,
                                                            ask.until_month, ask.units_of)};
            }),
    };
}

}  // namespace motcua::api
