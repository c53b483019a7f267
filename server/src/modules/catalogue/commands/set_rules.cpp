// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/commands/checks.hpp"
#include "modules/catalogue/sql.hpp"

namespace motcua::catalogue {

Result<> Catalogue::set_rules(Transaction& tx, const Actor& by, OfferId id, std::int64_t seen,
                              const OfferRules& rules) {
    if (auto may = checks::may_decide(by); !may) return may.error();
    const auto found = offer(tx, id);
    if (!found) return found.error();
    const Date on = std::max(found->valid_from, date_of(tx.now()));
    if (auto good = checks::rules(tx, processes_, rules, on); !good) return good.error();
    if (tx.exec(sql::touch_offer, id, seen).count() == 0)
        return Error{Kind::stale, "catalogue.offer_stale", "", {{"code", found->code}}};
    tx.exec(sql::set_rules, id, rules.fees, rules.papers);
    store::offer_changed(tx, by, "catalogue.set_rules", id, found->code);
    return {};
}

}  // namespace motcua::catalogue
