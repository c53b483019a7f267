// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"

#include "modules/dossiers/commands/begin_process.hpp"
#include "modules/dossiers/commands/sent.hpp"
#include "modules/dossiers/commands/shares.hpp"
#include "modules/dossiers/commands/suspension.hpp"
#include "modules/dossiers/commands/system_work.hpp"
#include "modules/dossiers/queries/sight.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {

process::Instance instance_of(const Dossier& dossier) {
    std::vector<process::EngineEvent> all;
    for (const EngineAct& act : dossier.engine) {
        auto events = process::read_events(act.events);
        ensure(events.has_value());
        all.insert(all.end(), events->begin(), events->end());
    }
    return process::rebuild(all);
}

Act::Act(const Rooms& rooms, Transaction& tx, const Actor& by, Opened opened)
    : rooms_(rooms),
      tx_(tx),
      by_(by),
      signer_(by),
      opened_(std::move(opened)),
      agency_(opened_.dossier.intake.reception.agency),
      status_before_(opened_.dossier.status),
      known_(Known::of(opened_.dossier)) {
    touched_.look_at(opened_.dossier);
}

Result<Act> Act::begin(const Rooms& rooms, Transaction& tx, const Actor& by, std::string_view code,
                       int version) {
    if (version < 1) return Error{Kind::invalid, "dossier.version_missing", "version"};
    return open(rooms, tx, by, code, version);
}

Result<Act> Act::follow(const Rooms& rooms, Transaction& tx, const Actor& by,
                        std::string_view code) {
    return open(rooms, tx, by, code, std::nullopt);
}

Result<Act> Act::open(const Rooms& rooms, Transaction& tx, const Actor& by, std::string_view code,
                      std::optional<int> version) {
    auto opened = open_for_act(tx, code);
    if (!opened) return opened.error();
    if (!may_see(tx, by, opened->head.dossier)) return Error{Kind::not_found, "dossier.not_found"};
    if (version && opened->head.seq != *version) {
        const LastAct last = last_act(tx, opened->head.dossier);
        return Error{Kind::stale,
                     "dossier.stale",
                     "version",
                     {{"by", last.by_name}, {"at", iso(last.recorded_at)}}};
    }
    return opened_as(rooms, tx, by, *std::move(opened));
}

Result<Act> Act::look(const Rooms& rooms, Transaction& tx, const Actor& by, std::string_view code) {
    auto opened = open_to_look(tx, code);
    if (!opened) return opened.error();
    if (!may_see(tx, by, opened->head.dossier)) return Error{Kind::not_found, "dossier.not_found"};
    return opened_as(rooms, tx, by, *std::move(opened));
}

Result<Act> Act::opened_as(const Rooms& rooms, Transaction& tx, const Actor& by, Opened opened) {
    Act act(rooms, tx, by, std::move(opened));
    const Received& intake = act.dossier().intake;
    if (!intake.process_code.empty()) {
        act.definition_ = rooms.process_pinned(tx, intake.process_code, intake.process_version);
        act.instance_ = instance_of(act.dossier());
        act.system_tasks_ = system_tasks(act.instance_);
        act.known_.waits = wait_keys(act.instance_);
    }
    return act;
}

Result<> Act::expect_moment_for(std::string_view event) const {
    if (is_internal(dossier().intake.channel) && !may_happen_inside(event))
        return Error{Kind::wrong_state, "dossier.internal_work"};
    if (after(dossier().status, event)) return {};
    return Error{Kind::wrong_state,
                 "dossier.wrong_state",
                 "",
                 {{"status", std::string(code(dossier().status))}}};
}

Result<> Act::expect_right(May may) const {
    if (by_.is == Actor::Is::system) return {};
    const Received& intake = dossier().intake;
    if (rooms_.holds(tx_, by_, may, intake.reception.unit)) return {};
    if (rooms_.holds(tx_, by_, may, intake.competent.unit)) return {};
    for (const auto& [task, state] : dossier().tasks)
        if (rooms_.holds(tx_, by_, may, state.place.unit)) return {};
    return Error{Kind::not_allowed, "dossier.not_allowed"};
}

Result<process::OpenTask> Act::expect_open_task(std::string_view task_id) const {
    for (process::OpenTask& task : process::open_tasks(instance_)) {
        if (std::to_string(task.key) != task_id) continue;
        if (!task.handler.empty())
            return Error{Kind::wrong_state, "dossier.task_is_systems", "task_id"};
        return std::move(task);
    }
    return Error{Kind::wrong_state, "dossier.task_not_open", "task_id"};
}

