// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/internal_work.hpp"
#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {

void check_starts(const Rooms& rooms, Transaction& tx, std::vector<Finding>& found) {
    for (std::string& version : rooms.processes().starts_that_differ(tx))
        found.push_back({"dossier.verify.starts_differ", "", 0, std::move(version)});
    for (std::string& process : tx.query<std::string>(sql::occurrences_that_differ).rows())
        found.push_back({"dossier.verify.starts_differ", "", 0, std::move(process)});
}

}  // namespace motcua::dossiers
