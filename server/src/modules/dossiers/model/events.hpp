// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <variant>

#include "modules/dossiers/model/authority.hpp"
#include "modules/dossiers/model/consultation.hpp"
#include "modules/dossiers/model/extension.hpp"
#include "modules/dossiers/model/happenings.hpp"
#include "modules/dossiers/model/internal.hpp"
#include "modules/dossiers/model/process_moved.hpp"
#include "modules/dossiers/model/share.hpp"
#include "modules/dossiers/model/suspension.hpp"
#include "modules/dossiers/model/then.hpp"

/// The bodies of a dossier's events: what happened, in the words of the counter. They stand in the
/// log for ever (or until retention destroys the body), so a struct here is only ever added to with
/// optional members; a change of meaning is a new type.
namespace motcua::dossiers {

struct Received {
    static constexpr std::string_view kType = "received";
    VisitId visit;
    std::string channel;  ///< "direct", "post", "online", "agent"
    PartyThen applicant;
    std::optional<PartyThen> submitter;  ///< who stood at the counter, when another person
    std::string procedure_code;
    int procedure_version = 0;
    std::string procedure_name;
    std::string case_code;
    std::string term;  ///< as deadlines reads it: "5 working_day", "same_day 15:00", "none"
    std::string process_code;
    int process_version = 0;
    OfficeThen reception;
    OfficeThen competent;
    std::vector<PaperGiven> papers;
    int sets = 1;
    std::vector<FeeLine> fees;
    std::string fee_method;
    std::string receipt_no;
    std::string result_by;
    std::optional<Instant> promised_at;  ///< what form 01 says; a fact, never recomputed
    std::string note;
    std::optional<std::string> late_entry_reason;  ///< why occurred_at is before recorded_at
    std::optional<std::string> telephone;          ///< of the place of reception, as printed
    std::vector<TaskPlace> placed;
    /// The process's own first step, where it is the reception itself: done by this act.
    std::optional<std::string> reception_task;
    std::optional<std::string> reception_step;
    std::optional<std::string> reception_step_name;
    std::optional<OfficeThen> partner;  ///< the second agency, where the offer names one
    /// Whose authority the competent agency exercises, where it was given on.
    std::optional<OfficeThen> delegated_by;
    std::optional<std::vector<ParticipantThen>>
        participants;  ///< where several agencies work on it
    /// Decision models in force that day, of what its process, fees and papers ask (decision 0211).
    std::optional<std::vector<ModelThen>> models;
    std::optional<DecidedThen> fees_by;        ///< where rules made the fees
    std::optional<DecidedThen> papers_by;      ///< where rules said which papers are needed
    std::optional<std::string> answers;        ///< what was asked for these rules, as JSON
    std::optional<BegunBy> begun_by;           ///< work inside an agency that no officer began
    std::optional<std::string> answer_within;  ///< what the offer gives to bring papers, "30 day"
};
BOOST_DESCRIBE_STRUCT(Received, (),
                      (visit, channel, applicant, submitter, procedure_code, procedure_version,
                       procedure_name, case_code, term, process_code, process_version, reception,
                       competent, papers, sets, fees, fee_method, receipt_no, result_by,
                       promised_at, note, late_entry_reason, telephone, placed, reception_task,
                       reception_step, reception_step_name, partner, delegated_by, participants,
                       models, fees_by, papers_by, answers, begun_by, answer_within))

struct TaskClaimed {
    static constexpr std::string_view kType = "task_claimed";
    std::string task;
};
BOOST_DESCRIBE_STRUCT(TaskClaimed, (), (task))

struct TaskAssigned {
    static constexpr std::string_view kType = "task_assigned";
    std::string task;
    OfficerId to;
    std::string to_name;
    std::optional<std::string> reason;  ///< given when it is taken from somebody
};
BOOST_DESCRIBE_STRUCT(TaskAssigned, (), (task, to, to_name, reason))

/// A field of a step as it was asked and answered.
struct FilledThen {
    std::string name;
    std::string label;
    std::string value;  ///< as a person reads it
};
BOOST_DESCRIBE_STRUCT(FilledThen, (), (name, label, value))

struct TaskCompleted {
    static constexpr std::string_view kType = "task_completed";
    std::string task;
    std::string step;
    std::string step_name;
    std::string act;
    std::string note;
    std::vector<FileId> files;
    std::optional<std::string> proposal;  ///< "grant" or "refuse"
    std::optional<std::string> ground;    ///< the legal ground, where it is a refusal
    std::optional<DocumentThen> document;
    std::vector<TaskPlace> placed;
    std::optional<DecidedThen> decided;                  ///< of a business rule task
    std::optional<std::vector<FilledThen>> filled = {};  ///< the step's own fields
};
BOOST_DESCRIBE_STRUCT(TaskCompleted, (),
                      (task, step, step_name, act, note, files, proposal, ground, document, placed,
                       decided, filled))

struct TaskSentBack {
    static constexpr std::string_view kType = "task_sent_back";
    std::string task;
    std::string step_name;
    std::string to_step;
    OfficerId to;  ///< the very person who did that step
    std::string to_name;
    std::string reason;
    std::string again_task;  ///< the task that has to be done again
    std::vector<TaskPlace> placed;
};
BOOST_DESCRIBE_STRUCT(TaskSentBack, (),
                      (task, step_name, to_step, to, to_name, reason, again_task, placed))

/// Work of the system could not be done. It is tried again; the dossier shows it meanwhile.
struct SystemWorkFailed {
    static constexpr std::string_view kType = "system_work_failed";
    std::string task;
    std::string step_name;
    std::string handler;
    std::string code;  ///< the refusal, or dossier.handler_unknown
};
BOOST_DESCRIBE_STRUCT(SystemWorkFailed, (), (task, step_name, handler, code))

struct SupplementRequested {
    static constexpr std::string_view kType = "supplement_requested";
    std::vector<PaperGiven> papers;
    std::string reason;
    std::string form_no;
    std::optional<std::string> late_reason;    ///< asked later than three working days (R14)
    std::optional<std::string> answer_within;  ///< "30 day"; nothing: the procedure sets no time
    std::optional<Instant> answer_by;          ///< as form 02 says; a fact, never recomputed
};
BOOST_DESCRIBE_STRUCT(SupplementRequested, (),
                      (papers, reason, form_no, late_reason, answer_within, answer_by))

/// Nobody brought what was asked for in time: the dossier ends without a result (status 8).
struct SupplementExpired {
    static constexpr std::string_view kType = "supplement_expired";
    std::string form_no;  ///< of the request
    Instant answer_by{};
};
BOOST_DESCRIBE_STRUCT(SupplementExpired, (), (form_no, answer_by))

struct SupplementAnswered {
    static constexpr std::string_view kType = "supplement_answered";
    std::vector<PaperGiven> papers;
    std::string note;
    std::optional<Instant> promised_at;
    std::string receipt_no;
};
BOOST_DESCRIBE_STRUCT(SupplementAnswered, (), (papers, note, promised_at, receipt_no))

struct WithdrawalAsked {
    static constexpr std::string_view kType = "withdrawal_asked";
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawalAsked, (), (reason))

struct WithdrawalDeclined {
    static constexpr std::string_view kType = "withdrawal_declined";
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawalDeclined, (), (reason))

struct Stopped {
    static constexpr std::string_view kType = "stopped";
    std::string reason;
    Money refund;
    std::string form_no;
};
BOOST_DESCRIBE_STRUCT(Stopped, (), (reason, refund, form_no))

/// The business end: on-time is judged here (R17).
struct Finished {
    static constexpr std::string_view kType = "finished";
    std::string outcome;  ///< "granted" or "refused"
    std::optional<std::string> ground;
    std::optional<DocumentThen> document;
};
BOOST_DESCRIBE_STRUCT(Finished, (), (outcome, ground, document))

struct Returned {
    static constexpr std::string_view kType = "returned";
    PersonText receiver_name;
    PersonText receiver_identity;
    std::string signed_by;  ///< "paper", "pad", "post"
    std::optional<std::string> post_code;
};
BOOST_DESCRIBE_STRUCT(Returned, (), (receiver_name, receiver_identity, signed_by, post_code))

struct FilesAdded {
    static constexpr std::string_view kType = "files_added";
    std::optional<std::string> paper_code;
    std::vector<FileId> files;
    std::string source;  ///< "upload", "scan"
};
BOOST_DESCRIBE_STRUCT(FilesAdded, (), (paper_code, files, source))

/// A correction after intake; only what is given changes.
struct Corrected {
    static constexpr std::string_view kType = "corrected";
    std::string reason;
    std::optional<PartyThen> applicant;
    std::optional<std::string> case_code;
    std::optional<std::vector<PaperGiven>> papers;
    std::optional<std::vector<FeeLine>> fees;
    /// Where the process waited for another case: the tasks this opened and closed.
    std::optional<std::vector<TaskPlace>> placed = {};
    std::optional<std::vector<std::string>> closed = {};
};
BOOST_DESCRIBE_STRUCT(Corrected, (), (reason, applicant, case_code, papers, fees, placed, closed))

struct ReceiptVoided {
    static constexpr std::string_view kType = "receipt_voided";
    std::string receipt_no;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ReceiptVoided, (), (receipt_no, reason))

struct ReceiptReprinted {
    static constexpr std::string_view kType = "receipt_reprinted";
    std::string receipt_no;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(ReceiptReprinted, (), (receipt_no, reason))

struct PaperSent {
    static constexpr std::string_view kType = "paper_sent";
    BundleId bundle;
    int bundle_number = 0;
    std::string kind;  ///< "dossier" or "result"
    OfficeThen from;
    std::optional<OfficeThen> to;  ///< nothing: to the post
};
BOOST_DESCRIBE_STRUCT(PaperSent, (), (bundle, bundle_number, kind, from, to))

struct PaperArrived {
    static constexpr std::string_view kType = "paper_arrived";
    BundleId bundle;
    OfficeThen at;
};
BOOST_DESCRIBE_STRUCT(PaperArrived, (), (bundle, at))

struct PaperMissing {
    static constexpr std::string_view kType = "paper_missing";
    BundleId bundle;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(PaperMissing, (), (bundle, reason))

/// Paper that was missing is there after all; it is where it was found.
struct PaperFound {
    static constexpr std::string_view kType = "paper_found";
    BundleId bundle;
    OfficeThen at;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(PaperFound, (), (bundle, at, note))

/// Copies certified or signatures witnessed at the counter (chứng thực): received, done and handed
/// over in one act.
struct Certified {
    static constexpr std::string_view kType = "certified";
    std::string kind;  ///< "copy" or "signature"
    std::string book;
    int book_no = 0;
    int copies = 0;
    int pages = 0;
    Money fee;
};
BOOST_DESCRIBE_STRUCT(Certified, (), (kind, book, book_no, copies, pages, fee))

using EventBody =
    std::variant<Received, TaskClaimed, TaskAssigned, TaskCompleted, TaskSentBack,
                 SupplementRequested, SupplementAnswered, WithdrawalAsked, WithdrawalDeclined,
                 Stopped, Finished, Returned, FilesAdded, Corrected, ReceiptVoided,
                 ReceiptReprinted, PaperSent, PaperArrived, PaperMissing, Certified,
                 SystemWorkFailed, PaperFound, ExtensionDrafted, ExtensionRejected, Extended,
                 Apologised, ProcessMoved, InternalEnded, TimerFired, MessageTaken, SignalHeard,
                 IncidentRaised, IncidentClosed, EndedByAdministrator, AuthorityMoved, ShareStarted,
                 ShareEnded, ConsultationAsked, ConsultationAssigned, ConsultationAnswered,
                 ConsultationWithdrawn, ConsultationLate, Suspended, Resumed, SupplementExpired>;

std::string_view type_of(const EventBody& body);
std::string body_text(const EventBody& body);
/// Reads a body as it was written. An unknown type or a text that does not fit is our mistake or a
/// changed log: Refuses dossier.event_unreadable.
Result<EventBody> read_body(std::string_view type, std::string_view text);

}  // namespace motcua::dossiers
