// SPDX-License-Identifier: Apache-2.0
#include "modules/deadlines/wire/due_words.hpp"

namespace motcua::deadlines {
namespace {

struct RuleOut {
    int working_days = 0;
    std::string_view law;
    std::string_view article;
    std::string_view from;
    std::string_view to;
    Certainty certainty{};
};
BOOST_DESCRIBE_STRUCT(RuleOut, (), (working_days, law, article, from, to, certainty))

struct DutyOut {
    PetitionDuty duty{};
    std::string agency;
    Instant started{};
    Instant due{};
    std::optional<Instant> ended;
    std::optional<bool> on_time;
    RuleOut rule;
    TextOut text;
    std::vector<LineOut> explanation;
};
BOOST_DESCRIBE_STRUCT(DutyOut, (),
                      (duty, agency, started, due, ended, on_time, rule, text, explanation))

std::string rule_in_words(Language language, const PetitionRule& rule) {
    return words::say(language, rule.text_key(), {{"days", std::to_string(rule.working_days)}});
}

std::string duty_in_words(Language language, const Duty& duty) {
    const PetitionRule& rule = rule_of(duty.duty);
    std::string text = rule_in_words(language, rule) + " " +
                       words::say(language, "deadlines.petition_due",
                                  {{"due", moment_in_words(language, duty.due)}});
    if (duty.ended)
        text += " " + words::say(language,
                                 *duty.on_time ? "deadlines.petition_done_in_time"
                                               : "deadlines.petition_done_late",
                                 {{"ended", moment_in_words(language, *duty.ended)}});
    return text + " (" + std::string(rule.law) + ", " +
           words::say(language, "deadlines.certainty." + std::string(code(rule.certainty))) + ")";
}

}  // namespace

std::string duties_json(const std::vector<Duty>& duties) {
    std::vector<DutyOut> out;
    for (const Duty& duty : duties) {
        const PetitionRule& rule = rule_of(duty.duty);
        out.push_back(
            {duty.duty,
             duty.agency,
             duty.started,
             duty.due,
             duty.ended,
             duty.on_time,
             {rule.working_days, rule.law, rule.article, rule.from, rule.to, rule.certainty},
             {rule_in_words(Language::vi, rule), rule_in_words(Language::en, rule)},
             lines_out(duty.explanation)});
    }
    return json::write(out);
}

std::string duties_for_people(const std::vector<Duty>& duties) {
    std::string text;
    for (const Duty& duty : duties) {
        const std::string agency = duty.agency.empty() ? "" : "[" + duty.agency + "] ";
        text += "  • " + agency + duty_in_words(Language::vi, duty) + "\n    " +
                duty_in_words(Language::en, duty) + "\n";
    }
    return text;
}

}  // namespace motcua::deadlines
