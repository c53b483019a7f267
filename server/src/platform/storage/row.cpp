// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/row.hpp"

#include <fmt/format.h>

#include "base/result.hpp"

namespace motcua::storage {

void wrong_column(const Row& row, int column, std::string_view why) {
    throw Mistake(fmt::format("column {} ({}): {}", column,
                              column < row.columns() ? row.name(column) : "absent", why));
}

}  // namespace motcua::storage
