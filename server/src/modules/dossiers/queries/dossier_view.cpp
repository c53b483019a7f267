// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/begin_process.hpp"
#include "modules/dossiers/queries/consultations.hpp"
#include "modules/dossiers/queries/explain.hpp"
#include "modules/dossiers/queries/shares.hpp"
#include "modules/dossiers/queries/sight.hpp"
#include "modules/dossiers/queries/view_parts.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

std::vector<TaskView> tasks_of(const Rooms& rooms, Transaction& tx, const Actor& by,
                               const Dossier& d, const process::Definition& definition,
                               const process::Instance& instance) {
    std::vector<TaskView> tasks;
    for (const process::OpenTask& open : process::open_tasks(instance)) {
        const process::Element& step = *definition.element(open.element);
        const auto state = d.tasks.find(std::to_string(open.key));
        TaskView view;
        view.task_id = std::to_string(open.key);
        view.step = step.id;
        view.step_name = step.name;
        view.act = step.act;
        view.role = open.role;
        view.is_system = !open.handler.empty();
        if (const auto clock =
                step_clock(rooms, tx, d, definition, step.id, deadlines::Explain::no))
            view.step_due_at = clock->answer.due;
        for (const process::Outcome& outcome : step.outcomes)
            view.outcomes.push_back({outcome.value, outcome.name});
        view.has_form = !step.fields.empty();
        if (state != d.tasks.end()) {
            const TaskState& held = state->second;
            view.unit_id = held.place.unit;
            view.unit_name = held.place.unit_name;
            view.assignee_id = held.assignee;
            view.assignee_name = held.assignee_name;
            view.sent_back = held.is_sent_back;
            view.fault = held.fault;
            view.mine = !view.is_system && rooms.holds_role(tx, by, open.role, held.place.unit) &&
                        (!held.assignee.is_set() || held.assignee == by.officer ||
                         rooms.present(tx, held.assignee, date_of(tx.now())) == by.officer);
        }
        tasks.push_back(std::move(view));
    }
    return tasks;
}

/// Why form 04 may not be drafted now, whatever its date; empty where it may.
std::string why_no_draft(const Rooms& rooms, Transaction& tx, const Dossier& d,
                         ExtensionKind kind) {
    if (d.extension_draft) return "dossier.extension_waits";
    const auto term = deadlines::parse_term(d.intake.term);
    if (!term) return term.error().code;
    const auto calendar = rooms.calendar(tx, d.intake.competent.agency);
    const auto ask =
        kind == ExtensionKind::extension ? deadlines::extendable : deadlines::apologisable;
    return code_of(ask(*calendar, *term, clock_events(d), tx.now()));
}

/// What the screen's buttons may do, each with the code of the reason where it may not.
std::vector<CanView> allowed_acts(const Rooms& rooms, Transaction& tx, const Actor& by,
                                  const Dossier& d, bool has_own_task) {
    const UnitId reception = d.intake.reception.unit;
    std::vector<CanView> can;
    const auto ask = [&](std::string act, std::string_view event, bool has_right) {
        std::string why;
        if (!has_right)
            why = "dossier.not_allowed";
        else if (!event.empty() && !after(d.status, event))
            why = "dossier.wrong_state";
        can.push_back({std::move(act), why.empty(), why});
    };
    const auto holds_anywhere = [&](May may) {
        if (rooms.holds(tx, by, may, reception) ||
            rooms.holds(tx, by, may, d.intake.competent.unit))
            return true;
        return std::ranges::any_of(d.tasks, [&](const auto& task) {
            return rooms.holds(tx, by, may, task.second.place.unit);
        });
    };
    ask("complete", TaskCompleted::kType, has_own_task);
    ask("send-back", TaskSentBack::kType, has_own_task);
    ask("ask-consultation", ConsultationAsked::kType, has_own_task);
    ask("ask-supplement", SupplementRequested::kType, holds_anywhere(May::work_on_dossiers));
    if (can.back().allowed && !d.supplements.empty())
        can.back() = {"ask-supplement", false, "dossier.supplement_already_asked"};
    const bool works = holds_anywhere(May::work_on_dossiers);
    for (const auto& [name, kind] : {std::pair{"draft-extension", ExtensionKind::extension},
                                     {"draft-apology", ExtensionKind::apology}}) {
        ask(name, ExtensionDrafted::kType, works);
        if (!can.back().allowed) continue;
        can.back().why = why_no_draft(rooms, tx, d, kind);
        can.back().allowed = can.back().why.empty();
    }
    const bool decides = holds_anywhere(May::decide_dossiers);
    for (const char* name : {"sign-extension", "reject-extension"}) {
        ask(name,
            name == std::string_view("sign-extension") ? Extended::kType : ExtensionRejected::kType,
            decides);
        if (can.back().allowed && !d.extension_draft)
            can.back() = {name, false, "dossier.extension_not_drafted"};
    }
    const bool receives = rooms.holds(tx, by, May::receive_dossiers, reception);
    ask("take-supplement", SupplementAnswered::kType, receives);
    ask("ask-to-withdraw", WithdrawalAsked::kType, holds_anywhere(May::receive_dossiers));
    ask("stop", Stopped::kType, decides);
    ask("return-result", Returned::kType, rooms.holds(tx, by, May::return_results, reception));
    const bool corrects = rooms.holds(tx, by, May::correct_dossiers, reception);
    ask("correct", "", corrects && d.status != Status::returned);
    ask("reprint", "", corrects);
    ask("void-receipt", "", corrects && !d.is_receipt_voided);
    ask("assign", TaskAssigned::kType, holds_anywhere(May::assign_dossiers));
    return can;
}

