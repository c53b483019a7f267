// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/rules_at_reception.hpp"

#include <algorithm>

#include "modules/dossiers/commands/decide_by_rules.hpp"
#include "modules/dossiers/commands/rules_answers.hpp"
#include "modules/dossiers/commands/rules_questions.hpp"
#include "modules/dossiers/rules_ahead.hpp"

namespace motcua::dossiers {
namespace {

constexpr std::string_view kUnanswered = "dossier.rules_unanswered";

process::Variables known_facts(const Rooms& rooms, Transaction& tx, const OfferFacts& offer,
                               const RulesAsked& asked) {
    const Date on = date_of(asked.received_at);
    process::Variables facts = rooms.applicant_facts(tx, asked.applicant, on);
    facts["received_on"] = process::Value::of(on);
    facts["channel"] = asked.channel;
    facts["case_code"] = asked.case_code;
    facts["procedure_code"] = offer.procedure_code;
    facts["sets"] = asked.sets;
    return facts;
}

/// One decision of an offer's rules at work.
class Asking {
public:
    Asking(const Rooms& rooms, Transaction& tx, const RulesAsked& asked, process::Variables known,
           process::Variables answers)
        : rooms_(rooms),
          tx_(tx),
          at_(asked.received_at),
          known_(std::move(known)),
          answers_(std::move(answers)) {}

    /// The answer, where there is one; `view` gets the questions and why there is none.
    std::optional<rules::Answer> ask(const std::string& code, std::string_view decision,
                                     RulesView& view, std::optional<DecidedThen>& by) {
        const auto silent = [&](std::string_view why) {
            view.silent.push_back({std::string(decision), std::string(why)});
            return std::nullopt;
        };
        const auto model = rooms_.models().current(tx_, code, date_of(at_));
        if (!model || !process::decides((*model)->model, decision))
            return silent("process.model_not_in_force");
        const bool is_answered = put_questions((*model)->model, decision, view);
        if (!is_answered) return silent(kUnanswered);
        process::Variables inputs = answers_;
        for (const auto& [name, value] : known_) inputs[name] = value;
        const auto answer = (*model)->model.decide(decision, inputs, {.now = at_});
        if (!answer || answer->value.is_null()) return silent("dossier.rules_undecided");
        by = decided_by(**model, decision, *answer);
        return *answer;
    }

private:
    /// Whether everything it wants is known or answered.
    bool put_questions(const rules::Model& model, std::string_view decision, RulesView& view) {
        bool is_answered = true;
        for (const rules::ModelPart& part : model.decisions()) {
            if (part.name != decision && part.id != decision) continue;
            for (const std::string& name : part.inputs) {
                if (known_.contains(name)) continue;
                const auto given = answers_.find(name);
                is_answered = is_answered && given != answers_.end() && is_given(given->second);
                if (std::ranges::find(view.questions, name, &RuleQuestion::name) ==
                    view.questions.end())
                    view.questions.push_back(question_of(model, name));
            }
            break;
        }
        return is_answered;
    }

