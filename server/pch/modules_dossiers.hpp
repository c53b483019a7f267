// SPDX-License-Identifier: Apache-2.0
// Every file of the room reads these; compiled once.
#pragma once
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "pch.hpp"
