// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>

#include "modules/dossiers/model/share.hpp"

/// Authority over a dossier that passes on while it runs, because agencies changed (decision 0180).
/// Bodies of events: only ever added to with optional members.
namespace motcua::dossiers {

enum class AuthorityBasis {
    succession,       ///< the agency ended, or the function moved
    delegation_ended  ///< authority given on came back
};
BOOST_DESCRIBE_ENUM(AuthorityBasis, succession, delegation_ended)

/// Occurred at the beginning of the effective day, or behind the last act where the decision was
/// recorded late. Says only what differs; names are those of that day.
struct AuthorityMoved {
    static constexpr std::string_view kType = "authority_moved";
    AuthorityBasis basis = AuthorityBasis::succession;
    std::string decision;
    Date effective_on{};
    std::optional<OfficeThen> competent_before;
    std::optional<OfficeThen> competent;
    std::optional<OfficeThen> reception;
    std::optional<OfficeThen> partner;
    std::optional<OfficeThen> paper;  ///< who keeps the paper that lay with a unit that ended
    std::vector<TaskPlace> placed;    ///< open tasks that move
    std::vector<std::string> freed;   ///< of those: their officer has no such post there
    /// Of an interlinked dossier: parts whose agency another one succeeded.
    std::optional<std::vector<ParticipantThen>> participants;
};
BOOST_DESCRIBE_STRUCT(AuthorityMoved, (),
                      (basis, decision, effective_on, competent_before, competent, reception,
                       partner, paper, placed, freed, participants))

/// The offices of a dossier from a moment on.
struct Offices {
    Instant since{};
    Instant recorded_at{};
    OfficeThen reception;
    OfficeThen competent;
    std::optional<OfficeThen> partner;
    std::string decision;  ///< by which they came; empty for the first
};

}  // namespace motcua::dossiers
