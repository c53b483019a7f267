// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "platform/pages/marks.hpp"

namespace motcua::pages {

struct DrawnCode {
    double width = 0;
    double height = 0;
    std::shared_ptr<const std::vector<Box>> boxes = {};
};

/// QR code, level M, drawn in boxes with its quiet zone. At least `width` wide, more when a module
/// would otherwise be under half a millimetre (a scanned A5 at 200 dpi must still read).
/// Refuses: pages.code_too_long.
Result<DrawnCode> draw_qr(std::string_view text, double width);

/// Code 128 across `width` without the human-readable line. Refuses: pages.code_too_long (also
/// when its bars would be under a fifth of a millimetre).
Result<DrawnCode> draw_code128(std::string_view text, double width, double height);

}  // namespace motcua::pages
