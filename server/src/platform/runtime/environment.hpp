// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

#include "base/result.hpp"

namespace motcua {

/// A variable of the environment; an empty one counts as absent.
std::optional<std::string> environment(const std::string& name);

/// A secret that never stands on a command line: the variable NAME, or the first line of the file
/// that NAME_FILE names. Nothing when neither is set.
///
/// Refuses: runtime.secret_unreadable (NAME_FILE names a file that cannot be read; field
/// NAME_FILE).
Result<std::optional<std::string>> secret(const std::string& name);

}  // namespace motcua
