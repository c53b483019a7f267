// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/dossiers/consultation_views.hpp"
#include "modules/dossiers/extension_views.hpp"
#include "modules/dossiers/model/happenings.hpp"
#include "modules/dossiers/model/status.hpp"
#include "modules/dossiers/model/then.hpp"
#include "modules/dossiers/share_views.hpp"

/// One dossier, whole: its page at the desk, and what the applicant follows. Members are the
/// answer's JSON names.
namespace motcua::dossiers {

struct OutcomeView {
    std::string value;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(OutcomeView, (), (value, name))

struct TaskView {
    std::string task_id;
    std::string step;
    std::string step_name;
    std::string act;
    std::string role;
    UnitId unit_id;
    std::string unit_name;
    OfficerId assignee_id;
    std::string assignee_name;
    std::optional<Instant> step_due_at;
    bool sent_back = false;
    bool mine = false;       ///< the reader may work on it now
    bool is_system = false;  ///< the server does it; nobody can claim it
    std::string fault;       ///< why the server could not do it: code of the reason
    std::vector<OutcomeView> outcomes;
    bool has_form = false;  ///< the step has fields of its own: ask for them (task_form.hpp)
};
BOOST_DESCRIBE_STRUCT(TaskView, (),
                      (task_id, step, step_name, act, role, unit_id, unit_name, assignee_id,
                       assignee_name, step_due_at, sent_back, mine, is_system, fault, outcomes,
                       has_form))

struct PaperView {
    std::string code;
    std::string name;
    int originals = 0;
    int copies = 0;
    std::vector<FileView> files;
};
BOOST_DESCRIBE_STRUCT(PaperView, (), (code, name, originals, copies, files))

struct StepView {
    std::string step;
    std::string name;
    std::string role;
    std::string state;  ///< "done", "current", "not_yet"
    std::string by;
    std::optional<Instant> at;
};
BOOST_DESCRIBE_STRUCT(StepView, (), (step, name, role, state, by, at))

/// One line of the control slip (form 06): a step that was done and where the dossier went.
struct HandOver {
    std::string step_name;
    OfficeThen place;
    std::string by;
    Instant at{};
    std::optional<Instant> due_at;  ///< of the step, where it has a budget
    std::string next_step_name;     ///< empty: nothing followed
    OfficeThen next_place;
    std::string next_by;
};

struct EventView {
    int seq = 0;
    std::string type;
    Instant at{};
    Instant recorded_at{};
    std::string by;
    std::string agency;
    std::string note;  ///< what the event itself says: a reason, a note
};
BOOST_DESCRIBE_STRUCT(EventView, (), (seq, type, at, recorded_at, by, agency, note))

/// Whether an act may be done now, and if not the code of the reason (a button's explanation).
struct CanView {
    std::string act;
    bool allowed = false;
    std::string why;
};
BOOST_DESCRIBE_STRUCT(CanView, (), (act, allowed, why))

struct PaperPlaceView {
    std::string unit_name;
    Instant since{};
    bool in_transit = false;
};
BOOST_DESCRIBE_STRUCT(PaperPlaceView, (), (unit_name, since, in_transit))

struct ResultView {
    std::string outcome;  ///< "granted", "refused"
    std::string ground;
    std::string kind;
    std::string number;
    std::optional<Date> signed_on;
    std::vector<FileView> files;
};
BOOST_DESCRIBE_STRUCT(ResultView, (), (outcome, ground, kind, number, signed_on, files))

struct SupplementView {
    Instant asked_at{};
    std::string reason;
    std::string form_no;
    std::vector<PaperView> papers;
    std::optional<Instant> answered_at;
    std::optional<Instant> answer_by;  ///< else the dossier is stopped; nothing: no such day
};
BOOST_DESCRIBE_STRUCT(SupplementView, (),
                      (asked_at, reason, form_no, papers, answered_at, answer_by))

struct PartyView {
    PersonId id;
    std::string kind;
    PersonText name;
    PersonText identity;
    PersonText phone;
    PersonText address;
};
BOOST_DESCRIBE_STRUCT(PartyView, (), (id, kind, name, identity, phone, address))

/// What could not go on and waits for an administrator.
struct IncidentView {
    int incident = 0;
    Stuck what = Stuck::process;
    std::string element;
    std::string element_name;
    std::string why;  ///< code of the refusal
    Instant raised_at{};
};
BOOST_DESCRIBE_STRUCT(IncidentView, (), (incident, what, element, element_name, why, raised_at))

/// One dossier, whole, for an officer who may see it.
struct DossierView {
    std::string code;
    int version = 0;
    Status status = Status::received;
    int national_status = 0;
    std::string procedure_code;
    std::string procedure_name;
    int procedure_version = 0;
    std::string case_code;
    PartyView applicant;
    std::optional<PartyView> submitter;
    std::string channel;
    Instant received_at{};
    std::string received_by;
    std::optional<Instant> due_at;
    std::optional<Instant> promised_at;
    std::optional<Instant> original_due_at;  ///< of the first run of the term, as computed today
    bool extended = false;                   ///< `due_at` is the one of form 04
    std::optional<Instant> finished_at;
    std::optional<Instant> returned_at;
    std::optional<bool> on_time;  ///< judged once it is finished
    std::string reception_unit;
    std::string competent_agency;
    std::string process_code;
    int process_version = 0;
    std::string term;
    std::optional<std::string> answer_within;  ///< what the offer gave to bring papers, "30 day"
    std::vector<PaperView> papers;
    std::vector<FileView> other_files;  ///< that were put to no paper: scans, drafts, minutes
    int sets = 1;
    PaperPlaceView paper_place;
    std::vector<FeeLine> fees;
    std::string receipt_no;
    bool receipt_voided = false;
    std::string result_by;
    std::optional<ResultView> result;
    std::optional<SupplementView> supplement;
    std::string withdrawal_reason;
    std::optional<StoppedView> stopped;
    std::vector<AppointmentView> appointments;     ///< every promise, the receipt's first
    std::optional<ExtensionView> extension_draft;  ///< waits for the leader
    std::vector<ShareView> shares;       ///< of an interlinked dossier: every agency's part
    std::vector<LatenessView> lateness;  ///< who made it late, where it is
    std::vector<ConsultationView> consultations;
    std::vector<TaskView> tasks;
    std::vector<IncidentView> incidents;
    std::vector<StepView> steps;
    std::vector<EventView> events;
    std::vector<CanView> can;
    std::string follow_token;  ///< what the receipt's QR bears
};
BOOST_DESCRIBE_STRUCT(DossierView, (),
                      (code, version, status, national_status, procedure_code, procedure_name,
                       procedure_version, case_code, applicant, submitter, channel, received_at,
                       received_by, due_at, promised_at, original_due_at, extended, finished_at,
                       returned_at, on_time, reception_unit, competent_agency, process_code,
                       process_version, term, answer_within, papers, other_files, sets, paper_place,
                       fees, receipt_no, receipt_voided, result_by, result, supplement,
                       withdrawal_reason, stopped, appointments, extension_draft, shares, lateness,
                       consultations, tasks, incidents, steps, events, can, follow_token))

/// What anyone may know by a dossier's code alone: state and promised moment, nothing else.
struct PublicView {
    std::string code;
    Status status = Status::received;
    std::optional<Instant> promised_at;
};
BOOST_DESCRIBE_STRUCT(PublicView, (), (code, status, promised_at))

/// Something the applicant must do, as a key of text/ with its parameters.
struct ToDo {
    std::string key;
    std::string detail;
    std::optional<Instant> by = {};  ///< else the dossier is stopped
};
BOOST_DESCRIBE_STRUCT(ToDo, (), (key, detail, by))

/// What the holder of the receipt may see.
struct FollowView {
    std::string code;
    std::string procedure_name;
    Status status = Status::received;
    Instant received_at{};
    std::optional<Instant> promised_at;
    std::optional<Instant> due_at;
    std::vector<PromiseView> appointments;  ///< every promise, the receipt's first
    bool differs = false;         ///< the recomputed date and the promise part: both are shown
    std::vector<StepView> steps;  ///< without officers' names
    std::vector<PartView> parts;  ///< of an interlinked dossier: each agency and what it has ready
    std::vector<ToDo> to_do;
    std::string unit_name;
    std::string telephone;
};
BOOST_DESCRIBE_STRUCT(FollowView, (),
                      (code, procedure_name, status, received_at, promised_at, due_at, appointments,
                       differs, steps, parts, to_do, unit_name, telephone))

}  // namespace motcua::dossiers
