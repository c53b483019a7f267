// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/rules_questions.hpp"

#include <algorithm>
#include <map>

#include "base/code.hpp"
#include "base/words.hpp"
#include "modules/people/people.hpp"

namespace motcua::dossiers {
namespace {

/// What the server knows of who stands at the counter and has to be told by who asks ahead.
const std::map<std::string, InputKind, std::less<>> kFacts{
    {"applicant_kind", InputKind::text},
    {"applicant_gender", InputKind::text},
    {"applicant_birth_year", InputKind::number},
    {"applicant_age", InputKind::number},
    {"applicant_commune", InputKind::text},
    {"case_code", InputKind::text},
    {"received_on", InputKind::date},
    {"sets", InputKind::number}};

std::string key_of(std::string_view fact) {
    return "dossier.fact." + std::string(fact);
}

template <class Enum>
void add_choices(RuleQuestion& question) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto each) {
        const std::string key = key_of(question.name + "." + each.name);
        question.choices.push_back(
            {each.name, words::say(Language::vi, key), words::say(Language::en, key)});
    });
}

bool is_of_kind(const RuleQuestion& question, const rules::Value& answer) {
    switch (question.kind) {
        case InputKind::boolean:
            return answer.boolean() != nullptr;
        case InputKind::number:
            return answer.number() != nullptr;
        case InputKind::date:
            return answer.text() && parse_date(*answer.text());
        case InputKind::text:
            return answer.text() != nullptr;
        case InputKind::any:
            break;
    }
    return true;
}

}  // namespace

RuleQuestion question_of(const rules::Model& model, const std::string& input) {
    RuleQuestion question;
    question.name = input;
    if (const auto part = std::ranges::find(model.inputs(), input, &rules::ModelPart::name);
        part != model.inputs().end()) {
        question.type = part->type;
        question.kind = part->kind;
        question.label = part->label;
        question.label_en = part->label_en;
        for (const std::string& choice : part->choices)
            question.choices.push_back({choice, choice, choice});
    }
    if (const auto fact = kFacts.find(input); fact != kFacts.end()) {
        if (question.kind == InputKind::any) question.kind = fact->second;
        if (question.label.empty()) question.label = words::say(Language::vi, key_of(input));
        if (question.label_en.empty()) question.label_en = words::say(Language::en, key_of(input));
        if (question.choices.empty() && input == "applicant_kind")
            add_choices<people::PersonKind>(question);
        if (question.choices.empty() && input == "applicant_gender")
            add_choices<people::Gender>(question);
    }
    if (question.label.empty()) question.label = input;
    if (question.label_en.empty()) question.label_en = question.label;
    return question;
}

bool is_given(const rules::Value& answer) {
    return !answer.is_null() && !(answer.text() && answer.text()->empty());
}

Result<> check_answer(const RuleQuestion& question, const rules::Value& answer) {
    if (!is_given(answer)) return {};
    const auto is_choice = [&](const RuleChoice& choice) {
        return answer.text() && *answer.text() == choice.value;
    };
    if (is_of_kind(question, answer) &&
        (question.choices.empty() || std::ranges::any_of(question.choices, is_choice)))
        return {};
    return Error{Kind::invalid,
                 "dossier.answer_wrong",
                 "answers." + question.name,
                 {{"name", question.label}}};
}

}  // namespace motcua::dossiers
