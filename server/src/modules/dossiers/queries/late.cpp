// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/queries/consultations.hpp"
#include "modules/dossiers/queries/shares.hpp"
#include "modules/dossiers/queries/work_rows.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/consultations.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kLateMax = 500;

std::vector<Alarm> alarms_of(const TaskRow& row, Instant now) {
    std::vector<Alarm> alarms;
    const bool whole_is_late =
        row.own_due ? row.dossier_due_at && *row.dossier_due_at < now : row.due_at < now;
    const bool own_is_late = row.own_due && row.due_at < now;
    if (whole_is_late) alarms.push_back(Alarm::overdue);
    if (own_is_late)
        alarms.push_back(row.act == kConsultAct ? Alarm::consultation_overdue
                                                : Alarm::share_overdue);
    else if (!whole_is_late && row.due_at - hours(24) <= now)
        alarms.push_back(Alarm::due_within_day);
    else if (!whole_is_late && row.warn_at && *row.warn_at <= now)
        alarms.push_back(Alarm::due_within_three_days);
    if (row.step_due_at && *row.step_due_at < now) alarms.push_back(Alarm::step_overdue);
    if (row.stall_at && *row.stall_at <= now) alarms.push_back(Alarm::stalled);
    if (!row.fault.empty()) alarms.push_back(Alarm::fault);
    return alarms;
}

}  // namespace

LateView Dossiers::late(Transaction& tx, const Actor& by, UnitId unit) {
    LateView view;
    if (by.is != Actor::Is::officer) return view;
    const Instant now = tx.now();
    const Date today = date_of(now);
    auto followed = tx.query<TaskRow>(sql::work_followed, by.officer, today, unit, now, kLateMax);
    auto stalled = tx.query<TaskRow>(sql::work_stalled, by.officer, today, unit, now, kLateMax);
    auto steps = tx.query<LoadLine>(sql::load_by_step, by.officer, today, unit, now);
    auto officers = tx.query<LoadLine>(sql::load_by_officer, by.officer, today, unit, now);
    std::vector<TaskRow> rows = followed.rows();
    for (TaskRow& row : stalled.rows()) rows.push_back(std::move(row));
    const auto place = [](const TaskRow& row) {
        return std::tie(row.due_at, row.dossier, row.task);
    };
    std::ranges::sort(rows, {}, place);
    const auto again = std::ranges::unique(rows, {}, place);
    rows.erase(again.begin(), again.end());
    for (const TaskRow& row : rows) {
        view.items.push_back(shown(row));
        view.items.back().alarms = alarms_of(row, now);
    }
    view.by_step = steps.rows();
    view.by_officer = officers.rows();
    view.shares = late_shares(rooms_, tx, by, unit);
    view.consultations = late_consultations(tx, by, unit);
    return view;
}

}  // namespace motcua::dossiers
