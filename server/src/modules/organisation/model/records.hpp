// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/actor.hpp"
#include "modules/organisation/model/period.hpp"

namespace motcua::organisation {

using PostId = Id<struct PostTag>;
using AbsenceId = Id<struct AbsenceTag>;
using DelegationId = Id<struct DelegationTag>;
using ReorganisationId = Id<struct ReorganisationTag>;

enum class AgencyKind {
    city_committee,     ///< Ủy ban nhân dân thành phố / tỉnh
    department,         ///< sở, ban, ngành
    service_centre,     ///< Trung tâm Phục vụ hành chính công
    commune_committee,  ///< Ủy ban nhân dân xã, phường
    partner,            ///< any other agency that acts on dossiers (tax, police, insurance)
};
BOOST_DESCRIBE_ENUM(AgencyKind, city_committee, department, service_centre, commune_committee,
                    partner)

enum class UnitKind {
    agency,           ///< the agency as a whole; bears the agency's own id
    branch,           ///< chi nhánh of the service centre
    reception_point,  ///< điểm tiếp nhận và trả kết quả
    counter,          ///< quầy
    leadership,
    section,  ///< phòng chuyên môn
    office,   ///< văn phòng, văn thư
};
BOOST_DESCRIBE_ENUM(UnitKind, agency, branch, reception_point, counter, leadership, section, office)

/// What became of an agency. All but the last end it.
enum class SuccessionKind {
    merged,          ///< into another, old or new
    split,           ///< among several
    renamed,         ///< a new legal person does all of it
    closed,          ///< another does what is left
    function_moved,  ///< some of what it does; the agency goes on
};
BOOST_DESCRIBE_ENUM(SuccessionKind, merged, split, renamed, closed, function_moved)

/// An agency as it was on the day asked for.
struct Agency {
    AgencyId agency;
    std::string code;
    AgencyKind kind{};
    std::optional<std::string> commune;
    bool is_provisional = false;  ///< show it so: the identifier is not published
    Date from_on{};
    Date to_on{};
    std::string name;
    std::string short_name;
    AgencyId parent;
};
BOOST_DESCRIBE_STRUCT(Agency, (),
                      (agency, code, kind, commune, is_provisional, from_on, to_on, name,
                       short_name, parent))

/// A unit as it was on the day asked for.
struct Unit {
    UnitId unit;
    AgencyId agency;
    UnitId parent;
    std::string code;
    UnitKind kind{};
    std::optional<std::string> commune;
    std::string address;
    std::string telephone;  ///< printed on forms; may be empty
    bool is_provisional = false;
    bool is_demo = false;
    Date from_on{};
    Date to_on{};
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Unit, (),
                      (unit, agency, parent, code, kind, commune, address, telephone,
                       is_provisional, is_demo, from_on, to_on, name))

struct Officer {
    OfficerId officer;
    std::string staff_code;
    std::string name;
    bool is_demo = false;
    Date from_on{};
    Date to_on{};
};
BOOST_DESCRIBE_STRUCT(Officer, (), (officer, staff_code, name, is_demo, from_on, to_on))

struct Role {
    std::string role;
    std::string name_vi;
    std::string name_en;
    int confidentiality = 0;
    bool reaches_below = false;
    std::vector<May> rights = {};
};
BOOST_DESCRIBE_STRUCT(Role, (), (role, name_vi, name_en, confidentiality, reaches_below, rights))

/// An officer in a post, for screens and for "who may be given this task".
struct PostView {
    PostId post;
    OfficerId officer;
    std::string staff_code;
    std::string officer_name;
    std::string role;
    UnitId unit;
    AgencyId agency;
    Date from_on{};
    Date to_on{};
    std::string decision;
};
BOOST_DESCRIBE_STRUCT(PostView, (),
                      (post, officer, staff_code, officer_name, role, unit, agency, from_on, to_on,
                       decision))

struct Absence {
    AbsenceId absence;
    OfficerId officer;
    OfficerId replacement;
    Date from_on{};
    Date to_on{};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Absence, (), (absence, officer, replacement, from_on, to_on, reason))

/// Authority over one procedure (or all, with an empty code) given on for a time.
struct Delegation {
    DelegationId delegation;
    std::string procedure_code;
    AgencyId from_agency;
    AgencyId to_agency;
    std::string decision;
    Date from_on{};
    Date to_on{};
};
BOOST_DESCRIBE_STRUCT(Delegation, (),
                      (delegation, procedure_code, from_agency, to_agency, decision, from_on,
                       to_on))

/// One right an officer has in one unit for one period, from one post (his own, or that of somebody
/// he stands in for). Several may overlap; identity flattens them into identity_reach.
struct Grant {
    AgencyId agency;
    UnitId unit;
    std::string right_code;  ///< a May code, or "role/<code>"
    int confidentiality = 0;
    Period period;
};

struct Commune {
    std::string commune;
    std::string name;
    std::string province;
    std::string province_name;
};
BOOST_DESCRIBE_STRUCT(Commune, (), (commune, name, province, province_name))

/// A commune before 1 July 2025 and one commune it went into.
struct FormerCommune {
    std::string district;
    std::string name;
    std::string commune;
    std::string commune_name;
};
BOOST_DESCRIBE_STRUCT(FormerCommune, (), (district, name, commune, commune_name))

}  // namespace motcua::organisation
