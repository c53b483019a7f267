// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

#include "base/time.hpp"
#include "platform/pages/pages.hpp"

namespace motcua::pages {

struct Metadata {
    std::string title;
    std::string author;
    std::string language;
    Instant made_at;
};

/// A PDF as cairo writes it → PDF/A-2b (ISO 19005-2): XMP, sRGB output intent, /ID, /Lang and the
/// CIDToGIDMap that cairo leaves out. The same input gives the same bytes.
Bytes finished_as_pdfa(std::string_view pdf, const Metadata& metadata);

}  // namespace motcua::pages
