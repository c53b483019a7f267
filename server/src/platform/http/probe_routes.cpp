// SPDX-License-Identifier: Apache-2.0
#include "platform/http/json_route.hpp"
#include "platform/http/server.hpp"
#include "platform/http/sql.hpp"

namespace motcua::http {

Routes probe_routes(const Metrics& metrics) {
    return {
        answering("text/plain", works<Verb::get>("/healthz", May::be_anyone, "The process lives.",
                                                 [](const Call&) -> Result<Answer> {
                                                     return Answer::text("alive\n");
                                                 })),
        answering("text/plain",
                  reads<Verb::get>("/readyz", May::be_anyone, "The database answers.",
                                   [](Transaction& tx, const Call&) -> Result<Answer> {
                                       tx.query<std::int64_t>(sql::ping).one();
                                       return Answer::text("ready\n");
                                   })),
        answering("text/plain",
                  works<Verb::get>("/metrics", May::be_anyone, "Figures for Prometheus.",
                                   [&metrics](const Call& call) -> Result<Answer> {
                                       if (call.address != "127.0.0.1" && call.address != "::1")
                                           return Error{Kind::not_found, "http.unknown_route"};
                                       auto answer = Answer::text(metrics.text());
                                       answer.type = "text/plain; version=0.0.4; charset=utf-8";
                                       return answer;
                                   })),
    };
}

}  // namespace motcua::http
