// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/model/checks.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"
#include "modules/organisation/store/rows.hpp"

namespace motcua::organisation {
namespace {

struct Source {
    std::string role;
    UnitId unit;
    AgencyId agency;
    int confidentiality = 0;
    bool reaches_below = false;
    Date from_on{}, to_on{};          ///< of the post
    Date out_from_on{}, out_to_on{};  ///< of the absence; the post's own days for one's own post
    OfficerId officer;                ///< whose post it is
    PostId post;
};
BOOST_DESCRIBE_STRUCT(Source, (),
                      (role, unit, agency, confidentiality, reaches_below, from_on, to_on,
                       out_from_on, out_to_on, officer, post))

/// The units below, and those whose place they have taken: who succeeds keeps work and archive.
std::vector<store::UnitBelow> units_reached(Transaction& tx, const Source& source) {
    auto below = tx.query<store::UnitBelow>(sql::units_below, source.unit);
    auto taken_over = tx.query<store::UnitBelow>(sql::units_taken_over, source.unit);
    std::optional<Pending<store::UnitBelow>> more, more_taken_over;
    if (source.reaches_below) {
        more = tx.query<store::UnitBelow>(sql::units_of_agencies_below, source.agency);
        more_taken_over = tx.query<store::UnitBelow>(sql::units_taken_over_below, source.agency);
    }
    auto units = below.rows();
    const auto add = [&](std::vector<store::UnitBelow> found, bool are_past) {
        for (store::UnitBelow& unit : found) {
            if (are_past) unit.to_on = kForever;
            units.push_back(unit);
        }
    };
    add(taken_over.rows(), true);
    if (more) add(more->rows(), false);
    if (more_taken_over) add(more_taken_over->rows(), true);
    return units;
}

}  // namespace

std::vector<Grant> grants_of(Transaction& tx, OfficerId officer) {
    auto asked_sources = tx.query<Source>(sql::grant_sources, officer);
    auto asked_service = tx.query<Officer>(sql::officer, officer);
    const auto service = asked_service.maybe();
    if (!service) return {};
    const auto sources = asked_sources.rows();
    if (sources.empty()) return {};
    const auto all_roles = roles(tx);

    std::vector<Grant> grants;
    for (const auto& source : sources) {
        const bool is_own = source.officer == officer;
        const auto role = std::ranges::find(all_roles, source.role, &Role::role);
        ensure(role != all_roles.end());
        std::vector<std::string> rights{"role/" + source.role};
        for (const May right : role->rights)
            if (is_own || !is_administrative(right)) rights.emplace_back(code(right));
        // Standing in for an administrator gives nothing, not even the role's name.
        if (!is_own && !role->rights.empty() &&
            std::ranges::all_of(role->rights, is_administrative))
            continue;
        const Period period = Period{source.from_on, source.to_on}
                                  .within({source.out_from_on, source.out_to_on})
                                  .within({service->from_on, service->to_on});
        for (const auto& unit : units_reached(tx, source)) {
            const Period held = period.within({unit.from_on, unit.to_on});
            if (held.is_empty()) continue;
            for (const auto& right : rights)
                grants.push_back({unit.agency, unit.unit, right, source.confidentiality, held});
        }
    }
    return grants;
}

}  // namespace motcua::organisation
