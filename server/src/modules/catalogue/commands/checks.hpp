// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/catalogue/catalogue.hpp"

namespace motcua::catalogue::checks {

/// Refuses: catalogue.not_allowed for visitors.
Result<> may_decide(const Actor& by);
/// One a channel, each readable by deadlines. Refuses: catalogue.bad_term.
Result<> terms(const std::vector<OfferTerm>& terms);
/// Refuses: catalogue.bad_answer_time; none ("") is good.
Result<> answer_time(std::string_view term);
/// Refuses: catalogue.bad_fee (no code or name, a code twice, a negative amount).
Result<> fees(const std::vector<FeeLine>& fees);
/// Refuses: catalogue.rules_unknown {model, decision}.
Result<> rules(Transaction& tx, const KnowsProcesses& known, const OfferRules& rules, Date on);
/// The terms an offer gets: what was decided, and for the source's other channels what it states in
/// a form that can be computed.
std::vector<OfferTerm> with_stated(const std::vector<OfferTerm>& decided, const Facts& facts);

}  // namespace motcua::catalogue::checks

namespace motcua::catalogue::store {

void save_terms(Transaction& tx, OfferId offer, const std::vector<OfferTerm>& terms);
void save_fees(Transaction& tx, OfferId offer, const std::vector<FeeLine>& fees);
/// The index and every cache of offers follow; the act is written down.
void offer_changed(Transaction& tx, const Actor& by, std::string_view act, OfferId offer,
                   std::string_view code);

}  // namespace motcua::catalogue::store
