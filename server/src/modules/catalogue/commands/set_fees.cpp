// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/commands/checks.hpp"
#include "modules/catalogue/sql.hpp"

namespace motcua::catalogue {

Result<> Catalogue::set_fees(Transaction& tx, const Actor& by, OfferId id, std::int64_t seen,
                             const std::vector<FeeLine>& fees) {
    if (auto may = checks::may_decide(by); !may) return may.error();
    if (auto good = checks::fees(fees); !good) return good.error();
    const auto found = offer(tx, id);
    if (!found) return found.error();
    if (tx.exec(sql::touch_offer, id, seen).count() == 0)
        return Error{Kind::stale, "catalogue.offer_stale", "", {{"code", found->code}}};
    store::save_fees(tx, id, fees);
    store::offer_changed(tx, by, "catalogue.set_fees", id, found->code);
    return {};
}

}  // namespace motcua::catalogue
