// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "platform/storage/storage.hpp"

namespace motcua::catalogue {

/// Which processes can be run: filled by whoever keeps them.
class KnowsProcesses {
public:
    virtual ~KnowsProcesses() = default;
    /// Whether a process of this code is published and in force on the day.
    virtual bool knows(Transaction& tx, std::string_view process, Date on) const = 0;
};

}  // namespace motcua::catalogue
