// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>

#include "base/id.hpp"

namespace motcua {

using AgencyId =
    Id<struct AgencyTag>;  ///< a legal person of the State (a commune's committee, a department)
using UnitId =
    Id<struct UnitTag>;  ///< a part of an agency that holds work: a section, a reception point
using OfficerId = Id<struct OfficerTag>;  ///< a person in office
using SessionId = Id<struct SessionTag>;

/// What a route or query asks of its caller. There is no zero: a route without one does not
/// compile. Roles (records, made by an administrator) are sets of these.
enum class May {
    be_anyone = 1,     ///< nobody need be signed in; the answer holds nothing personal
    be_signed_in,      ///< any officer, about himself
    read_dossiers,     ///< see the dossiers of one's agencies and units; every desk role holds it
    receive_dossiers,  ///< visits, reception, supplements handed in, bulk certification
    hand_over_papers,  ///< bundles of paper between counter, unit and post
    return_results,    ///< hand results over against signature
    work_on_dossiers,  ///< claim, complete and send back tasks of one's roles
    assign_dossiers,   ///< give tasks to officers, reassign, put in absence
    decide_dossiers,   ///< sign, refuse to resolve, approve
    issue_documents,   ///< number and issue results (văn thư)
    correct_dossiers,  ///< correct after intake, void and reprint
    follow_unit,       ///< see who is late and why
    administer_organisation,
    administer_catalogue,
    administer_processes,  ///< definitions, their approval, moves of running dossiers
    handle_incidents,      ///< what became of running processes; messages and signals
    administer_calendars,
    administer_templates,
    read_audit,
};
BOOST_DESCRIBE_ENUM(May, be_anyone, be_signed_in, read_dossiers, receive_dossiers, hand_over_papers,
                    return_results, work_on_dossiers, assign_dossiers, decide_dossiers,
                    issue_documents, correct_dossiers, follow_unit, administer_organisation,
                    administer_catalogue, administer_processes, handle_incidents,
                    administer_calendars, administer_templates, read_audit)

/// Who asks. Needed to construct any query; what it may see is decided in SQL by identity_reach,
/// never by the caller.
struct Actor {
    enum class Is { public_visitor, officer, system };
    Is is = Is::public_visitor;
    OfficerId officer = {};  ///< set for officers
    SessionId session = {};  ///< set for officers at a screen
    std::string name = {};   ///< display name of the officer, or the system job's code

    /// A job of the server itself (import, timers, simulation); reads and writes without reach.
    static Actor system(std::string job) { return {Is::system, {}, {}, std::move(job)}; }
    static Actor visitor() { return {}; }
    bool operator==(const Actor&) const = default;
};

}  // namespace motcua
