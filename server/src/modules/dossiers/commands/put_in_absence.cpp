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
    std::string role;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(HeldTask, (), (code, task, unit, role, version))

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
    int moved = 0;
    for (const HeldTask& task : held) {
        auto act = Act::begin(rooms_, tx, Actor::system(by.name), task.code, task.version);
        if (!act) return act.error();
        auto name = rooms_.officer_name(tx, what.substitute_id);
        if (!name) return name.error();
        act->act_for(act->dossier().tasks.at(task.task).place.agency);
        act->sign_as(by);
        act->say(TaskAssigned{task.task, what.substitute_id, *std::move(name), what.reason});
        act->done();
        ++moved;
    }
    return moved;
}

}  // namespace motcua::dossiers