/// Of work inside an agency: no act that needs an applicant, nothing to follow it by.
void keep_inside(const Rooms& rooms, Transaction& tx, const Actor& by, const Dossier& d,
                 DossierView& view) {
    view.follow_token.clear();
    for (CanView& can : view.can)
        if (can.act != "complete" && can.act != "send-back" && can.act != "assign")
            can = {can.act, false, "dossier.internal_work"};
    const bool may_end = d.received_by == by.officer ||
                         rooms.holds(tx, by, May::assign_dossiers, d.intake.reception.unit);
    const std::string why = !may_end                                 ? "dossier.not_allowed"
                            : !after(d.status, InternalEnded::kType) ? "dossier.wrong_state"
                                                                     : "";
    view.can.push_back({"end-internal", why.empty(), why});
}

std::vector<EventView> events_of(const std::vector<Event>& events) {
    std::vector<EventView> views;
    for (const Event& event : events) {
        const EventHeader& h = event.header;
        views.push_back(
            {h.seq, h.type, h.occurred_at, h.recorded_at, h.by_name, "", note_of(event.body)});
    }
    return views;
}

}  // namespace

Result<Dossier> Dossiers::for_print(Transaction& tx, const Actor& by, std::string_view code) {
    auto dossier = load(tx, code);
    if (!dossier || !may_see(tx, by, dossier->id))
        return Error{Kind::not_found, "dossier.not_found"};
    return *std::move(dossier);
}

Result<DossierView> Dossiers::dossier(Transaction& tx, const Actor& by, std::string_view code) {
    const auto head = tx.query<Head>(sql::find_head, code).maybe();
    if (!head || !may_see(tx, by, head->dossier))
        return Error{Kind::not_found, "dossier.not_found"};
    const std::vector<Event> events = load_events(tx, head->dossier);
    Dossier d = replay(events);
    d.code = head->code;
    DossierView view = facts_of(rooms_, tx, d);
    view.events = events_of(events);
    view.follow_token = secret_.token(d.code);
    const auto clock = legal_clock(rooms_, tx, d, deadlines::Explain::no);
    if (clock) {
        view.due_at = clock->due;
        view.original_due_at = clock->original_due;
        view.on_time = clock->on_time;
    }
    view.shares = share_views(rooms_, tx, d);
    const bool is_late =
        d.finished_at ? view.on_time == false : view.due_at && *view.due_at < tx.now();
    view.lateness = lateness_of(view.shares, d, is_late);
    bool has_own_task = false;
    if (!d.intake.process_code.empty()) {
        const auto definition =
            rooms_.process_pinned(tx, d.intake.process_code, d.intake.process_version);
        const process::Instance instance = instance_of(d);
        if (d.status != Status::stopped && d.status != Status::returned)
            view.tasks = tasks_of(rooms_, tx, by, d, *definition, instance);
        for (const IncidentRow& row : incident_rows(*head, d, instance))
            view.incidents.push_back(
                {row.incident, row.what, row.element, row.element_name, row.why, row.raised_at});
        view.steps = steps_of(*definition, instance, d);
        has_own_task = std::ranges::any_of(
            view.tasks, [](const TaskView& task) { return task.mine && task.act != kReturnAct; });
    }
    view.consultations = consultation_views(rooms_, tx, by, d);
    view.can = allowed_acts(rooms_, tx, by, d, has_own_task);
    if (is_internal(d.intake.channel)) keep_inside(rooms_, tx, by, d, view);
    return view;
}

Result<deadlines::Answer> Dossiers::explanation(Transaction& tx, const Actor& by,
                                                std::string_view code, deadlines::ClockKind clock) {
    const auto d = for_print(tx, by, code);
    if (!d) return d.error();
    const auto term = deadlines::parse_term(d->intake.term);
    if (!term) return term.error();
    const auto calendar = rooms_.calendar(tx, d->judged_under().agency, judged_on(d->finished_at));
    return deadlines::compute(*calendar, *term, clock_events(*d), clock);
}

Result<std::string> Dossiers::diagram(Transaction& tx, const Actor& by, std::string_view code,
                                      Language language) {
    const auto d = for_print(tx, by, code);
    if (!d) return d.error();
    if (d->intake.process_code.empty()) return Error{Kind::not_found, "dossier.no_process"};
    const auto definition =
        rooms_.process_pinned(tx, d->intake.process_code, d->intake.process_version);
    return process::draw_svg(*definition, process::states(*definition, instance_of(*d)), language);
}

}  // namespace motcua::dossiers
