// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/decide_by_rules.hpp"

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/incidents.hpp"

namespace motcua::dossiers {
namespace {

struct Ruled {
    process::CompleteTask command;
    DecidedThen decided;
};

Result<Ruled> ruled(const Rooms& rooms, Act& act, process::Key task) {
    const auto question = process::question_of(act.definition(), act.instance(), task);
    if (!question) return question.error();
    const Dossier& dossier = act.dossier();
    const auto model =
        model_for(rooms, act.tx(), dossier.intake, date_of(dossier.received_at), question->model);
    const Error missing{Kind::not_found, "process.rules_missing"};
    if (!model || !process::decides((*model)->model, question->decision)) return missing;
    // Rules that ask for today mean the day the dossier was received.
    const auto answer =
        (*model)->model.decide(question->decision, question->facts, {.now = dossier.received_at});
    if (!answer) return answer.error();
    auto facts = process::answer_of(act.definition(), act.instance(), task, answer->value);
    if (!facts) return facts.error();
    Ruled made;
    made.command.task = task;
    made.command.variables = *std::move(facts);
    made.command.decided =
        process::DecidedBy{question->model, (*model)->version, question->decision};
    made.decided = decided_by(**model, question->decision, *answer);
    return made;
}

}  // namespace

void pin_model(const Rooms& rooms, Transaction& tx, Received& intake, const std::string& model,
               Date on) {
    if (intake.models &&
        std::ranges::find(*intake.models, model, &ModelThen::model) != intake.models->end())
        return;
    const auto found = rooms.models().current(tx, model, on);
    if (!found) return;
    if (!intake.models) intake.models.emplace();
    intake.models->push_back({model, (*found)->version});
}

Result<process::ModelPtr> model_for(const Rooms& rooms, Transaction& tx, const Received& intake,
                                    Date received_on, std::string_view model) {
    if (intake.models)
        for (const ModelThen& pinned : *intake.models)
            if (pinned.model == model) return rooms.models().find(tx, model, pinned.version);
    return rooms.models().current(tx, model, received_on);
}

DecidedThen decided_by(const process::PublishedModel& model, std::string_view decision,
                       const rules::Answer& answer) {
    DecidedThen decided{model.code, model.version, std::string(decision), {}};
    for (const rules::Matched& rule : answer.matched)
        decided.rules.push_back({static_cast<int>(rule.rule), rule.text});
    return decided;
}

Result<> decide_by_rules(const Rooms& rooms, Transaction& tx, std::string_view code,
                         std::string_view task_id) {
    auto act = Act::follow(rooms, tx, Actor::system("dossiers.system_work"), code);
    if (!act) return act.error();
    if (!act->expect_moment_for(TaskCompleted::kType)) return {};
    const auto open = process::open_tasks(act->instance());
    const auto task = std::ranges::find_if(
        open, [&](const auto& each) { return std::to_string(each.key) == task_id; });
    if (task == open.end()) return {};
    const process::Element& step = *act->definition().element(task->element);
    TaskCompleted said;
    said.task = task_id;
    said.step = step.id;
    said.step_name = step.name;
    act->act_for(act->dossier().tasks.at(said.task).place.agency);
    const IncidentRaised stuck{
        .what = Stuck::system_work, .subject = said.task, .element = step.id};
    auto made = ruled(rooms, *act, task->key);
    if (!made) {
        raise_incident(*act, stuck, made.error());
        return {};
    }
    auto placed = act->run(made->command);
    if (!placed) {
        raise_incident(*act, stuck, placed.error());
        return {};
    }
    said.placed = *std::move(placed);
    said.decided = std::move(made->decided);
    act->say(std::move(said));
    act->finish_if_reached();
    act->done();
    return {};
}

}  // namespace motcua::dossiers
