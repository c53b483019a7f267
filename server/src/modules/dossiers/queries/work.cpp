// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "base/text.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kPageMax = 200;
constexpr int kLateMax = 500;

/// Where a page ended: due moment, dossier and task of its last row, joined by dots.
struct Cursor {
    Instant due_at = Instant::min();
    DossierId dossier;
    std::string task;

    static Cursor parse(std::string_view text) {
        Cursor cursor;
        const auto first = text.find('.');
        const auto second = first == std::string_view::npos ? first : text.find('.', first + 1);
        if (second == std::string_view::npos) return cursor;
        std::int64_t micros = 0;
        std::from_chars(text.data(), text.data() + first, micros);
        const auto dossier = DossierId::parse(text.substr(first + 1, second - first - 1));
        if (!dossier) return cursor;
        return {Instant(microseconds(micros)), *dossier, std::string(text.substr(second + 1))};
    }
    std::string text() const {
        return fmt::format("{}.{}.{}", due_at.time_since_epoch().count(), dossier.text(), task);
    }
};

WorkRow shown(const TaskRow& row) {
    WorkRow work;
    work.task_id = row.task;
    work.dossier_code = row.code;
    work.procedure_code = row.procedure_code;
    work.procedure_name = row.procedure_name;
    work.applicant_name = row.applicant_name;
    work.step = row.step;
    work.step_name = row.step_name;
    work.act = row.act;
    work.role = row.role;
    work.unit_id = row.unit;
    work.unit_name = row.unit_name;
    work.assignee_id = row.assignee;
    work.assignee_name = row.assignee_name;
    work.received_at = row.received_at;
    if (row.due_at != kNever) work.due_at = row.due_at;
    work.promised_at = row.promised_at;
    work.step_due_at = row.step_due_at;
    work.warn_at = row.warn_at;
    work.stall_at = row.stall_at;
    work.status = row.status;
    work.sent_back = row.sent_back;
    work.proposal = row.proposal;
    work.version = row.version;
    return work;
}

}  // namespace

WorkPage Dossiers::work(Transaction& tx, const Actor& by, const WorkFilter& filter) {
    WorkPage page;
    if (by.is != Actor::Is::officer) return page;
    const bool mine = filter.list == "mine";
    const int limit = std::clamp(filter.limit, 1, kPageMax);
    const Date today = date_of(tx.now());
    const std::optional<Instant> late = filter.late ? std::optional(tx.now()) : std::nullopt;
    const bool is_code = filter.text.find('-') != std::string::npos;
    const std::string text = is_code ? filter.text : fold(filter.text);
    const Cursor after = Cursor::parse(filter.after);
    auto rows =
        tx.query<TaskRow>(mine ? sql::work_of_officer : sql::work_of_reach, by.officer, today,
                          filter.unit_id, filter.act, filter.procedure, filter.status, text, late,
                          after.due_at, after.dossier, after.task, limit + 1);
    auto total = tx.query<std::int64_t>(mine ? sql::count_of_officer : sql::count_of_reach,
                                        by.officer, today, filter.unit_id, filter.act,
                                        filter.procedure, filter.status, text, late);
    std::vector<TaskRow> found = rows.rows();
    page.total = total.one();
    if (std::ssize(found) > limit) {
        found.pop_back();
        page.next = Cursor{found.back().due_at, found.back().dossier, found.back().task}.text();
    }
    for (const TaskRow& row : found) page.items.push_back(shown(row));
    return page;
}

LateView Dossiers::late(Transaction& tx, const Actor& by, UnitId unit) {
    LateView view;
    if (by.is != Actor::Is::officer) return view;
    const Date today = date_of(tx.now());
    auto rows = tx.query<TaskRow>(sql::work_followed, by.officer, today, unit, tx.now(), kLateMax);
    auto steps = tx.query<LoadLine>(sql::load_by_step, by.officer, today, unit, tx.now());
    auto officers = tx.query<LoadLine>(sql::load_by_officer, by.officer, today, unit, tx.now());
    for (const TaskRow& row : rows.rows()) view.items.push_back(shown(row));
    view.by_step = steps.rows();
    view.by_officer = officers.rows();
    return view;
}

Json Dossiers::filters(Transaction& tx, const Actor& by) {
    const auto kept = tx.query<Json>(sql::kept_filters, by.officer).maybe();
    return kept.value_or(Json{"{\"items\":[]}"});
}

void Dossiers::keep_filters(Transaction& tx, const Actor& by, const Json& filters) {
    tx.exec(sql::keep_filters, by.officer, filters);
}

}  // namespace motcua::dossiers
