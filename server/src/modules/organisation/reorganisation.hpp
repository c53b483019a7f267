// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "modules/organisation/model/succession.hpp"
#include "platform/storage/storage.hpp"

/// Sắp xếp đơn vị: agencies merge, split, close or hand over what they do, by one decision, from
/// the beginning of a day, while dossiers run (Law 72/2025/QH15 on the organisation of local
/// government; NQ 1656/NQ-UBTVQH15 for the communes of Hà Nội).
namespace motcua::organisation {

/// One who takes over. Without procedures, domains and communes he takes what the others leave.
struct ReorganisationPart {
    std::string after;  ///< code of the agency
    std::vector<std::string> procedures;
    std::vector<std::string> domains;   ///< fields of the catalogue
    std::vector<std::string> communes;  ///< codes
    std::vector<std::string> units;     ///< codes of units of the agency before that go along
};
BOOST_DESCRIBE_STRUCT(ReorganisationPart, (), (after, procedures, domains, communes, units))

struct ReorganisationChange {
    SuccessionKind kind{};
    std::vector<std::string> before;  ///< codes of agencies
    std::vector<ReorganisationPart> parts;
};
BOOST_DESCRIBE_STRUCT(ReorganisationChange, (), (kind, before, parts))

struct Reorganise {
    std::string decision;  ///< its number
    std::string decided_by;
    Date decided_on{};
    Date effective_on{};
    std::vector<ReorganisationChange> changes;
};
BOOST_DESCRIBE_STRUCT(Reorganise, (), (decision, decided_by, decided_on, effective_on, changes))

struct AgencyMove {
    AgencyId before;
    std::string before_code;
    std::string before_name;
    AgencyId after;
    std::string after_code;
    std::string after_name;
    SuccessionKind kind{};
    Scope scope;
};
BOOST_DESCRIBE_STRUCT(AgencyMove, (),
                      (before, before_code, before_name, after, after_code, after_name, kind, scope))

/// A unit that ends and the one that keeps its work: the successor's of the same name or, failing
/// that, the only one of its kind, else the agency as a whole.
struct UnitMove {
    UnitId before;
    std::string before_name;
    UnitId after;
    std::string after_name;
};
BOOST_DESCRIBE_STRUCT(UnitMove, (), (before, before_name, after, after_name))

enum class PostFate {
    goes_on,      ///< in the unit that keeps the work
    holds_there,  ///< the officer has that role there already
    own,          ///< of the one who records it: nobody appoints himself
};
BOOST_DESCRIBE_ENUM(PostFate, goes_on, holds_there, own)

struct PostMove {
    PostId post;
    OfficerId officer;
    std::string officer_name;
    std::string role;
    UnitId before;
    UnitId after;
    std::string after_name;
    Date until{};
    PostFate fate{};
};
BOOST_DESCRIBE_STRUCT(PostMove, (),
                      (post, officer, officer_name, role, before, after, after_name, until, fate))

/// What a reorganisation comes to, before it is recorded and as it is.
struct Reorganisation {
    std::string decision;
    std::string decided_by;
    Date decided_on{};
    Date effective_on{};
    std::vector<SuccessionRule> rules;
    std::vector<AgencyMove> agencies;  ///< one a rule, in their order
    std::vector<UnitMove> units;
    std::vector<PostMove> posts;
    std::vector<Delegation> delegations;  ///< that end with an agency
    std::vector<AgencyId> ended() const;  ///< each once
};

struct ReorganisationView {
    ReorganisationId reorganisation;
    std::string decision;
    std::string decided_by;
    Date decided_on{};
    Date effective_on{};
    Instant recorded_at{};
};
BOOST_DESCRIBE_STRUCT(ReorganisationView, (),
                      (reorganisation, decision, decided_by, decided_on, effective_on,
                       recorded_at))

/// Works out everything and changes nothing. Refuses, each with {code} of the agency where there is
/// one: organisation.decision_missing, organisation.plan_empty (no change, nobody before or after),
/// organisation.agency_unknown, organisation.agency_ended (not in being on the last day before),
/// organisation.successor_ended (not in being from the effective day on, or itself rearranged on
/// that day), organisation.succession_to_itself, organisation.succession_twice (two changes end
/// it),
/// organisation.succession_incomplete (it ends, and no part takes what the others leave: a dossier
/// would have no authority), organisation.succession_ambiguous {first, second} (both could take one
/// dossier), organisation.unit_unknown {code}.
Result<Reorganisation> plan_of(Transaction& tx, const Actor& by, const Reorganise& what);

/// Every rule ever recorded. With more: as if those were recorded too.
Successions successions(Transaction& tx, const std::vector<SuccessionRule>& more = {});
std::vector<ReorganisationView> reorganisations(Transaction& tx);
std::optional<ReorganisationView> reorganisation(Transaction& tx, ReorganisationId id);

/// Which part takes over a commune that was split, where a list of communes names several.
enum class SplitRest {
    refuse,  ///< organisation.succession_incomplete
    first,   ///< the one listed first keeps what no rule names
};

/// The list of a reform, one commune a line: old_province, old_district, old_ward, new_province,
/// new_ward, new_ward_code_gso. Old communes' committees that are not known are founded as history,
/// with a provisional code. Gives the plan. Refuses: organisation.bad_file {value},
/// organisation.agency_unknown (no committee of that new commune, {code}).
struct ReformList {
    std::string text;
    SplitRest split = SplitRest::refuse;
    Date known_from{};  ///< since when an old committee is taken to have been
};
class Organisation;
Result<std::vector<ReorganisationChange>> read_reform(Transaction& tx, Organisation& organisation,
                                                      const Actor& by, const ReformList& list,
                                                      Date effective_on);

}  // namespace motcua::organisation
