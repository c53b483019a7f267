// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <string_view>

#include "modules/dossiers/acts.hpp"
#include "modules/dossiers/model/internal.hpp"
#include "modules/dossiers/verify/chain_check.hpp"
#include "modules/process/process.hpp"
#include "platform/jobs/due.hpp"
#include "platform/storage/storage.hpp"

/// Work inside an agency: begun by an officer, or by an event that its process names (decision
/// 0220); done in the same lists as dossiers.
namespace motcua::dossiers {

class Rooms;  // rooms.hpp; Dossiers::rooms() gives them

struct BeginInternalWork {
    UnitId unit_id;            ///< where the officer sits; its agency does the work
    std::string process_code;  ///< of kind internal
    std::string title;         ///< what it is about; at most 300 bytes
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(BeginInternalWork, (), (unit_id, process_code, title, note))

struct BegunInternalWork {
    std::string dossier_code;
};
BOOST_DESCRIBE_STRUCT(BegunInternalWork, (), (dossier_code))

/// Gives its code: "<unit>.NB-<day>-<number>", numbered apart from dossiers. Refuses:
/// dossier.not_allowed (he works on nothing in that unit), dossier.title_missing,
/// dossier.title_too_long, dossier.process_not_in_force, dossier.not_internal,
/// process.not_staffed {role} (nobody in the agency could do a step), and what the engine refuses.
Result<BegunInternalWork> begin_internal_work(const Rooms& rooms, Transaction& tx, const Actor& by,
                                              const BeginInternalWork& what);

/// Ends what was begun by mistake or is not needed any more: by who began it, or assigns there.
/// Refuses as acts do; dossier.not_allowed, dossier.not_internal, dossier.reason_missing.
Result<> end_internal_work(const Rooms& rooms, Transaction& tx, const Actor& by,
                           std::string_view code, const WithReason& what);

// --- what begins by itself

/// The timer of a process's start has come (process::kStartTimer): puts the work in line that
/// begins by it, once. Nothing happens where its version is retired or replaced.
Result<> start_by_clock(const Rooms& rooms, Transaction& tx, const jobs::Due& due);

/// The job that begins work for a timer, message or signal that came; its aggregate is the
/// occurrence's id. One transaction an agency: killed or repeated, work begins once in each.
inline constexpr std::string_view kBeginWork = "dossiers.begin_work";
Result<> run_begin_work(const Rooms& rooms, Database& database, const jobs::Due& due);

/// Where work did not begin: an agency the event names, but nobody there holds a role, or the
/// engine refused.
struct RefusedThere {
    std::string agency_name;
    std::string code;  ///< of the refusal
};
BOOST_DESCRIBE_STRUCT(RefusedThere, (), (agency_name, code))

/// A timer, message or signal that came. No personal data.
struct OccurrenceView {
    std::int64_t version = 0;
    std::string element;
    std::string element_name;
    process::Trigger trigger = process::Trigger::none;
    Instant at{};
    std::string name;
    std::string correlation;
    std::string from;        ///< the dossier that sent it, or who did
    std::int64_t begun = 0;  ///< pieces of work
    bool is_over = false;    ///< nothing more begins by it
    /// Why nothing could begin: process.no_such_agency (what was named is none), process.loops (200
    /// within ten minutes, each by work that itself began so); empty: it could.
    std::string refusal;
    std::vector<RefusedThere> refused;
};
BOOST_DESCRIBE_STRUCT(OccurrenceView, (),
                      (version, element, element_name, trigger, at, name, correlation, from, begun,
                       is_over, refusal, refused))

struct ProcessStarts {
    std::vector<process::EventStart> starts;
    std::vector<OccurrenceView> occurrences;  ///< the newest first, at most 50
};
BOOST_DESCRIBE_STRUCT(ProcessStarts, (), (starts, occurrences))
ProcessStarts process_starts(const Rooms& rooms, Transaction& tx, std::string_view process);

/// Verification: rows and timers of starts against their files, each occurrence against what it
/// began.
void check_starts(const Rooms& rooms, Transaction& tx, std::vector<Finding>& found);

}  // namespace motcua::dossiers