    const Rooms& rooms_;
    Transaction& tx_;
    Instant at_;
    process::Variables known_;
    process::Variables answers_;
};

Money total(const std::vector<FeeLine>& fees) {
    Money sum;
    for (const FeeLine& fee : fees) sum += fee.amount;
    return sum;
}

}  // namespace

Result<RulesView> rules_of(const Rooms& rooms, Transaction& tx, const OfferFacts& offer,
                           const RulesAsked& asked) {
    RulesView view;
    auto answers = rules::read_variables(asked.answers.empty() ? "{}" : asked.answers);
    if (!answers) return Error{Kind::invalid, "dossier.answers_unreadable", "answers"};
    Asking asking(rooms, tx, asked, known_facts(rooms, tx, offer, asked), *answers);
    const auto wrong = [&](std::string_view what, std::optional<DecidedThen>& by) {
        by.reset();
        view.silent.push_back({std::string(what), "dossier.rules_wrong"});
    };
    if (!offer.rules.fees.empty())
        if (const auto answer =
                asking.ask(offer.rules.fees, catalogue::kFeesDecision, view, view.fees_by)) {
            if (auto fees = fees_in(answer->value))
                view.fees = *std::move(fees);
            else
                wrong(catalogue::kFeesDecision, view.fees_by);
        }
    if (!offer.rules.papers.empty())
        if (const auto answer =
                asking.ask(offer.rules.papers, catalogue::kPapersDecision, view, view.papers_by)) {
            if (auto papers = papers_in(answer->value))
                view.papers = *std::move(papers);
            else
                wrong(catalogue::kPapersDecision, view.papers_by);
        }
    for (const RuleQuestion& question : view.questions)
        if (const auto given = answers->find(question.name); given != answers->end())
            if (auto good = check_answer(question, given->second); !good) return good.error();
    return view;
}

std::optional<Error> unanswered(const RulesView& view, const std::string& text) {
    if (std::ranges::find(view.silent, kUnanswered, &RulesSilent::why) == view.silent.end())
        return std::nullopt;
    const auto answers = rules::read_variables(text.empty() ? "{}" : text);
    for (const RuleQuestion& question : view.questions) {
        const auto given = answers->find(question.name);
        if (given == answers->end() || !is_given(given->second))
            return Error{Kind::invalid,
                         std::string(kUnanswered),
                         "answers." + question.name,
                         {{"name", question.label}}};
    }
    return std::nullopt;
}

Result<> put_rules(const Rooms& rooms, Transaction& tx, const OfferFacts& offer,
                   const ReceiveDossier& what, Instant at, Received& intake) {
    intake.fees = what.fees;
    if (offer.rules == catalogue::OfferRules{}) return {};
    const auto view = rules_of(rooms, tx, offer,
                               {intake.applicant.person, intake.channel, intake.case_code,
                                intake.sets, at, what.answers.value_or("")});
    if (!view) return view.error();
    if (auto missing = unanswered(*view, what.answers.value_or(""))) return *missing;
    for (const std::string& model : {offer.rules.fees, offer.rules.papers})
        if (!model.empty()) pin_model(rooms, tx, intake, model, date_of(at));
    if (!view->questions.empty()) intake.answers = what.answers;
    intake.papers_by = view->papers_by;
    if (!view->fees_by) return {};
    // What the applicant was told must be what he pays, also over midnight of a change.
    if (!what.fees.empty() && total(what.fees) != total(view->fees))
        return Error{Kind::wrong_state,
                     "dossier.fees_differ",
                     "fees",
                     {{"amount", std::to_string(total(view->fees).dong)}}};
    intake.fees = view->fees;
    intake.fees_by = view->fees_by;
    return {};
}

Result<RulesView> Dossiers::rules_at_reception(Transaction& tx, const Actor& by,
                                               const AskRules& what) {
    if (by.is != Actor::Is::system && !rooms_.holds(tx, by, May::receive_dossiers, what.unit_id))
        return Error{Kind::not_allowed, "dossier.not_allowed"};
    const auto offer =
        rooms_.offer(tx, what.offer_id, what.unit_id, what.channel, date_of(tx.now()));
    if (!offer) return offer.error();
    return rules_of(
        rooms_, tx, *offer,
        {what.applicant_id, what.channel, what.case_code.value_or(""), what.sets.value_or(1),
         what.occurred_at.value_or(tx.now()), what.answers.value_or("")});
}

Result<RulesView> rules_ahead(const Rooms& rooms, Transaction& tx, const AskRulesAhead& what) {
    const auto offer = rooms.catalogue().offer(tx, what.offer_id);
    if (!offer) return offer.error();
    const Date today = date_of(tx.now());
    if (today < offer->valid_from || offer->valid_until < today)
        return Error{
            Kind::not_found, "catalogue.not_offered_here", "offer_id", {{"code", offer->code}}};
    OfferFacts facts;
    facts.procedure_code = offer->code;
    facts.rules = offer->rules;
    const std::string answers = what.answers.value_or("");
    auto view = rules_of(rooms, tx, facts,
                         {{},
                          std::string(code(what.channel)),
                          what.case_code.value_or(""),
                          what.sets.value_or(1),
                          tx.now(),
                          answers});
    if (view && what.decide.value_or(false))
        if (auto missing = unanswered(*view, answers)) return *missing;
    return view;
}

}  // namespace motcua::dossiers
