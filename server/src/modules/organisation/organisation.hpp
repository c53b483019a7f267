// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/organisation/model/records.hpp"
#include "modules/organisation/ports.hpp"
#include "modules/organisation/reorganisation.hpp"
#include "modules/organisation/starter.hpp"

/// Agencies, units, reception points, officers and their posts, each with the days it holds.
namespace motcua::organisation {

struct FoundAgency {
    std::string code;  ///< groups of [0-9A-Z] separated by dots, at most 35 characters (QĐ 20/2020)
    AgencyKind kind{};
    std::optional<std::string> commune = {};
    std::string name;
    std::string short_name = {};
    std::string parent = {};  ///< code of the agency above; empty for the topmost
    bool is_provisional = false;
    Date from_on{};
    std::string source;
};

struct OpenUnit {
    std::string agency;       ///< code
    std::string parent = {};  ///< code of the unit above; empty = the agency as a whole
    std::string code;
    UnitKind kind{};
    std::string name;
    std::optional<std::string> commune = {};
    std::string address = {};
    std::string telephone = {};
    bool is_provisional = false;
    bool is_demo = false;
    Date from_on{};
};

/// What forms print and the follow page shows; it holds from now on, also for receipts given
/// before.
struct SetContact {
    UnitId unit;
    std::string address;
    std::string telephone;
};

struct Enrol {
    std::string staff_code;
    std::string name;
    bool is_demo = false;
    Date from_on{};
};

struct Appoint {
    OfficerId officer;
    std::string role;
    UnitId unit;
    Period period;
    std::string decision;
};

struct RecordAbsence {
    OfficerId officer;
    OfficerId replacement;
    Period period;
    std::string reason = {};
};

struct Delegate {
    std::string procedure_code = {};  ///< empty = every procedure of the agency
    AgencyId from_agency;
    AgencyId to_agency;
    std::string decision;
    Period period;
};

/// Changes. Each joins the caller's transaction, takes the organisation's head first (changes stand
/// one after the other) and tells the follower whose rights changed. Whether the actor may change
/// anything is the route's question (May::administer_organisation, assign_dossiers for absence);
/// what nobody may do is refused here.
class Organisation {
public:
    explicit Organisation(FollowsPosts& follower) : follower_(follower) {}

    /// Makes the agency and its unit of kind `agency`. Refuses: organisation.bad_code,
    /// organisation.code_taken, organisation.agency_unknown (the parent),
    /// organisation.name_missing.
    Result<AgencyId> found_agency(Transaction& tx, const Actor& by, const FoundAgency& what);
    /// The old name stays for the days before. Refuses: organisation.agency_unknown,
    /// organisation.name_missing, organisation.bad_period (not after the present name began).
    Result<> rename_agency(Transaction& tx, const Actor& by, AgencyId agency, std::string_view name,
                           Date from_on, std::string_view source);
    /// Merges, splits, closes or moves functions by one decision: rules, the end of agencies with
    /// their units, posts and delegations, and posts that go on in the successor. Refuses as
    /// plan_of(). Offers and open dossiers follow by Dossiers::reorganise, which calls this.
    Result<ReorganisationId> reorganise(Transaction& tx, const Actor& by, const Reorganise& what);

    /// Refuses: organisation.bad_code, organisation.code_taken, organisation.agency_unknown,
    /// organisation.unit_unknown (the parent, or one of another agency), organisation.name_missing.
    Result<UnitId> open_unit(Transaction& tx, const Actor& by, const OpenUnit& what);
    /// Refuses: organisation.bad_telephone (no digit, or longer than 60 bytes),
    /// organisation.bad_address (longer than 300), organisation.unit_unknown.
    Result<> set_contact(Transaction& tx, const Actor& by, const SetContact& what);
    /// The unit, those below it and their posts end. Refuses: organisation.unit_unknown,
    /// organisation.bad_period, organisation.unit_is_agency (close the agency instead).
    Result<> close_unit(Transaction& tx, const Actor& by, UnitId unit, Date last_day);

    /// Refuses: organisation.name_missing, organisation.bad_code, organisation.code_taken.
    Result<OfficerId> enrol(Transaction& tx, const Actor& by, const Enrol& what);
    /// Refuses: organisation.officer_unknown, organisation.name_missing.
    Result<> rename_officer(Transaction& tx, const Actor& by, OfficerId officer,
                            std::string_view name);
    /// The last day in office; posts end with it. Refuses: organisation.officer_unknown,
    /// organisation.bad_period.
    Result<> end_service(Transaction& tx, const Actor& by, OfficerId officer, Date last_day);

    /// Makes or replaces a role and its rights. Refuses: organisation.bad_code,
    /// organisation.name_missing, organisation.duties_mixed (administering and working on dossiers
    /// in one role: an administrator has no reading right by office).
    Result<> save_role(Transaction& tx, const Actor& by, const Role& role);

