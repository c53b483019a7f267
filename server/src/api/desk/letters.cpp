// SPDX-License-Identifier: Apache-2.0
#include "api/desk/forms.hpp"

namespace motcua::api {
using namespace dossiers;
namespace {

bool is_letter(const Appointment& promise) {
    return promise.kind == AppointmentKind::extension || promise.kind == AppointmentKind::apology;
}

/// What every letter to the applicant bears; dated when it was signed, not when it is printed.
template <class Form>
Form letter(const Printing& p, const Dossier& d, std::string number, Instant signed_at) {
    Form form;
    const Offices& offices = d.offices_at(signed_at);
    form.head = head_of(p, offices.competent, std::move(number));
    form.head.made_at = signed_at;
    form.code = d.code;
    form.lookup_url = look_up_url(p, d.code);
    form.applicant = applicant_of(d.applicant, d.intake.submitter);
    form.procedure = {d.intake.procedure_code, d.intake.procedure_name};
    form.received_at = d.received_at;
    form.agency = offices.competent.agency_name;
    form.contact = offices.reception.unit_name;
    form.contact_phone = d.intake.telephone.value_or("");
    return form;
}

}  // namespace

Result<documents::ExtensionForm> extension_form(const Printing& p, const Dossier& d,
                                                std::string_view form_no) {
    const Appointment* found = nullptr;
    std::optional<Instant> before, promised;
    for (const Appointment& each : d.appointments) {
        if (is_letter(each) && (form_no.empty() || each.form_no == form_no)) {
            found = &each;
            before = promised;
        }
        promised = each.promised_at;
    }
    if (!found) return Error{Kind::not_found, "dossier.form_unknown", "form_no"};
    auto form = letter<documents::ExtensionForm>(p, d, found->form_no, found->made_at);
    form.promised_at = before;
    form.is_extension = found->kind == AppointmentKind::extension;
    form.reasons = {found->reason};
    form.new_at = found->promised_at.value();
    form.signer = found->made_by;
    return form;
}

Result<documents::StopForm> stop_form(const Printing& p, const Dossier& d) {
    if (!d.stopped || d.stopped->what.form_no.empty())
        return Error{Kind::not_found, "dossier.form_unknown"};
    const StoppedThen& stopped = *d.stopped;
    auto form = letter<documents::StopForm>(p, d, stopped.what.form_no, stopped.at);
    form.asked_at = d.withdrawal_asked_at;
    form.request = d.withdrawal_reason;
    if (!d.done.empty()) form.stage = d.done.back().step_name;
    form.reasons = {stopped.what.reason};
    form.stopped_at = stopped.at;
    for (const FeeLine& line : d.fees) form.paid += line.amount;
    form.is_paid = form.paid.dong > 0;
    form.refund = stopped.what.refund;
    form.is_refunded = form.refund.dong > 0;
    form.kept = Money{form.paid.dong - form.refund.dong};
    form.return_place = d.intake.reception.unit_name;
    form.signer = stopped.by_name;
    return form;
}

}  // namespace motcua::api
