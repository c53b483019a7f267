// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/people/people.hpp"

namespace motcua::people {

/// Checks a commune, or finds today's from the former one an address names.
/// Refuses: people.commune_unknown, people.commune_ambiguous (params communes).
Result<> settle_commune(Transaction& tx, Address& address);

}  // namespace motcua::people
