// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/store/log.hpp"
#include "modules/process/process.hpp"

namespace motcua::dossiers {

/// Column order of dossiers_incident: what waits for an administrator. Nothing personal.
struct IncidentRow {
    DossierId dossier;
    int incident = 0;  ///< seq of the event that raised it
    std::string code;
    std::string procedure_code;
    std::string procedure_name;
    AgencyId agency;
    std::string agency_name;
    Stuck what = Stuck::process;
    std::string subject;
    std::string element;
    std::string element_name;
    std::string why;
    Instant raised_at{};
    bool operator==(const IncidentRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(IncidentRow, (),
                      (dossier, incident, code, procedure_code, procedure_name, agency, agency_name,
                       what, subject, element, element_name, why, raised_at))

/// Those that still stand: what could not go on is there yet, and nothing got it going since.
std::vector<IncidentRow> incident_rows(const Head& head, const Dossier& dossier,
                                       const process::Instance& instance);

/// The standing incident about this wait, task or message.
std::optional<int> incident_about(const Dossier& dossier, const process::Instance& instance,
                                  Stuck what, std::string_view subject);

/// Writes the rows in place of those before; asks nothing where there were and are none.
void put_incidents(Transaction& tx, DossierId dossier, bool had_any,
                   const std::vector<IncidentRow>& rows);

}  // namespace motcua::dossiers
