// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <span>
#include <string>
#include <vector>

#include "platform/storage/storage.hpp"

namespace motcua::bench {

/// A statement written for the bench alone; lives as long as the program.
Statement said(const std::string& sqlite, const std::string& postgres);
inline Statement said(const std::string& both) {
    return said(both, both);
}

/// A table of dossiers, by which column it names its dossier, and whether it bears the code.
struct ClonedTable {
    std::string name;
    std::string key = "dossier";
    bool has_code = false;
};
/// What recomputing reads: such dossiers have no log.
extern const std::vector<ClonedTable> kDerivedRows;
/// Everything a dossier's reception wrote, its log with it: such a dossier can be gone on with.
/// Its hashes are those of the original, so `verify` would find it.
extern const std::vector<ClonedTable> kWholeDossiers;

/// Which dossiers are copied: every open one; or those nobody has touched since their reception.
extern const std::string kOpenDossiers;
extern const std::string kUntouchedDossiers;

/// The originals again and again under other names, until so many dossiers are open.
void multiply(Database& database, std::int64_t wanted, const std::vector<ClonedTable>& tables,
              const std::string& originals = kOpenDossiers);

}  // namespace motcua::bench
