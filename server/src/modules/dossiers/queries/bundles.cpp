// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/queries/bundle_rows.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kBundlesMax = 100;
constexpr int kWaitingMax = 500;
/// Received after this, the paper goes the next morning (NĐ 61/2018 art. 18, baseline).
constexpr int kHandOverCutoff = 15 * 60;

struct WaitingRow {
    std::string dossier_code;
    std::string procedure_name;
    bool is_result = false;
    UnitId to_unit_id;
    std::string to_unit;
    AgencyId agency;
    Instant since{};
};
BOOST_DESCRIBE_STRUCT(WaitingRow, (),
                      (dossier_code, procedure_name, is_result, to_unit_id, to_unit, agency, since))

/// The end of the same working day, or the next opening where it came after 15:00 or on a day off.
Instant hand_over_by(const deadlines::WorkingCalendar& calendar, Instant since) {
    const auto at = deadlines::wall_minute(since);
    const Date on = deadlines::day_of(at);
    if (!calendar.covers(on)) return since;
    if (calendar.counts(on) && deadlines::minute_of_day(at) <= kHandOverCutoff)
        return deadlines::instant_of(calendar.last_closing(on));
    const auto next = calendar.opening_from(deadlines::wall_minute(on + days{1}));
    return next ? deadlines::instant_of(*next) : since;
}

}  // namespace

BundleView view_of(Transaction& tx, const BundleRow& bundle) {
    BundleView view{bundle.id,
                    bundle.number,
                    bundle.from_unit_id,
                    bundle.from_unit,
                    bundle.to_unit_id,
                    bundle.to_unit,
                    !bundle.to_unit_id.is_set(),
                    bundle.made_by,
                    bundle.made_at,
                    bundle.state,
                    {}};
    view.items = tx.query<BundleItemView>(sql::bundle_items, bundle.id).rows();
    return view;
}

Result<BundleView> Dossiers::bundle(Transaction& tx, const Actor& by, BundleId id) {
    const auto row = tx.query<BundleRow>(sql::find_bundle, id).maybe();
    if (!row || (!rooms_.holds(tx, by, May::hand_over_papers, row->from_unit_id) &&
                 !rooms_.holds(tx, by, May::hand_over_papers, row->to_unit_id)))
        return Error{Kind::not_found, "dossier.bundle_unknown"};
    return view_of(tx, *row);
}

std::vector<BundleView> Dossiers::bundles(Transaction& tx, const Actor& by, UnitId unit,
                                          std::string_view state) {
    std::vector<BundleView> views;
    if (!rooms_.holds(tx, by, May::hand_over_papers, unit)) return views;
    const Statement& which = state == "arriving"  ? sql::bundles_to
                             : state == "missing" ? sql::bundles_missing
                                                  : sql::bundles_from;
    for (const BundleRow& row : tx.query<BundleRow>(which, unit, kBundlesMax).rows())
        views.push_back(view_of(tx, row));
    return views;
}

std::vector<WaitingPaper> Dossiers::waiting_paper(Transaction& tx, const Actor& by, UnitId unit) {
    std::vector<WaitingPaper> waiting;
    if (!rooms_.holds(tx, by, May::hand_over_papers, unit)) return waiting;
    for (const WaitingRow& row :
         tx.query<WaitingRow>(sql::waiting_paper, unit, kWaitingMax).rows()) {
        const auto calendar = rooms_.calendar(tx, row.agency);
        waiting.push_back({row.dossier_code, row.procedure_name,
                           row.is_result ? "result" : "dossier", row.to_unit_id, row.to_unit,
                           hand_over_by(*calendar, row.since)});
    }
    return waiting;
}

}  // namespace motcua::dossiers
