// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/dossiers/dossiers.hpp"

namespace motcua::api {

struct BothTexts {
    std::string vi;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(BothTexts, (), (vi, en))

struct DateLine {
    Date date{};
    bool counted = false;
    std::string amount;
    std::string reason_code;
    BothTexts text;
};
BOOST_DESCRIBE_STRUCT(DateLine, (), (date, counted, amount, reason_code, text))

struct DateRule {
    std::string id;
    std::string source;
    std::string certainty;
    BothTexts text;  ///< what the rule says
};
BOOST_DESCRIBE_STRUCT(DateRule, (), (id, source, certainty, text))

/// "Why this date": a clock's answer, day by day, with the rules it stands on.
struct DateView {
    dossiers::DossierClock clock = dossiers::DossierClock::legal;
    std::string of;
    std::string name;         ///< an agency's work or a step; empty: the whole dossier
    std::string agency_name;  ///< by whose calendar
    std::string term;
    Instant from{};
    bool capped = false;  ///< the step's own time goes on beyond what the dossier has
    std::optional<Instant> due;
    std::string state;
    bool provisional = false;
    std::optional<bool> on_time;
    std::vector<DateLine> explanation;
    std::vector<DateRule> rules;
    std::vector<dossiers::ClockName> clocks;  ///< every clock of the dossier that has an answer
};
BOOST_DESCRIBE_STRUCT(DateView, (),
                      (clock, of, name, agency_name, term, from, capped, due, state, provisional,
                       on_time, explanation, rules, clocks))

DateView date_view(const dossiers::ExplainedClock& explained);

/// Which clock, and of what: an agency's part, a step.
struct WhichClock {
    std::optional<dossiers::DossierClock> clock;
    std::optional<std::string> of;
};
BOOST_DESCRIBE_STRUCT(WhichClock, (), (clock, of))

inline dossiers::AskedClock asked_clock(const std::optional<dossiers::DossierClock>& clock,
                                        const std::optional<std::string>& of) {
    return {clock.value_or(dossiers::DossierClock::legal), of.value_or("")};
}

}  // namespace motcua::api
