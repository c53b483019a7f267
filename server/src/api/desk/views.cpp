// SPDX-License-Identifier: Apache-2.0
#include "api/desk/views.hpp"

namespace motcua::http {

template const WireType& wire_type<dossiers::DossierView>();
template const WireType& wire_type<dossiers::VisitView>();
template const WireType& wire_type<dossiers::WorkPage>();
template const WireType& wire_type<std::vector<dossiers::PaperInput>>();
template const WireType& wire_type<std::vector<dossiers::FileId>>();
template const WireType& wire_type<dossiers::PersonId>();

}  // namespace motcua::http
