// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <vector>

#include "platform/storage/storage.hpp"

namespace motcua::storage {

/// One step of one room's tables, in both engines' words. Never edited once released.
struct Migration {
    std::string_view room;
    int number;
    std::string_view why;
    std::vector<std::string_view> sqlite;
    std::vector<std::string_view> postgres;
};

/// A room's whole schema, which must equal the sum of its migrations.
struct Schema {
    std::string_view room;
    std::vector<std::string_view> sqlite;
    std::vector<std::string_view> postgres;
};

/// Embedded by tools/embed_sql.py, rooms by name, numbers ascending. No foreign key crosses a room,
/// so the order of rooms does not matter.
const std::vector<Migration>& embedded_migrations();
const std::vector<Schema>& embedded_schemas();

}  // namespace motcua::storage
