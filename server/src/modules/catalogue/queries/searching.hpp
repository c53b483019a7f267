// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/catalogue/catalogue.hpp"
#include "modules/catalogue/store/searching.hpp"

namespace motcua::catalogue {

/// The index, made anew when the catalogue or its offers change.
struct Catalogue::Searching {
    Cached<store::Searchable> cached{"catalogue", store::load_searchable};
};

}  // namespace motcua::catalogue
