// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/catalogue/succession.hpp"
#include "modules/organisation/organisation.hpp"

namespace motcua::dossiers {

/// Open dossiers that would pass from one agency to another.
struct DossierMoves {
    std::string before_code;
    std::string before_name;
    std::string after_code;
    std::string after_name;
    std::int64_t dossiers = 0;
};
BOOST_DESCRIBE_STRUCT(DossierMoves, (),
                      (before_code, before_name, after_code, after_name, dossiers))

/// An offer that ends, and who offers it instead; nobody named: the successor does so already.
struct OfferChange {
    std::string code;
    std::string name;
    std::string before_name;
    std::string after_name;
};
BOOST_DESCRIBE_STRUCT(OfferChange, (), (code, name, before_name, after_name))

struct ReorganisationPreview {
    Date effective_on{};
    bool is_past = false;  ///< the effective day has begun: dossiers pass at once
    std::vector<organisation::AgencyMove> agencies;
    std::vector<organisation::UnitMove> units;
    std::vector<organisation::PostMove> posts;
    std::vector<organisation::Delegation> delegations;
    std::vector<OfferChange> offers;
    std::vector<DossierMoves> dossiers;
    std::int64_t dossiers_total = 0;
    bool is_cut = false;  ///< only the first so many of an agency's dossiers were told apart
};
BOOST_DESCRIBE_STRUCT(ReorganisationPreview, (),
                      (effective_on, is_past, agencies, units, posts, delegations, offers, dossiers,
                       dossiers_total, is_cut))

struct ReorganisationProgress {
    organisation::ReorganisationId reorganisation;
    std::string decision;
    std::string decided_by;
    Date decided_on{};
    Date effective_on{};
    Instant recorded_at{};
    std::vector<organisation::AgencyMove> agencies;
    std::int64_t waiting = 0;  ///< open dossiers still with an agency that ends
};
BOOST_DESCRIBE_STRUCT(ReorganisationProgress, (),
                      (reorganisation, decision, decided_by, decided_on, effective_on, recorded_at,
                       agencies, waiting))

/// Dossiers received at a unit, or at those whose place it took.
struct UnitStatistics {
    UnitId unit;
    std::string unit_code;
    std::string unit_name;
    std::string agency_name;
    std::int64_t received = 0;
    std::int64_t finished = 0;
    std::int64_t late = 0;  ///< of those finished
};
BOOST_DESCRIBE_STRUCT(UnitStatistics, (),
                      (unit, unit_code, unit_name, agency_name, received, finished, late))

inline constexpr std::string_view kOffersFollow = "dossiers.offers_follow";
inline constexpr std::string_view kDossiersFollow = "dossiers.follow";
inline constexpr std::string_view kDossiersComeBack = "dossiers.come_back";

}  // namespace motcua::dossiers
