// SPDX-License-Identifier: Apache-2.0
#include "api/desk/forms.hpp"

namespace motcua::api {
using namespace dossiers;
namespace {

std::vector<documents::ComponentLine> components_of(const std::vector<PaperGiven>& papers) {
    std::vector<documents::ComponentLine> lines;
    for (const PaperGiven& paper : papers) {
        documents::ComponentLine line;
        line.name = paper.name;
        if (paper.originals > 0) line.originals = paper.originals;
        if (paper.copies > 0) line.photocopies = paper.copies;
        if (!paper.files.empty()) line.electronic = static_cast<int>(paper.files.size());
        lines.push_back(std::move(line));
    }
    return lines;
}

documents::ReturnWay way_of(std::string_view result_by) {
    if (result_by == "post") return documents::ReturnWay::post;
    return result_by == "online" ? documents::ReturnWay::online : documents::ReturnWay::one_stop;
}

documents::FeeWay fee_way_of(std::string_view method) {
    return from_code<documents::FeeWay>(method).value_or(documents::FeeWay::none);
}

std::string at_work(const OfficeThen& place, const std::string& step) {
    if (place.unit_name.empty() || step.empty()) return step;
    return fmt::format("{} ({})", place.unit_name, step);
}

/// Judged as the whole dossier is (R17).
documents::StepOutcome outcome_of(Instant at, Instant due) {
    if (at > due) return documents::StepOutcome::late;
    return date_of(at) < date_of(due) ? documents::StepOutcome::early
                                      : documents::StepOutcome::on_time;
}

}  // namespace

std::string look_up_url(const Printing& p, std::string_view code) {
    // The token stands behind the hash: it never reaches a server's log by way of an address.
    return p.m.public_url + "/theo-doi#" + p.m.dossiers.follow_token(code);
}

documents::FormHead head_of(const Printing& p, const OfficeThen& office, std::string number) {
    documents::FormHead head;
    head.office = office.agency_name;
    head.point = office.unit_name == office.agency_name ? "" : office.unit_name;
    head.number = std::move(number);
    head.place = "Hà Nội";
    head.made_at = p.now;
    head.is_demo = p.m.is_demo;
    return head;
}

documents::Applicant applicant_of(const PartyThen& party,
                                  const std::optional<PartyThen>& submitter) {
    return {party.name,    submitter ? submitter->name : PersonText(),
            party.address, party.phone,
            party.email,   party.identity};
}

documents::TermText term_text(std::string_view term) {
    const auto read = deadlines::parse_term(term);
    if (!read) return {};
    std::string amount = read->amount.decimal();
    std::ranges::replace(amount, '.', ',');
    if (amount.size() == 1) amount.insert(amount.begin(), '0');
    return {amount,
            from_code<documents::TermUnit>(code(read->unit)).value_or(documents::TermUnit::none)};
}

documents::ReceiptForm receipt_form(const Printing& p, const Dossier& d) {
    documents::ReceiptForm form;
    const bool answered = !d.supplements.empty() && d.supplements.back().answered_at;
    form.received_at = answered ? *d.supplements.back().answered_at : d.received_at;
    // What was given to the applicant bears the names of its day, whoever acts now.
    const OfficeThen& reception = d.offices_at(form.received_at).reception;
    form.head = head_of(p, reception, d.receipt_no);
    form.code = d.code;
    form.lookup_url = look_up_url(p, d.code);
    form.applicant = applicant_of(d.applicant, d.intake.submitter);
    form.procedure = {d.intake.procedure_code, d.intake.procedure_name};
    form.components = components_of(d.papers);
    form.sets = d.intake.sets;
    form.term = term_text(d.intake.term);
    // A second print is the same paper: it bears the day on which it was given.
    form.head.made_at = form.received_at;
    form.promised_at = d.promised_at;
    for (const FeeLine& line : d.fees) {
        form.fee += line.amount;
        if (line.ground) form.fee_ground += (form.fee_ground.empty() ? "" : "; ") + *line.ground;
    }
    form.fee_way = fee_way_of(d.intake.fee_method);
    form.return_way = way_of(d.intake.result_by);
    form.return_place = reception.unit_name;
    form.officer = d.received_by_name;
    form.place_phone = d.intake.telephone.value_or("");
    return form;
}

documents::SupplementForm supplement_form(const Printing& p, const Dossier& d) {
    documents::SupplementForm form;
    const Supplement& last = d.supplements.back();
    const Offices& offices = d.offices_at(last.asked_at);
    form.head = head_of(p, offices.competent, last.request.form_no);
    form.head.made_at = last.asked_at;
    form.code = d.code;
    form.lookup_url = look_up_url(p, d.code);
    form.applicant = applicant_of(d.applicant, d.intake.submitter);
    form.procedure = {d.intake.procedure_code, d.intake.procedure_name};
    form.missing = components_of(last.request.papers);
    form.reasons = {last.request.reason};
    form.answer_by = last.request.answer_by;
    form.contact = offices.reception.unit_name;
    form.contact_phone = d.intake.telephone.value_or("");
    form.officer = d.received_by_name;
    return form;
}

documents::ControlForm control_form(const Printing& p, const Dossier& d,
                                    const std::vector<HandOver>& done,
                                    const std::vector<StepView>& steps) {
    documents::ControlForm form;
    form.head = head_of(p, d.intake.reception, "");
    form.code = d.code;
    form.lookup_url = look_up_url(p, d.code);
    form.applicant = d.applicant.name;
    form.procedure = {d.intake.procedure_code, d.intake.procedure_name};
    form.received_at = d.received_at;
    form.promised_at = d.promised_at;
    form.agency = d.intake.competent.agency_name;
    for (const ParticipantThen& each : d.participants)
        if (each.office.agency != d.intake.competent.agency)
            form.cooperating.push_back(each.office.agency_name);
    for (const HandOver& line : done) {
        documents::ControlStep step;
        step.gives = at_work(line.place, line.step_name);
        step.receives = at_work(line.next_place, line.next_step_name);
        step.giver = PersonText(line.by);
        step.receiver = PersonText(line.next_by);
        step.handed_at = line.at;
        if (line.due_at) step.outcome = outcome_of(line.at, *line.due_at);
        form.steps.push_back(std::move(step));
    }
    // What has not been done yet is left to write in: the slip goes with the paper.
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        if (steps[i].state == "done") continue;
        documents::ControlStep step;
        step.gives = steps[i].name;
        step.receives = steps[i + 1].name;
        form.steps.push_back(std::move(step));
    }
    return form;
}

