// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "modules/dossiers/store/log.hpp"

namespace motcua::dossiers {

/// Something that is not as it was written.
struct Finding {
    std::string code;     ///< "dossier.verify.hash_differs" …: the key of its sentence
    std::string dossier;  ///< dossier code, or empty
    int seq = 0;
    std::string detail;  ///< table or column, never personal data
};
BOOST_DESCRIBE_STRUCT(Finding, (), (code, dossier, seq, detail))

/// Walks one chain: numbers without gap, every hash anew, every body that is still there against
/// its digest, the head against the last event. Appends what is wrong to `found`; gives the folded
/// dossier where the log is sound and whole.
std::optional<Dossier> check_chain(Transaction& tx, const Head& head, std::vector<Finding>& found);

/// The next heads in id order; an unset id begins at the first.
std::vector<Head> heads_after(Transaction& tx, DossierId after, int limit);

/// Rows of the log or of derived tables that no head covers.
void check_lone_rows(Transaction& tx, std::vector<Finding>& found);

}  // namespace motcua::dossiers
