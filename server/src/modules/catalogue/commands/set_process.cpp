// SPDX-License-Identifier: Apache-2.0
#include "modules/catalogue/commands/checks.hpp"
#include "modules/catalogue/sql.hpp"

namespace motcua::catalogue {

Result<> Catalogue::set_process(Transaction& tx, const Actor& by, OfferId id, std::int64_t seen,
                                std::string_view process) {
    if (auto may = checks::may_decide(by); !may) return may.error();
    const auto found = offer(tx, id);
    if (!found) return found.error();
    if (!processes_.knows(tx, process, date_of(tx.now())))
        return Error{
            Kind::invalid, "catalogue.process_unknown", "process", {{"code", found->code}}};
    if (tx.exec(sql::touch_offer, id, seen).count() == 0)
        return Error{Kind::stale, "catalogue.offer_stale", "", {{"code", found->code}}};
    tx.exec(sql::set_process, id, process);
    store::offer_changed(tx, by, "catalogue.set_process", id, found->code);
    return {};
}

}  // namespace motcua::catalogue
