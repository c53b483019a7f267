// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "modules/dossiers/model/chain.hpp"
#include "modules/dossiers/model/status.hpp"

namespace motcua::dossiers {

/// What the dossier knows of one task beyond what the process engine knows.
struct TaskState {
    OfficerId assignee;
    std::string assignee_name;
    bool is_sent_back = false;
    std::string reason;
    OfficeThen place;
    std::string fault;  ///< why the server could not do its own work here
    Instant opened_at;
};

/// What the process engine said in one act.
struct EngineAct {
    Instant at;
    std::string events;  ///< a JSON array, as stored
};

/// Who completed which step, in order; send-back returns a step to the very person.
struct StepDone {
    std::string task;
    std::string step;
    std::string step_name;
    OfficerId by;
    std::string by_name;
    Instant at;
    OfficeThen place;
    Instant opened_at;
};

struct Supplement {
    Instant asked_at;
    SupplementRequested request;
    std::optional<Instant> answered_at;
};

struct Outcome {
    std::string outcome;  ///< "granted", "refused"
    std::string ground;
    std::optional<DocumentThen> document;
};

/// Form 05, as it was signed.
struct StoppedThen {
    Stopped what;
    Instant at;
    std::string by_name;
};

/// Where the paper is. At the counter at first; nobody's while it is with the applicant.
struct PaperPlace {
    std::optional<OfficeThen> office;  ///< nothing: the post, or handed over
    Instant since;
    bool is_in_transit = false;
    BundleId bundle;
};

/// A dossier as its events make it. replay() is the only writer; nothing here is stored.
struct Dossier {
    DossierId id;
    std::string code;
    int version = 0;  ///< seq of the last event
    Instant last_at;  ///< when it was recorded
    Status status = Status::received;

    /// As it was received, but for reception, competent, partner and delegated_by: those are the
    /// offices that act now. As they were: offices_at().
    Received intake;
    std::vector<Offices> offices;  ///< by moment; the first as received
    PartyThen applicant;
    std::string case_code;
    std::vector<PaperGiven> papers;
    std::vector<FeeLine> fees;
    Instant received_at;
    std::optional<Instant> promised_at;
    OfficerId received_by;
    std::string received_by_name;

    std::map<std::string, TaskState> tasks;  ///< by the engine's task key
    std::vector<StepDone> done;
    std::string proposal;  ///< of the last step that made one: "grant", "refuse"
    std::string proposal_ground;
    /// Every office that took part: reception, competent, and wherever a task waited.
    std::set<std::pair<AgencyId, UnitId>> parties;
    std::vector<FileId> files;             ///< every file that was ever added
    std::optional<DocumentThen> document;  ///< the last one a step recorded

    /// Every agency that takes part in an interlinked dossier; empty for all others.
    std::vector<ParticipantThen> participants;
    std::vector<ShareThen> shares;            ///< in the order they began
    std::vector<Consultation> consultations;  ///< by number

    std::vector<Supplement> supplements;
    bool supplement_expired = false;  ///< that is why it was stopped
    std::vector<Suspension> suspensions;
    std::string withdrawal_reason;
    std::optional<Instant> withdrawal_asked_at;
    std::optional<StoppedThen> stopped;
    std::vector<Appointment> appointments;  ///< every promise, the receipt's first
    std::optional<ExtensionDraft> extension_draft;
    std::optional<Outcome> outcome;
    std::optional<Instant> finished_at;
    std::optional<OfficeThen> ended_under;  ///< who was competent then: its calendar judges (R17)
    std::optional<Instant> returned_at;
    std::optional<Returned> handed_over;
    std::string handed_over_by;  ///< name of who gave it
    std::string receipt_no;
    bool is_receipt_voided = false;
    std::optional<Certified> certified;
    PaperPlace paper;

    std::vector<EngineAct> engine;
    std::map<int, OpenIncident> incidents;  ///< by the seq that raised them

    bool is_suspended() const { return !suspensions.empty() && !suspensions.back().until; }
    bool awaits_supplement() const {
        return !supplements.empty() && !supplements.back().answered_at;
    }
    /// Whose the dossier was at a moment: forms of that moment bear those names.
    const Offices& offices_at(Instant at) const;
    const Offices& first_offices() const { return offices.front(); }
    /// Whose calendar the clocks follow (R2): of who is competent, or was when it ended.
    const OfficeThen& judged_under() const { return ended_under ? *ended_under : intake.competent; }
};

/// Applies one event. Has no decisions: what happened, happened.
void apply(Dossier& dossier, const Event& event);

Dossier replay(const std::vector<Event>& events);

}  // namespace motcua::dossiers
