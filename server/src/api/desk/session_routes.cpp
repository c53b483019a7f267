// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "api/desk/live_desks.hpp"
#include "modules/identity/identity.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::api {
using namespace http;
namespace {

struct LogIn {
    std::string account;
    Personal<std::string> password;
};
BOOST_DESCRIBE_STRUCT(LogIn, (), (account, password))

struct ChangePassword {
    Personal<std::string> old_password;
    Personal<std::string> new_password;
};
BOOST_DESCRIBE_STRUCT(ChangePassword, (), (old_password, new_password))

struct Place {
    UnitId unit_id;
    std::string unit_name;
    AgencyId agency_id;
    std::string agency_name;
    std::string agency_code;
    std::vector<std::string> roles;
};
BOOST_DESCRIBE_STRUCT(Place, (), (unit_id, unit_name, agency_id, agency_name, agency_code, roles))

struct OfficerView {
    OfficerId id;
    std::string name;
    std::string staff_code;
    bool is_demo = false;
};
BOOST_DESCRIBE_STRUCT(OfficerView, (), (id, name, staff_code, is_demo))

/// Who is signed in, where he works and what he may.
struct Session {
    OfficerView officer;
    std::vector<Place> places;
    std::vector<std::string> rights;
    std::string csrf_token;
    bool must_change_password = false;
};
BOOST_DESCRIBE_STRUCT(Session, (), (officer, places, rights, csrf_token, must_change_password))

std::vector<Place> places_of(Transaction& tx, OfficerId officer, Date on) {
    std::vector<Place> places;
    for (const organisation::PostView& post : organisation::posts_of(tx, officer)) {
        if (on < post.from_on || post.to_on < on) continue;
        const auto same = std::ranges::find(places, post.unit, &Place::unit_id);
        if (same != places.end()) {
            same->roles.push_back(post.role);
            continue;
        }
        const auto unit = organisation::unit(tx, post.unit, on);
        const auto agency = organisation::agency(tx, post.agency, on);
        if (!unit || !agency) continue;
        places.push_back(
            {post.unit, unit->name, post.agency, agency->name, agency->code, {post.role}});
    }
    return places;
}

Result<Session> session_of(Transaction& tx, const identity::SignedIn& signed_in) {
    const auto officer = organisation::officer(tx, signed_in.actor.officer);
    ensure(officer.has_value());
    return Session{{officer->officer, officer->name, officer->staff_code, officer->is_demo},
                   places_of(tx, officer->officer, date_of(tx.now())),
                   signed_in.rights,
                   signed_in.csrf_token,
                   signed_in.must_change_password};
}

}  // namespace

Routes session_routes(Modules& m) {
    return {
        answering_as<Session>(works<Verb::post>(
            "/api/session", May::be_anyone, "Log in.",
            [&m](const Call& call, const LogIn& ask) -> Result<Answer> {
                auto opened =
                    m.identity.log_in(m.database, ask.account, ask.password, call.address);
                if (!opened) return opened.error();
                const identity::Token& token = opened->token;
                auto session = m.database.read([&](Transaction& tx) -> Result<Session> {
                    const auto signed_in = identity::authenticate(tx, token);
                    if (!signed_in) return signed_in.error();
                    return session_of(tx, *signed_in);
                });
                if (!session) return session.error();
                return json_answer(*session).with_session(token.reveal(), identity::kAbsoluteLimit,
                                                          call.is_secure);
            })),
        reads<Verb::get>("/api/session", May::be_signed_in, "Who is signed in.",
                         [](Transaction& tx, const Call& call) -> Result<Session> {
                             const auto signed_in = identity::authenticate(tx, call.session);
                             if (!signed_in) return signed_in.error();
                             return session_of(tx, *signed_in);
                         }),
        works<Verb::remove>("/api/session", May::be_signed_in, "Log out.",
                            [&m](const Call& call) -> Result<Answer> {
                                m.database.write(
                                    [&](Transaction& tx) { identity::log_out(tx, call.actor); });
                                m.desks.close(call.actor.session);
                                return Answer::nothing().without_session();
                            }),
        works<Verb::post>("/api/session/password", May::be_signed_in, "Change one's own password.",
                          [&m](const Call& call, const ChangePassword& ask) -> Result<> {
                              return m.identity.change_password(m.database, call.actor,
                                                                ask.old_password, ask.new_password,
                                                                call.address);
                          }),
    };
}

}  // namespace motcua::api
