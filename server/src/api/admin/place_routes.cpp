// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::api {
using namespace http;
namespace {

struct Agencies {
    std::vector<organisation::Agency> items;
};
BOOST_DESCRIBE_STRUCT(Agencies, (), (items))

struct Units {
    std::vector<organisation::Unit> items;
};
BOOST_DESCRIBE_STRUCT(Units, (), (items))

struct OfAgency {
    std::optional<std::string> agency_id;
};
BOOST_DESCRIBE_STRUCT(OfAgency, (), (agency_id))

/// What forms print of a place from now on; empty clears it.
struct SetContact {
    std::string address;
    std::string telephone;
};
BOOST_DESCRIBE_STRUCT(SetContact, (), (address, telephone))

}  // namespace

Routes admin_place_routes(Modules& m) {
    return {
        reads<Verb::get>("/api/admin/agencies", May::be_signed_in, "Agencies of today.",
                         [](Transaction& tx, const Call&) -> Result<Agencies> {
                             return Agencies{organisation::agencies(tx, date_of(tx.now()))};
                         }),
        reads<Verb::get>("/api/admin/units", May::be_signed_in, "Units of an agency today.",
                         [](Transaction& tx, const Call&, const OfAgency& ask) -> Result<Units> {
                             const Date today = date_of(tx.now());
                             const auto agency = AgencyId::parse(ask.agency_id.value_or(""));
                             return Units{agency ? organisation::units_of(tx, *agency, today)
                                                 : organisation::reception_points(tx, today)};
                         }),
        writes<Verb::post>("/api/admin/units/{unit:id}/contact", May::administer_organisation,
                           "Address and telephone of a place, as forms print them.",
                           [&m](Transaction& tx, const Call& call,
                                const SetContact& ask) -> Result<organisation::Unit> {
                               const auto unit = call.id<UnitId>("unit");
                               const auto done = m.organisation.set_contact(
                                   tx, call.actor, {unit, ask.address, ask.telephone});
                               if (!done) return done.error();
                               const auto now = organisation::unit(tx, unit, date_of(tx.now()));
                               if (!now)  // it is no more, or not yet
                                   return Error{Kind::not_found, "organisation.unit_unknown",
                                                "unit"};
                               return *now;
                           }),
    };
}

}  // namespace motcua::api
