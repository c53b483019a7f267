// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "modules/documents/documents.hpp"

namespace motcua::dossiers {

/// What a counter's network scanner wrote. Its bytes are stored already.
struct Scan {
    std::vector<std::string> codes;  ///< read from its first page
    documents::JudgedFile judged;
};

}  // namespace motcua::dossiers
