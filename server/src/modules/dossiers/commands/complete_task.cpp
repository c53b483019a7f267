// SPDX-License-Identifier: Apache-2.0
#include "base/words.hpp"
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/begin_process.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {
namespace {

/// The acts whose officer numbers a document.
constexpr std::string_view kNumberAct = "number";

Result<> check_proposal(const CompleteTask& what, const Dossier& dossier) {
    if (!what.proposal) return {};
    if (*what.proposal != kRefuseProposal && *what.proposal != kGrantProposal)
        return Error{Kind::invalid, "dossier.proposal_missing", "proposal"};
    // A refusal to resolve is a result and stands on a legal ground (NĐ 61/2018 art. 19.8,
    // baseline).
    const bool repeats = dossier.proposal == kRefuseProposal && !dossier.proposal_ground.empty();
    if (*what.proposal == kRefuseProposal && is_blank(what.ground.value_or("")) && !repeats)
        return Error{Kind::invalid, "dossier.ground_missing", "ground"};
    return {};
}

/// The answers to the step's own fields, as variables of the process.
Result<process::Variables> fill(Act& act, process::Key task, const CompleteTask& what) {
    const std::string text = what.answers.value_or("");
    const auto answers = rules::read_variables(text.empty() ? "{}" : text);
    if (!answers) return Error{Kind::invalid, "dossier.answers_unreadable", "answers"};
    return process::filled(act.definition(), act.instance(), task, *answers, act.tx().now());
}

std::string in_words(const process::Value& value) {
    if (const bool* yes = value.boolean())
        return words::say(Language::vi, *yes ? "dossier.yes" : "dossier.no");
    return rules::text_of(value);
}

/// As they were asked and answered, for the history.
std::optional<std::vector<FilledThen>> filled_then(const process::Element& step,
                                                   const process::Variables& variables) {
    std::vector<FilledThen> filled;
    for (const process::FormField& field : step.fields)
        if (const auto answer = variables.find(field.name);
            answer != variables.end() && !answer->second.is_null())
            filled.push_back({field.name, field.label, in_words(answer->second)});
    return filled.empty() ? std::nullopt : std::optional(std::move(filled));
}

}  // namespace

Result<> Dossiers::complete_task(Transaction& tx, const Actor& by, std::string_view code,
                                 const CompleteTask& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto moment = act->expect_moment_for(TaskCompleted::kType); !moment) return moment;
    const auto task = act->expect_own_task(what.task_id);
    if (!task) return task.error();
    const process::Element step = *act->definition().element(task->element);
    if (step.act == kReturnAct) return Error{Kind::wrong_state, "dossier.act_elsewhere", "task_id"};
    if (auto good = check_proposal(what, act->dossier()); !good) return good;
    if (auto known = rooms_.files(tx, what.file_ids); !known) return known.error();

    TaskCompleted said{
        what.task_id,  step.id,       step.name,   step.act,     what.note.value_or(""),
        what.file_ids, what.proposal, what.ground, std::nullopt, {}};
    if (what.proposal == kRefuseProposal && is_blank(what.ground.value_or("")))
        said.ground = act->dossier().proposal_ground;
    const bool numbers = step.act == kNumberAct;
    if (what.document || numbers) {
        const DocumentInput given = what.document.value_or(DocumentInput{});
        DocumentThen document{given.kind.value_or(""), given.number.value_or(""),
                              given.signed_on.value_or(act->today()), what.file_ids};
        if (numbers && is_blank(document.number))
            // Each agency numbers its own results.
            document.number =
                yearly_number(tx,
                              "result " + act->dossier().tasks.at(what.task_id).place.agency_code,
                              act->today()) +
                "/KQ";
        said.document = std::move(document);
    }
    act->act_for(act->dossier().tasks.at(what.task_id).place.agency);
    auto variables = fill(*act, task->key, what);
    if (!variables) return variables.error();
    said.filled = filled_then(step, *variables);
    auto placed = act->run(process::CompleteTask{.task = task->key,
                                                 .outcome = what.outcome.value_or(""),
                                                 .variables = *std::move(variables),
                                                 .act = step.act});
    if (!placed) return placed.error();
    said.placed = *placed;
    act->say(std::move(said), what.ground.value_or(""));
    act->finish_if_reached();
    if (what.next_officer_id.is_set())
        if (auto handed = act->hand_to(what.next_officer_id, *placed); !handed) return handed;
    act->done();
    return {};
}

}  // namespace motcua::dossiers
