// SPDX-License-Identifier: Apache-2.0
// Nearly every file of the room reads these; compiled once.
#pragma once
#include "app/house.hpp"
#include "pch.hpp"
