// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"

namespace motcua::api {
using namespace http;
namespace {

template <class T>
struct List {
    std::vector<T> items;
    BOOST_DESCRIBE_CLASS(List, (), (items), (), ())
};

struct OfAgency {
    std::optional<std::string> agency_id;
};
BOOST_DESCRIBE_STRUCT(OfAgency, (), (agency_id))

/// A new officer with an account; the password is told once and must be changed.
struct EnrolOfficer {
    std::string staff_code;
    std::string name;
    std::string login;
};
BOOST_DESCRIBE_STRUCT(EnrolOfficer, (), (staff_code, name, login))

struct Enrolled {
    OfficerId officer;
    Personal<std::string> first_password;
};
BOOST_DESCRIBE_STRUCT(Enrolled, (), (officer, first_password))

struct AppointOfficer {
    OfficerId officer_id;
    std::string role;
    UnitId unit_id;
    Date from{};
    std::optional<Date> until;
    std::string decision;
};
BOOST_DESCRIBE_STRUCT(AppointOfficer, (), (officer_id, role, unit_id, from, until, decision))

struct EndPost {
    Date last_day{};
};
BOOST_DESCRIBE_STRUCT(EndPost, (), (last_day))

Result<Answer> enrol(Modules& m, const Call& call, const EnrolOfficer& ask) {
    const identity::Password password = m.identity.invent_password();
    const auto hash = m.identity.new_hash(ask.login, password);  // slow: outside the transaction
    if (!hash) return hash.error();
    return m.database.write([&](Transaction& tx) -> Result<Answer> {
        return once(tx, call, [&]() -> Result<Answer> {
            const Date today = date_of(tx.now());
            const auto officer =
                m.organisation.enrol(tx, call.actor, {ask.staff_code, ask.name, false, today});
            if (!officer) return officer.error();
            const auto opened = m.identity.open_account(
                tx, call.actor, {*officer, ask.login, *hash, identity::MustChange::yes, false});
            if (!opened) return opened.error();
            return Answer::json(json::write(Enrolled{*officer, password}));
        });
    });
}

}  // namespace

Routes admin_organisation_routes(Modules& m) {
    return {
        reads<Verb::get>("/api/admin/agencies", May::be_signed_in, "Agencies of today.",
                         [](Transaction& tx, const Call&) -> Result<List<organisation::Agency>> {
                             return List<organisation::Agency>{
                                 organisation::agencies(tx, date_of(tx.now()))};
                         }),
        reads<Verb::get>("/api/admin/units", May::be_signed_in, "Units of an agency today.",
                         [](Transaction& tx, const Call&,
                            const OfAgency& ask) -> Result<List<organisation::Unit>> {
                             const Date today = date_of(tx.now());
                             const auto agency = AgencyId::parse(ask.agency_id.value_or(""));
                             return List<organisation::Unit>{
                                 agency ? organisation::units_of(tx, *agency, today)
                                        : organisation::reception_points(tx, today)};
                         }),
        reads<Verb::get>("/api/admin/roles", May::administer_organisation,
                         "Roles and their rights.",
                         [](Transaction& tx, const Call&) -> Result<List<organisation::Role>> {
                             return List<organisation::Role>{organisation::roles(tx)};
                         }),
        reads<Verb::get>(
            "/api/admin/officers", May::administer_organisation, "Officers in service.",
            [](Transaction& tx, const Call&) -> Result<List<organisation::Officer>> {
                return List<organisation::Officer>{organisation::officers(tx, date_of(tx.now()))};
            }),
        reads<Verb::get>(
            "/api/admin/officers/{officer:id}/posts", May::administer_organisation,
            "Every post of an officer.",
            [](Transaction& tx, const Call& call) -> Result<List<organisation::PostView>> {
                return List<organisation::PostView>{
                    organisation::posts_of(tx, call.id<OfficerId>("officer"))};
            }),
        works<Verb::post>("/api/admin/officers", May::administer_organisation,
                          "An officer and his account; the first password is told once.",
                          [&m](const Call& call, const EnrolOfficer& ask) -> Result<Answer> {
                              return enrol(m, call, ask);
                          }),
        writes<Verb::post>(
            "/api/admin/posts", May::administer_organisation, "Appoint to a role in a unit.",
            [&m](Transaction& tx, const Call& call, const AppointOfficer& ask) -> Result<> {
                organisation::Period period{ask.from};
                if (ask.until) period.to_on = *ask.until;
                const auto post = m.organisation.appoint(
                    tx, call.actor, {ask.officer_id, ask.role, ask.unit_id, period, ask.decision});
                return post ? Result<>() : Result<>(post.error());
            }),
        writes<Verb::post>("/api/admin/posts/{post:id}/end", May::administer_organisation,
                           "The last day of a post.",
                           [&m](Transaction& tx, const Call& call, const EndPost& ask) -> Result<> {
                               return m.organisation.end_post(tx, call.actor,
                                                              call.id<organisation::PostId>("post"),
                                                              ask.last_day);
                           }),
    };
}

}  // namespace motcua::api
