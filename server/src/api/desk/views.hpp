// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/dossiers.hpp"
#include "platform/http/wire_type.hpp"

// The largest wire types, described once in views.cpp rather than in every route file.
namespace motcua::http {

extern template const WireType& wire_type<dossiers::DossierView>();
extern template const WireType& wire_type<dossiers::VisitView>();
extern template const WireType& wire_type<dossiers::WorkPage>();
extern template const WireType& wire_type<std::vector<dossiers::PaperInput>>();
extern template const WireType& wire_type<std::vector<dossiers::FileId>>();
extern template const WireType& wire_type<dossiers::PersonId>();

}  // namespace motcua::http
