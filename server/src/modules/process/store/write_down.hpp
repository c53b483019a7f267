// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include "base/actor.hpp"
#include "base/result.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::process {

/// Refuses process.not_allowed to visitors.
Result<> expect_may_change(const Actor& actor);

/// One audit row: who did what to which version (or draft) of a process.
void write_down(Transaction& tx, const Actor& actor, std::string act, const std::string& code,
                std::int64_t version);

}  // namespace motcua::process
