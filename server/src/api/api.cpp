// SPDX-License-Identifier: Apache-2.0
#include "api/api.hpp"

namespace motcua::api {

std::set<std::string, std::less<>> ids_that_may_be_unset() {
    return {"WorkRow.assignee_id",
            "TaskView.assignee_id",
            "OpenVisit.on_behalf_of_id",
            "VisitView.on_behalf_of_id",
            "PartyView.id",
            "AskRules.applicant_id",
            "ReceiveDossier.applicant_id",
            "CorrectDossier.applicant_id",
            "Guide.offer_id",
            "Certify.person_id",
            "CompleteTask.next_officer_id",
            "MakeBundle.to_unit_id",
            "BundleView.to_unit_id",
            "WaitingPaper.to_unit_id",
            "DecideOffer.partner_id",
            "AddReason.agency",
            "ConsultationView.assignee_id"};
}

http::Routes all_routes(Modules& m) {
    return http::joined({session_routes(m),
                         portal_routes(m),
                         people_routes(m),
                         counter_routes(m),
                         file_routes(m),
                         scan_routes(m),
                         work_routes(m),
                         act_routes(m),
                         internal_routes(m),
                         event_routes(m),
                         audit_routes(m),
                         paper_routes(m),
                         form_routes(m),
                         admin_organisation_routes(m),
                         admin_place_routes(m),
                         admin_offer_routes(m),
                         admin_import_routes(m),
                         admin_calendar_list_routes(m),
                         admin_calendar_routes(m),
                         admin_template_routes(m),
                         admin_process_routes(m),
                         admin_process_draft_routes(m),
                         admin_incident_routes(m),
                         admin_reorganisation_routes(m),
                         admin_process_trial_routes(m),
                         admin_model_routes(m),
                         admin_process_move_routes(m),
                         admin_start_routes(m)});
}

}  // namespace motcua::api
