// SPDX-License-Identifier: Apache-2.0
#include "api/date_view.hpp"

namespace motcua::api {

DateView date_view(const dossiers::ExplainedClock& explained) {
    const deadlines::Answer& answer = explained.answer;
    DateView view;
    view.clock = explained.what.clock;
    view.of = explained.what.of;
    view.name = explained.what.name;
    view.clocks = explained.all;
    view.agency_name = explained.office.agency_name;
    view.term = explained.term;
    view.from = explained.from;
    view.capped = explained.capped;
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
    // A rule that stands on a law and on a practice beside it is named once, by its law.
    for (const deadlines::RuleSource& source : deadlines::rule_sources()) {
        const std::string rule(code(source.rule));
        const bool is_named =
            std::ranges::find(view.rules, rule, &DateRule::id) != view.rules.end();
        if (!used.contains(source.rule) || (is_named && source.law.empty())) continue;
        const bool has_article = !source.law.empty() && !source.article.empty();
        view.rules.push_back({rule,
                              has_article ? fmt::format("{} {}", source.law, source.article)
                                          : std::string(source.law),
                              std::string(code(source.certainty)),
                              {words::say(Language::vi, source.text_key()),
                               words::say(Language::en, source.text_key())}});
    }
    return view;
}

}  // namespace motcua::api
