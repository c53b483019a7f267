// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <pango/pango.h>

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "platform/pages/marks.hpp"
#include "platform/pages/scope.hpp"

namespace motcua::pages {

/// The inside of a paragraph or cell as Pango markup: literal white space as one space, values
/// escaped.
std::string markup_of(const pugi::xml_node& node, const Scope& scope);

struct TextShape {
    double size;    ///< of the letters, in points
    double width;   ///< where lines break
    double indent;  ///< of the first line; negative hangs the others
    std::string_view align;
};

/// Markup as lines, one piece each; at least one, also for an empty text.
Flow set_lines(PangoContext* context, const std::string& markup, const TextShape& shape);

}  // namespace motcua::pages
