// SPDX-License-Identifier: Apache-2.0
#include "app/processes_in_use.hpp"

#include <algorithm>
#include <map>

#include "modules/documents/documents.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::app {
namespace {

process::UseTerm term_of(const catalogue::OfferTerm& offered) {
    using deadlines::TermUnit;
    const auto term = deadlines::parse_term(offered.term);
    if (!term) return {offered.term, false, {}};
    if (term->unit == TermUnit::none) return {offered.term, true, {}};
    if (term->unit == TermUnit::same_day)
        return {offered.term, true, process::Budget{100, "working_day"}};
    return {offered.term, true,
            process::Budget{term->amount.times_floor(100), std::string(code(term->unit))}};
}

/// Agencies under their names of a day, each asked for once.
class Names {
public:
    Names(Transaction& tx, Date on) : tx_(tx), on_(on) {}
    const process::OfficeName& of(AgencyId id) {
        const auto [at, is_new] = known_.try_emplace(id);
        if (is_new)
            if (const auto agency = organisation::agency(tx_, id, on_))
                at->second = {agency->code, agency->name};
        return at->second;
    }

private:
    Transaction& tx_;
    Date on_;
    std::map<AgencyId, process::OfficeName> known_;
};

}  // namespace

bool PublishedProcesses::knows(Transaction& tx, std::string_view process, Date on) const {
    const auto found = processes_.current(tx, process, on);
    return found && (*found)->kind == process::ProcessKind::procedure;
}

bool PublishedProcesses::decides(Transaction& tx, std::string_view model, std::string_view decision,
                                 Date on) const {
    const auto found = processes_.models().current(tx, model, on);
    return found && process::decides((*found)->model, decision);
}

std::vector<process::Use> ProcessesInUse::uses_of(Transaction& tx, std::string_view process,
                                                  Date on) const {
    std::vector<process::Use> uses;
    Names names(tx, on);
    for (const catalogue::OfferView& offer : catalogue_.all_offers(tx)) {
        if (offer.process != process || offer.valid_until < on ||
            offer.system_of_record != catalogue::SystemOfRecord::ours)
            continue;
        process::Use use;
        use.procedure = offer.code;
        use.reception = names.of(offer.place);
        use.competent = names.of(organisation::competent_agency(tx, offer.code, offer.agency, on));
        if (offer.partner.is_set()) use.partners["partner_agency"] = names.of(offer.partner);
        for (const catalogue::Participant& each : offer.participants)
            if (each.key != catalogue::kLeadKey) use.partners[each.key] = names.of(each.agency);
        for (const catalogue::OfferTerm& term : offer.terms) use.terms.push_back(term_of(term));
        uses.push_back(std::move(use));
    }
    return uses;
}

std::optional<process::OfficeName> ProcessesInUse::agency(Transaction& tx, std::string_view code,
                                                          Date on) const {
    const auto found = organisation::agency_by_code(tx, code, on);
    if (!found) return std::nullopt;
    return process::OfficeName{found->code, found->name};
}

bool ProcessesInUse::is_staffed(Transaction& tx, std::string_view agency, std::string_view role,
                                Date on) const {
    const auto found = organisation::agency_by_code(tx, agency, on);
    return found && !organisation::holders(tx, found->agency, role, on).empty();
}

std::vector<process::AsksModel> ProcessesInUse::asked_by_offers(Transaction& tx,
                                                                std::string_view model,
                                                                Date on) const {
    using process::AsksModelAs;
    std::vector<process::AsksModel> askers;
    const auto add = [&](AsksModelAs as, const catalogue::OfferView& offer) {
        process::AsksModel asker{as, offer.code, offer.name};
        if (std::ranges::find(askers, asker) == askers.end()) askers.push_back(std::move(asker));
    };
    for (const catalogue::OfferView& offer : catalogue_.all_offers(tx)) {
        if (offer.valid_until < on) continue;
        if (offer.rules.fees == model) add(AsksModelAs::fees, offer);
        if (offer.rules.papers == model) add(AsksModelAs::papers, offer);
    }
    return askers;
}

bool ProcessesInUse::knows_form(std::string_view form) const {
    return from_code<documents::FormCode>(form).has_value();
}

}  // namespace motcua::app
