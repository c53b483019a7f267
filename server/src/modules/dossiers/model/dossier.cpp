// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/model/dossier.hpp"

#include "modules/dossiers/model/interlinked_applier.hpp"

namespace motcua::dossiers {
namespace {

void add_files(Dossier& dossier, const std::vector<FileId>& files) {
    dossier.files.insert(dossier.files.end(), files.begin(), files.end());
}

void add_papers(Dossier& dossier, const std::vector<PaperGiven>& papers) {
    for (const PaperGiven& given : papers) {
        add_files(dossier, given.files);
        auto same = std::ranges::find_if(dossier.papers, [&](const PaperGiven& held) {
            return !given.code.empty() && held.code == given.code && held.name == given.name;
        });
        if (same == dossier.papers.end()) {
            dossier.papers.push_back(given);
            continue;
        }
        same->originals += given.originals;
        same->copies += given.copies;
        same->files.insert(same->files.end(), given.files.begin(), given.files.end());
    }
}

/// Whether an incident's subject is a task.
bool is_work(Stuck what) {
    return what == Stuck::system_work || what == Stuck::task;
}

struct Applier : InterlinkedApplier {
    using InterlinkedApplier::operator();

    void place(const std::vector<TaskPlace>& placed) {
        for (const TaskPlace& each : placed) {
            d.tasks[each.task].place = each.office;
            d.tasks[each.task].opened_at = h.occurred_at;
            d.parties.insert({each.office.agency, each.office.unit});
        }
    }
    void close(const std::vector<std::string>& closed) {
        for (const std::string& task : closed) d.tasks.erase(task);
    }
    void promise(AppointmentKind kind, std::optional<Instant> at, std::string reason,
                 std::string number) {
        d.promised_at = at;
        d.appointments.push_back({kind, h.occurred_at, at, std::move(reason), std::move(number),
                                  d.extension_draft ? d.extension_draft->by_name : "", h.by_name,
                                  d.supplements.size()});
        d.extension_draft.reset();
    }
    void operator()(const Received& e) {
        d.id = h.dossier;
        d.intake = e;
        d.offices = {{h.occurred_at, h.recorded_at, e.reception, e.competent, e.partner, ""}};
        d.applicant = e.applicant;
        d.case_code = e.case_code;
        d.fees = e.fees;
        d.received_at = h.occurred_at;
        d.received_by = h.actor;
        d.received_by_name = h.by_name;
        d.receipt_no = e.receipt_no;
        const bool is_inside = is_internal(e.channel);
        if (!is_inside) promise(AppointmentKind::receipt, e.promised_at, "", e.receipt_no);
        for (const OfficeThen* side : {&e.reception, &e.competent})
            d.parties.insert({side->agency, side->unit});
        d.paper = {is_inside ? std::nullopt : std::optional(e.reception), h.occurred_at, false, {}};
        take_in_participants(e);
        add_papers(d, e.papers);
        place(e.placed);
        if (e.reception_task)
            d.done.push_back({*e.reception_task, e.reception_step.value_or(""),
                              e.reception_step_name.value_or(""), h.actor, h.by_name, h.occurred_at,
                              e.reception, h.occurred_at});
    }
    void operator()(const TaskClaimed& e) {
        d.tasks[e.task].assignee = h.actor;
        d.tasks[e.task].assignee_name = h.by_name;
    }
    void operator()(const TaskAssigned& e) {
        d.tasks[e.task].assignee = e.to;
        d.tasks[e.task].assignee_name = e.to_name;
    }
    void operator()(const TaskCompleted& e) {
        keep_result(e);
        const TaskState& was = d.tasks[e.task];
        d.done.push_back({e.task, e.step, e.step_name, h.actor, h.by_name, h.occurred_at, was.place,
                          was.opened_at});
        d.tasks.erase(e.task);
        place(e.placed);
        add_files(d, e.files);
        if (e.proposal) {
            d.proposal = *e.proposal;
            d.proposal_ground = e.ground.value_or("");
        }
        if (e.document) {
            d.document = e.document;
            add_files(d, e.document->files);
        }
    }
    void operator()(const TaskSentBack& e) {
        d.tasks.erase(e.task);
        place(e.placed);
        TaskState& again = d.tasks[e.again_task];
        again.assignee = e.to;
        again.assignee_name = e.to_name;
        again.is_sent_back = true;
        again.reason = e.reason;
    }
    void operator()(const SystemWorkFailed& e) { d.tasks[e.task].fault = e.code; }
    void operator()(const SupplementRequested& e) {
        d.supplements.push_back({h.occurred_at, e, std::nullopt});
        // The term will restart whole: what was drafted for the old one is void.
        d.extension_draft.reset();
    }
    void operator()(const SupplementExpired&) {
        d.supplement_expired = true;
        const std::string reason = d.supplements.empty() ? "" : d.supplements.back().request.reason;
        d.stopped = StoppedThen{Stopped{reason, {}, ""}, h.occurred_at, h.by_name};
        end_without_result();
    }
    void operator()(const SupplementAnswered& e) {
        if (!d.supplements.empty()) d.supplements.back().answered_at = h.occurred_at;
        if (e.promised_at) promise(AppointmentKind::supplement, e.promised_at, "", e.receipt_no);
        if (!e.receipt_no.empty()) d.receipt_no = e.receipt_no;
        add_papers(d, e.papers);
    }
    void operator()(const Suspended& e) {
        d.suspensions.push_back({e, h.occurred_at, std::nullopt});
        // The term will go on from another day: what was drafted for the old one is void.
        d.extension_draft.reset();
    }
    void operator()(const Resumed&) {
        if (d.is_suspended()) d.suspensions.back().until = h.occurred_at;
    }
    void operator()(const WithdrawalAsked& e) {
        d.withdrawal_reason = e.reason;
        d.withdrawal_asked_at = h.occurred_at;
    }
    void operator()(const WithdrawalDeclined&) { d.withdrawal_reason.clear(); }
    void end_without_result() {
        d.extension_draft.reset();
        d.finished_at = h.occurred_at;
        d.ended_under = d.intake.competent;
        d.tasks.clear();
        lapse();
    }
    void operator()(const Stopped& e) {
        d.stopped = StoppedThen{e, h.occurred_at, h.by_name};
        end_without_result();
    }
    void operator()(const Finished& e) {
        d.outcome = Outcome{e.outcome, e.ground.value_or(""), e.document};
        lapse();
        d.extension_draft.reset();
        d.finished_at = h.occurred_at;
        d.ended_under = d.intake.competent;
    }
    void operator()(const Returned& e) {
        d.handed_over = e;
        d.handed_over_by = h.by_name;
        d.returned_at = h.occurred_at;
        d.tasks.clear();
        d.paper = {std::nullopt, h.occurred_at, false, {}};
    }
    void operator()(const FilesAdded& e) {
        add_files(d, e.files);
        for (PaperGiven& paper : d.papers)
            if (e.paper_code && paper.code == *e.paper_code)
                paper.files.insert(paper.files.end(), e.files.begin(), e.files.end());
    }
    void operator()(const Corrected& e) {
        if (e.applicant) d.applicant = *e.applicant;
        if (e.case_code) d.case_code = *e.case_code;
        if (e.fees) d.fees = *e.fees;
        if (e.closed) close(*e.closed);
        if (e.placed) place(*e.placed);
        if (!e.papers) return;
        d.papers.clear();
        add_papers(d, *e.papers);
    }
    void operator()(const ReceiptVoided&) { d.is_receipt_voided = true; }
    void operator()(const ReceiptReprinted& e) {
        d.receipt_no = e.receipt_no;
        d.is_receipt_voided = false;
    }
    void operator()(const PaperSent& e) { d.paper = {e.to, h.occurred_at, true, e.bundle}; }
    void operator()(const PaperArrived& e) { d.paper = {e.at, h.occurred_at, false, {}}; }
    void operator()(const PaperMissing&) {
        // It stays in transit: nobody has it until somebody says so.
    }
    void operator()(const PaperFound& e) { d.paper = {e.at, h.occurred_at, false, {}}; }
    void operator()(const Certified& e) { d.certified = e; }
    void operator()(const AuthorityMoved& e) {
        Received& now = d.intake;
        if (e.competent) {
            now.competent = *e.competent;
            now.delegated_by.reset();
        }
        if (e.reception) now.reception = *e.reception;
        if (e.partner) now.partner = *e.partner;
        seat_participants(e);
        for (const OfficeThen* side : {&now.reception, &now.competent})
            d.parties.insert({side->agency, side->unit});
        if (e.paper && d.paper.office) d.paper.office = *e.paper;
        place(e.placed);
        for (const std::string& task : e.freed) {
            d.tasks[task].assignee = {};
            d.tasks[task].assignee_name.clear();
        }
        d.offices.push_back(
            {h.occurred_at, h.recorded_at, now.reception, now.competent, now.partner, e.decision});
    }
    void operator()(const ExtensionDrafted& e) {
        d.extension_draft = ExtensionDraft{e, h.actor, h.by_name, h.occurred_at};
    }
    void operator()(const ExtensionRejected&) { d.extension_draft.reset(); }
    void operator()(const Extended& e) {
        promise(AppointmentKind::extension, e.new_due, e.reason, e.form_no);
    }
    void operator()(const Apologised& e) {
        promise(AppointmentKind::apology, e.new_promise, e.reason, e.form_no);
    }
    void operator()(const ProcessMoved& e) { d.intake.process_version = e.to_version; }
    void operator()(const InternalEnded& e) {
        d.stopped = StoppedThen{{e.reason, {}, ""}, h.occurred_at, h.by_name};
        d.finished_at = h.occurred_at;
        d.tasks.clear();
    }
    void operator()(const TimerFired& e) {
        close(e.closed);
        place(e.placed);
    }
    void operator()(const MessageTaken& e) {
        close(e.closed);
        place(e.placed);
    }
    void operator()(const SignalHeard& e) {
        close(e.closed);
        place(e.placed);
    }
    void operator()(const IncidentRaised& e) {
        d.incidents[h.seq] = {e, h.occurred_at, d.engine.size()};
        if (const auto task = d.tasks.find(e.subject); task != d.tasks.end() && is_work(e.what))
            task->second.fault = e.code;
    }
    void operator()(const IncidentClosed& e) {
        if (const auto open = d.incidents.find(e.incident); open != d.incidents.end()) {
            const auto task = d.tasks.find(open->second.what.subject);
            if (task != d.tasks.end() && is_work(open->second.what.what))
                task->second.fault.clear();
            d.incidents.erase(open);
        }
        close(e.closed);
        place(e.placed);
    }
    void operator()(const EndedByAdministrator& e) {
        d.incidents.clear();
        d.stopped = StoppedThen{Stopped{e.reason, {}, ""}, h.occurred_at, h.by_name};
        end_without_result();
    }
};

}  // namespace

void apply(Dossier& dossier, const Event& event) {
    std::visit(Applier{{dossier, event.header}}, event.body);
    if (const auto next = after(dossier.status, event.header.type)) dossier.status = *next;
    // Who keeps his application goes on waiting for what he waited for.
    if (std::holds_alternative<WithdrawalDeclined>(event.body)) {
        if (dossier.awaits_supplement()) dossier.status = Status::waiting_supplement;
        if (dossier.is_suspended()) dossier.status = Status::waiting_duty;
    }
    if (!event.header.engine.empty())
        dossier.engine.push_back({event.header.occurred_at, event.header.engine});
    dossier.version = event.header.seq;
    dossier.last_at = event.header.recorded_at;
}

const Offices& Dossier::offices_at(Instant at) const {
    const Offices* found = &offices.front();
    for (const Offices& each : offices)
        if (each.since <= at) found = &each;
    return *found;
}

Dossier replay(const std::vector<Event>& events) {
    Dossier dossier;
    for (const Event& event : events) apply(dossier, event);
    return dossier;
}

}  // namespace motcua::dossiers
