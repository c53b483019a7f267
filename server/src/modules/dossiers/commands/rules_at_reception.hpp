// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/commands/visits.hpp"

namespace motcua::dossiers {

/// What the rules of an offer are asked with. What the server knows goes by these names:
/// received_on, channel, case_code, procedure_code, sets, and those of Rooms::applicant_facts.
/// Whatever else a model wants is a question to a person.
struct RulesAsked {
    PersonId applicant;
    std::string channel;
    std::string case_code;
    int sets = 1;
    Instant received_at{};
    std::string answers;  ///< JSON; empty: none yet
};

/// Asks the models in force on the day of reception. Refuses dossier.answers_unreadable, and
/// dossier.answer_wrong {name} with field "answers.NAME" where an answer is not of its question's
/// kind or none of its choices.
Result<RulesView> rules_of(const Rooms& rooms, Transaction& tx, const OfferFacts& offer,
                           const RulesAsked& asked);

/// The intake's fees and what decided them. Where rules say nothing, the officer's fees stand.
/// Refuses dossier.rules_unanswered {name} with field "answers.NAME" of the first that is missing,
/// dossier.fees_differ {amount}, and as rules_of.
Result<> put_rules(const Rooms& rooms, Transaction& tx, const OfferFacts& offer,
                   const ReceiveDossier& what, Instant at, Received& intake);

/// The refusal that names the first question nobody has answered; nothing where all are. `answers`
/// were read before.
std::optional<Error> unanswered(const RulesView& view, const std::string& answers);

}  // namespace motcua::dossiers
