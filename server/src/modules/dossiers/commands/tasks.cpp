// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/begin_process.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {

Result<> Dossiers::claim_task(Transaction& tx, const Actor& by, std::string_view code,
                              const ClaimTask& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto moment = act->expect_moment_for(TaskClaimed::kType); !moment) return moment;
    if (auto task = act->expect_own_task(what.task_id); !task) return task.error();
    act->act_for(act->dossier().tasks.at(what.task_id).place.agency);
    act->say(TaskClaimed{what.task_id});
    act->done();
    return {};
}

Result<> Dossiers::assign_task(Transaction& tx, const Actor& by, std::string_view code,
                               const AssignTask& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto moment = act->expect_moment_for(TaskAssigned::kType); !moment) return moment;
    const auto task = act->expect_open_task(what.task_id);
    if (!task) return task.error();
    const TaskState& held = act->dossier().tasks.at(what.task_id);
    if (by.is != Actor::Is::system && !rooms_.holds(tx, by, May::assign_dossiers, held.place.unit))
        return Error{Kind::not_allowed, "dossier.not_allowed"};
    if (held.assignee.is_set() && is_blank(what.reason.value_or("")))
        return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    auto name =
        rooms_.officer_in_role(tx, what.officer_id, task->role, held.place.unit, act->today());
    if (!name) return name.error();
    act->act_for(held.place.agency);
    act->say(TaskAssigned{what.task_id, what.officer_id, *std::move(name), what.reason});
    act->done();
    return {};
}

Result<> Dossiers::send_back(Transaction& tx, const Actor& by, std::string_view code,
                             const SendBack& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    if (auto moment = act->expect_moment_for(TaskSentBack::kType); !moment) return moment;
    const auto task = act->expect_own_task(what.task_id);
    if (!task) return task.error();
    if (is_blank(what.reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};

    // Back to the nearest step that an officer did after the reception: the counter's own step is
    // not done again, a dossier that was received stays received.
    const auto targets = process::send_back_targets(act->instance(), task->key);
    const auto target = std::ranges::find_if(targets, [&](const process::EarlierTask& earlier) {
        if (std::to_string(earlier.key) == act->dossier().intake.reception_task) return false;
        const auto did =
            std::ranges::find(act->dossier().done, std::to_string(earlier.key), &StepDone::task);
        return did != act->dossier().done.end() && did->by.is_set();
    });
    if (target == targets.end())
        return Error{Kind::wrong_state, "dossier.nothing_to_send_back_to", "task_id"};
    const auto did =
        std::ranges::find(act->dossier().done, std::to_string(target->key), &StepDone::task);
    ensure(did != act->dossier().done.end());
    const StepDone step = *did;

    const std::string step_name = act->definition().element(task->element)->name;
    act->act_for(act->dossier().tasks.at(what.task_id).place.agency);
    auto placed = act->run(process::SendBack{task->key, target->key});
    if (!placed) return placed.error();
    std::string again;
    for (const process::OpenTask& open : process::open_tasks(act->instance()))
        if (open.again_of == target->key) again = std::to_string(open.key);
    act->say(TaskSentBack{what.task_id, step_name, step.step, step.by, step.by_name, what.reason,
                          again, *std::move(placed)});
    act->done();
    return {};
}

}  // namespace motcua::dossiers
