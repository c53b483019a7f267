// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/model/dossier.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::dossiers {

/// Column order of dossiers_fee: what was taken at the counter, for the day's cash.
struct FeeRow {
    DossierId dossier;
    int line = 0;
    UnitId unit;
    OfficerId officer;
    Instant taken_at{};
    std::string method;
    std::string code;
    std::string name;
    Money amount;
    std::string receipt_no;
    bool operator==(const FeeRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(FeeRow, (),
                      (dossier, line, unit, officer, taken_at, method, code, name, amount,
                       receipt_no))

/// The rows as the log makes them: who received took the fees at the reception. A correction of
/// fees stands for what was truly taken then.
std::vector<FeeRow> fee_rows(const Dossier& dossier);
/// Writes them, for a dossier that has none.
void put_fees(Transaction& tx, const Dossier& dossier);

}  // namespace motcua::dossiers