Result<process::OpenTask> Act::expect_own_task(std::string_view task_id) const {
    auto task = expect_open_task(task_id);
    if (!task || by_.is == Actor::Is::system) return task;
    const auto state = dossier().tasks.find(std::string(task_id));
    ensure(state != dossier().tasks.end());
    const TaskState& held = state->second;
    if (!rooms_.holds_role(tx_, by_, task->role, held.place.unit))
        return Error{Kind::not_allowed,
                     "dossier.task_not_yours",
                     "task_id",
                     {{"who", held.place.unit_name}}};
    if (held.assignee.is_set() && held.assignee != by_.officer &&
        rooms_.present(tx_, held.assignee, today()) != by_.officer)
        return Error{
            Kind::not_allowed, "dossier.task_not_yours", "task_id", {{"who", held.assignee_name}}};
    return task;
}

Result<std::vector<TaskPlace>> Act::run(const process::Command& command) {
    reached_business_end_ = false;
    auto events = process::decide(*definition_, instance_, command);
    if (!events) return events.error();
    for (const process::EngineEvent& event : *events) {
        if (const auto* completed = std::get_if<process::TaskCompleted>(&event)) {
            const auto* element = definition_->element(instance_.visits.at(completed->key).element);
            reached_business_end_ = reached_business_end_ || (element && element->is_business_end);
        }
        process::apply(instance_, event);
    }
    std::vector<TaskPlace> placed = places_of(rooms_, tx_, dossier().intake, *events);
    std::ranges::copy(sent_by(*events), std::back_inserter(sent_));
    engine_ = process::write_events(*events);
    return placed;
}

std::vector<std::string> Act::closed() const {
    std::vector<std::string> closed;
    for (const auto& [task, state] : dossier().tasks)
        if (std::ranges::none_of(instance_.open,
                                 [&](process::Key key) { return std::to_string(key) == task; }))
            closed.push_back(task);
    return closed;
}

void Act::say(EventBody body, std::string ground) {
    said_.push_back({std::move(body), std::move(ground), std::exchange(engine_, {}), std::nullopt});
}

void Act::finish_if_reached() {
    const bool is_inside = is_internal(dossier().intake.channel);
    const bool is_over = instance_.ended && !dossier().finished_at;
    // Work inside an agency is done when its process is, where no step is named.
    if (is_inside && (reached_business_end_ || is_over))
        return say(Finished{std::string(kDone), std::nullopt, std::nullopt});
    if (!reached_business_end_) {
        if (is_over)
            say(IncidentRaised{.what = Stuck::process, .code = "dossier.process_ended_early"});
        return;
    }
    std::string proposal = dossier().proposal;
    std::string ground = dossier().proposal_ground;
    std::optional<DocumentThen> document = dossier().document;
    for (const NewEvent& event : said_) {
        const auto* completed = std::get_if<TaskCompleted>(&event.body);
        if (!completed) continue;
        if (completed->proposal) {
            proposal = *completed->proposal;
            ground = completed->ground.value_or("");
        }
        if (completed->document) document = completed->document;
    }
    const bool refused = proposal == kRefuseProposal;
    say(Finished{refused ? "refused" : "granted", refused ? std::optional(ground) : std::nullopt,
                 std::move(document)});
}

Result<> Act::hand_to(OfficerId officer, const std::vector<TaskPlace>& placed) {
    for (const process::OpenTask& task : process::open_tasks(instance_)) {
        const auto place = std::ranges::find(placed, std::to_string(task.key), &TaskPlace::task);
        if (place == placed.end()) continue;
        auto name = rooms_.officer_in_role(tx_, officer, task.role, place->office.unit, today());
        if (!name) return name.error();
        say(TaskAssigned{place->task, officer, *std::move(name), std::nullopt});
    }
    return {};
}

void Act::done() {
    ensure(!said_.empty());
    const std::string_view what = type_of(said_.front().body);
    const auto suspension = wants_suspension(definition_.get(), instance_);
    resume_first(opened_.dossier, suspension, said_);
    append(tx_, opened_, signer_, agency_, said_);
    suspend_if_wanted(tx_, opened_, signer_, agency_, suspension);
    follow_shares(tx_, opened_, signer_, instance_);
    const Derived rows = project(rooms_, tx_, opened_, definition_.get(), instance_, known_);
    send_out(tx_, opened_.head.code, sent_, rows.waits, known_.waits);
    // Work of the system begins when it opens, and again where the dossier was paused meanwhile.
    std::set<process::Key> waiting = system_tasks(instance_);
    if (opened_.dossier.status == status_before_)
        for (const process::Key key : system_tasks_) waiting.erase(key);
    enqueue_system_work(tx_, opened_.head.code, waiting);
    touched_.look_at(opened_.dossier);
    touched_.tell(rooms_, tx_, opened_, what);
}

}  // namespace motcua::dossiers
