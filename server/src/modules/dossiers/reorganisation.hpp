// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/catalogue/catalogue.hpp"
#include "modules/organisation/organisation.hpp"
#include "platform/jobs/due.hpp"

/// Agencies change while dossiers run (decision 0180).
namespace motcua::dossiers {

class Rooms;  // rooms.hpp; Dossiers::rooms() gives them

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

/// What a decision would touch: agencies, units, posts, offers and open dossiers; changes nothing.
/// Refuses what organisation::plan_of refuses.
Result<ReorganisationPreview> preview_reorganisation(const Rooms& rooms, Transaction& tx,
                                                     const Actor& by,
                                                     const organisation::Reorganise& what);
/// Records it: agencies, units and posts at once, offers by the job kOffersFollow after the commit,
/// open dossiers by the job kDossiersFollow at the beginning of the effective day.
Result<organisation::ReorganisationId> reorganise(const Rooms& rooms, Transaction& tx,
                                                  const Actor& by,
                                                  const organisation::Reorganise& what);
/// As Organisation::delegate and end_delegation; what is open when it ends comes back to who gave
/// it, by the job kDossiersComeBack. A delegation takes no dossier that runs already.
Result<organisation::DelegationId> delegate(const Rooms& rooms, Transaction& tx, const Actor& by,
                                            const organisation::Delegate& what);
Result<> end_delegation(const Rooms& rooms, Transaction& tx, const Actor& by,
                        organisation::DelegationId delegation, Date last_day);
/// The jobs. Each is made of chunks of at most 50 ms, and does again nothing it has done.
Result<> run_offers_follow(const Rooms& rooms, Database& database, const jobs::Due& due);
Result<> run_dossiers_follow(const Rooms& rooms, Database& database, const jobs::Due& due);
Result<> run_dossiers_come_back(const Rooms& rooms, Database& database, const jobs::Due& due);
/// Reorganisations with the open dossiers that still wait for their job, the newest first.
std::vector<ReorganisationProgress> reorganisations(const Rooms& rooms, Transaction& tx);
/// Receptions of months (yyyymm, both included) by the units there were on a day: what an agency
/// received that had ended by then counts for its successor. What was received after that day by a
/// unit founded later stays that unit's.
std::vector<UnitStatistics> unit_statistics(const Rooms& rooms, Transaction& tx, int from_month,
                                            int until_month, Date by_units_of);

}  // namespace motcua::dossiers
