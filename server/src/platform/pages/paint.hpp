// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <vector>

#include "platform/pages/marks.hpp"
#include "platform/pages/pages.hpp"

namespace motcua::pages {

/// Sheets as cairo's PDF, not yet PDF/A. Throws std::runtime_error when cairo fails.
std::string painted_pdf(const std::vector<Sheet>& sheets, double width, double height);

/// One sheet as a PNG, black on white.
Bytes painted_png(const Sheet& sheet, double width, double height, int dots_per_inch);

}  // namespace motcua::pages
