// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/dossier_views.hpp"

/// What could not go on, for the administrator. Nothing personal: he has no sight of dossiers.
namespace motcua::dossiers {

struct IncidentLine {
    std::string dossier_code;
    int incident = 0;  ///< number of the event that raised it
    std::string procedure_code;
    std::string procedure_name;
    std::string agency_name;
    Stuck what = Stuck::process;
    std::string element;
    std::string element_name;
    std::string why;  ///< code of the refusal
    Instant raised_at{};
};
BOOST_DESCRIBE_STRUCT(IncidentLine, (),
                      (dossier_code, incident, procedure_code, procedure_name, agency_name, what,
                       element, element_name, why, raised_at))

struct IncidentLines {
    std::vector<IncidentLine> items;
};
BOOST_DESCRIBE_STRUCT(IncidentLines, (), (items))

/// Where a dossier may be moved: from an open task back to an earlier one, or past work of the
/// server, which then counts as done by hand.
struct IncidentMove {
    std::string task;
    std::string step_name;
    std::string to;                     ///< the earlier task; empty: past the server's work
    std::string to_name;                ///< of its step
    std::vector<OutcomeView> outcomes;  ///< one of them, where the server's work answers
};
BOOST_DESCRIBE_STRUCT(IncidentMove, (), (task, step_name, to, to_name, outcomes))

struct IncidentPage {
    IncidentLine line;
    bool may_retry = false;
    bool may_end = false;
    std::vector<IncidentMove> moves;
};
BOOST_DESCRIBE_STRUCT(IncidentPage, (), (line, may_retry, may_end, moves))

struct HandleIncident {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(HandleIncident, (), (reason))

struct MoveIncident {
    std::string reason;
    std::string task;
    std::optional<std::string> to;
    std::optional<std::string> outcome;
};
BOOST_DESCRIBE_STRUCT(MoveIncident, (), (reason, task, to, outcome))

}  // namespace motcua::dossiers
