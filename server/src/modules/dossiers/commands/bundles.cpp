// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/queries/bundle_rows.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

/// The dossier, locked, whose paper goes into a bundle. Refuses dossier.paper_not_here {code}.
Result<Act> take_paper(const Rooms& rooms, Transaction& tx, const Actor& by, const OfficeThen& from,
                       const std::string& code) {
    auto act = Act::follow(rooms, tx, by, code);
    if (!act) return act.error();
    const PaperPlace& paper = act->dossier().paper;
    if (paper.is_in_transit || !paper.office || paper.office->unit != from.unit)
        return Error{
            Kind::wrong_state, "dossier.paper_not_here", "dossier_codes", {{"code", code}}};
    return act;
}

}  // namespace

Result<BundleView> Dossiers::make_bundle(Transaction& tx, const Actor& by, const MakeBundle& what) {
    if (by.is != Actor::Is::system &&
        !rooms_.holds(tx, by, May::hand_over_papers, what.from_unit_id))
        return Error{Kind::not_allowed, "dossier.not_allowed", "from_unit_id"};
    if (what.dossier_codes.empty())
        return Error{Kind::invalid, "dossier.bundle_empty", "dossier_codes"};
    if (what.to_unit_id.is_set() == what.to_post)
        return Error{Kind::invalid, "dossier.unit_unknown", "to_unit_id"};
    if (what.to_unit_id == what.from_unit_id)
        return Error{Kind::invalid, "dossier.bundle_to_itself", "to_unit_id"};
    const Date today = date_of(tx.now());
    const OfficeThen from = rooms_.office(tx, what.from_unit_id, today);
    std::optional<OfficeThen> to;
    if (!what.to_post) {
        if (!organisation::unit(tx, what.to_unit_id, today))
            return Error{Kind::invalid, "dossier.unit_unknown", "to_unit_id"};
        to = rooms_.office(tx, what.to_unit_id, today);
    }
    const int year = int(std::chrono::year_month_day(today).year());
    BundleRow bundle;
    bundle.id = tx.make_id<BundleId>();
    bundle.from_unit_id = what.from_unit_id;
    bundle.from_unit = from.unit_name;
    bundle.to_unit_id = what.to_unit_id;
    bundle.to_unit = to ? to->unit_name : "";
    bundle.made_by = by.name;
    bundle.made_at = tx.now();
    bundle.state = "sent";
    // Heads before counters, and heads in one order, so that two bundles never wait for each other.
    std::vector<Act> acts;
    for (const std::string& code :
         std::set<std::string>(what.dossier_codes.begin(), what.dossier_codes.end())) {
        auto act = take_paper(rooms_, tx, by, from, code);
        if (!act) return act.error();
        acts.push_back(*std::move(act));
    }
    bundle.number = next_number(tx, "bundle " + rooms_.unit_code(tx, what.from_unit_id), year);
    tx.exec(sql::insert_bundle, bundle.id, bundle.number, bundle.from_unit_id, bundle.from_unit,
            bundle.to_unit_id, bundle.to_unit, by.officer, bundle.made_by, bundle.made_at,
            bundle.state);
    for (Act& act : acts) {
        const std::string kind = act.dossier().finished_at ? "result" : "dossier";
        tx.exec(sql::insert_bundle_item, bundle.id, act.dossier().id, kind);
        act.act_for(from.agency);
        act.say(PaperSent{bundle.id, bundle.number, kind, from, to});
        act.done();
    }
    return view_of(tx, bundle);
}

Result<BundleView> Dossiers::confirm_bundle(Transaction& tx, const Actor& by, BundleId id,
                                            const ConfirmBundle& what) {
    auto bundle = tx.query<BundleRow>(sql::lock_bundle, id).maybe();
    if (!bundle) return Error{Kind::not_found, "dossier.bundle_unknown"};
    const UnitId here = bundle->to_unit_id.is_set() ? bundle->to_unit_id : bundle->from_unit_id;
    if (by.is != Actor::Is::system && !rooms_.holds(tx, by, May::hand_over_papers, here))
        return Error{Kind::not_found, "dossier.bundle_unknown"};
    if (bundle->state == "confirmed") return Error{Kind::wrong_state, "dossier.bundle_confirmed"};
    const OfficeThen office = rooms_.office(tx, here, date_of(tx.now()));
    std::map<std::string, const ConfirmItem*> said;
    for (const ConfirmItem& item : what.items) said[item.dossier_code] = &item;
    for (const auto& [code, item] : said) {
        if (!item->ok && is_blank(item->reason.value_or("")))
            return Error{Kind::invalid, "dossier.reason_missing", "items"};
        // The receiving unit may not yet take part in the dossier: it acts on the bundle's
        // strength.
        auto act = Act::follow(rooms_, tx, Actor::system(by.name), code);
        if (!act) return act.error();
        if (act->dossier().paper.bundle != bundle->id)
            return Error{Kind::wrong_state, "dossier.paper_not_here", "items", {{"code", code}}};
        tx.exec(sql::confirm_bundle_item, bundle->id, act->dossier().id,
                item->ok ? "arrived" : "missing", item->reason.value_or(""));
        act->act_for(office.agency);
        act->sign_as(by);
        if (item->ok)
            act->say(PaperArrived{bundle->id, office});
        else
            act->say(PaperMissing{bundle->id, *item->reason});
        act->done();
    }
    if (tx.query<std::int64_t>(sql::open_bundle_items, bundle->id).one() == 0) {
        bundle->state = "confirmed";
        tx.exec(sql::move_bundle, bundle->id, bundle->state);
    }
    return view_of(tx, *bundle);
}

}  // namespace motcua::dossiers
