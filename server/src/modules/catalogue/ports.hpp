// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "platform/storage/storage.hpp"

namespace motcua::catalogue {

/// Which processes can be run and which rules asked: filled by whoever keeps them.
class KnowsProcesses {
public:
    virtual ~KnowsProcesses() = default;
    /// Whether a process of this code is published and in force on the day.
    virtual bool knows(Transaction& tx, std::string_view process, Date on) const = 0;
    /// Whether a decision model of this code is in force on the day and decides that.
    virtual bool decides(Transaction& tx, std::string_view model, std::string_view decision,
                         Date on) const {
        static_cast<void>(tx), static_cast<void>(model), static_cast<void>(decision);
        static_cast<void>(on);
        return false;
    }
};

}  // namespace motcua::catalogue
