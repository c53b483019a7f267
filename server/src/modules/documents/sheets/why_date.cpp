// SPDX-License-Identifier: Apache-2.0
#include "base/embedded.hpp"
#include "modules/documents/sheets.hpp"

namespace motcua::documents {

std::string_view why_date_template() {
    const auto found = embedded_file("why_date.xml");
    ensure(found.has_value());
    return *found;
}

Result<Bytes> print_sheet(const WhyDateSheet& sheet, Instant made_at) {
    static const auto parsed = pages::Template::read(why_date_template());
    if (!parsed) return parsed.error();
    const std::vector<boost::json::value> parts{pages::values_of(sheet)};
    return pages::to_pdf(*parsed, parts, {.made_at = made_at, .author = sheet.head.office});
}

}  // namespace motcua::documents
