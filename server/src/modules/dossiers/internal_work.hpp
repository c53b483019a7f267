// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <map>
#include <optional>
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

using OccurrenceId = Id<struct OccurrenceTag>;

/// A start event of a process in force, and how it went when it came last.
struct StartLine {
    std::string process_code;
    std::string process_name;
    std::int64_t version = 0;
    std::string element;
    std::string element_name;
    process::Trigger trigger = process::Trigger::none;
    std::string name;         ///< of the message or signal
    std::string correlation;  ///< the only key its message may bear; empty: any
    process::TimerKind timer_kind = process::TimerKind::none;
    std::string timer;
    std::optional<Instant> next_at;  ///< of a timer; nothing where it comes no more
    /// What it names: an agency's code, or an expression; empty: each agency that has people for
    /// it.
    std::string agency;
    std::string agency_name;         ///< where that is an agency's code
    std::optional<Instant> last_at;  ///< when it came last
    std::int64_t last_begun = 0;     ///< pieces of work by that
    std::int64_t last_refused = 0;   ///< agencies in which none could begin
    bool last_is_over = false;       ///< nothing more begins by that
};
BOOST_DESCRIBE_STRUCT(StartLine, (),
                      (process_code, process_name, version, element, element_name, trigger, name,
                       correlation, timer_kind, timer, next_at, agency, agency_name, last_at,
                       last_begun, last_refused, last_is_over))

/// A timer, message or signal that came, and one agency in which work began by it or was refused;
/// without an agency where it began none. No personal data.
struct OccurrenceLine {
    OccurrenceId occurrence;
    std::string process_code;
    std::int64_t version = 0;
    std::string element;
    std::string element_name;
    process::Trigger trigger = process::Trigger::none;
    Instant at{};
    std::string name;
    std::string correlation;
    std::string from;      ///< the dossier that sent it, or who did
    bool is_over = false;  ///< nothing more begins by it
    std::optional<AgencyId> agency_id;
    std::string agency_name;
    std::string dossier_code;  ///< of the work that began there
    /// Why none began there (process.not_staffed, what the engine refuses), or anywhere:
    /// process.no_such_agency (what was named is none), process.loops (200 within ten minutes, each
    /// by work that itself began so). Empty: it began, or nobody was named and nothing is to do.
    std::string refusal;
    std::map<std::string, std::string> params;  ///< of that refusal's text
};
BOOST_DESCRIBE_STRUCT(OccurrenceLine, (),
                      (occurrence, process_code, version, element, element_name, trigger, at, name,
                       correlation, from, is_over, agency_id, agency_name, dossier_code, refusal,
                       params))

/// Which start events, by process and element.
struct StartFilter {
    std::string process_code = {};   ///< empty: of every process
    std::string after_code = {};     ///< the last one of the page before
    std::string after_element = {};  ///< of that process
    std::int64_t at_most = 50;
};

/// Which of what came, the newest first.
struct OccurrenceFilter {
    std::string process_code = {};            ///< empty: of every process
    std::optional<AgencyId> agency = {};      ///< only what came to it
    bool only_refused = false;                ///< only what began nothing, for a reason
    std::optional<OccurrenceId> before = {};  ///< the last line of the page before
    std::optional<AgencyId> after = {};       ///< its agency
    std::int64_t at_most = 50;
};

/// Both refuse dossier.not_allowed (without May::administer_processes).
Result<std::vector<StartLine>> list_starts(const Rooms& rooms, Transaction& tx, const Actor& by,
                                           const StartFilter& filter);
Result<std::vector<OccurrenceLine>> list_occurrences(const Rooms& rooms, Transaction& tx,
                                                     const Actor& by,
                                                     const OccurrenceFilter& filter);

/// Begins in an agency what could not begin there, by the version and the facts of then. Once:
/// where it has begun since, that work is given again. Audited. Refuses: dossier.not_allowed
/// (without May::administer_processes), dossier.start_unknown (nothing was refused there), and what
/// stands in the way still: process.no_such_agency (it is no more), process.not_staffed {code,
/// agency, role}, what the engine refuses.
Result<BegunInternalWork> retry_start(const Rooms& rooms, Transaction& tx, const Actor& by,
                                      OccurrenceId occurrence, AgencyId agency);

/// Verification: rows and timers of starts against their files, each occurrence against what it
/// began.
void check_starts(const Rooms& rooms, Transaction& tx, std::vector<Finding>& found);

}  // namespace motcua::dossiers
