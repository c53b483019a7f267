// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/dossiers/model/events.hpp"
#include "modules/dossiers/model/status.hpp"

/// What screens are shown. Members are the answer's JSON names; every list came through
/// identity_reach.
namespace motcua::dossiers {

struct VisitItemView {
    Id<struct VisitItemTag> item_id;
    std::string outcome;
    std::string procedure_code;
    std::string procedure_name;
    std::optional<std::string> dossier_code;
    std::string form_no;
    Money fee;
    Instant at{};
};
BOOST_DESCRIBE_STRUCT(VisitItemView, (),
                      (item_id, outcome, procedure_code, procedure_name, dossier_code, form_no, fee,
                       at))
using VisitItemId = Id<struct VisitItemTag>;

struct VisitView {
    VisitId id;
    UnitId unit_id;
    PersonId person_id;
    PersonId on_behalf_of_id;
    std::string channel;
    Instant opened_at{};
    std::optional<Instant> closed_at;
    Money fee_total;
    std::vector<VisitItemView> items;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(VisitView, (),
                      (id, unit_id, person_id, on_behalf_of_id, channel, opened_at, closed_at,
                       fee_total, items, version))

struct OpenSame {
    std::string code;
    Instant received_at{};
};
BOOST_DESCRIBE_STRUCT(OpenSame, (), (code, received_at))

struct ReceivedView {
    std::string dossier_code;
    VisitItemId item_id;
    Instant received_at{};
    std::optional<Instant> due_at;
    std::optional<Instant> promised_at;
    std::string receipt_no;
    Money fee;
    std::vector<OpenSame> open_same;
};
BOOST_DESCRIBE_STRUCT(ReceivedView, (),
                      (dossier_code, item_id, received_at, due_at, promised_at, receipt_no, fee,
                       open_same))

struct FormView {
    VisitItemId item_id;
    std::string form_no;
};
BOOST_DESCRIBE_STRUCT(FormView, (), (item_id, form_no))

struct CertifiedView {
    std::string dossier_code;
    std::string book;
    int book_no = 0;
    Money fee;
};
BOOST_DESCRIBE_STRUCT(CertifiedView, (), (dossier_code, book, book_no, fee))

/// One open task in a work list.
struct WorkRow {
    std::string task_id;
    std::string dossier_code;
    std::string procedure_code;
    std::string procedure_name;
    PersonText applicant_name;
    std::string step;
    std::string step_name;
    std::string act;
    std::string role;
    UnitId unit_id;
    std::string unit_name;
    OfficerId assignee_id;
    std::string assignee_name;
    Instant received_at{};
    std::optional<Instant> due_at;
    std::optional<Instant> promised_at;
    std::optional<Instant> step_due_at;
    std::optional<Instant> warn_at;
    std::optional<Instant> stall_at;
    Status status = Status::received;
    bool sent_back = false;
    std::string proposal;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(WorkRow, (),
                      (task_id, dossier_code, procedure_code, procedure_name, applicant_name, step,
                       step_name, act, role, unit_id, unit_name, assignee_id, assignee_name,
                       received_at, due_at, promised_at, step_due_at, warn_at, stall_at, status,
                       sent_back, proposal, version))

struct WorkPage {
    std::vector<WorkRow> items;
    std::optional<std::string> next;
    std::int64_t total = 0;
};
BOOST_DESCRIBE_STRUCT(WorkPage, (), (items, next, total))

/// Which work an officer wants to see. Empty members do not narrow.
struct WorkFilter {
    std::string list;  ///< "mine", "unit"
    UnitId unit_id;
    std::string act;
    std::string procedure;
    std::string status;
    std::string text;  ///< folded beginning of an applicant's name, or a dossier code
    bool late = false;
    std::string after;
    int limit = 50;
};

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
    bool mine = false;  ///< the reader may work on it now
    std::vector<OutcomeView> outcomes;
};
BOOST_DESCRIBE_STRUCT(TaskView, (),
                      (task_id, step, step_name, act, role, unit_id, unit_name, assignee_id,
                       assignee_name, step_due_at, sent_back, mine, outcomes))

struct FileView {
    FileId file_id;
    std::string name;
    std::string type;
    std::int64_t size = 0;
};
BOOST_DESCRIBE_STRUCT(FileView, (), (file_id, name, type, size))

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
};
BOOST_DESCRIBE_STRUCT(SupplementView, (), (asked_at, reason, form_no, papers, answered_at))

struct PartyView {
    PersonId id;
    std::string kind;
    PersonText name;
    PersonText identity;
    PersonText phone;
    PersonText address;
};
BOOST_DESCRIBE_STRUCT(PartyView, (), (id, kind, name, identity, phone, address))

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
    std::optional<Instant> finished_at;
    std::optional<Instant> returned_at;
    std::optional<bool> on_time;  ///< judged once it is finished
    std::string reception_unit;
    std::string competent_agency;
    std::string process_code;
    int process_version = 0;
    std::string term;
    std::vector<PaperView> papers;
    int sets = 1;
    PaperPlaceView paper_place;
    std::vector<FeeLine> fees;
    std::string receipt_no;
    bool receipt_voided = false;
    std::string result_by;
    std::optional<ResultView> result;
    std::optional<SupplementView> supplement;
    std::string withdrawal_reason;
    std::vector<TaskView> tasks;
    std::vector<StepView> steps;
    std::vector<EventView> events;
    std::vector<CanView> can;
    std::string follow_token;  ///< what the receipt's QR bears
};
BOOST_DESCRIBE_STRUCT(DossierView, (),
                      (code, version, status, national_status, procedure_code, procedure_name,
                       procedure_version, case_code, applicant, submitter, channel, received_at,
                       received_by, due_at, promised_at, finished_at, returned_at, on_time,
                       reception_unit, competent_agency, process_code, process_version, term,
                       papers, sets, paper_place, fees, receipt_no, receipt_voided, result_by,
                       result, supplement, withdrawal_reason, tasks, steps, events, can,
                       follow_token))

struct FoundDossier {
    std::string dossier_code;
    std::string procedure_name;
    PersonText applicant_name;
    Status status = Status::received;
    Instant received_at{};
    std::optional<Instant> due_at;
};
BOOST_DESCRIBE_STRUCT(FoundDossier, (),
                      (dossier_code, procedure_name, applicant_name, status, received_at, due_at))

struct FoundPage {
    std::vector<FoundDossier> items;
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(FoundPage, (), (items, next))

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
};
BOOST_DESCRIBE_STRUCT(ToDo, (), (key, detail))

/// What the holder of the receipt may see.
struct FollowView {
    std::string code;
    std::string procedure_name;
    Status status = Status::received;
    Instant received_at{};
    std::optional<Instant> promised_at;
    std::optional<Instant> due_at;
    bool differs = false;         ///< the recomputed date and the promise part: both are shown
    std::vector<StepView> steps;  ///< without officers' names
    std::vector<ToDo> to_do;
    std::string unit_name;
    std::string telephone;
};
BOOST_DESCRIBE_STRUCT(FollowView, (),
                      (code, procedure_name, status, received_at, promised_at, due_at, differs,
                       steps, to_do, unit_name, telephone))

}  // namespace motcua::dossiers
