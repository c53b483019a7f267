// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <pango/pangocairo.h>

#include <memory>

namespace motcua::pages {

/// GLib's reference count as ownership.
struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
using Context = std::unique_ptr<PangoContext, Unref>;

/// A fresh context over this thread's font map: 72 dpi (a point is a point), no hinting, so that
/// paper and preview have one layout. Only the fonts of data/embedded/fonts.conf exist for it.
/// Throws std::runtime_error when they are not installed (package fonts-liberation2).
Context make_context();

}  // namespace motcua::pages
