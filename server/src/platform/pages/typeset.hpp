// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <pango/pango.h>

#include <optional>
#include <pugixml.hpp>
#include <string>

#include "base/result.hpp"
#include "platform/pages/marks.hpp"
#include "platform/pages/scope.hpp"
#include "platform/pages/template.hpp"

namespace motcua::pages {

/// Turns blocks of a template into pieces, none higher than a page.
class Typesetter {
public:
    Typesetter(const Template::Parsed& parsed, PangoContext* context, double height_max)
        : parsed_(parsed), context_(context), height_max_(height_max) {}

    struct Style {
        double size = 12;
        std::string align = "left";
        bool is_bold = false;
    };

    /// The children of `parent`, one below the other, `width` wide.
    Flow blocks(const pugi::xml_node& parent, const Scope& scope, double width, const Style& style);
    /// The first thing that could not be set, if any; the flow is then useless.
    const std::optional<Error>& refused() const { return refused_; }

private:
    void block(Flow& into, const pugi::xml_node& node, const Scope& scope, double width,
               const Style& style);
    Flow paragraph(const pugi::xml_node& node, const Scope& scope, double width,
                   const Style& style);
    Flow columns(const pugi::xml_node& node, const Scope& scope, double width, const Style& style);
    Flow table(const pugi::xml_node& node, const Scope& scope, double width, const Style& style);
    Flow row(const pugi::xml_node& node, const Scope& scope, const std::vector<double>& widths,
             const Style& style, double limit);
    Flow code(const pugi::xml_node& node, const Scope& scope, double width);
    Flow rule(const pugi::xml_node& node, double width);
    void refuse(const pugi::xml_node& node, Error error);

    const Template::Parsed& parsed_;
    PangoContext* context_;
    double height_max_;
    std::optional<Error> refused_;
};

/// An attribute in millimetres, as points.
double length_of(const pugi::xml_node& node, const char* name, double millimetres_else = 0);

}  // namespace motcua::pages
