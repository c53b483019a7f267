// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>

#include "api/api.hpp"
#include "api/date_view.hpp"
#include "base/words.hpp"
#include "modules/documents/documents.hpp"

namespace motcua::api {

/// A clock day by day on paper, for an officer or for who holds the receipt. `ask` reads it in one
/// snapshot; printing is done outside of it. Refuses as `ask` and documents::print_sheet().
Result<http::Answer> print_why_date(
    Modules& m, Language language,
    const std::function<Result<dossiers::ExplainedClock>(Transaction&)>& ask);

/// The one asked for, else the browser's.
Language language_of(std::optional<documents::PaperLanguage> asked, const http::Call& call);

}  // namespace motcua::api
