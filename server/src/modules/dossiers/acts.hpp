// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "modules/dossiers/model/events.hpp"

namespace motcua::catalogue {
struct OfferTag;
}

/// What officers ask for, in the words of the counter. Members are the request's JSON names.
namespace motcua::dossiers {

using OfferId = Id<catalogue::OfferTag>;

struct OpenVisit {
    UnitId unit_id;
    PersonId person_id;
    PersonId on_behalf_of_id;
    std::optional<std::string> authority_text;  ///< the paper that empowers him
    std::string channel;                        ///< "direct" or "post"
    std::optional<std::string> continues_code;  ///< form number of the visit taken up again
};
BOOST_DESCRIBE_STRUCT(OpenVisit, (),
                      (unit_id, person_id, on_behalf_of_id, authority_text, channel,
                       continues_code))

struct PaperInput {
    std::optional<std::string> code;
    std::string name;
    int originals = 0;
    int copies = 0;
    std::vector<FileId> file_ids;
};
BOOST_DESCRIBE_STRUCT(PaperInput, (), (code, name, originals, copies, file_ids))

struct ReceiveDossier {
    OfferId offer_id;
    std::optional<std::string> case_code;
    PersonId applicant_id;  ///< not set: the visitor, or whom he stands for
    std::vector<PaperInput> papers;
    std::optional<int> sets;
    std::optional<std::string> note;
    std::vector<FeeLine> fees;
    std::optional<std::string> fee_method;  ///< "cash", "transfer", "none"
    std::optional<std::string> result_by;   ///< "counter", "post", "online"
    std::optional<Instant> occurred_at;     ///< entered late, with a reason
    std::optional<std::string> occurred_reason;
    bool despite_open = false;  ///< the same person's open dossier of this procedure was seen
    /// What the rules of fees and papers asked for, as JSON: {"số bản": 2}.
    std::optional<std::string> answers;
};
BOOST_DESCRIBE_STRUCT(ReceiveDossier, (),
                      (offer_id, case_code, applicant_id, papers, sets, note, fees, fee_method,
                       result_by, occurred_at, occurred_reason, despite_open, answers))

/// What the rules of an offer come to, before anything is received.
struct AskRules {
    UnitId unit_id;
    OfferId offer_id;
    std::string channel;  ///< as OpenVisit
    std::optional<std::string> case_code;
    PersonId applicant_id;
    std::optional<int> sets;
    std::optional<Instant> occurred_at;
    std::optional<std::string> answers;
};
BOOST_DESCRIBE_STRUCT(AskRules, (),
                      (unit_id, offer_id, channel, case_code, applicant_id, sets, occurred_at,
                       answers))

struct AskToComplete {
    OfferId offer_id;
    std::optional<std::string> case_code;
    std::vector<PaperInput> papers;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AskToComplete, (), (offer_id, case_code, papers, reason))

struct RefuseToReceive {
    OfferId offer_id;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RefuseToReceive, (), (offer_id, reason))

struct Guide {
    OfferId offer_id;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Guide, (), (offer_id, text))

/// Chứng thực at the counter: done on the spot, fee by page, number of the book.
struct Certify {
    UnitId unit_id;
    OfferId offer_id;
    PersonId person_id;
    std::optional<std::string> person_name;
    std::string kind;  ///< "copy" or "signature"
    int copies = 0;
    int pages = 0;  ///< of one copy; 1 for a signature
    bool receipt = false;
};
BOOST_DESCRIBE_STRUCT(Certify, (),
                      (unit_id, offer_id, person_id, person_name, kind, copies, pages, receipt))

/// Every act on a dossier names the version its officer saw; another is refused dossier.stale with
/// who acted and when.
struct ClaimTask {
    int version = 0;
    std::string task_id;
};
BOOST_DESCRIBE_STRUCT(ClaimTask, (), (version, task_id))

struct AssignTask {
    int version = 0;
    std::string task_id;
    OfficerId officer_id;
    std::optional<std::string> reason;  ///< needed where somebody has it
};
BOOST_DESCRIBE_STRUCT(AssignTask, (), (version, task_id, officer_id, reason))

struct DocumentInput {
    std::optional<std::string> number;
    std::optional<Date> signed_on;
    std::optional<std::string> kind;
};
BOOST_DESCRIBE_STRUCT(DocumentInput, (), (number, signed_on, kind))

struct CompleteTask {
    int version = 0;
    std::string task_id;
    std::optional<std::string> note;
    std::vector<FileId> file_ids;
    std::optional<std::string> outcome;   ///< one of the step's outcomes, where it has some
    std::optional<std::string> proposal;  ///< "grant" or "refuse"
    std::optional<std::string> ground;    ///< needed to refuse
    OfficerId next_officer_id;            ///< who gets the next task
    std::optional<DocumentInput> document;
    std::optional<std::string> answers;  ///< to the step's own fields, as JSON: {"area": 120}
};
BOOST_DESCRIBE_STRUCT(CompleteTask, (),
                      (version, task_id, note, file_ids, outcome, proposal, ground, next_officer_id,
                       document, answers))

struct SendBack {
    int version = 0;
    std::string task_id;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SendBack, (), (version, task_id, reason))

struct AskSupplement {
    int version = 0;
    std::vector<PaperInput> papers;
    std::string reason;
    std::optional<std::string> late_reason;
    std::optional<std::string> answer_within;  ///< "30 day", as the procedure says
};
BOOST_DESCRIBE_STRUCT(AskSupplement, (), (version, papers, reason, late_reason, answer_within))

struct TakeSupplement {
    int version = 0;
    std::vector<PaperInput> papers;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(TakeSupplement, (), (version, papers, note))

/// An act whose whole content is its reason: withdrawal asked or declined, receipt voided,
/// reprinted.
struct WithReason {
    int version = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(WithReason, (), (version, reason))

struct StopDossier {
    int version = 0;
    std::string reason;
    std::optional<Money> refund;
};
BOOST_DESCRIBE_STRUCT(StopDossier, (), (version, reason, refund))

/// Form 04, for the leader to sign or reject.
struct DraftExtension {
    int version = 0;
    ExtensionKind kind = ExtensionKind::extension;
    Instant new_date{};  ///< seconds are dropped
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DraftExtension, (), (version, kind, new_date, reason))

struct SignExtension {
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(SignExtension, (), (version))

struct ReturnResult {
    int version = 0;
    std::optional<std::string> task_id;
    std::string receiver_name;
    std::optional<std::string> receiver_identity;
    std::string signed_by;  ///< "paper", "pad", "post"
    std::optional<std::string> post_code;
};
BOOST_DESCRIBE_STRUCT(ReturnResult, (),
                      (version, task_id, receiver_name, receiver_identity, signed_by, post_code))

struct CorrectDossier {
    int version = 0;
    std::string reason;
    PersonId applicant_id;
    std::optional<std::string> case_code;
    std::optional<std::vector<PaperInput>> papers;
    std::optional<std::vector<FeeLine>> fees;
};
BOOST_DESCRIBE_STRUCT(CorrectDossier, (), (version, reason, applicant_id, case_code, papers, fees))

struct AddFiles {
    int version = 0;
    std::optional<std::string> paper_code;
    std::vector<FileId> file_ids;
};
BOOST_DESCRIBE_STRUCT(AddFiles, (), (version, paper_code, file_ids))

struct MakeBundle {
    UnitId from_unit_id;
    UnitId to_unit_id;  ///< not set with to_post
    bool to_post = false;
    std::vector<std::string> dossier_codes;
};
BOOST_DESCRIBE_STRUCT(MakeBundle, (), (from_unit_id, to_unit_id, to_post, dossier_codes))

struct ConfirmItem {
    std::string dossier_code;
    bool ok = false;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(ConfirmItem, (), (dossier_code, ok, reason))

struct ConfirmBundle {
    std::vector<ConfirmItem> items;
};
BOOST_DESCRIBE_STRUCT(ConfirmBundle, (), (items))

struct FindPaper {
    std::string dossier_code;
    UnitId unit_id;  ///< where it was found: an end of the bundle
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(FindPaper, (), (dossier_code, unit_id, note))

struct PutInAbsence {
    OfficerId officer_id;
    OfficerId substitute_id;
    Date from{};
    Date until{};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(PutInAbsence, (), (officer_id, substitute_id, from, until, reason))

}  // namespace motcua::dossiers
