// SPDX-License-Identifier: Apache-2.0
#include "base/json.hpp"
#include "modules/organisation/organisation.hpp"
#include "modules/organisation/sql.hpp"

namespace motcua::organisation {
namespace {

struct RuleRow {
    ReorganisationId reorganisation;
    int rule_no = 0;
    AgencyId before_agency;
    AgencyId after_agency;
    SuccessionKind kind{};
    Date on_day{};
    std::string scope;
    Instant recorded_at{};
    std::string decision;
};
BOOST_DESCRIBE_STRUCT(RuleRow, (),
                      (reorganisation, rule_no, before_agency, after_agency, kind, on_day, scope,
                       recorded_at, decision))

}  // namespace

Successions successions(Transaction& tx, const std::vector<SuccessionRule>& more) {
    std::vector<SuccessionRule> rules;
    for (RuleRow& row : tx.query<RuleRow>(sql::successions).rows()) {
        auto scope = json::read<Scope>(row.scope);
        ensure(scope.has_value());  // written by us, never changed
        rules.push_back({row.reorganisation, row.before_agency, row.after_agency, row.kind,
                         row.on_day, *std::move(scope), row.recorded_at, std::move(row.decision)});
    }
    rules.insert(rules.end(), more.begin(), more.end());
    return Successions(std::move(rules));
}

std::vector<ReorganisationView> reorganisations(Transaction& tx) {
    return tx.query<ReorganisationView>(sql::reorganisations).rows();
}

std::optional<ReorganisationView> reorganisation(Transaction& tx, ReorganisationId id) {
    return tx.query<ReorganisationView>(sql::reorganisation, id).maybe();
}

std::optional<UnitId> unit_acting(Transaction& tx, UnitId unit, Date on) {
    return tx.query<UnitId>(sql::unit_acting, unit, on).maybe();
}

std::vector<UnitId> units_ended(Transaction& tx, AgencyId agency, Date on) {
    return tx.query<UnitId>(sql::units_ended, agency, on).rows();
}

Date founded_on(Transaction& tx, UnitId unit) {
    return tx.query<Date>(sql::founded_on, unit).one();
}

std::optional<Delegation> delegated(Transaction& tx, std::string_view procedure_code, AgencyId from,
                                    AgencyId to, Date on) {
    return tx.query<Delegation>(sql::delegated_between, procedure_code, from, to, on).maybe();
}

std::optional<Delegation> delegation(Transaction& tx, DelegationId id) {
    return tx.query<Delegation>(sql::delegation, id).maybe();
}

std::vector<Delegation> delegations(Transaction& tx) {
    return tx.query<Delegation>(sql::delegations).rows();
}

}  // namespace motcua::organisation
