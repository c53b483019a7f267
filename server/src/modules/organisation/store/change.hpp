// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/audit/audit.hpp"
#include "platform/storage/cached.hpp"

namespace motcua::organisation {

/// First statement of every change: caches see it, and changes stand one after the other because
/// each waits for the version's row.
inline void begin_change(Transaction& tx) {
    bump_version(tx, "organisation");
}

/// Last statement: who did it, on what.
inline void note_change(Transaction& tx, const Actor& by, std::string_view act,
                        std::vector<std::string> subjects) {
    audit::append(
        tx,
        {audit::Kind::change, by, "organisation." + std::string(act), std::move(subjects), {}, {}});
}

}  // namespace motcua::organisation
