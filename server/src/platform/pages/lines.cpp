// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/lines.hpp"

#include <pango/pangocairo.h>

#include <algorithm>

#include "platform/pages/fonts.hpp"
#include "platform/pages/template.hpp"

namespace motcua::pages {
namespace {

constexpr double points(int pango_units) {
    return pango_units / static_cast<double>(PANGO_SCALE);
}
constexpr int units(double in_points) {
    return static_cast<int>(in_points * PANGO_SCALE);
}

void put_markup(std::string& out, const pugi::xml_node& node, const Scope& scope) {
    for (const auto& child : node.children()) {
        const std::string_view name = child.name();
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            for (const auto& part : cut_at_fields(child.value())) {
                if (part.is_field) {
                    out += escaped(scope.text(part.text));
                    continue;
                }
                for (const char c : part.text) {
                    const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
                    if (!is_space)
                        out += escaped(std::string_view(&c, 1));
                    else if (!out.empty() && out.back() != ' ' && out.back() != '\n')
                        out.push_back(' ');
                }
            }
        } else if (name == "br") {
            while (out.ends_with(' ')) out.pop_back();
            out.push_back('\n');
        } else if (name == "t") {
            as_often_as_asked(child, scope, [&](const Scope& in) { put_markup(out, child, in); });
        } else if (child.type() == pugi::node_element && is_inline(name)) {
            out += "<" + std::string(name) + ">";
            put_markup(out, child, scope);
            out += "</" + std::string(name) + ">";
        }
    }
}

std::shared_ptr<PangoLayout> make_layout(PangoContext* context, const std::string& markup,
                                         const TextShape& shape) {
    std::shared_ptr<PangoLayout> layout(pango_layout_new(context), Unref{});
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, "Liberation Serif");
    pango_font_description_set_size(font, units(shape.size));
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    pango_layout_set_width(layout.get(), units(std::max(shape.width, 1.0)));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout.get(), 1.04F);
    if (shape.align == "center") pango_layout_set_alignment(layout.get(), PANGO_ALIGN_CENTER);
    if (shape.align == "right") pango_layout_set_alignment(layout.get(), PANGO_ALIGN_RIGHT);
    if (shape.align == "justify") pango_layout_set_justify(layout.get(), TRUE);
    if (shape.indent != 0) pango_layout_set_indent(layout.get(), units(shape.indent));
    pango_layout_set_markup(layout.get(), markup.data(), static_cast<int>(markup.size()));
    return layout;
}

}  // namespace

std::string markup_of(const pugi::xml_node& node, const Scope& scope) {
    std::string out;
    put_markup(out, node, scope);
    while (out.ends_with(' ')) out.pop_back();
    return out;
}

Flow set_lines(PangoContext* context, const std::string& markup, const TextShape& shape) {
    const auto layout = make_layout(context, markup, shape);
    Flow lines;
    const std::unique_ptr<PangoLayoutIter, void (*)(PangoLayoutIter*)> at(
        pango_layout_get_iter(layout.get()), pango_layout_iter_free);
    int index = 0;
    do {
        int top = 0;
        int bottom = 0;
        PangoRectangle extents;
        pango_layout_iter_get_line_yrange(at.get(), &top, &bottom);
        pango_layout_iter_get_line_extents(at.get(), nullptr, &extents);
        const int baseline = pango_layout_iter_get_baseline(at.get());
        Piece line{points(bottom - top)};
        line.marks.push_back(
            LineOfText{layout, index++, points(extents.x), points(baseline - top)});
        lines.push_back(std::move(line));
    } while (pango_layout_iter_next_line(at.get()));
    return lines;
}

}  // namespace motcua::pages
