// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/internal_work.hpp"
#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/occurrence_rows.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kShown = 50;

struct RefusedRow {
    AgencyId agency;
    std::string refusal;
};
BOOST_DESCRIBE_STRUCT(RefusedRow, (), (agency, refusal))

}  // namespace

ProcessStarts process_starts(const Rooms& rooms, Transaction& tx, std::string_view process) {
    ProcessStarts page;
    page.starts = rooms.processes().starts(tx, process);
    const Date today = date_of(tx.now());
    for (const OccurrenceRow& row :
         tx.query<OccurrenceRow>(sql::occurrences_of, process, kShown).rows()) {
        OccurrenceView view;
        view.version = row.process_version;
        view.element = row.element;
        view.element_name = row.element_name;
        view.trigger = row.trigger;
        view.at = row.at;
        view.name = row.name;
        view.correlation = row.correlation;
        view.from = row.from_name;
        view.begun = row.begun;
        view.is_over = row.is_over;
        view.refusal = row.refusal;
        if (row.refused > 0)
            for (const RefusedRow& there :
                 tx.query<RefusedRow>(sql::refused_there, row.id, kShown).rows())
                view.refused.push_back(
                    {rooms.office_of(tx, there.agency, today).agency_name, there.refusal});
        page.occurrences.push_back(std::move(view));
    }
    return page;
}

}  // namespace motcua::dossiers
