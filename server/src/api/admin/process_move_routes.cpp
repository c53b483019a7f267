// SPDX-License-Identifier: Apache-2.0
#include "api/admin/process_views.hpp"
#include "api/api.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "platform/http/paging.hpp"

namespace motcua::api {
using namespace http;
namespace {

using dossiers::ProcessMoveId;

/// A snapshot is held while they are looked at.
constexpr int kPreviewMost = 500;

struct AskMove {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::vector<dossiers::MovedName> mapping;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(AskMove, (), (from, to, mapping, reason))

/// Why a dossier cannot move.
struct MoveRefusedLine {
    std::string dossier_code;
    std::string element;
    std::string code;
    BothTexts text;
};
BOOST_DESCRIBE_STRUCT(MoveRefusedLine, (), (dossier_code, element, code, text))

struct MovePreviewView {
    std::int64_t looked_at = 0;
    std::int64_t movable = 0;
    bool is_whole = false;  ///< false: more are running than were looked at
    std::vector<dossiers::StandingAt> open;
    std::vector<MoveRefusedLine> refused;
};
BOOST_DESCRIBE_STRUCT(MovePreviewView, (), (looked_at, movable, is_whole, open, refused))

struct ProcessMove {
    ProcessMoveId id;
    std::string code;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::vector<dossiers::MovedName> mapping;
    std::string reason;
    Instant asked_at{};
    std::string asked_by;
    std::int64_t looked_at = 0;
    std::int64_t moved = 0;
    std::int64_t refused = 0;
    std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(ProcessMove, (),
                      (id, code, from, to, mapping, reason, asked_at, asked_by, looked_at, moved,
                       refused, ended_at))

struct ProcessMoves {
    std::vector<ProcessMove> items;
};
BOOST_DESCRIBE_STRUCT(ProcessMoves, (), (items))

struct RefusalsAsked {
    std::optional<std::string> after;
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(RefusalsAsked, (), (after, limit))

struct AfterDossier {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(AfterDossier, (), (code))

MoveRefusedLine line_of(const dossiers::MoveRefusal& refusal) {
    return {refusal.dossier_code, refusal.element, refusal.code,
            said(refusal.code, refusal.params)};
}

dossiers::MoveProcess what_of(const Call& call, const AskMove& ask) {
    return {std::string(call.text("code")), static_cast<int>(ask.from), static_cast<int>(ask.to),
            ask.mapping, ask.reason.value_or("")};
}

ProcessMove view_of(const dossiers::ProcessMoveView& row) {
    auto mapping = json::read<std::vector<dossiers::MovedName>>(row.mapping);
    ensure(mapping.has_value());
    return {row.id,      row.process_code, row.from_version, row.to_version, *std::move(mapping),
            row.reason,  row.asked_at,     row.asked_by,     row.looked_at,  row.moved,
            row.refused, row.ended_at};
}

Result<MovePreviewView> preview(Modules& m, Transaction& tx, const Call& call, const AskMove& ask) {
    auto found = dossiers::preview_process_move(m.dossiers.rooms(), tx, what_of(call, ask), "",
                                                kPreviewMost);
    if (!found) return found.error();
    MovePreviewView view{
        found->looked_at, found->movable, found->next.empty(), std::move(found->standing), {}};
    for (const auto& refusal : found->refused) view.refused.push_back(line_of(refusal));
    return view;
}

Result<ProcessMove> begin(Modules& m, Transaction& tx, const Call& call, const AskMove& ask) {
    const auto id =
        dossiers::begin_process_move(m.dossiers.rooms(), tx, call.actor, what_of(call, ask));
    if (!id) return id.error();
    return view_of(*dossiers::process_move(tx, *id));
}

Result<ProcessMoves> list(Modules& m, Transaction& tx, const Call& call) {
    const std::string code(call.text("code"));
    if (!m.processes.kind_of(tx, code))
        return Error{Kind::not_found, "process.not_found", "", {{"code", code}, {"version", "1"}}};
    ProcessMoves view;
    for (const auto& row : dossiers::process_moves(tx, code)) view.items.push_back(view_of(row));
    return view;
}

Result<Page<MoveRefusedLine>> refusals(Transaction& tx, const Call& call,
                                       const RefusalsAsked& ask) {
    constexpr std::int64_t kUsual = 50, kMost = 200;
    const auto after = read_cursor<AfterDossier>(ask.after);
    if (!after) return after.error();
    const auto limit = std::clamp<std::int64_t>(ask.limit.value_or(kUsual), 1, kMost);
    std::vector<MoveRefusedLine> rows;
    for (const auto& refusal : dossiers::move_refusals(tx, call.id<ProcessMoveId>("move"),
                                                       *after ? (*after)->code : "", limit + 1))
        rows.push_back(line_of(refusal));
    return page_of(std::move(rows), static_cast<std::size_t>(limit),
                   [](const auto& row) { return AfterDossier{row.dossier_code}; });
}

}  // namespace

Routes admin_process_move_routes(Modules& m) {
    constexpr auto kMay = kAdministerProcesses;
    return {
        reads<Verb::post>("/api/admin/processes/{code}/moves/preview", kMay,
                          "Which running dossiers could go over to another version; changes "
                          "nothing.",
                          [&m](Transaction& tx, const Call& call, const AskMove& ask)
                              -> Result<MovePreviewView> { return preview(m, tx, call, ask); }),
        writes<Verb::post>("/api/admin/processes/{code}/moves", kMay,
                           "Running dossiers go over to another version, in short chunks.",
                           [&m](Transaction& tx, const Call& call, const AskMove& ask)
                               -> Result<ProcessMove> { return begin(m, tx, call, ask); }),
        reads<Verb::get>("/api/admin/processes/{code}/moves", kMay,
                         "The last moves of a process and how far they are.",
                         [&m](Transaction& tx, const Call& call) -> Result<ProcessMoves> {
                             return list(m, tx, call);
                         }),
        reads<Verb::get>("/api/admin/process-moves/{move:id}/refusals", kMay,
                         "What could not go over, with the reason.",
                         [](Transaction& tx, const Call& call, const RefusalsAsked& ask)
                             -> Result<Page<MoveRefusedLine>> { return refusals(tx, call, ask); }),
    };
}

}  // namespace motcua::api
