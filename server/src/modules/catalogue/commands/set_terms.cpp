// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/commands/checks.hpp"
#include "modules/catalogue/sql.hpp"

namespace motcua::catalogue {

Result<> Catalogue::set_terms(Transaction& tx, const Actor& by, OfferId id, std::int64_t seen,
                              const std::vector<OfferTerm>& terms,
                              const std::optional<std::string>& answer_within) {
    if (auto may = checks::may_decide(by); !may) return may.error();
    if (auto good = checks::terms(terms); !good) return good.error();
    if (auto good = checks::answer_time(answer_within.value_or("")); !good) return good.error();
    const auto found = offer(tx, id);
    if (!found) return found.error();
    if (terms.empty() && found->system_of_record == SystemOfRecord::ours)
        return Error{Kind::invalid,
                     "catalogue.term_unclear",
                     "terms",
                     {{"code", found->code}, {"channel", ""}}};
    if (tx.exec(sql::touch_offer, id, seen).count() == 0)
        return Error{Kind::stale, "catalogue.offer_stale", "", {{"code", found->code}}};
    store::save_terms(tx, id, terms);
    if (answer_within) tx.exec(sql::set_answer_time, id, *answer_within);
    store::offer_changed(tx, by, "catalogue.set_terms", id, found->code);
    return {};
}

}  // namespace motcua::catalogue
