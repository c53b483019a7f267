// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/begin_process.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {

Result<> Dossiers::return_result(Transaction& tx, const Actor& by, std::string_view code,
                                 const ReturnResult& what) {
    auto act = Act::begin(rooms_, tx, by, code, what.version);
    if (!act) return act.error();
    const OfficeThen& reception = act->dossier().intake.reception;
    if (by.is != Actor::Is::system && !rooms_.holds(tx, by, May::return_results, reception.unit))
        return Error{Kind::not_allowed, "dossier.not_allowed"};
    if (auto moment = act->expect_moment_for(Returned::kType); !moment) return moment;
    if (is_blank(what.receiver_name))
        return Error{Kind::invalid, "dossier.receiver_missing", "receiver_name"};
    const bool by_post = what.signed_by == "post";
    if (!by_post && what.signed_by != "paper" && what.signed_by != "pad")
        return Error{Kind::invalid, "dossier.receiver_missing", "signed_by"};
    if (by_post && is_blank(what.post_code.value_or("")))
        return Error{Kind::invalid, "dossier.post_code_missing", "post_code"};

    // A stopped dossier has no task left; its papers are handed back all the same.
    for (const process::OpenTask& task : process::open_tasks(act->instance())) {
        const process::Element& step = *act->definition().element(task.element);
        if (step.act != kReturnAct || act->dossier().status != Status::finished) continue;
        auto placed = act->run(process::CompleteTask{.task = task.key});
        if (!placed) return placed.error();
        act->say(TaskCompleted{std::to_string(task.key),
                               step.id,
                               step.name,
                               step.act,
                               "",
                               {},
                               std::nullopt,
                               std::nullopt,
                               std::nullopt,
                               *std::move(placed)});
        break;
    }
    act->say(Returned{PersonText(what.receiver_name),
                      PersonText(what.receiver_identity.value_or("")), what.signed_by,
                      what.post_code});
    act->done();
    return {};
}

}  // namespace motcua::dossiers
