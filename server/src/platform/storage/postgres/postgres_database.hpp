// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>

#include "platform/storage/open.hpp"

namespace motcua::storage::postgres {

std::unique_ptr<Database> open(const DatabaseOptions& options, const Clock& clock);

}  // namespace motcua::storage::postgres
