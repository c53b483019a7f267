// SPDX-License-Identifier: Apache-2.0
#include "api/date_view.hpp"

namespace motcua::api {

DateView date_view(const deadlines::Answer& answer) {
    DateView view;
    view.due = answer.due;
    view.state = code(answer.state);
    view.provisional = answer.provisional;
    view.on_time = answer.on_time;
    std::vector<deadlines::Fraction> amounts;
    std::set<deadlines::Rule> used;
    for (const deadlines::Line& line : answer.explanation) {
        amounts.push_back(line.amount);
        used.insert(deadlines::rule_of(line.reason));
    }
    const auto decimals = deadlines::decimals_with_exact_sum(amounts);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const deadlines::Line& line = answer.explanation[i];
        view.explanation.push_back(
            {line.on,
             line.counted(),
             decimals[i],
             std::string(code(line.reason)),
             {deadlines::sentence(Language::vi, line), deadlines::sentence(Language::en, line)}});
    }
    for (const deadlines::RuleSource& source : deadlines::rule_sources())
        if (used.contains(source.rule))
            view.rules.push_back({std::string(code(source.rule)),
                                  fmt::format("{} {}", source.law, source.article),
                                  std::string(code(source.certainty))});
    return view;
}

}  // namespace motcua::api
