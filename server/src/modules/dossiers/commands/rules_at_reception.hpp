// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/commands/visits.hpp"

namespace motcua::dossiers {

/// What the rules of an offer are asked with. What the server knows goes by these names:
/// received_on, channel, case_code, procedure_code, sets, and those of Rooms::applicant_facts.
/// Whatever else a model wants is a question to the officer.
struct RulesAsked {
    PersonId applicant;
    std::string channel;
    std::string case_code;
    int sets = 1;
    Instant received_at{};
    std::string answers;  ///< JSON; empty: none yet
};

/// Asks the models in force on the day of reception. Refuses dossier.answers_unreadable.
Result<RulesView> rules_of(const Rooms& rooms, Transaction& tx, const OfferFacts& offer,
                           const RulesAsked& asked);

/// The intake's fees and what decided them. Where rules say nothing, the officer's fees stand.
/// Refuses dossier.rules_unanswered, dossier.fees_differ {amount}, dossier.answers_unreadable.
Result<> put_rules(const Rooms& rooms, Transaction& tx, const OfferFacts& offer,
                   const ReceiveDossier& what, Instant at, Received& intake);

}  // namespace motcua::dossiers