Result<documents::TransferForm> transfer_form(const Printing& p, const Dossier& d,
                                              const std::vector<ShareView>& shares,
                                              const std::string& officer) {
    if (shares.empty()) return Error{Kind::not_found, "dossier.form_unknown"};
    documents::TransferForm form;
    form.head = head_of(p, d.intake.reception, "");
    form.code = d.code;
    form.lookup_url = look_up_url(p, d.code);
    form.applicant = d.applicant.name;
    form.procedure = {d.intake.procedure_code, d.intake.procedure_name};
    form.received_at = d.received_at;
    form.promised_at = d.promised_at;
    form.lead = d.intake.competent.agency_name;
    form.return_to = d.intake.reception.unit_name;
    for (const ShareView& share : shares) {
        documents::TransferPart part;
        part.agency = share.agency_name;
        part.is_lead = share.is_lead;
        part.work = share.work;
        if (!share.allotted.empty()) part.term = term_text(share.allotted);
        part.from = share.started_at;
        part.due = share.due_at;
        part.ended = share.ended_at;
        if (share.state != ShareState::not_begun)
            part.state = share.overrun_minutes > 0         ? documents::PartState::late
                         : share.state == ShareState::open ? documents::PartState::open
                                                           : documents::PartState::ended;
        if (!share.results.empty()) part.result = share.results.back().number;
        form.parts.push_back(std::move(part));
    }
    form.components = components_of(d.papers);
    form.sets = d.intake.sets;
    form.officer = officer;
    return form;
}

