// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/model/interlinked_applier.hpp"

namespace motcua::dossiers {

void InterlinkedApplier::take_in_participants(const Received& e) {
    if (!e.participants) return;
    d.participants = *e.participants;
    // A partner beside agencies with parts is a part without a time of its own; alone it has none.
    if (e.partner) d.participants.push_back({"partner_agency", *e.partner, "", ""});
    for (const ParticipantThen& each : d.participants)
        d.parties.insert({each.office.agency, each.office.unit});
}

void InterlinkedApplier::seat_participants(const AuthorityMoved& e) {
    for (ParticipantThen& part : d.participants) {
        if (part.key == "competent" && e.competent) part.office = *e.competent;
        if (part.key == "partner_agency" && e.partner) part.office = *e.partner;
        if (e.participants)
            for (const ParticipantThen& moved : *e.participants)
                if (moved.key == part.key) part.office = moved.office;
        d.parties.insert({part.office.agency, part.office.unit});
    }
}

void InterlinkedApplier::keep_result(const TaskCompleted& e) {
    const auto task = d.tasks.find(e.task);
    if (!e.document || task == d.tasks.end()) return;
    for (ShareThen& share : d.shares)
        if (share.is_open() && share.what.office.agency == task->second.place.agency)
            share.results.push_back({*e.document, e.step_name, h.occurred_at});
}

void InterlinkedApplier::lapse() {
    for (Consultation& each : d.consultations)
        if (each.is_open()) each.lapsed_at = h.occurred_at;
}

Consultation* InterlinkedApplier::consultation(int number) {
    for (Consultation& each : d.consultations)
        if (each.what.number == number) return &each;
    return nullptr;
}

void InterlinkedApplier::operator()(const ConsultationAsked& e) {
    Consultation asked;
    asked.what = e;
    asked.asked_at = h.occurred_at;
    asked.asked_by = h.actor;
    asked.asked_by_name = h.by_name;
    d.consultations.push_back(std::move(asked));
    d.parties.insert({e.asked.agency, e.asked.unit});
    d.files.insert(d.files.end(), e.files.begin(), e.files.end());
}

void InterlinkedApplier::operator()(const ConsultationAssigned& e) {
    if (Consultation* each = consultation(e.number)) {
        each->assignee = e.to;
        each->assignee_name = e.to_name;
    }
}

void InterlinkedApplier::operator()(const ConsultationAnswered& e) {
    if (Consultation* each = consultation(e.number)) {
        each->answer = e;
        each->answered_at = h.occurred_at;
        each->answered_by_name = h.by_name;
    }
    d.files.insert(d.files.end(), e.files.begin(), e.files.end());
}

void InterlinkedApplier::operator()(const ConsultationWithdrawn& e) {
    if (Consultation* each = consultation(e.number)) {
        each->withdrawn_at = h.occurred_at;
        each->withdrawn_reason = e.reason;
    }
}

void InterlinkedApplier::operator()(const ConsultationLate& e) {
    if (Consultation* each = consultation(e.number)) each->late_at = h.occurred_at;
}

void InterlinkedApplier::operator()(const ShareStarted& e) {
    d.shares.push_back({e, h.occurred_at, std::nullopt, "", {}});
}

void InterlinkedApplier::operator()(const ShareEnded& e) {
    for (ShareThen& share : d.shares)
        if (share.what.key == e.key && share.what.run == e.run) {
            share.ended_at = h.occurred_at;
            share.how = e.how;
        }
}

}  // namespace motcua::dossiers
