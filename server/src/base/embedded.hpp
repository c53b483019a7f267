// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string_view>

namespace motcua {

/// A file of data/embedded/ as it was at build time, by its name; nothing where there is none.
std::optional<std::string_view> embedded_file(std::string_view name);

}  // namespace motcua
