// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "platform/storage/storage.hpp"

namespace motcua::organisation {

class Organisation;

// The shapes of data/organisation/*.json.
struct AgencyRecord {
    std::string code, kind, name, short_name, parent;
    std::optional<std::string> commune = {};
    bool is_provisional = false;
    Date from_on{};
    std::string source;
};
BOOST_DESCRIBE_STRUCT(AgencyRecord, (),
                      (code, kind, name, short_name, parent, commune, is_provisional, from_on,
                       source))

struct UnitRecord {
    std::string agency, parent, code, kind, name;
    std::optional<std::string> commune = {};
    std::string address;
    std::string telephone;
    bool is_provisional = false;
    bool is_demo = false;
    Date from_on{};
};
BOOST_DESCRIBE_STRUCT(UnitRecord, (),
                      (agency, parent, code, kind, name, commune, address, telephone,
                       is_provisional, is_demo, from_on))

struct RoleRecord {
    std::string role, name_vi, name_en;
    int confidentiality = 0;
    bool reaches_below = false;
    std::vector<std::string> rights;
};
BOOST_DESCRIBE_STRUCT(RoleRecord, (),
                      (role, name_vi, name_en, confidentiality, reaches_below, rights))

struct PostRecord {
    std::string role, unit;
};
BOOST_DESCRIBE_STRUCT(PostRecord, (), (role, unit))

struct OfficerRecord {
    std::string staff_code, name;
    bool is_demo = false;
    Date from_on{};
    std::string decision;
    std::vector<PostRecord> posts;
};
BOOST_DESCRIBE_STRUCT(OfficerRecord, (), (staff_code, name, is_demo, from_on, decision, posts))

struct CommuneRecord {
    std::string code, name, province, province_name;
};
BOOST_DESCRIBE_STRUCT(CommuneRecord, (), (code, name, province, province_name))

struct FormerCommuneRecord {
    std::string district, name;
    std::vector<std::string> communes;
};
BOOST_DESCRIBE_STRUCT(FormerCommuneRecord, (), (district, name, communes))

/// What a data folder holds. Read outside any transaction.
struct Starter {
    std::vector<AgencyRecord> agencies;
    std::vector<UnitRecord> units;
    std::vector<RoleRecord> roles;
    std::vector<OfficerRecord> officers;
    std::vector<CommuneRecord> communes;
    std::vector<FormerCommuneRecord> former_communes;
};

struct ImportCount {
    int read = 0;
    int added = 0;
    int changed = 0;
    int same = 0;
};
BOOST_DESCRIBE_STRUCT(ImportCount, (), (read, added, changed, same))

struct ImportReport {
    ImportCount agencies, units, roles, officers, posts, communes, former_communes;
};
BOOST_DESCRIBE_STRUCT(ImportReport, (),
                      (agencies, units, roles, officers, posts, communes, former_communes))

/// Reads agencies.json, units.json, roles.json, demo_staff.json, communes.json and
/// former_communes.json of `folder`; an absent file is an empty list. Refuses: as json::read, with
/// the file's name before the field, and organisation.bad_file (unknown kind or right).
Result<Starter> read_starter(const std::filesystem::path& folder);

/// Adds what is missing and renews names and roles that changed; what is there and not in the file
/// stays. Importing again writes nothing. Refuses as the commands it is made of.
Result<ImportReport> import_organisation(Transaction& tx, Organisation& organisation,
                                         const Starter& starter);

/// Both at once, from the command line: `motcua import organisation`.
Result<ImportReport> import_starter(Database& database, Organisation& organisation,
                                    const std::filesystem::path& folder);

}  // namespace motcua::organisation
