// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/fees.hpp"
#include "modules/dossiers/commands/touched.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kCountMax = 5000;

}  // namespace

Result<CertifiedView> Dossiers::certify(Transaction& tx, const Actor& by, const Certify& what) {
    if (by.is != Actor::Is::system && !rooms_.holds(tx, by, May::receive_dossiers, what.unit_id))
        return Error{Kind::not_allowed, "dossier.not_allowed", "unit_id"};
    const bool is_copy = what.kind == "copy";
    if (!is_copy && what.kind != "signature")
        return Error{Kind::invalid, "dossier.not_certification", "kind"};
    if (what.copies < 1 || what.copies > kCountMax ||
        (is_copy && (what.pages < 1 || what.pages > kCountMax)))
        return Error{Kind::invalid, "dossier.count_wrong", "copies"};
    const Date today = date_of(tx.now());
    const auto offer = rooms_.offer(tx, what.offer_id, what.unit_id, "direct", today);
    if (!offer) return offer.error();
    const std::string_view fee_code = is_copy ? "certified_copy" : "certified_signature";
    const auto fee = rooms_.certification_fee(tx, what.offer_id, fee_code, is_copy ? what.pages : 1,
                                              what.copies);
    if (!fee) return Error{Kind::wrong_state, "dossier.not_certification", "offer_id"};

    Received intake;
    intake.channel = "direct";
    if (what.person_id.is_set()) {
        auto party = rooms_.party(tx, what.person_id);
        if (!party) return party.error();
        intake.applicant = *std::move(party);
    } else {
        intake.applicant.kind = "citizen";
        intake.applicant.name = PersonText(what.person_name.value_or(""));
    }
    intake.procedure_code = offer->procedure_code;
    intake.procedure_version = offer->procedure_version;
    intake.procedure_name = offer->procedure_name;
    intake.term = offer->term.text();
    const PlaceFacts place = rooms_.place(tx, what.unit_id, today);
    intake.reception = place.office;
    if (!place.telephone.empty()) intake.telephone = place.telephone;
    intake.competent = rooms_.office_of(tx, offer->competent, today);
    intake.result_by = "counter";

    Certified certified{what.kind, "", 0, what.copies, is_copy ? what.pages : 1, *fee};
    intake.fees = {{std::string(fee_code), offer->procedure_name, *fee}};
    intake.fee_method = "cash";
    const std::string& unit_code = place.code;
    const int year = int(std::chrono::year_month_day(today).year());
    certified.book = fmt::format("{}/{}", what.kind == "copy" ? "SCT-BS" : "SCT-CK", year);
    certified.book_no = next_number(tx, what.kind + " " + unit_code, year);
    if (what.receipt) intake.receipt_no = yearly_number(tx, "receipt " + unit_code, today);
    const std::chrono::year_month_day on{today};
    const int period = year * 10000 + static_cast<int>(unsigned(on.month())) * 100 +
                       static_cast<int>(unsigned(on.day()));
    const int number = next_number(tx, "dossier " + code_prefix(unit_code), period);
    Opened opened =
        begin_dossier(tx, by, intake.reception.agency,
                      dossier_code(code_prefix(unit_code), today, number), what.unit_id, {intake});
    const NewEvent events[] = {
        {certified},
        {Finished{"granted", std::nullopt, std::nullopt}},
        {Returned{intake.applicant.name, PersonText(""), "paper", std::nullopt}}};
    append(tx, opened, by, intake.reception.agency, events);
    project(rooms_, tx, opened, nullptr, {}, {});
    put_fees(tx, opened.dossier);
    TouchedLists touched;
    touched.look_at(opened.dossier);
    touched.tell(rooms_, tx, opened, Certified::kType);
    return CertifiedView{opened.head.code, certified.book, certified.book_no, certified.fee};
}

}  // namespace motcua::dossiers
