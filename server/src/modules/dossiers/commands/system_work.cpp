// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/system_work.hpp"

#include "modules/dossiers/commands/decide_by_rules.hpp"
#include "modules/dossiers/commands/incidents.hpp"
#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {
namespace {

struct Payload {
    std::string code;
    std::string task;
};
BOOST_DESCRIBE_STRUCT(Payload, (), (code, task))

const Actor& server() {
    static const Actor actor = Actor::system("dossiers.system_work");
    return actor;
}

/// The work as it stands; nothing where it is done already, the dossier has ended, or it pauses for
/// its applicant (its next act puts it in line again).
Result<std::optional<SystemWork>> work_of(const Rooms& rooms, Transaction& tx,
                                          const Payload& what) {
    auto act = Act::follow(rooms, tx, server(), what.code);
    if (!act) return act.error();
    if (!act->expect_moment_for(TaskCompleted::kType)) return std::optional<SystemWork>();
    for (const process::OpenTask& task : process::open_tasks(act->instance())) {
        if (std::to_string(task.key) != what.task || task.handler.empty()) continue;
        return std::optional(SystemWork{act->dossier().id, what.code, what.task, task.element,
                                        task.handler, act->dossier().intake.procedure_code});
    }
    return std::optional<SystemWork>();
}

Result<> put_down_fault(const Rooms& rooms, Transaction& tx, const SystemWork& work,
                        const std::string& why) {
    auto act = Act::follow(rooms, tx, server(), work.code);
    if (!act) return act.error();
    const auto state = act->dossier().tasks.find(work.task);
    // Said once for each reason: the retries of the jobs room are no news.
    if (state == act->dossier().tasks.end() || state->second.fault == why) return {};
    act->act_for(state->second.place.agency);
    act->say(
        SystemWorkFailed{work.task, act->definition().element(work.step)->name, work.handler, why});
    act->done();
    return {};
}

Result<> put_down_done(const Rooms& rooms, Transaction& tx, const Payload& what,
                       const process::Variables& variables) {
    auto act = Act::follow(rooms, tx, server(), what.code);
    if (!act) return act.error();
    if (!act->expect_moment_for(TaskCompleted::kType)) return {};
    const auto open = process::open_tasks(act->instance());
    const auto task = std::ranges::find_if(open, [&](const process::OpenTask& each) {
        return std::to_string(each.key) == what.task && !each.handler.empty();
    });
    if (task == open.end()) return {};
    const process::Element& step = *act->definition().element(task->element);
    act->act_for(act->dossier().tasks.at(what.task).place.agency);
    auto placed = act->run(process::CompleteTask{.task = task->key, .variables = variables});
    if (!placed) {
        raise_incident(*act, {.what = Stuck::system_work, .subject = what.task, .element = step.id},
                       placed.error());
        return {};
    }
    TaskCompleted said;
    said.task = what.task;
    said.step = step.id;
    said.step_name = step.name;
    said.placed = *std::move(placed);
    act->say(std::move(said));
    act->finish_if_reached();
    act->done();
    return {};
}

}  // namespace

std::set<process::Key> system_tasks(const process::Instance& instance) {
    std::set<process::Key> keys;
    for (const process::OpenTask& task : process::open_tasks(instance))
        if (!task.handler.empty()) keys.insert(task.key);
    return keys;
}

void enqueue_system_work(Transaction& tx, std::string_view code,
                         const std::set<process::Key>& tasks) {
    for (const process::Key key : tasks) {
        const Payload payload{std::string(code), std::to_string(key)};
        jobs::enqueue(tx, kSystemWork, payload.code + "/" + payload.task, tx.now(),
                      Json{json::write(payload)});
    }
}

void Dossiers::handle_system_work(std::string handler, SystemHandler act) {
    const bool is_new = handlers_.emplace(std::move(handler), std::move(act)).second;
    ensure(is_new);
}

Result<> Dossiers::run_system_work(Database& database, const jobs::Due& due) {
    const auto what = json::read<Payload>(due.payload.text);
    if (!what) return what.error();
    const auto work = database.write([&](Transaction& tx) { return work_of(rooms_, tx, *what); });
    if (!work) return work.error();
    if (!*work) return {};
    if ((*work)->handler == process::kDecisionHandler)
        return database.write(
            [&](Transaction& tx) { return decide_by_rules(rooms_, tx, what->code, what->task); });
    const auto handler = handlers_.find((*work)->handler);
    Result<process::Variables> done =
        Error{Kind::wrong_state, "dossier.handler_unknown", "", {{"handler", (*work)->handler}}};
    if (handler != handlers_.end()) done = handler->second(database, **work);
    if (done)
        return database.write(
            [&](Transaction& tx) { return put_down_done(rooms_, tx, *what, *done); });
    const auto noted = database.write(
        [&](Transaction& tx) { return put_down_fault(rooms_, tx, **work, done.error().code); });
    if (!noted) return noted.error();
    return done.error();
}

}  // namespace motcua::dossiers
