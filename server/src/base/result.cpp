// SPDX-License-Identifier: Apache-2.0
#include "base/result.hpp"

namespace motcua {

void ensure(bool holds, std::source_location where) {
    if (holds) return;
    throw Mistake(std::string(where.file_name()) + ":" + std::to_string(where.line()) + " " +
                  where.function_name());
}

}  // namespace motcua
