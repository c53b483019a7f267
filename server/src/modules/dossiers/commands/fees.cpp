// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/fees.hpp"

#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {

std::vector<FeeRow> fee_rows(const Dossier& d) {
    std::vector<FeeRow> rows;
    for (const FeeLine& fee : d.fees)
        rows.push_back({d.id, static_cast<int>(rows.size()) + 1, d.first_offices().reception.unit,
                        d.received_by, d.received_at, d.intake.fee_method, fee.code, fee.name,
                        fee.amount, d.intake.receipt_no});
    return rows;
}

void put_fees(Transaction& tx, const Dossier& dossier) {
    for (const FeeRow& row : fee_rows(dossier))
        tx.exec(sql::insert_fee, row.dossier, row.line, row.unit, row.officer, row.taken_at,
                row.method, row.code, row.name, row.amount, row.receipt_no);
}

}  // namespace motcua::dossiers
