// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "modules/organisation/model/records.hpp"

namespace motcua::organisation {

/// What competence is asked for: a procedure, its field, and the commune it concerns.
struct Matter {
    std::string procedure;
    std::string domain;
    std::string commune;  ///< code of the commune; empty where nobody said
};

/// What a rule reaches; an empty list reaches all.
struct Scope {
    std::vector<std::string> procedures;
    std::vector<std::string> domains;
    std::vector<std::string> communes;
    bool reaches_all() const { return procedures.empty() && domains.empty() && communes.empty(); }
    bool operator==(const Scope&) const = default;
};
BOOST_DESCRIBE_STRUCT(Scope, (), (procedures, domains, communes))

bool reaches(const Scope& scope, const Matter& matter);
/// Whether some matter is reached by both.
bool overlap(const Scope& one, const Scope& other);

/// From a day on, `after` does what `before` did, as far as the scope reaches. A rule that reaches
/// all takes what no other rule of the same agency and day takes.
struct SuccessionRule {
    ReorganisationId reorganisation;
    AgencyId before;
    AgencyId after;
    SuccessionKind kind{};
    Date on_day{};
    Scope scope;
    Instant recorded_at{};
    std::string decision;
};

/// Whether the agency is no more from the rule's day on.
inline bool ends_agency(SuccessionKind kind) {
    return kind != SuccessionKind::function_moved;
}

/// Who does it now, and by which rule it came to him last; no rule where it never moved.
struct ActsNow {
    AgencyId agency;
    const SuccessionRule* by = nullptr;
};

/// Who followed whom, as a calculus: every question has exactly one answer. That it does is owed to
/// what a reorganisation refuses: of two rules of one agency and day that differ in who takes over,
/// no matter is reached by both, and where an agency ends one rule reaches all.
class Successions {
public:
    explicit Successions(std::vector<SuccessionRule> rules = {});
    Successions(const Successions&) = delete;
    Successions(Successions&&) = default;
    Successions& operator=(Successions&&) = default;

    /// Who does on a day what `agency` was competent for at a moment. What an agency that goes on
    /// was given anew after the rule (by a later offer) stays with it.
    ActsNow acting(AgencyId agency, const Matter& matter, Instant since, Date on) const;
    /// Who keeps what no rule names on a day: the archive, and statistics by the units of that day.
    AgencyId heir(AgencyId agency, Date on) const;
    /// Whether a rule ends the agency on that day or before.
    bool is_ended(AgencyId agency, Date on) const;
    /// Days on which something changed, up to that one.
    std::vector<Date> days_until(Date on) const;
    /// Rules that take from an agency on its first day of change after a day (which counts not).
    std::vector<const SuccessionRule*> next_step(AgencyId agency, Date after, Date until) const;
    const std::vector<SuccessionRule>& rules() const { return rules_; }

private:
    std::vector<SuccessionRule> rules_;  ///< by day
};

}  // namespace motcua::organisation
