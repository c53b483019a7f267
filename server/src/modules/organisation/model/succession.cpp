// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/model/succession.hpp"

#include <algorithm>
#include <set>

namespace motcua::organisation {
namespace {

bool names(const std::vector<std::string>& list, const std::string& one) {
    return list.empty() || std::ranges::find(list, one) != list.end();
}

/// Both name something, and nothing in common.
bool apart(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    if (one.empty() || other.empty()) return false;
    return std::ranges::none_of(
        one, [&](const auto& each) { return std::ranges::find(other, each) != other.end(); });
}

constexpr Date kBeginning = Date(std::chrono::local_days(std::chrono::year_month_day(
    std::chrono::year(1), std::chrono::month(1), std::chrono::day(1))));

/// A rule that reaches all takes only what the others leave.
const SuccessionRule* taker(const std::vector<const SuccessionRule*>& step, const Matter& matter) {
    const SuccessionRule* rest = nullptr;
    for (const SuccessionRule* rule : step) {
        if (rule->scope.reaches_all())
            rest = rule;
        else if (reaches(rule->scope, matter))
            return rule;
    }
    return rest;
}

}  // namespace

bool reaches(const Scope& scope, const Matter& matter) {
    return names(scope.procedures, matter.procedure) && names(scope.domains, matter.domain) &&
           names(scope.communes, matter.commune);
}

bool overlap(const Scope& one, const Scope& other) {
    return !apart(one.procedures, other.procedures) && !apart(one.domains, other.domains) &&
           !apart(one.communes, other.communes);
}

Successions::Successions(std::vector<SuccessionRule> rules) : rules_(std::move(rules)) {
    std::ranges::stable_sort(rules_, {}, &SuccessionRule::on_day);
}

std::vector<const SuccessionRule*> Successions::next_step(AgencyId agency, Date after,
                                                          Date until) const {
    std::vector<const SuccessionRule*> step;
    for (const SuccessionRule& rule : rules_) {
        if (rule.before != agency || rule.on_day <= after || rule.on_day > until) continue;
        if (!step.empty() && step.front()->on_day != rule.on_day) break;
        step.push_back(&rule);
    }
    return step;
}

ActsNow Successions::acting(AgencyId agency, const Matter& matter, Instant since, Date on) const {
    ActsNow now{agency};
    for (Date after = kBeginning;;) {
        const auto step = next_step(now.agency, after, on);
        if (step.empty()) return now;
        after = step.front()->on_day;
        const SuccessionRule* rule = taker(step, matter);
        if (!rule) continue;
        // Before its first move a matter may have come here after the rule, by a decision of its
        // own.
        const bool is_news = now.by || start_of(rule->on_day) > since || rule->recorded_at > since;
        if (!ends_agency(rule->kind) && !is_news) continue;
        now = {rule->after, rule};
    }
}

AgencyId Successions::heir(AgencyId agency, Date on) const {
    for (Date after = kBeginning;;) {
        const auto step = next_step(agency, after, on);
        if (step.empty()) return agency;
        after = step.front()->on_day;
        for (const SuccessionRule* rule : step)
            if (ends_agency(rule->kind) && rule->scope.reaches_all()) agency = rule->after;
    }
}

bool Successions::is_ended(AgencyId agency, Date on) const {
    return std::ranges::any_of(rules_, [&](const SuccessionRule& rule) {
        return rule.before == agency && rule.on_day <= on && ends_agency(rule.kind);
    });
}

std::vector<Date> Successions::days_until(Date on) const {
    std::set<Date> found;
    for (const SuccessionRule& rule : rules_)
        if (rule.on_day <= on) found.insert(rule.on_day);
    return {found.begin(), found.end()};
}

}  // namespace motcua::organisation
