// SPDX-License-Identifier: Apache-2.0
#pragma once
/// What screens are shown, by screen.
#include "modules/dossiers/dossier_views.hpp"
#include "modules/dossiers/extension_views.hpp"
#include "modules/dossiers/rules_views.hpp"
#include "modules/dossiers/visit_views.hpp"
#include "modules/dossiers/work_views.hpp"
