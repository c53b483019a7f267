// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/visits.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

struct HeldTask {
    std::string code;
    std::string task;
    UnitId unit;
};
BOOST_DESCRIBE_STRUCT(HeldTask, (), (code, task, unit))

}  // namespace

Result<int> Dossiers::put_in_absence(Transaction& tx, const Actor& by, const PutInAbsence& what) {
    if (is_blank(what.reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    const auto held = tx.query<HeldTask>(sql::tasks_of_officer, what.officer_id).rows();
    for (const HeldTask& task : held)
        if (by.is != Actor::Is::system && !rooms_.holds(tx, by, May::assign_dossiers, task.unit))
            return Error{Kind::not_allowed, "dossier.not_allowed"};
    if (auto recorded = rooms_.record_absence(tx, by, what); !recorded) return recorded.error();
    // What opens in that period goes to the substitute by his reach; what is open moves now, if the
    // absence has begun.
    if (what.from > date_of(tx.now())) return 0;
    auto name = rooms_.officer_name(tx, what.substitute_id);
    if (!name) return name.error();
    int moved = 0;
    std::set<std::string> codes;
    for (const HeldTask& task : held) codes.insert(task.code);
    for (const std::string& code : codes) {
        auto act = Act::follow(rooms_, tx, Actor::system(by.name), code);
        if (!act) return act.error();
        // Asked again behind the lock: meanwhile he may have finished it.
        std::vector<std::string> tasks;
        for (const auto& [task, state] : act->dossier().tasks)
            if (state.assignee == what.officer_id) tasks.push_back(task);
        if (tasks.empty()) continue;
        act->act_for(act->dossier().tasks.at(tasks.front()).place.agency);
        act->sign_as(by);
        for (const std::string& task : tasks)
            act->say(TaskAssigned{task, what.substitute_id, *name, what.reason});
        act->done();
        moved += static_cast<int>(tasks.size());
    }
    return moved;
}

}  // namespace motcua::dossiers
