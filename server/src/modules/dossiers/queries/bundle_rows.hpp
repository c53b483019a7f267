// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {

/// A bundle as lists select it.
struct BundleRow {
    BundleId id;
    int number = 0;
    UnitId from_unit_id;
    std::string from_unit;
    UnitId to_unit_id;
    std::string to_unit;
    std::string made_by;
    Instant made_at{};
    std::string state;
};
BOOST_DESCRIBE_STRUCT(BundleRow, (),
                      (id, number, from_unit_id, from_unit, to_unit_id, to_unit, made_by, made_at,
                       state))

BundleView view_of(Transaction& tx, const BundleRow& bundle);

}  // namespace motcua::dossiers
