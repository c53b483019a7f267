// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {

Result<VisitView> Dossiers::open_visit(Transaction& tx, const Actor& by, const OpenVisit& what) {
    if (by.is != Actor::Is::system && !rooms_.holds(tx, by, May::receive_dossiers, what.unit_id))
        return Error{Kind::not_allowed, "dossier.not_allowed", "unit_id"};
    if (what.channel != "direct" && what.channel != "post")
        return Error{Kind::invalid, "dossier.channel_wrong", "channel"};
    if (const auto person = rooms_.party(tx, what.person_id); !person) return person.error();
    if (what.on_behalf_of_id.is_set()) {
        if (const auto person = rooms_.party(tx, what.on_behalf_of_id); !person)
            return person.error();
        if (is_blank(what.authority_text.value_or("")))
            return Error{Kind::invalid, "dossier.authority_missing", "authority_text"};
    }
    const OfficeThen office = rooms_.office(tx, what.unit_id, date_of(tx.now()));
    VisitRow row{tx.make_id<VisitId>(),
                 what.unit_id,
                 office.agency,
                 by.officer,
                 what.person_id,
                 what.on_behalf_of_id,
                 what.authority_text.value_or(""),
                 what.channel,
                 tx.now(),
                 std::nullopt,
                 {},
                 1};
    if (what.continues_code) {
        const auto before =
            tx.query<VisitId>(sql::visit_of_form, *what.continues_code, what.unit_id).rows();
        if (before.empty()) return Error{Kind::not_found, "dossier.form_unknown", "continues_code"};
        row.continues = before.front();
    }
    tx.exec(sql::insert_visit, row.id, row.unit, row.agency, row.officer, row.person,
            row.on_behalf_of, row.authority_text, row.channel, row.opened_at, row.closed_at,
            row.continues, row.version);
    return view_of(tx, row);
}

}  // namespace motcua::dossiers
