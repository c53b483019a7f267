// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::api {
using namespace http;
using namespace dossiers;
namespace {

template <class What>
Route handles(Dossiers& dossiers, std::string_view name, std::string_view summary,
              Result<> (*verb)(const Rooms&, Transaction&, const Actor&, std::string_view, int,
                               const What&)) {
    return writes<Verb::post>(
        "/api/admin/incidents/{code}/{incident:int}/" + std::string(name), May::handle_incidents,
        summary,
        [&dossiers, verb](Transaction& tx, const Call& call, const What& what) -> Result<> {
            return verb(dossiers.rooms(), tx, call.actor, call.text("code"),
                        static_cast<int>(call.number("incident")), what);
        });
}

}  // namespace

Routes admin_incident_routes(Modules& m) {
    return {
        reads<Verb::get>("/api/admin/incidents", May::handle_incidents,
                         "Processes of dossiers that could not go on, the oldest first.",
                         [](Transaction& tx, const Call& call) -> Result<IncidentLines> {
                             return dossiers::incidents(tx, call.actor);
                         }),
        reads<Verb::get>("/api/admin/incidents/{code}/{incident:int}", May::handle_incidents,
                         "One incident and where its dossier may be moved.",
                         [&m](Transaction& tx, const Call& call) -> Result<IncidentPage> {
                             return dossiers::incident(m.dossiers.rooms(), tx, call.actor,
                                                       call.text("code"),
                                                       static_cast<int>(call.number("incident")));
                         }),
        handles(m.dossiers, "retry", "Once more what could not be done.", &retry_incident),
        handles(m.dossiers, "move", "To an earlier step, or past the server's work.",
                &move_incident),
        handles(m.dossiers, "end", "End the process; the dossier stops without a result.",
                &end_incident),
        writes<Verb::post>(
            "/api/admin/messages", May::handle_incidents,
            "Send a message to the dossier that waits for its name and key.",
            [&m](Transaction& tx, const Call& call, const SendMessage& what) -> Result<SentView> {
                return m.dossiers.send_message(tx, call.actor, what);
            }),
        writes<Verb::post>(
            "/api/admin/signals", May::handle_incidents,
            "Send a signal to every dossier that waits for it.",
            [&m](Transaction& tx, const Call& call, const SendSignal& what) -> Result<SentView> {
                return m.dossiers.send_signal(tx, call.actor, what);
            }),
    };
}

}  // namespace motcua::api
