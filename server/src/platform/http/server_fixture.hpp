// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>

#include "platform/http/json_route.hpp"
#include "platform/http/server.hpp"
#include "testing/databases.hpp"
#include "testing/http_caller.hpp"

namespace motcua::http {

/// A server on a free port with the routes a test gives it. The session token "officer" is an
/// officer with every right but May::decide_dossiers; its CSRF token is "csrf".
class ServedRoutes {
public:
    explicit ServedRoutes(Engine engine = Engine::sqlite) : database(engine) {
        options.port = 0;
        options.upload_folder = folder.path() / "tmp";
        hooks.who = [](Transaction&, const Personal<std::string>& token) -> Result<SignedIn> {
            if (token.reveal() != "officer")
                return Error{Kind::not_signed_in, "http.not_signed_in"};
            return SignedIn{{Actor::Is::officer, officer(), {}, "Tester"}, "csrf"};
        };
        hooks.may = [](Transaction&, const Actor&, May may) -> Result<> {
            if (may == May::decide_dossiers) return Error{Kind::not_allowed, "http.not_allowed"};
            return {};
        };
        hooks.shown = [this](Transaction&, const Call& call,
                             const std::vector<std::string>& subjects) {
            shown_rows += 1;
            last_shown = call.actor.officer.text() + " " + call.route;
            for (const auto& one : subjects) last_shown += " " + one;
        };
    }

    static OfficerId officer() { return *OfficerId::parse("0192f3a4-0000-7000-8000-000000000001"); }

    void serve(Routes routes) {
        server =
            std::make_unique<Server>(std::move(routes), options,
                                     ServerParts{*database, database.clock, metrics, hooks, web});
    }
    HttpCaller caller() { return HttpCaller(server->port()); }
    HttpCaller signed_in() {
        HttpCaller one(server->port());
        one.cookies["motcua_session"] = "officer";
        one.csrf_token = "csrf";
        return one;
    }

    FreshDatabase database;
    TemporaryFolder folder;
    Metrics metrics;
    ServerOptions options;
    Hooks hooks;
    std::shared_ptr<const StaticFiles> web;
    std::atomic<int> shown_rows = 0;
    std::string last_shown;
    std::unique_ptr<Server> server;  // last: ends first
};

/// GET that answers with what it was asked, for anyone.
inline Route echo_route(std::string_view path = "/api/echo") {
    return reads<Verb::get>(
        path, May::be_anyone, "Echo.",
        [](Transaction&, const Call& call) -> Result<Answer> { return Answer::text(call.path); });
}

}  // namespace motcua::http
