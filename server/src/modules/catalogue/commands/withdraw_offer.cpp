// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/commands/checks.hpp"
#include "modules/catalogue/sql.hpp"

namespace motcua::catalogue {

Result<> Catalogue::withdraw_offer(Transaction& tx, const Actor& by, OfferId id, Date last_day) {
    if (auto may = checks::may_decide(by); !may) return may.error();
    const auto found = offer(tx, id);
    if (!found) return found.error();
    // The day before it began means: it never held.
    if (last_day + days{1} < found->valid_from || last_day > found->valid_until)
        return Error{Kind::invalid, "catalogue.bad_period", "last_day", {{"code", found->code}}};
    tx.exec(sql::end_offer, id, last_day);
    store::offer_changed(tx, by, "catalogue.withdraw_offer", id, found->code);
    return {};
}

}  // namespace motcua::catalogue
