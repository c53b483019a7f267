// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/begin_process.hpp"
#include "modules/dossiers/commands/fees.hpp"
#include "modules/dossiers/commands/rules_at_reception.hpp"
#include "modules/dossiers/commands/sent.hpp"
#include "modules/dossiers/commands/shares.hpp"
#include "modules/dossiers/commands/suspension.hpp"
#include "modules/dossiers/commands/system_work.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

/// When the dossier counts as received, and why it is entered later.
Result<Instant> reception_moment(Transaction& tx, const ReceiveDossier& what) {
    if (!what.occurred_at) return tx.now();
    if (*what.occurred_at > tx.now())
        return Error{Kind::invalid, "dossier.occurred_in_future", "occurred_at"};
    if (is_blank(what.occurred_reason.value_or("")))
        return Error{Kind::invalid, "dossier.late_entry_reason_missing", "occurred_reason"};
    return floor_minute(*what.occurred_at);
}

process::Between parties_of(const Received& intake) {
    process::Between all{intake.reception.agency_code, intake.competent.agency_code, {}};
    if (intake.partner) all.partners.push_back(intake.partner->agency_code);
    if (intake.participants)
        for (const ParticipantThen& each : *intake.participants)
            all.partners.push_back(each.office.agency_code);
    return all;
}

Result<> check_input(const ReceiveDossier& what) {
    if (auto good = check_papers(what.papers); !good) return good;
    if (auto good = check_fees(what.fees); !good) return good;
    if (what.sets.value_or(1) < 1) return Error{Kind::invalid, "dossier.count_wrong", "sets"};
    return {};
}

}  // namespace

Result<ReceivedView> Dossiers::receive_dossier(Transaction& tx, const Actor& by, VisitId visit_id,
                                               const ReceiveDossier& what) {
    auto visit = open_visit_for_act(rooms_, tx, by, visit_id);
    if (!visit) return visit.error();
    if (auto good = check_input(what); !good) return good.error();
    const auto at = reception_moment(tx, what);
    if (!at) return at.error();
    const Date today = date_of(tx.now());
    const auto offer = rooms_.offer(tx, what.offer_id, visit->unit, visit->channel, today);
    if (!offer) return offer.error();

    Received intake;
    const PersonId stands_for = visit->on_behalf_of.is_set() ? visit->on_behalf_of : visit->person;
    auto applicant = rooms_.party(tx, what.applicant_id.is_set() ? what.applicant_id : stands_for);
    if (!applicant) return applicant.error();
    ReceivedView answer;
    answer.open_same =
        tx.query<OpenSame>(sql::open_same, applicant->person, offer->procedure_code).rows();
    if (!answer.open_same.empty() && !what.despite_open)
        return Error{Kind::wrong_state,
                     "dossier.same_open",
                     "despite_open",
                     {{"code", answer.open_same.front().code}}};
    std::vector<FileId> files;
    for (const PaperInput& paper : what.papers)
        files.insert(files.end(), paper.file_ids.begin(), paper.file_ids.end());
    if (auto known = rooms_.files(tx, files); !known) return known.error();

    intake.visit = visit->id;
    intake.channel = visit->channel;
    intake.applicant = *std::move(applicant);
    if (visit->person != intake.applicant.person)
        if (auto submitter = rooms_.party(tx, visit->person))
            intake.submitter = *std::move(submitter);
    intake.procedure_code = offer->procedure_code;
    intake.procedure_version = offer->procedure_version;
    intake.procedure_name = offer->procedure_name;
    intake.case_code = what.case_code.value_or("");
    intake.term = offer->term.text();
    if (!offer->answer_within.empty()) intake.answer_within = offer->answer_within;
    const PlaceFacts place = rooms_.place(tx, visit->unit, today);
    intake.reception = place.office;
    if (!place.telephone.empty()) intake.telephone = place.telephone;
    intake.competent = rooms_.office_of(tx, offer->competent, today);
    if (offer->owner != offer->competent)
        intake.delegated_by = rooms_.office_of(tx, offer->owner, today);
    if (offer->partner.is_set()) intake.partner = rooms_.office_of(tx, offer->partner, today);
    if (!offer->participants.empty()) intake.participants = rooms_.participants(tx, *offer, today);
    intake.papers = papers_given(what.papers);
    intake.sets = what.sets.value_or(1);
    intake.fee_method = what.fee_method.value_or("none");
    intake.result_by = what.result_by.value_or("counter");
    intake.note = what.note.value_or("");
    if (what.occurred_at) intake.late_entry_reason = what.occurred_reason;

    if (auto ruled = put_rules(rooms_, tx, *offer, what, *at, intake); !ruled) return ruled.error();

    const auto calendar = rooms_.calendar(tx, offer->competent);
    const auto due = deadlines::due(*calendar, offer->term, *at);
    if (!due) return due.error();
    intake.promised_at = due->at;

    const auto definition = rooms_.process_now(tx, offer->process_code, today, parties_of(intake));
    if (!definition) return definition.error();
    const auto begun = begin_process(rooms_, tx, **definition, intake, {}, date_of(*at));
    if (!begun) return begun.error();

    // Counters last: their rows stay locked until the commit.
    const std::string& unit_code = place.code;
    const std::chrono::year_month_day on{date_of(*at)};
    const int period = int(on.year()) * 10000 + static_cast<int>(unsigned(on.month())) * 100 +
                       static_cast<int>(unsigned(on.day()));
    intake.receipt_no = yearly_number(tx, "receipt " + unit_code, today);
    const int number = next_number(tx, "dossier " + code_prefix(unit_code), period);
    Opened opened = begin_dossier(tx, by, intake.reception.agency,
                                  dossier_code(code_prefix(unit_code), date_of(*at), number),
                                  visit->unit, {intake, "", begun->engine, *at});
    if (begun->reached_business_end) {
        const NewEvent finished[] = {{Finished{"granted", std::nullopt, std::nullopt}}};
        append(tx, opened, by, intake.reception.agency, finished);
    }
    suspend_if_wanted(tx, opened, by, intake.reception.agency,
                      wants_suspension(definition->get(), begun->instance), *at);
    follow_shares(tx, opened, by, begun->instance, *at);
    const Derived rows = project(rooms_, tx, opened, definition->get(), begun->instance, {});
    send_out(tx, opened.head.code, begun->sent, rows.waits, {});
    enqueue_system_work(tx, opened.head.code, system_tasks(begun->instance));
    put_fees(tx, opened.dossier);
    TouchedLists touched;
    touched.look_at(opened.dossier);
    touched.tell(rooms_, tx, opened, Received::kType);
    rooms_.introduce(tx, intake.applicant.person, visit->unit, offer->competent);

    answer.dossier_code = opened.head.code;
    answer.received_at = *at;
    answer.promised_at = intake.promised_at;
    answer.due_at = due->at;
    answer.receipt_no = intake.receipt_no;
    for (const FeeLine& fee : intake.fees) answer.fee += fee.amount;
    answer.item_id = add_item(tx, *visit,
                              {"received",
                               intake.procedure_code,
                               intake.procedure_name,
                               opened.head.dossier,
                               "",
                               {intake.reception, intake.applicant, "", {}},
                               answer.fee});
    return answer;
}

}  // namespace motcua::dossiers
