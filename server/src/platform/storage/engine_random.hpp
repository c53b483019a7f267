// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <memory>

#include "platform/storage/open.hpp"

namespace motcua::storage {

/// Unpredictable, or by the seed that a test or the simulation asked for. Each thread of a
/// database takes a stream of its own.
inline std::unique_ptr<Random> random_for(const DatabaseOptions& options, std::uint64_t stream) {
    if (options.seed) return std::make_unique<SeededRandom>(*options.seed + stream);
    return std::make_unique<SecureRandom>();
}

}  // namespace motcua::storage
