// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"

namespace motcua::api {

http::Routes all_routes(Modules& m) {
    return http::joined({session_routes(m), portal_routes(m), people_routes(m), counter_routes(m),
                         file_routes(m), work_routes(m), act_routes(m), paper_routes(m),
                         form_routes(m), admin_organisation_routes(m), admin_offer_routes(m),
                         admin_calendar_routes(m), admin_template_routes(m)});
}

}  // namespace motcua::api
