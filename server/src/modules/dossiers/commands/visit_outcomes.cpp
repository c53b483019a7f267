// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

struct Matter {
    VisitRow visit;
    OfferFacts offer;
    OfficeThen reception;
    PartyThen person;
};

/// What forms 02 and 03 and guidance have in common.
Result<Matter> matter_of(const Rooms& rooms, Transaction& tx, const Actor& by, VisitId visit_id,
                         OfferId offer_id, std::string_view reason) {
    auto visit = open_visit_for_act(rooms, tx, by, visit_id);
    if (!visit) return visit.error();
    if (is_blank(reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    const Date today = date_of(tx.now());
    auto offer = rooms.offer(tx, offer_id, visit->unit, visit->channel, today);
    if (!offer) return offer.error();
    auto person =
        rooms.party(tx, visit->on_behalf_of.is_set() ? visit->on_behalf_of : visit->person);
    if (!person) return person.error();
    return Matter{*visit, *std::move(offer), rooms.office(tx, visit->unit, today),
                  *std::move(person)};
}

FormView put(Transaction& tx, const Matter& matter, std::string_view outcome, std::string form_no,
             std::string reason, std::vector<PaperGiven> papers) {
    const auto item =
        add_item(tx, matter.visit,
                 {std::string(outcome),
                  matter.offer.procedure_code,
                  matter.offer.procedure_name,
                  {},
                  form_no,
                  {matter.reception, matter.person, std::move(reason), std::move(papers)},
                  {}});
    return {item, std::move(form_no)};
}

}  // namespace

Result<FormView> Dossiers::ask_to_complete(Transaction& tx, const Actor& by, VisitId visit,
                                           const AskToComplete& what) {
    const auto matter = matter_of(rooms_, tx, by, visit, what.offer_id, what.reason);
    if (!matter) return matter.error();
    if (what.papers.empty()) return Error{Kind::invalid, "dossier.papers_missing", "papers"};
    if (auto good = check_papers(what.papers); !good) return good.error();
    auto number =
        yearly_number(tx, "form02 " + rooms_.unit_code(tx, matter->visit.unit), date_of(tx.now())) +
        "/HDHS";
    return put(tx, *matter, "asked_to_complete", std::move(number), what.reason,
               papers_given(what.papers));
}

Result<FormView> Dossiers::refuse_to_receive(Transaction& tx, const Actor& by, VisitId visit,
                                             const RefuseToReceive& what) {
    const auto matter = matter_of(rooms_, tx, by, visit, what.offer_id, what.reason);
    if (!matter) return matter.error();
    auto number =
        yearly_number(tx, "form03 " + rooms_.unit_code(tx, matter->visit.unit), date_of(tx.now()));
    return put(tx, *matter, "refused", std::move(number), what.reason, {});
}

Result<FormView> Dossiers::guide(Transaction& tx, const Actor& by, VisitId visit,
                                 const Guide& what) {
    const auto matter = matter_of(rooms_, tx, by, visit, what.offer_id, what.text);
    if (!matter) return matter.error();
    return put(tx, *matter, "guided", "", what.text, {});
}

}  // namespace motcua::dossiers
