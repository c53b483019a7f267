// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <string>

#include "base/words.hpp"
#include "modules/process/engine/steps.hpp"
#include "modules/process/model/definition.hpp"

namespace motcua::process {

/// The definition's own drawing as one SVG element: boxes, ways and labels where the analyst put
/// them, done and current steps marked by shape, colour and class (`is-done`, `is-current`,
/// `is-not_yet`, `is-possible`, `is-passed_by`), so that a page's CSS may restyle it. Needs no
/// script, style or font file (strict CSP); no ids, so that several may stand on one page. Its
/// title and description say to a screen reader where the work is. Elements carry `data-element`.
///
/// `states` may be empty: the plain drawing. Nothing drawn in the file: an empty picture. Pure.
std::string draw_svg(const Definition& definition, const std::map<std::string, StepState>& states,
                     Language language);

}  // namespace motcua::process