documents::ReturnForm return_form(const Printing& p, const Dossier& d) {
    documents::ReturnForm form;
    form.head = head_of(p, d.intake.reception, "");
    form.code = d.code;
    form.lookup_url = look_up_url(p, d.code);
    form.procedure = {d.intake.procedure_code, d.intake.procedure_name};
    form.applicant = d.applicant.name;
    if (d.handed_over) {
        form.receiver = d.handed_over->receiver_name;
        form.receiver_identity = d.handed_over->receiver_identity;
        form.is_authorised = d.handed_over->receiver_name != d.applicant.name;
    }
    if (d.outcome && d.outcome->document)
        form.results = {{d.outcome->document->kind, d.outcome->document->number,
                         d.intake.procedure_name, d.outcome->document->signed_on, 1}};
    form.returned_at = d.returned_at.value_or(p.now);
    form.head.made_at = form.returned_at;
    form.officer = d.handed_over ? d.handed_over_by : d.received_by_name;
    return form;
}

documents::HandOverForm hand_over_form(const Printing& p, const BundleView& bundle,
                                       const OfficeThen& from) {
    documents::HandOverForm form;
    form.head = head_of(p, from, std::to_string(bundle.number));
    form.code = fmt::format("{}", bundle.number);
    form.lookup_url = p.m.public_url + "/desk/bundles/" + bundle.id.text();
    form.what = !bundle.items.empty() && bundle.items.front().kind == "result"
                    ? documents::HandOverOf::results
                    : documents::HandOverOf::dossiers;
    form.gives = {PersonText(bundle.made_by), bundle.from_unit};
    form.receives = {PersonText(), bundle.to_unit};
    form.handed_at = bundle.made_at;
    for (const BundleItemView& item : bundle.items)
        form.lines.push_back({item.dossier_code, item.procedure_name, PersonText(), "",
                              bundle.to_post, item.reason});
    return form;
}

documents::DayForm day_form(const Printing& p, const DayView& day, const OfficeThen& office) {
    documents::DayForm form;
    form.head = head_of(p, office, "");
    form.officer = day.officer_name;
    form.counter = office.unit_name;
    form.day = day.on;
    for (const DayLine& line : day.receptions)
        form.receptions.push_back(
            {line.at, line.code, line.procedure_name, line.applicant_name, {}});
    for (const DayLine& line : day.returns)
        form.returns.push_back({line.at, line.code, line.procedure_name, line.applicant_name});
    for (const CashLine& line : day.cash)
        form.fees.push_back({fmt::format("{}", line.count), line.name, PersonText(),
                             documents::FeeWay::cash, line.amount});
    form.cash = day.cash_total;
    for (const WaitingPaper& waiting : day.not_handed_over)
        form.leftovers.push_back(
            {waiting.dossier_code, waiting.procedure_name, waiting.hand_over_by});
    return form;
}

documents::RegisterForm register_form(const Printing& p, const RegisterPage& page,
                                      const OfficeThen& office, Date from, Date until,
                                      const std::string& officer) {
    documents::RegisterForm form;
    form.head = head_of(p, office, "");
    form.book = "01";
    form.year = std::to_string(int(std::chrono::year_month_day(from).year()));
    form.from_on = from;
    form.to_on = until;
    for (const RegisterLine& line : page.items)
        form.rows.push_back({std::to_string(line.no), line.code, line.procedure_name, line.sets,
                             line.applicant_name, line.address, line.phone, line.competent_agency,
                             line.received_at, line.promised_at, line.returned_at,
                             way_of(line.channel), ""});
    form.officer = officer;
    return form;
}

}  // namespace motcua::api
