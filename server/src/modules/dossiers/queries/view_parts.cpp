// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/queries/view_parts.hpp"

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/queries/extensions.hpp"

namespace motcua::dossiers {
namespace {

PartyView shown(const PartyThen& party) {
    return {party.person, party.kind, party.name, party.identity, party.phone, party.address};
}

std::vector<FileView> files_of(const Rooms& rooms, Transaction& tx,
                               const std::vector<FileId>& ids) {
    auto found = rooms.files(tx, ids);
    return found ? *std::move(found) : std::vector<FileView>{};
}

std::vector<PaperView> papers_of(const Rooms& rooms, Transaction& tx,
                                 const std::vector<PaperGiven>& papers) {
    std::vector<PaperView> views;
    for (const PaperGiven& paper : papers)
        views.push_back({paper.code, paper.name, paper.originals, paper.copies,
                         files_of(rooms, tx, paper.files)});
    return views;
}

/// What was put to no paper and is no result, in the order it came.
std::vector<FileId> loose_files(const Dossier& d) {
    std::set<FileId> placed;
    for (const PaperGiven& paper : d.papers) placed.insert(paper.files.begin(), paper.files.end());
    if (d.outcome && d.outcome->document)
        placed.insert(d.outcome->document->files.begin(), d.outcome->document->files.end());
    std::vector<FileId> loose;
    for (const FileId& file : d.files)
        if (placed.insert(file).second) loose.push_back(file);
    return loose;
}

/// What the rules that matched say of themselves.
std::string because(const std::optional<DecidedThen>& decided) {
    std::string why;
    if (!decided) return why;
    for (const RuleThen& rule : decided->rules)
        if (!rule.text.empty()) why += (why.empty() ? "" : "; ") + rule.text;
    return why;
}

struct Notes {
    std::string operator()(const Received& e) const {
        if (e.begun_by)
            return e.begun_by->name.empty() ? e.begun_by->element_name
                                            : e.begun_by->name + ": " + e.begun_by->from;
        const std::string why = because(e.fees_by);
        return e.note.empty() || why.empty() ? e.note + why : e.note + "; " + why;
    }
    std::string operator()(const TaskAssigned& e) const { return e.to_name; }
    std::string operator()(const TaskCompleted& e) const {
        std::string said = e.note.empty() ? because(e.decided) : e.note;
        for (const FilledThen& each : e.filled.value_or(std::vector<FilledThen>{}))
            said += (said.empty() ? "" : "; ") + each.label + ": " + each.value;
        return said.empty() ? e.step_name : e.step_name + ": " + said;
    }
    std::string operator()(const TaskSentBack& e) const { return e.to_name + ": " + e.reason; }
    std::string operator()(const SystemWorkFailed& e) const {
        return e.step_name + ": " + e.handler;
    }
    std::string operator()(const SupplementRequested& e) const { return e.reason; }
    std::string operator()(const SupplementAnswered& e) const { return e.note; }
    std::string operator()(const SupplementExpired& e) const { return e.form_no; }
    std::string operator()(const Suspended& e) const { return e.step_name; }
    std::string operator()(const Resumed& e) const { return e.step_name; }
    std::string operator()(const WithdrawalAsked& e) const { return e.reason; }
    std::string operator()(const WithdrawalDeclined& e) const { return e.reason; }
    std::string operator()(const Stopped& e) const { return e.reason; }
    std::string operator()(const ExtensionDrafted& e) const { return e.reason; }
    std::string operator()(const ExtensionRejected& e) const { return e.reason; }
    std::string operator()(const Extended& e) const { return e.form_no + ": " + e.reason; }
    std::string operator()(const Apologised& e) const { return e.form_no + ": " + e.reason; }
    std::string operator()(const Finished& e) const {
        return e.ground ? *e.ground : e.document ? e.document->number : "";
    }
    std::string operator()(const Returned& e) const { return e.post_code.value_or(""); }
    std::string operator()(const Corrected& e) const { return e.reason; }
    std::string operator()(const ReceiptVoided& e) const { return e.receipt_no + ": " + e.reason; }
    std::string operator()(const ReceiptReprinted& e) const {
        return e.receipt_no + ": " + e.reason;
    }
    std::string operator()(const PaperSent& e) const { return e.to ? e.to->unit_name : ""; }
    std::string operator()(const PaperArrived& e) const { return e.at.unit_name; }
    std::string operator()(const PaperMissing& e) const { return e.reason; }
    std::string operator()(const PaperFound& e) const {
        return e.note.empty() ? e.at.unit_name : e.at.unit_name + ": " + e.note;
    }
    std::string operator()(const AuthorityMoved& e) const {
        const OfficeThen* to = e.competent ? &*e.competent : e.reception ? &*e.reception : nullptr;
        return (to ? to->agency_name + ", " : "") + e.decision;
    }
    std::string operator()(const Certified& e) const {
        return fmt::format("{} {}", e.book, e.book_no);
    }
    std::string operator()(const ConsultationAsked& e) const {
        return e.asked.agency_name + ": " + e.subject;
    }
    std::string operator()(const ConsultationAssigned& e) const { return e.to_name; }
    std::string operator()(const ConsultationAnswered& e) const { return e.content; }
    std::string operator()(const ConsultationWithdrawn& e) const { return e.reason; }
    std::string operator()(const ConsultationLate& e) const { return e.asked.agency_name; }
    std::string operator()(const ShareStarted& e) const {
        return e.work.empty() ? e.office.agency_name : e.office.agency_name + ": " + e.work;
    }
    std::string operator()(const ShareEnded& e) const { return e.office.agency_name; }
    std::string operator()(const ProcessMoved& e) const {
        return fmt::format("{} {} → {}: {}", e.process_code, e.from_version, e.to_version,
                           e.reason);
    }
    std::string operator()(const InternalEnded& e) const { return e.reason; }
    std::string operator()(const TimerFired& e) const { return e.element_name; }
    std::string operator()(const MessageTaken& e) const { return e.name + ": " + e.from; }
    std::string operator()(const SignalHeard& e) const { return e.name + ": " + e.from; }
    std::string operator()(const IncidentRaised& e) const { return e.element_name; }
    std::string operator()(const IncidentClosed& e) const { return e.reason; }
    std::string operator()(const EndedByAdministrator& e) const { return e.reason; }
    std::string operator()(const auto&) const { return {}; }
};

}  // namespace

std::string note_of(const EventBody& body) {
    return std::visit(Notes{}, body);
}

DossierView facts_of(const Rooms& rooms, Transaction& tx, const Dossier& d) {
    DossierView view;
    view.code = d.code;
    view.version = d.version;
    view.status = d.status;
    view.national_status = national_status(d.status);
    view.procedure_code = d.intake.procedure_code;
    view.procedure_name = d.intake.procedure_name;
    view.procedure_version = d.intake.procedure_version;
    view.case_code = d.case_code;
    view.applicant = shown(d.applicant);
    if (d.intake.submitter) view.submitter = shown(*d.intake.submitter);
    view.channel = d.intake.channel;
    view.received_at = d.received_at;
    view.received_by = d.received_by_name;
    view.promised_at = d.promised_at;
    view.finished_at = d.finished_at;
    view.returned_at = d.returned_at;
    view.reception_unit = d.intake.reception.unit_name;
    view.competent_agency = d.intake.competent.agency_name;
    view.process_code = d.intake.process_code;
    view.process_version = d.intake.process_version;
    view.term = d.intake.term;
    view.answer_within = d.intake.answer_within;
    view.papers = papers_of(rooms, tx, d.papers);
    view.other_files = files_of(rooms, tx, loose_files(d));
    view.sets = d.intake.sets;
    view.paper_place = {d.paper.office ? d.paper.office->unit_name : "", d.paper.since,
                        d.paper.is_in_transit};
    view.fees = d.fees;
    view.receipt_no = d.receipt_no;
    view.receipt_voided = d.is_receipt_voided;
    view.result_by = d.intake.result_by;
    if (d.outcome) {
        const DocumentThen document = d.outcome->document.value_or(DocumentThen{});
        view.result =
            ResultView{d.outcome->outcome, d.outcome->ground,  document.kind,
                       document.number,    document.signed_on, files_of(rooms, tx, document.files)};
    }
    if (!d.supplements.empty()) {
        const Supplement& last = d.supplements.back();
        view.supplement =
            SupplementView{last.asked_at,        last.request.reason,
                           last.request.form_no, papers_of(rooms, tx, last.request.papers),
                           last.answered_at,     last.request.answer_by};
    }
    view.withdrawal_reason = d.withdrawal_reason;
    if (d.stopped)
        view.stopped = StoppedView{d.stopped->at, d.stopped->what.reason, d.stopped->what.refund,
                                   d.stopped->what.form_no, d.stopped->by_name};
    view.appointments = appointment_views(d);
    for (const Appointment& each : d.appointments)
        if (each.kind != AppointmentKind::apology)
            view.extended = each.kind == AppointmentKind::extension;
    view.extension_draft = draft_view(d);
    return view;
}

std::vector<StepView> steps_of(const process::Definition& definition,
                               const process::Instance& instance, const Dossier& d) {
    std::vector<StepView> views;
    for (const process::Step& step : process::steps(definition, instance)) {
        if (step.state == process::StepState::passed_by) continue;
        StepView view{step.element, step.name, step.role, "not_yet", "", std::nullopt};
        if (step.state == process::StepState::current) view.state = "current";
        if (step.state == process::StepState::done) view.state = "done";
        for (const StepDone& done : d.done)
            if (view.state == "done" && done.step == step.element) {
                view.by = done.by_name;
                view.at = done.at;
            }
        views.push_back(std::move(view));
    }
    return views;
}

}  // namespace motcua::dossiers
