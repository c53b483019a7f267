// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/model/checks.hpp"

namespace motcua::organisation {

bool is_agency_code(std::string_view code) {
    if (code.empty() || code.size() > 35) return false;
    bool in_group = false;
    for (const char c : code) {
        if (c == '.') {
            if (!in_group) return false;
            in_group = false;
        } else if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
            in_group = true;
        } else {
            return false;
        }
    }
    return in_group;
}

bool is_plain_code(std::string_view code) {
    if (code.empty() || code.size() > 64) return false;
    for (const char c : code) {
        const bool good = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                          (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '_';
        if (!good) return false;
    }
    return true;
}

bool is_administrative(May right) {
    switch (right) {
        case May::administer_organisation:
        case May::administer_catalogue:
        case May::administer_processes:
        case May::handle_incidents:
        case May::administer_calendars:
        case May::administer_templates:
        case May::read_audit:
            return true;
        default:
            return false;
    }
}

bool reads_dossiers(May right) {
    switch (right) {
        case May::read_dossiers:
        case May::receive_dossiers:
        case May::hand_over_papers:
        case May::return_results:
        case May::work_on_dossiers:
        case May::assign_dossiers:
        case May::decide_dossiers:
        case May::issue_documents:
        case May::correct_dossiers:
        case May::follow_unit:
            return true;
        default:
            return false;
    }
}

}  // namespace motcua::organisation
