// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace motcua::rules {

/// The shape of decimal128 (DMN 1.5, 10.3.2.3.1; IEEE 754-2008).
inline constexpr int kDigits = 34;
inline constexpr int kExponentMax = 6144;   ///< of the first digit
inline constexpr int kExponentMin = -6176;  ///< of the last digit

}  // namespace motcua::rules
