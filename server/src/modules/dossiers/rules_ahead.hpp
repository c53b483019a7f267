// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>

#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/rules_views.hpp"

/// What the rules of an offer come to for who has not come yet (decision 0250).
namespace motcua::dossiers {

/// How somebody means to hand it in. Rules differ by it; what is handed in online goes to the
/// national portal, not to us.
enum class AheadChannel { direct, post, online };
BOOST_DESCRIBE_ENUM(AheadChannel, direct, post, online)

struct AskRulesAhead {
    OfferId offer_id;
    AheadChannel channel = AheadChannel::direct;
    std::optional<std::string> case_code;
    std::optional<int> sets;
    std::optional<std::string> answers;  ///< JSON by the names of the questions: {"số bản": 2}
    std::optional<bool> decide;  ///< true: he thinks that is all; refused where something misses
};
BOOST_DESCRIBE_STRUCT(AskRulesAhead, (), (offer_id, channel, case_code, sets, answers, decide))

/// As Dossiers::rules_at_reception, for anybody and as of today: what the server would know of who
/// stands at the counter is asked, too. Nothing is kept; reception asks again.
///
/// Refuses: catalogue.offer_unknown, catalogue.not_offered_here (not today),
/// dossier.answers_unreadable, dossier.answer_wrong {name}, and with `decide`
/// dossier.rules_unanswered {name}; their field is "answers.NAME".
Result<RulesView> rules_ahead(const Rooms& rooms, Transaction& tx, const AskRulesAhead& what);

}  // namespace motcua::dossiers
