// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/commands/touched.hpp"
#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {

/// One act on a dossier, from the lock on its head to its derived rows. Every command is: begin,
/// ask what may be, say what happened, done.
class Act {
public:
    /// What an officer asks for on a screen. Locks and folds. Refuses dossier.version_missing
    /// (none, or one that can never have been seen), dossier.not_found (also where the actor may
    /// not see it) and dossier.stale {by, at} where `version` is not the last one.
    static Result<Act> begin(const Rooms& rooms, Transaction& tx, const Actor& by,
                             std::string_view code, int version);
    /// An act that follows from another (a bundle, an absence, work of the system): nobody saw a
    /// version, the dossier is taken as it stands. Refuses dossier.not_found.
    static Result<Act> follow(const Rooms& rooms, Transaction& tx, const Actor& by,
                              std::string_view code);

    /// The same for who only looks: nothing is locked, nothing may be said.
    static Result<Act> look(const Rooms& rooms, Transaction& tx, const Actor& by,
                            std::string_view code);

    const Dossier& dossier() const { return opened_.dossier; }
    const Opened& opened() const { return opened_; }
    const process::Definition& definition() const { return *definition_; }
    const process::Instance& instance() const { return instance_; }
    Transaction& tx() { return tx_; }
    const Actor& by() const { return by_; }
    Date today() const { return date_of(tx_.now()); }

    /// Refuses dossier.wrong_state {status} where the event cannot follow now.
    Result<> expect_moment_for(std::string_view event) const;
    /// Refuses dossier.not_allowed where the actor holds the right neither at the reception nor at
    /// the competent agency nor where a task waits.
    Result<> expect_right(May may) const;
    /// The open task, where it is the actor's to do: dossier.task_not_open, dossier.task_not_yours
    /// {who} (his role is missing there, or somebody else has it), dossier.task_is_systems.
    Result<process::OpenTask> expect_own_task(std::string_view task_id) const;
    Result<process::OpenTask> expect_open_task(std::string_view task_id) const;

    /// Lets the engine decide; its events belong to the next say(). Gives the places of newly
    /// opened tasks.
    Result<std::vector<TaskPlace>> run(const process::Command& command);
    /// Goes over to another version of the process; its engine events belong to the next say().
    /// Gives why it cannot.
    std::vector<process::Fault> move_to(std::shared_ptr<const process::Definition> to,
                                        const process::Mapping& mapping);
    /// Tasks that were open before the act and that the last run() closed.
    std::vector<std::string> closed() const;
    void say(EventBody body, std::string ground = {});
    /// Says Finished where the last run() completed the step at which on-time is judged: with the
    /// proposal, ground and document that were said last. Raises an incident where it ended the
    /// process and there is no result.
    void finish_if_reached();
    /// Newly opened tasks go to this officer, where he holds their role. Refuses
    /// dossier.officer_lacks_role.
    Result<> hand_to(OfficerId officer, const std::vector<TaskPlace>& placed);
    /// The agency in whose name the actor acts here: where the task waits, else the reception.
    void act_for(AgencyId agency) { agency_ = agency; }
    /// The events bear this officer's name, where the act ran with the system's sight.
    void sign_as(const Actor& officer) { signer_ = officer; }

    /// Writes the events and the derived rows, and tells whose lists are old. Nothing may be said
    /// after it.
    void done();

private:
    Act(const Rooms& rooms, Transaction& tx, const Actor& by, Opened opened);
    static Result<Act> open(const Rooms& rooms, Transaction& tx, const Actor& by,
                            std::string_view code, std::optional<int> version);
    static Result<Act> opened_as(const Rooms& rooms, Transaction& tx, const Actor& by,
                                 Opened opened);

    const Rooms& rooms_;
    Transaction& tx_;
    Actor by_;
    Actor signer_;
    Opened opened_;
    std::shared_ptr<const process::Definition> definition_;
    process::Instance instance_;
    AgencyId agency_;
    TouchedLists touched_;
    std::vector<NewEvent> said_;
    std::string engine_;
    bool reached_business_end_ = false;
    Status status_before_;
    Known known_;
    std::set<process::Key> system_tasks_;  ///< open before the act
    std::vector<process::EventThrown> sent_;
};

/// The engine's instance as the dossier's acts made it.
process::Instance instance_of(const Dossier& dossier);

}  // namespace motcua::dossiers
