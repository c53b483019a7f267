// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <span>

#include "modules/documents/files.hpp"

namespace motcua::documents {

struct GreyPicture {
    int width = 0;
    int height = 0;
    Bytes pixels;  ///< one byte each, row by row
};

/// The first page in grey at about `dots_per_inch` (pictures: their own pixels, at most 4,000 a
/// side). Nothing where it cannot be drawn within the limits.
std::optional<GreyPicture> grey_first_page(std::span<const std::uint8_t> bytes, FileType type,
                                           int dots_per_inch);

}  // namespace motcua::documents
