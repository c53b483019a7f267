// SPDX-License-Identifier: Apache-2.0
#include "app/demo/at_the_counter.hpp"

namespace motcua::app {

using namespace dossiers;

namespace {

constexpr std::size_t kPapersMax = 6;

/// What rules ask, none of which holds.
std::string no_to_all(House& house, const DemoOffice& office, Transaction& tx,
                      catalogue::OfferId offer) {
    AskRules ask;
    ask.unit_id = office.counter.unit;
    ask.channel = "direct";
    ask.offer_id = offer;
    std::map<std::string, bool> answers;
    if (const auto view = house.dossiers.rules_at_reception(tx, as(office.counter), ask))
        for (const RuleQuestion& question : view->questions) answers[question.name] = false;
    return json::write(answers);
}

ReceiveDossier whole(House& house, const DemoOffice& office, Transaction& tx,
                     const catalogue::OfferView& offer) {
    ReceiveDossier what;
    what.offer_id = offer.offer;
    const auto checklist = house.catalogue.checklist(tx, offer.version);
    if (checklist && !checklist->groups.empty())
        for (const catalogue::Component& paper : checklist->groups.front().papers)
            if (what.papers.size() < kPapersMax)
                what.papers.push_back({{},
                                       paper.name,
                                       std::max(1, static_cast<int>(paper.originals)),
                                       static_cast<int>(paper.copies),
                                       {}});
    for (const catalogue::FeeLine& fee : offer.fees)
        if (!fee.is_optional && fee.per == catalogue::FeePer::dossier)
            what.fees.push_back({fee.code, fee.name, fee.amount});
    what.fee_method = what.fees.empty() ? "none" : "cash";
    what.note = words::say(Language::vi, "demo.note");
    if (offer.rules != catalogue::OfferRules{})
        what.answers = no_to_all(house, office, tx, offer.offer);
    return what;
}

}  // namespace

Result<ReceivedView> receive_whole(House& house, const DemoOffice& office, VisitId visit,
                                   const catalogue::OfferView& offer) {
    return house.database->write([&](Transaction& tx) {
        return house.dossiers.receive_dossier(tx, as(office.counter), visit,
                                              whole(house, office, tx, offer));
    });
}

Result<FormView> turn_away(House& house, const DemoOffice& office, VisitId visit,
                           catalogue::OfferId offer, bool lacks_paper) {
    const Actor by = as(office.counter);
    return house.database->write([&](Transaction& tx) {
        if (!lacks_paper)
            return house.dossiers.refuse_to_receive(
                tx, by, visit, {offer, words::say(Language::vi, "demo.not_our_competence")});
        return house.dossiers.ask_to_complete(
            tx, by, visit,
            {offer,
             {},
             {{{}, words::say(Language::vi, "demo.missing_paper"), 1, 0, {}}},
             words::say(Language::vi, "demo.papers_missing")});
    });
}

Result<CertifiedView> certify_copies(House& house, const DemoOffice& office,
                                     people::PersonId person, catalogue::OfferId offer, int pages,
                                     int copies) {
    return house.database->write([&](Transaction& tx) {
        return house.dossiers.certify(
            tx, as(office.counter),
            {office.counter.unit, offer, person, {}, "copy", pages, copies, false});
    });
}

}  // namespace motcua::app
