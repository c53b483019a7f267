// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/queries/bundle_rows.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {

Result<BundleView> Dossiers::find_paper(Transaction& tx, const Actor& by, BundleId id,
                                        const FindPaper& what) {
    const auto bundle = tx.query<BundleRow>(sql::lock_bundle, id).maybe();
    const auto is_mine = [&](UnitId unit) {
        return unit.is_set() &&
               (by.is == Actor::Is::system || rooms_.holds(tx, by, May::hand_over_papers, unit));
    };
    if (!bundle || (!is_mine(bundle->from_unit_id) && !is_mine(bundle->to_unit_id)))
        return Error{Kind::not_found, "dossier.bundle_unknown"};
    const bool is_an_end =
        what.unit_id == bundle->from_unit_id || what.unit_id == bundle->to_unit_id;
    if (!is_an_end || !is_mine(what.unit_id))
        return Error{Kind::invalid, "dossier.unit_unknown", "unit_id"};
    // Where it was missing the finder may not take part in the dossier: the bundle is his right.
    auto act = Act::follow(rooms_, tx, Actor::system(by.name), what.dossier_code);
    const bool is_missing =
        act && act->dossier().paper.bundle == bundle->id &&
        tx.query<std::string>(sql::bundle_item_state, bundle->id, act->dossier().id).maybe() ==
            "missing";
    if (!is_missing)
        return Error{Kind::wrong_state,
                     "dossier.paper_not_missing",
                     "dossier_code",
                     {{"code", what.dossier_code}}};
    const OfficeThen office = rooms_.office(tx, what.unit_id, act->today());
    tx.exec(sql::confirm_bundle_item, bundle->id, act->dossier().id, std::string("found"),
            what.note.value_or(""));
    act->act_for(office.agency);
    act->sign_as(by);
    act->say(PaperFound{bundle->id, office, what.note.value_or("")});
    act->done();
    return view_of(tx, *bundle);
}

}  // namespace motcua::dossiers
