// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/rooms.hpp"

namespace motcua::dossiers {

/// Starts a process with the routing facts of a reception (channel, case_code, procedure_code and,
/// where the offer names them, partner_agency and the keys of its participants: agency codes) and
/// completes its first step where that is the act "receive": its officer is doing it now. Fills in
/// the intake's process, places, reception step and, of the day it is received, the decision models
/// its business rule tasks ask.
struct Begun {
    std::string engine;  ///< events for the log
    process::Instance instance;
    std::vector<process::EventThrown> sent;  ///< for others
    bool reached_business_end = false;
};
/// `start`: the event that begins it, where one does, and what came with it. Refuses what the
/// engine refuses.
Result<Begun> begin_process(const Rooms& rooms, Transaction& tx,
                            const process::Definition& definition, Received& intake,
                            const process::Start& start = {}, std::optional<Date> received_on = {});

/// Where the tasks that these events opened wait.
std::vector<TaskPlace> places_of(const Rooms& rooms, Transaction& tx, const Received& intake,
                                 const std::vector<process::EngineEvent>& events);

/// What a step may propose to the one who decides.
inline constexpr std::string_view kRefuseProposal = "refuse";
inline constexpr std::string_view kGrantProposal = "grant";

/// The act that stands for taking a dossier in, as a process's first step.
inline constexpr std::string_view kReceiveAct = "receive";
/// The act that only return_result may do.
inline constexpr std::string_view kReturnAct = "return";

}  // namespace motcua::dossiers
