// SPDX-License-Identifier: Apache-2.0
#include "platform/pages/fonts.hpp"

#include <fontconfig/fontconfig.h>

#include <memory>
#include <mutex>
#include <stdexcept>

#include "base/embedded.hpp"
#include "base/result.hpp"

namespace motcua::pages {
namespace {

/// Makes ours the process's only set of fonts, before Pango would load the machine's own.
void use_our_fonts() {
    static std::once_flag once;
    std::call_once(once, [] {
        const auto text = embedded_file("fonts.conf");
        ensure(text.has_value());
        const std::string source(*text);
        const std::unique_ptr<FcConfig, void (*)(FcConfig*)> made(FcConfigCreate(),
                                                                  FcConfigDestroy);
        const auto* bytes = reinterpret_cast<const FcChar8*>(source.c_str());
        ensure(FcConfigParseAndLoadFromMemory(made.get(), bytes, FcTrue) == FcTrue);
        FcConfigBuildFonts(made.get());
        const FcFontSet* found = FcConfigGetFonts(made.get(), FcSetSystem);
        if (found == nullptr || found->nfont == 0)
            throw std::runtime_error("fonts-liberation2 is not installed");
        ensure(FcConfigSetCurrent(made.get()) == FcTrue);
    });
}

PangoFontMap* font_map_of_this_thread() {
    use_our_fonts();
    thread_local const std::unique_ptr<PangoFontMap, Unref> map(
        pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    return map.get();
}

}  // namespace

Context make_context() {
    Context context(pango_font_map_create_context(font_map_of_this_thread()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context.get(), 72);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string("vi"));
    return context;
}

}  // namespace motcua::pages
