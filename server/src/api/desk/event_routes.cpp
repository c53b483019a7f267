// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "api/desk/live_desks.hpp"

namespace motcua::api {
using namespace http;
namespace {

struct Listen {
    std::vector<UnitId> unit_id;
};
BOOST_DESCRIBE_STRUCT(Listen, (), (unit_id))

}  // namespace

Routes event_routes(Modules& m) {
    return {
        answering("text/event-stream",
                  reads<Verb::get>(
                      "/api/desk/events", May::read_dossiers,
                      "Server-sent events: \"moved\" names a dossier whose lists are old, "
                      "\"reset\" says that some were missed.",
                      [&m](Transaction& tx, const Call& call, const Listen& ask) -> Result<Answer> {
                          auto stream = m.desks.open(tx, call.actor, call.session, ask.unit_id,
                                                     call.header("last-event-id"));
                          if (!stream) return stream.error();
                          return Answer::stream(*std::move(stream));
                      })),
    };
}

}  // namespace motcua::api
