// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace motcua::app {

/// In --version and in the contract.
inline constexpr const char* kVersion = "0.1.0";

}  // namespace motcua::app
