// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "api/desk/live_desks.hpp"
#include "modules/identity/identity.hpp"
#include "modules/organisation/organisation.hpp"
#include "platform/http/idempotency.hpp"

namespace motcua::api {
using namespace http;
namespace {

template <class T>
struct List {
    std::vector<T> items;
    BOOST_DESCRIBE_CLASS(List, (), (items), (), ())
};

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

/// The password leaves with the first answer only: kept for a repeated request is one without it,
/// and whoever lost it sets a new one.
Result<Enrolled> enrol(Modules& m, const Call& call, const EnrolOfficer& ask) {
    const identity::Password password = m.identity.invent_password();
    const auto hash = m.identity.new_hash(ask.login, password);  // slow: outside the transaction
    if (!hash) return hash.error();
    std::optional<Enrolled> enrolled;
    const auto done = m.database.write([&](Transaction& tx) -> Result<Answer> {
        enrolled.reset();
        return once(tx, call, [&]() -> Result<Answer> {
            const Date today = date_of(tx.now());
            const auto officer =
                m.organisation.enrol(tx, call.actor, {ask.staff_code, ask.name, false, today});
            if (!officer) return officer.error();
            const auto opened = m.identity.open_account(
                tx, call.actor, {*officer, ask.login, *hash, identity::MustChange::yes, false});
            if (!opened) return opened.error();
            enrolled = Enrolled{*officer, password};
            return Answer::json(json::write(officer->text()));
        });
    });
    if (!done) return done.error();
    if (enrolled) return *enrolled;
    const auto officer = json::read<std::string>(done->body);
    return Enrolled{*OfficerId::parse(*officer), {}};
}

/// An officer with the account he enters by; empty where he has none.
struct OfficerLine {
    OfficerId officer;
    std::string staff_code;
    std::string name;
    bool is_demo = false;
    Date from_on{};
    Date to_on{};
    std::string login;
    bool is_disabled = false;
    bool must_change_password = false;
    std::optional<Instant> last_log_in_at;
};
BOOST_DESCRIBE_STRUCT(OfficerLine, (),
                      (officer, staff_code, name, is_demo, from_on, to_on, login, is_disabled,
                       must_change_password, last_log_in_at))

struct OpenOrShut {
    bool is_open = false;
};
BOOST_DESCRIBE_STRUCT(OpenOrShut, (), (is_open))

std::vector<OfficerLine> officer_lines(Transaction& tx) {
    std::map<OfficerId, identity::AccountState> accounts;
    for (auto& one : identity::account_states(tx)) accounts.emplace(one.officer, one);
    std::vector<OfficerLine> lines;
    for (const auto& one : organisation::officers(tx, date_of(tx.now()))) {
        OfficerLine line{one.officer, one.staff_code, one.name, one.is_demo, one.from_on, one.to_on,
                         {},          false,          false,    {}};
        if (const auto found = accounts.find(one.officer); found != accounts.end()) {
            const auto& account = found->second;
            line.login = account.login;
            line.is_disabled = account.is_disabled;
            line.must_change_password = account.must_change;
            line.last_log_in_at = account.last_log_in_at;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// What he listens to ends too: a stream does not ask for its session again.
Result<Answer> open_or_shut(Modules& m, const Call& call, const OpenOrShut& ask) {
    const auto officer = call.id<OfficerId>("officer");
    auto done = m.database.write([&](Transaction& tx) -> Result<Answer> {
        return once(tx, call, [&]() -> Result<Answer> {
            const auto changed = ask.is_open ? m.identity.enable_account(tx, call.actor, officer)
                                             : m.identity.disable_account(tx, call.actor, officer);
            if (!changed) return changed.error();
            return Answer::nothing();
        });
    });
    if (done && !ask.is_open) m.desks.close_all_of(officer);
    return done;
}

/// The account name of an officer, where he has one.
std::optional<std::string> login_of(Transaction& tx, OfficerId id) {
    for (const auto& account : identity::account_states(tx))
        if (account.officer == id) return account.login;
    return std::nullopt;
}

/// A password told once, for an officer who forgot his; every session of his ends.
Result<Enrolled> reset_password(Modules& m, const Call& call) {
    const auto officer = call.id<OfficerId>("officer");
    const auto login = m.database.read([&](Transaction& tx) { return login_of(tx, officer); });
    if (!login) return Error{Kind::not_found, "identity.account_unknown"};
    const identity::Password password = m.identity.invent_password();
    const auto hash = m.identity.new_hash(*login, password);
    if (!hash) return hash.error();
    const auto done = m.database.write([&](Transaction& tx) {
        return m.identity.set_password(tx, call.actor, officer, *hash, identity::MustChange::yes);
    });
    if (!done) return done.error();
    m.desks.close_all_of(officer);
    return Enrolled{officer, password};
}

}  // namespace

Routes admin_organisation_routes(Modules& m) {
    return {
        reads<Verb::get>("/api/admin/roles", May::be_signed_in, "Roles and their rights.",
                         [](Transaction& tx, const Call&) -> Result<List<organisation::Role>> {
                             return List<organisation::Role>{organisation::roles(tx)};
                         }),
        reads<Verb::get>("/api/admin/officers", May::administer_organisation,
                         "Officers in service and their accounts.",
                         [](Transaction& tx, const Call&) -> Result<List<OfficerLine>> {
                             return List<OfficerLine>{officer_lines(tx)};
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
                          [&m](const Call& call, const EnrolOfficer& ask) -> Result<Enrolled> {
                              return enrol(m, call, ask);
                          }),
        works<Verb::post>(
            "/api/admin/officers/{officer:id}/password", May::administer_organisation,
            "A new password, told once; the officer's sessions end.",
            [&m](const Call& call) -> Result<Enrolled> { return reset_password(m, call); }),
        writes<Verb::post>("/api/admin/officers/{officer:id}/end", May::administer_organisation,
                           "An officer's last day in office; his posts end with it.",
                           [&m](Transaction& tx, const Call& call, const EndPost& ask) -> Result<> {
                               return m.organisation.end_service(
                                   tx, call.actor, call.id<OfficerId>("officer"), ask.last_day);
                           }),
        works<Verb::post>("/api/admin/officers/{officer:id}/account", May::administer_organisation,
                          "Shuts an officer's account, ending his sessions, or opens it again.",
                          [&m](const Call& call, const OpenOrShut& ask) -> Result<Answer> {
                              return open_or_shut(m, call, ask);
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