    /// Refuses: organisation.own_post (nobody appoints himself), organisation.officer_unknown,
    /// organisation.role_unknown, organisation.unit_unknown, organisation.bad_period (empty, or
    /// outside the officer's service or the unit's life), organisation.post_exists.
    Result<PostId> appoint(Transaction& tx, const Actor& by, const Appoint& what);
    /// Refuses: organisation.post_unknown, organisation.bad_period (after its present end).
    Result<> end_post(Transaction& tx, const Actor& by, PostId post, Date last_day);

    /// The replacement gets every right of the absent officer's posts for the period, except those
    /// of administration. Refuses: organisation.officer_unknown, organisation.bad_period,
    /// organisation.replaced_by_himself, organisation.absence_overlaps.
    Result<AbsenceId> record_absence(Transaction& tx, const Actor& by, const RecordAbsence& what);
    /// Refuses: organisation.absence_unknown.
    Result<> cancel_absence(Transaction& tx, const Actor& by, AbsenceId absence);

    /// Refuses: organisation.agency_unknown, organisation.delegated_to_itself,
    /// organisation.bad_period, organisation.delegation_overlaps, organisation.decision_missing.
    Result<DelegationId> delegate(Transaction& tx, const Actor& by, const Delegate& what);
    /// Refuses: organisation.delegation_unknown, organisation.bad_period.
    Result<> end_delegation(Transaction& tx, const Actor& by, DelegationId delegation,
                            Date last_day);

private:
    FollowsPosts& follower_;
};

// --- what is there, on a day
// ---------------------------------------------------------------------- The organisation is
// public: these need no actor. Lists are in Vietnamese alphabetical order.

/// Another one after every change of the organisation; `Cached<T>("organisation", …)` compares it.
std::int64_t version(Transaction& tx);

std::optional<Agency> agency(Transaction& tx, AgencyId agency, Date on);
std::optional<Agency> agency_by_code(Transaction& tx, std::string_view code, Date on);
std::vector<Agency> agencies(Transaction& tx, Date on);
/// Who decides on a procedure that belongs to `agency`, which is in being: itself, or whom it
/// delegated to.
AgencyId competent_agency(Transaction& tx, std::string_view procedure_code, AgencyId agency,
                          Date on);

/// The last delegation from one to the other over a procedure that had begun by the day; it is in
/// force where it has not ended.
std::optional<Delegation> delegated(Transaction& tx, std::string_view procedure_code, AgencyId from,
                                    AgencyId to, Date on);
std::optional<Delegation> delegation(Transaction& tx, DelegationId delegation);
/// Every delegation, the newest first.
std::vector<Delegation> delegations(Transaction& tx);

std::optional<Unit> unit(Transaction& tx, UnitId unit, Date on);
/// The unit in being that keeps a unit's work on a day: itself, or who took its place; nothing
/// where it ended without one.
std::optional<UnitId> unit_acting(Transaction& tx, UnitId unit, Date on);
/// Units of an agency that are no more.
std::vector<UnitId> units_ended(Transaction& tx, AgencyId agency, Date on);
/// The first day of a unit, which must be known.
Date founded_on(Transaction& tx, UnitId unit);
std::optional<Unit> unit_by_code(Transaction& tx, std::string_view code, Date on);
std::vector<Unit> units_of(Transaction& tx, AgencyId agency, Date on);
std::vector<Unit> reception_points(Transaction& tx, Date on);
/// The unit that stands for the agency as a whole.
inline UnitId whole(AgencyId agency) {
    return UnitId{agency.bytes};
}

std::optional<Officer> officer(Transaction& tx, OfficerId officer);
std::optional<Officer> officer_by_staff_code(Transaction& tx, std::string_view staff_code);
std::vector<Officer> officers(Transaction& tx, Date on);
std::vector<Role> roles(Transaction& tx);
/// Every post of an officer, past and future ones too, by beginning.
std::vector<PostView> posts_of(Transaction& tx, OfficerId officer);
/// Posts of an agency in force on the day.
std::vector<PostView> posts_in(Transaction& tx, AgencyId agency, Date on);
/// Who holds a role in an agency on the day: empty means the role is not staffed there.
std::vector<PostView> holders(Transaction& tx, AgencyId agency, std::string_view role, Date on);
/// Where the officer is out on that day; nothing when he is in.
std::optional<Absence> absence_on(Transaction& tx, OfficerId officer, Date on);
std::vector<Absence> absences_of(Transaction& tx, OfficerId officer);
/// Everything an officer's posts and replacements give, not yet flattened.
std::vector<Grant> grants_of(Transaction& tx, OfficerId officer);

std::optional<Commune> commune(Transaction& tx, std::string_view code);
std::vector<Commune> communes(Transaction& tx, std::string_view province);
/// Former communes whose folded "name, district" begins with the folded text; at most 20 rows.
std::vector<FormerCommune> former_communes(Transaction& tx, std::string_view text);

}  // namespace motcua::organisation
