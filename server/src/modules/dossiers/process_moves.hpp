// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/dossiers/model/process_moved.hpp"
#include "modules/process/process.hpp"
#include "platform/jobs/due.hpp"

/// Running dossiers of one version of a process go over to another: dry run, command, progress.
namespace motcua::dossiers {

class Rooms;  // rooms.hpp; Dossiers::rooms() gives them

/// The kind of the job that moves them; app registers run_process_move for it.
inline constexpr std::string_view kMoveProcess = "dossiers.move_process";

struct MoveProcess {
    std::string process_code;
    int from = 0;
    int to = 0;
    std::vector<MovedName> mapping;
    std::string reason;
};

/// An element at which dossiers stand, and whether the new version has it (or what it is mapped
/// to).
struct StandingAt {
    std::string element;
    std::string name;
    std::int64_t dossiers = 0;
    bool is_there = false;
};
BOOST_DESCRIBE_STRUCT(StandingAt, (), (element, name, dossiers, is_there))

/// A dossier that cannot move, with the first reason: a text key and its params.
struct MoveRefusal {
    std::string dossier_code;
    std::string element;
    std::string code;
    std::map<std::string, std::string> params;
};
BOOST_DESCRIBE_STRUCT(MoveRefusal, (), (dossier_code, element, code, params))

/// What a move would do; nothing was changed.
struct MovePreview {
    std::int64_t looked_at = 0;
    std::int64_t movable = 0;
    std::string next;  ///< code to go on after; empty: every running dossier was looked at
    std::vector<StandingAt> standing;
    std::vector<MoveRefusal> refused;
};

/// A move that was asked for, and how far it has come.
struct ProcessMoveView {
    ProcessMoveId id;
    std::string process_code;
    std::int64_t from_version = 0;
    std::int64_t to_version = 0;
    std::string mapping;  ///< a JSON array of {from, to}
    std::string reason;
    Instant asked_at{};
    std::string asked_by;
    std::int64_t looked_at = 0;
    std::int64_t moved = 0;
    std::int64_t refused = 0;
    std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(ProcessMoveView, (),
                      (id, process_code, from_version, to_version, mapping, reason, asked_at,
                       asked_by, looked_at, moved, refused, ended_at))

/// Whether running dossiers could go over, by code after `after`; changes nothing. Refuses:
/// process.not_found, process.mapping_unknown, dossier.move_to_itself.
Result<MovePreview> preview_process_move(const Rooms& rooms, Transaction& tx,
                                         const MoveProcess& what, std::string_view after,
                                         int at_most);
/// Puts them in line to go over, after the commit. Who may is the route's question. Refuses as the
/// preview; dossier.not_allowed (visitors), dossier.reason_missing, dossier.move_runs (another move
/// of this process has not ended).
Result<ProcessMoveId> begin_process_move(const Rooms& rooms, Transaction& tx, const Actor& by,
                                         const MoveProcess& what);
/// The job kMoveProcess: each dossier that can gets one event; each that cannot a row with the
/// reason. In short chunks beside the counters' work; goes on where a crash left it.
Result<> run_process_move(const Rooms& rooms, Database& database, const jobs::Due& due);

std::optional<ProcessMoveView> process_move(Transaction& tx, ProcessMoveId id);
/// The last fifty of a process, the newest first.
std::vector<ProcessMoveView> process_moves(Transaction& tx, std::string_view code);
/// By code after `after`.
std::vector<MoveRefusal> move_refusals(Transaction& tx, ProcessMoveId move, std::string_view after,
                                       std::int64_t at_most);

}  // namespace motcua::dossiers
