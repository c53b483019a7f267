// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/paint.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <cmath>
#include <stdexcept>

namespace motcua::pages {
namespace {

constexpr double kLineWidth = 0.5;

struct Destroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* pen) const { cairo_destroy(pen); }
};
using Surface = std::unique_ptr<cairo_surface_t, Destroy>;
using Pen = std::unique_ptr<cairo_t, Destroy>;

void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
}

template <class Buffer>
cairo_status_t append_to(void* buffer, const unsigned char* data, unsigned size) {
    auto& out = *static_cast<Buffer*>(buffer);
    out.insert(out.end(), data, data + size);
    return CAIRO_STATUS_SUCCESS;
}

void paint(cairo_t* pen, const Sheet& sheet) {
    cairo_set_source_rgb(pen, 0, 0, 0);
    cairo_set_line_width(pen, kLineWidth);
    for (const Mark& mark : sheet.marks) {
        if (const auto* text = std::get_if<LineOfText>(&mark)) {
            cairo_move_to(pen, text->x, text->y);
            pango_cairo_show_layout_line(
                pen, pango_layout_get_line_readonly(text->layout.get(), text->line));
        } else if (const auto* stroke = std::get_if<Stroke>(&mark)) {
            cairo_move_to(pen, stroke->x1, stroke->y1);
            cairo_line_to(pen, stroke->x2, stroke->y2);
            cairo_stroke(pen);
        } else {
            const auto& modules = std::get<Modules>(mark);
            for (const Box& box : *modules.boxes)
                cairo_rectangle(pen, modules.x + box.x, modules.y + box.y, box.width, box.height);
            cairo_fill(pen);
        }
    }
}

}  // namespace

std::string painted_pdf(const std::vector<Sheet>& sheets, double width, double height) {
    std::string out;
    const Surface surface(
        cairo_pdf_surface_create_for_stream(append_to<std::string>, &out, width, height));
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    const Pen pen(cairo_create(surface.get()));
    for (const Sheet& sheet : sheets) {
        paint(pen.get(), sheet);
        cairo_show_page(pen.get());
    }
    check(cairo_status(pen.get()));
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    return out;
}

Bytes painted_png(const Sheet& sheet, double width, double height, int dots_per_inch) {
    const double scale = dots_per_inch / 72.0;
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                                     static_cast<int>(std::ceil(width * scale)),
                                                     static_cast<int>(std::ceil(height * scale))));
    const Pen pen(cairo_create(surface.get()));
    cairo_set_source_rgb(pen.get(), 1, 1, 1);
    cairo_paint(pen.get());
    cairo_scale(pen.get(), scale, scale);
    paint(pen.get(), sheet);
    check(cairo_status(pen.get()));
    Bytes out;
    check(cairo_surface_write_to_png_stream(surface.get(), append_to<Bytes>, &out));
    return out;
}

}  // namespace motcua::pages
