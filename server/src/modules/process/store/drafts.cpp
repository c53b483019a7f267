// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "modules/process/process.hpp"
#include "modules/process/sql.hpp"
#include "modules/process/store/judge.hpp"
#include "modules/process/store/write_down.hpp"

namespace motcua::process {

namespace {

constexpr std::int64_t kDraftsMax = 200;

std::int64_t errors_in(const std::vector<Fault>& faults) {
    return std::ranges::count(faults, Severity::error, &Fault::severity);
}

Result<DraftRow> find_draft(Transaction& tx, DraftId draft) {
    auto row = tx.query<DraftRow>(sql::one_draft, draft).maybe();
    if (!row) return Error{Kind::not_found, "process.draft_unknown"};
    return *std::move(row);
}

/// The draft as the caller saw it, still open.
Result<DraftRow> seen_draft(Transaction& tx, const Actor& actor, DraftId draft, std::int64_t seen) {
    if (auto may = expect_may_change(actor); !may) return may.error();
    auto row = find_draft(tx, draft);
    if (!row) return row;
    if (row->ended_at) return Error{Kind::wrong_state, "process.draft_ended"};
    if (row->version != seen)
        return Error{Kind::stale,
                     "process.draft_stale",
                     "version",
                     {{"by", row->changed_by}, {"at", iso(row->changed_at)}}};
    return row;
}

/// Another writer came between reading and writing: whoever asks again is told who.
Result<> expect_written(Change change) {
    if (change.count() == 1) return {};
    return Error{Kind::stale, "process.draft_stale", "version", {{"by", ""}, {"at", ""}}};
}

std::string text_of(const Bytes& bytes) {
    return {bytes.begin(), bytes.end()};
}

}  // namespace

Result<DraftRow> Processes::begin_draft(Transaction& tx, const Actor& actor, std::string_view bpmn,
                                        int based_on) {
    if (auto may = expect_may_change(actor); !may) return may.error();
    const auto read = read_bpmn(bpmn);
    if (!read) return read.error();
    if (based_on != 0)
        if (auto base = find(tx, read->code, based_on); !base) return base.error();
    const auto id = tx.make_id<DraftId>();
    tx.exec(sql::add_draft, id, read->code, read->kind, read->name, based_on, read->sha256,
            errors_in(check(*read)), tx.now(), actor.name, Bytes(bpmn.begin(), bpmn.end()));
    write_down(tx, actor, "process.begin_draft", read->code, 1);
    return find_draft(tx, id);
}

Result<DraftRow> Processes::change_draft(Transaction& tx, const Actor& actor, DraftId draft,
                                         std::int64_t seen, std::string_view bpmn) {
    const auto row = seen_draft(tx, actor, draft, seen);
    if (!row) return row;
    const auto read = read_bpmn(bpmn);
    if (!read) return read.error();
    Change changed = tx.exec(sql::change_draft, draft, read->code, read->kind, read->name,
                             read->sha256, errors_in(check(*read)), tx.now(), actor.name,
                             Bytes(bpmn.begin(), bpmn.end()), seen);
    if (auto written = expect_written(changed); !written) return written.error();
    write_down(tx, actor, "process.change_draft", read->code, seen + 1);
    return find_draft(tx, draft);
}

Result<DraftView> Processes::check_draft(Transaction& tx, const Actor& actor, DraftId draft,
                                         std::int64_t seen) {
    const auto row = seen_draft(tx, actor, draft, seen);
    if (!row) return row.error();
    DraftView view;
    view.bpmn = text_of(tx.query<Bytes>(sql::draft_bpmn, draft).one());
    const auto read = read_bpmn(view.bpmn);
    ensure(read.has_value());  // it was read when it was kept
    const Date today = date_of(tx.now());
    view.faults = faults_against(tx, *read, today);
    view.not_staffed = staffing_of(tx, around_, *read, today);
    const auto errors = errors_in(view.faults);
    Change changed = tx.exec(sql::judge_draft, draft, errors,
                             errors == 0 ? std::optional(tx.now()) : std::nullopt, seen);
    if (auto written = expect_written(changed); !written) return written.error();
    write_down(tx, actor, "process.check_draft", row->code, seen + 1);
    view.row = *find_draft(tx, draft);
    return view;
}

Result<Publication> Processes::approve_draft(Transaction& tx, const Actor& actor, DraftId draft,
                                             std::int64_t seen, const Decision& decision) {
    const auto row = seen_draft(tx, actor, draft, seen);
    if (!row) return row.error();
    if (!row->checked_at) return Error{Kind::wrong_state, "process.draft_unchecked"};
    const auto read = read_bpmn(text_of(tx.query<Bytes>(sql::draft_bpmn, draft).one()));
    ensure(read.has_value());
    auto publication = put_in_force(tx, actor, *read, decision);
    if (!publication) return publication;
    Change ended = tx.exec(sql::end_draft, draft, tx.now(),
                           std::optional<std::int64_t>(publication->version), seen);
    if (auto written = expect_written(ended); !written) return written.error();
    return publication;
}

Result<> Processes::discard_draft(Transaction& tx, const Actor& actor, DraftId draft,
                                  std::int64_t seen) {
    const auto row = seen_draft(tx, actor, draft, seen);
    if (!row) return row.error();
    Change ended = tx.exec(sql::end_draft, draft, tx.now(), std::optional<std::int64_t>(), seen);
    if (auto written = expect_written(ended); !written) return written;
    write_down(tx, actor, "process.discard_draft", row->code, seen + 1);
    return {};
}

Result<DraftView> Processes::draft(Transaction& tx, DraftId draft) {
    auto row = find_draft(tx, draft);
    if (!row) return row.error();
    DraftView view{*std::move(row), text_of(tx.query<Bytes>(sql::draft_bpmn, draft).one()), {}};
    const auto read = read_bpmn(view.bpmn);
    ensure(read.has_value());
    view.faults = check(*read);
    return view;
}

std::vector<DraftRow> Processes::drafts(Transaction& tx, std::optional<std::string> code) {
    return tx.query<DraftRow>(sql::open_drafts, code, kDraftsMax).rows();
}

}  // namespace motcua::process
