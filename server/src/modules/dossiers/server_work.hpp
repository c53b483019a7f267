// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "modules/dossiers/model/chain.hpp"
#include "modules/process/process.hpp"
#include "platform/storage/storage.hpp"

/// What the server itself does for dossiers: work that a process gives to it, and what it wakes up
/// for. app registers each kind with the runner.
namespace motcua::dossiers {

/// Work that a process gives to the server: a BPMN service task that has opened.
struct SystemWork {
    DossierId dossier;
    std::string code;
    std::string task;     ///< the engine's key
    std::string step;     ///< the element's id
    std::string handler;  ///< as its motcua:handler names it
    std::string procedure_code;
};
/// Does it, in transactions of its own, and gives the routing facts it found. It may run twice
/// after a crash, so it is idempotent. A refusal is shown on the dossier and tried again.
using SystemHandler = std::function<Result<process::Variables>(Database&, const SystemWork&)>;
/// The kind of the job that does it; app registers run_system_work for it.
inline constexpr std::string_view kSystemWork = "dossiers.system_work";

/// The timer of an opinion that is awaited; app registers consultation_due for it.
inline constexpr std::string_view kConsultationDue = "dossiers.consultation_due";
/// The timer of papers that were asked for; app registers expire_supplement for it.
inline constexpr std::string_view kSupplementDue = "dossiers.supplement_due";
class Rooms;  // rooms.hpp; Dossiers::rooms() gives them
/// Nobody brought the papers by the day form 02 names: the dossier is stopped (national status 8),
/// its papers wait for the applicant. While a withdrawal is asked for, that decides. The legal
/// number of days is the procedure's own (practice).
Result<> expire_supplement(const Rooms& rooms, Transaction& tx, const jobs::Due& due);

/// The timers of processes: one for each wait, fired by fire_timer; app registers it, and
/// give_up() for what fails every time.
inline constexpr std::string_view kTimer = "dossiers.timer";
struct TimerPayload {
    std::string code;
    std::string wait;
};
BOOST_DESCRIBE_STRUCT(TimerPayload, (), (code, wait))
/// The job that moves timers of working time after a change of a calendar.
inline constexpr std::string_view kMoveTimers = "dossiers.move_timers";

}  // namespace motcua::dossiers
