// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <set>

#include "base/time.hpp"
#include "platform/http/json_route.hpp"

// A route file includes the faces it calls; here they are only named, so that none pays for all.
namespace motcua::identity {
class Identity;
}
namespace motcua::organisation {
class Organisation;
}
namespace motcua::deadlines {
class Deadlines;
}
namespace motcua::process {
class Processes;
}
namespace motcua::catalogue {
class Catalogue;
}
namespace motcua::documents {
class FileStore;
}
namespace motcua::dossiers {
class Dossiers;
}

/// What browsers and other systems call: tables of routes over the rooms' faces. Every route names
/// its permission; what rows an actor may see is decided below, in SQL.
namespace motcua::api {

class LiveDesks;
class ScanTrays;

/// The rooms a route may reach; made in app, outlives the server.
struct Modules {
    Database& database;
    const Clock& clock;
    identity::Identity& identity;
    organisation::Organisation& organisation;
    deadlines::Deadlines& deadlines;
    process::Processes& processes;
    catalogue::Catalogue& catalogue;
    documents::FileStore& files;
    dossiers::Dossiers& dossiers;
    LiveDesks& desks;
    ScanTrays& scans;
    std::string public_url = {};  ///< "http://…": what the receipt's QR begins with
    bool is_demo = false;         ///< forms say that nothing on them is real
};

http::Routes session_routes(Modules& m);
http::Routes portal_routes(Modules& m);
http::Routes people_routes(Modules& m);
http::Routes counter_routes(Modules& m);
http::Routes file_routes(Modules& m);
http::Routes scan_routes(Modules& m);
http::Routes work_routes(Modules& m);
http::Routes act_routes(Modules& m);
http::Routes internal_routes(Modules& m);
http::Routes event_routes(Modules& m);
http::Routes audit_routes(Modules& m);
http::Routes paper_routes(Modules& m);
http::Routes form_routes(Modules& m);
http::Routes admin_organisation_routes(Modules& m);
http::Routes admin_offer_routes(Modules& m);
http::Routes admin_import_routes(Modules& m);
http::Routes admin_place_routes(Modules& m);
http::Routes admin_calendar_list_routes(Modules& m);
http::Routes admin_calendar_routes(Modules& m);
http::Routes admin_reorganisation_routes(Modules& m);
http::Routes admin_template_routes(Modules& m);
http::Routes admin_process_routes(Modules& m);
http::Routes admin_process_draft_routes(Modules& m);
http::Routes admin_process_move_routes(Modules& m);
http::Routes admin_start_routes(Modules& m);
http::Routes admin_incident_routes(Modules& m);
http::Routes admin_process_trial_routes(Modules& m);
http::Routes admin_model_routes(Modules& m);

/// Identifiers that are null where there is nobody or nothing, for the contract.
std::set<std::string, std::less<>> ids_that_may_be_unset();

/// Every route of the product, in the order of the contract.
http::Routes all_routes(Modules& m);

}  // namespace motcua::api
