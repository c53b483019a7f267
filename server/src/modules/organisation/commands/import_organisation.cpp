// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"

namespace motcua::organisation {
namespace {

struct AgencyKnown {
    AgencyId agency;
    std::string code, name, short_name;
};
BOOST_DESCRIBE_STRUCT(AgencyKnown, (), (agency, code, name, short_name))

struct UnitKnown {
    UnitId unit;
    std::string code, name;
};
BOOST_DESCRIBE_STRUCT(UnitKnown, (), (unit, code, name))

struct PostKnown {
    std::string staff_code, role, code;
    auto operator<=>(const PostKnown&) const = default;
};
BOOST_DESCRIBE_STRUCT(PostKnown, (), (staff_code, role, code))

struct FormerKnown {
    std::string folded, commune;
    auto operator<=>(const FormerKnown&) const = default;
};
BOOST_DESCRIBE_STRUCT(FormerKnown, (), (folded, commune))

template <class Row>
std::map<std::string, Row> by_code(std::vector<Row> rows) {
    std::map<std::string, Row> found;
    for (auto& row : rows) found.emplace(row.code, std::move(row));
    return found;
}

Result<> import_agencies(Transaction& tx, Organisation& organisation, const Actor& by,
                         const Starter& starter, ImportCount& count) {
    const auto known = by_code(tx.query<AgencyKnown>(sql::all_agency_names).rows());
    for (const auto& record : starter.agencies) {
        ++count.read;
        const auto found = known.find(record.code);
        if (found == known.end()) {
            const FoundAgency what{record.code,           *from_code<AgencyKind>(record.kind),
                                   record.commune,        record.name,
                                   record.short_name,     record.parent,
                                   record.is_provisional, record.from_on,
                                   record.source};
            if (auto founded = organisation.found_agency(tx, by, what); !founded)
                return founded.error();
            ++count.added;
        } else if (found->second.name != record.name ||
                   found->second.short_name != record.short_name) {
            // A corrected spelling of the file, not a renaming by decision: no new period.
            const auto from =
                tx.query<Date>(sql::last_agency_name_from, found->second.agency).one();
            const std::string sort_key = vietnamese_sort_key(record.name);
            tx.exec(sql::rename_agency_name, found->second.agency, from, record.name,
                    record.short_name, sort_key);
            const UnitId root = whole(found->second.agency);
            const auto unit_from = tx.query<Date>(sql::last_unit_name_from, root).one();
            tx.exec(sql::rename_unit_name, root, unit_from, record.name, sort_key);
            ++count.changed;
        } else {
            ++count.same;
        }
    }
    return {};
}

Result<> import_units(Transaction& tx, Organisation& organisation, const Actor& by,
                      const Starter& starter, ImportCount& count) {
    const auto known = by_code(tx.query<UnitKnown>(sql::all_unit_names).rows());
    for (const auto& record : starter.units) {
        ++count.read;
        const auto found = known.find(record.code);
        if (found == known.end()) {
            const OpenUnit what{record.agency,         record.parent,
                                record.code,           *from_code<UnitKind>(record.kind),
                                record.name,           record.commune,
                                record.address,        record.telephone,
                                record.is_provisional, record.is_demo,
                                record.from_on};
            if (auto opened = organisation.open_unit(tx, by, what); !opened) return opened.error();
            ++count.added;
        } else if (found->second.name != record.name) {
            const auto from = tx.query<Date>(sql::last_unit_name_from, found->second.unit).one();
            tx.exec(sql::rename_unit_name, found->second.unit, from, record.name,
                    vietnamese_sort_key(record.name));
            ++count.changed;
        } else {
            ++count.same;
        }
    }
    return {};
}

Result<> import_roles(Transaction& tx, Organisation& organisation, const Actor& by,
                      const Starter& starter, ImportCount& count) {
    const auto known = roles(tx);
    for (const auto& record : starter.roles) {
        ++count.read;
        Role role{record.role, record.name_vi, record.name_en, record.confidentiality,
                  record.reaches_below};
        for (const auto& right : record.rights) role.rights.push_back(*from_code<May>(right));
        std::ranges::sort(role.rights, {}, [](May may) { return code(may); });
        const auto found = std::ranges::find(known, record.role, &Role::role);
        const bool is_known = found != known.end();
        if (is_known && json::write(*found) == json::write(role)) {
            ++count.same;
            continue;
        }
        if (auto saved = organisation.save_role(tx, by, role); !saved) return saved.error();
        ++(is_known ? count.changed : count.added);
    }
    return {};
}

Result<> import_officers(Transaction& tx, Organisation& organisation, const Actor& by,
                         const Starter& starter, ImportReport& report) {
    const auto rows = tx.query<PostKnown>(sql::all_posts).rows();
    const std::set<PostKnown> known(rows.begin(), rows.end());
    for (const auto& record : starter.officers) {
        ++report.officers.read;
        const auto found = officer_by_staff_code(tx, record.staff_code);
        OfficerId officer;
        if (found) {
            officer = found->officer;
            if (found->name != record.name) {
                if (auto renamed = organisation.rename_officer(tx, by, officer, record.name);
                    !renamed)
                    return renamed.error();
                ++report.officers.changed;
            } else {
                ++report.officers.same;
            }
        } else {
            const Enrol what{record.staff_code, record.name, record.is_demo, record.from_on};
            auto enrolled = organisation.enrol(tx, by, what);
            if (!enrolled) return enrolled.error();
            officer = *enrolled;
            ++report.officers.added;
        }
        for (const auto& post : record.posts) {
            ++report.posts.read;
            // A post the file knows and the city has since ended stays ended.
            if (known.contains({record.staff_code, post.role, post.unit})) {
                ++report.posts.same;
                continue;
            }
            const auto place = unit_by_code(tx, post.unit, record.from_on);
            const Appoint what{officer,
                               post.role,
                               place ? place->unit : UnitId{},
                               {record.from_on},
                               record.decision};
            if (auto appointed = organisation.appoint(tx, by, what); !appointed)
                return appointed.error();
            ++report.posts.added;
        }
    }
    return {};
}

void import_communes(Transaction& tx, const Starter& starter, ImportReport& report) {
    std::map<std::string, Commune> known;
    for (auto& row : tx.query<Commune>(sql::all_communes).rows()) known.emplace(row.commune, row);
    for (const auto& record : starter.communes) {
        ++report.communes.read;
        const auto found = known.find(record.code);
        const bool is_known = found != known.end();
        if (is_known && found->second.name == record.name &&
            found->second.province == record.province &&
            found->second.province_name == record.province_name) {
            ++report.communes.same;
            continue;
        }
        tx.exec(sql::save_commune, record.code, record.name, record.province, record.province_name,
                fold(record.name), vietnamese_sort_key(record.name));
        ++(is_known ? report.communes.changed : report.communes.added);
    }

    const auto rows = tx.query<FormerKnown>(sql::all_former_communes).rows();
    const std::set<FormerKnown> former(rows.begin(), rows.end());
    for (const auto& record : starter.former_communes) {
        const std::string folded = fold(record.name + ", " + record.district);
        for (const auto& commune : record.communes) {
            ++report.former_communes.read;
            if (former.contains({folded, commune})) {
                ++report.former_communes.same;
                continue;
            }
            tx.exec(sql::insert_former_commune, folded, record.district, record.name, commune);
            ++report.former_communes.added;
        }
    }
}

}  // namespace

Result<ImportReport> import_organisation(Transaction& tx, Organisation& organisation,
                                         const Starter& starter) {
    ImportReport report;
    const Actor by = Actor::system("import organisation");
    if (auto done = import_agencies(tx, organisation, by, starter, report.agencies); !done)
        return done.error();
    if (auto done = import_units(tx, organisation, by, starter, report.units); !done)
        return done.error();
    if (auto done = import_roles(tx, organisation, by, starter, report.roles); !done)
        return done.error();
    if (auto done = import_officers(tx, organisation, by, starter, report); !done)
        return done.error();
    import_communes(tx, starter, report);
    return report;
}

Result<ImportReport> import_starter(Database& database, Organisation& organisation,
                                    const std::filesystem::path& folder) {
    const auto starter = read_starter(folder);
    if (!starter) return starter.error();
    return database.write([&](Transaction& tx) -> Result<ImportReport> {
        return import_organisation(tx, organisation, *starter);
    });
}

}  // namespace motcua::organisation
