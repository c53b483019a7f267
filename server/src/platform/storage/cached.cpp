// SPDX-License-Identifier: Apache-2.0
#include "platform/storage/cached.hpp"

#include "platform/storage/sql.hpp"

namespace motcua {

void bump_version(Transaction& tx, std::string_view name) {
    // By chance, not by one more: a number that was rolled back must never stand for other content.
    const auto version = static_cast<std::int64_t>(tx.random().next() >> 1) | 1;
    tx.exec(storage::sql::set_version, name, version);
}

std::int64_t storage::version_of(Transaction& tx, std::string_view name) {
    return tx.query<std::int64_t>(sql::version, name).maybe().value_or(0);
}

}  // namespace motcua
