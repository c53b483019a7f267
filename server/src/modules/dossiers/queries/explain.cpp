// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/queries/explain.hpp"

#include <ranges>

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/shares.hpp"
#include "modules/dossiers/store/projection.hpp"
#include "modules/dossiers/store/shares.hpp"

namespace motcua::dossiers {
namespace {

/// One run of a step: who had it and from when until when.
struct Run {
    OfficeThen place;
    Instant from{};
    std::optional<Instant> ended_at;
    const ShareThen* share = nullptr;
};

std::optional<Run> run_of(const Dossier& d, std::string_view step) {
    for (const process::OpenTask& open : process::open_tasks(instance_of(d))) {
        const auto held = d.tasks.find(std::to_string(open.key));
        if (open.element != step || held == d.tasks.end()) continue;
        return Run{held->second.place, held->second.opened_at, {}, share_of(d, open)};
    }
    for (const StepDone& done : d.done | std::views::reverse)
        if (done.step == step) return Run{done.place, done.opened_at, done.at, nullptr};
    return std::nullopt;
}

/// What a step may not go beyond (R21): its agency's share, else the dossier's own due moment.
std::optional<Instant> bound_of(const Rooms& rooms, Transaction& tx, const Dossier& d,
                                const Run& run, std::optional<Instant> legal_due) {
    if (!run.share) return legal_due;
    Calendars calendars(rooms, tx);
    const auto rows = share_rows(calendars, d);
    const ShareRow* row = row_of_share(rows, run.share);
    return row && row->due_at ? row->due_at : legal_due;
}

Result<ExplainedClock> whole(Dossiers& dossiers, Transaction& tx, const Actor& by, const Dossier& d,
                             deadlines::ClockKind kind) {
    auto answer = dossiers.explanation(tx, by, d.code, kind);
    if (!answer) return answer.error();
    ExplainedClock view;
    view.office = d.judged_under();
    view.term = d.intake.term;
    view.from = d.received_at;
    view.ended_at = d.finished_at;
    view.answer = *std::move(answer);
    return view;
}

Result<ExplainedClock> share_clock(Dossiers& dossiers, Transaction& tx, const Actor& by,
                                   const Dossier& d, std::string_view part) {
    auto answer = dossiers.share_explanation(tx, by, d.code, part);
    if (!answer) return answer.error();
    Calendars calendars(dossiers.rooms(), tx);
    const auto measured = measured_shares(calendars, d, tx.now());
    std::size_t last = measured.size() - 1;
    while (d.shares[last].what.key != part) --last;
    const ShareThen& share = d.shares[last];
    ExplainedClock view;
    view.office = share.what.office;
    view.term = measured[last].allowance->text();
    view.from = share.started_at;
    view.ended_at = share.ended_at;
    view.answer = *std::move(answer);
    return view;
}

bool has_begun(const Dossier& d, std::string_view part) {
    return std::ranges::any_of(d.shares,
                               [&](const ShareThen& share) { return share.what.key == part; });
}

/// Of the request for papers, as form 02 was printed: that day never moves, so it is explained by
/// the calendar of who resolved then, as it was known then.
Result<ExplainedClock> supplement_clock(const Rooms& rooms, Transaction& tx, const Dossier& d) {
    if (d.supplements.empty() || !d.supplements.back().request.answer_by)
        return Error{Kind::not_found, "dossier.supplement_untimed", "clock"};
    const Supplement& asked = d.supplements.back();
    ExplainedClock view;
    view.office = d.offices_at(asked.asked_at).competent;
    view.term = asked.request.answer_within.value_or("");
    view.from = asked.asked_at;
    view.ended_at = asked.answered_at;
    const auto term = deadlines::parse_term(view.term);
    if (!term) return term.error();
    std::vector<deadlines::ClockEvent> events{
        {.type = deadlines::EventType::step_started, .at = view.from, .allotted = *term}};
    if (view.ended_at)
        events.push_back({.type = deadlines::EventType::step_ended, .at = *view.ended_at});
    const auto calendar = rooms.calendar(tx, view.office.agency, date_of(asked.asked_at));
    auto answer = deadlines::compute(*calendar, *term, events, deadlines::ClockKind::step);
    if (!answer) return answer.error();
    view.answer = *std::move(answer);
    view.answer.due = asked.request.answer_by;
    if (!view.ended_at && d.stopped) {
        view.ended_at = d.stopped->at;
        view.answer.state = deadlines::State::stopped;
    }
    return view;
}

std::vector<ClockName> clocks_of(const Dossier& d, const process::Definition* definition) {
    std::vector<ClockName> all{{DossierClock::legal, "", ""}, {DossierClock::index, "", ""}};
    for (const ParticipantThen& part : d.participants)
        if (!part.allotted.empty() && has_begun(d, part.key))
            all.push_back({DossierClock::share, part.key,
                           part.work.empty() ? part.office.agency_name : part.work});
    if (!d.supplements.empty() && d.supplements.back().request.answer_by)
        all.push_back({DossierClock::supplement, "", ""});
    if (!definition) return all;
    for (const process::Step& step : process::steps(*definition, instance_of(d)))
        if (definition->element(step.element)->budget && run_of(d, step.element))
            all.push_back({DossierClock::step, step.element, step.name});
    return all;
}

Result<ExplainedClock> one_clock(Dossiers& dossiers, Transaction& tx, const Actor& by,
                                 const Dossier& d, const process::Definition* definition,
                                 const AskedClock& which) {
    switch (which.clock) {
        case DossierClock::legal:
            return whole(dossiers, tx, by, d, deadlines::ClockKind::legal);
        case DossierClock::index:
            return whole(dossiers, tx, by, d, deadlines::ClockKind::index);
        case DossierClock::share:
            return share_clock(dossiers, tx, by, d, which.of);
        case DossierClock::supplement:
            return supplement_clock(dossiers.rooms(), tx, d);
        case DossierClock::step:
            break;
    }
    if (!definition) return Error{Kind::not_found, "dossier.step_unknown", "of"};
    return step_clock(dossiers.rooms(), tx, d, *definition, which.of, deadlines::Explain::yes);
}

}  // namespace

Result<ExplainedClock> step_clock(const Rooms& rooms, Transaction& tx, const Dossier& d,
                                  const process::Definition& definition, std::string_view id,
                                  deadlines::Explain explain) {
    const process::Element* step = definition.element(id);
    const auto run = run_of(d, id);
    if (!step || !run) return Error{Kind::not_found, "dossier.step_unknown", "of"};
    const auto term = deadlines::parse_term(step->budget_text);
    if (!term) return Error{Kind::wrong_state, "dossier.step_untimed", "of"};
    ExplainedClock view;
    view.office = run->place;
    view.term = step->budget_text;
    view.from = run->from;
    view.ended_at = run->ended_at;
    const auto calendar = rooms.calendar(tx, run->place.agency, judged_on(run->ended_at));
    std::vector<deadlines::ClockEvent> events{{.type = deadlines::EventType::step_started,
                                               .at = run->from,
                                               .allotted = *term,
                                               .step = step->id}};
    if (run->ended_at)
        events.push_back(
            {.type = deadlines::EventType::step_ended, .at = *run->ended_at, .step = step->id});
    auto answer = deadlines::compute(*calendar, *term, events, deadlines::ClockKind::step, explain);
    if (!answer) return answer.error();
    view.answer = *std::move(answer);
    if (is_internal(d.intake.channel)) return view;
    const auto legal = legal_clock(rooms, tx, d, deadlines::Explain::no);
    if (legal && legal->state == deadlines::State::waiting && !run->ended_at) {
        view.answer.due.reset();
        view.answer.state = deadlines::State::waiting;
        return view;
    }
    const auto bound = bound_of(rooms, tx, d, *run, legal ? legal->due : std::nullopt);
    view.capped = bound && view.answer.due && *bound < *view.answer.due;
    if (!view.capped) return view;
    view.answer.due = bound;
    if (run->ended_at) {
        view.answer.judged = deadlines::judge(*bound, floor_minute(*run->ended_at));
        view.answer.on_time = *view.answer.judged != deadlines::Judgement::late;
    }
    return view;
}

Result<ExplainedClock> explained(Dossiers& dossiers, Transaction& tx, const Actor& by,
                                 std::string_view code, const AskedClock& which) {
    const auto d = dossiers.for_print(tx, by, code);
    if (!d) return d.error();
    const auto definition = d->intake.process_code.empty()
                                ? nullptr
                                : dossiers.rooms().process_pinned(tx, d->intake.process_code,
                                                                  d->intake.process_version);
    auto view = one_clock(dossiers, tx, by, *d, definition.get(), which);
    if (!view) return view;
    view->what = {which.clock, which.of, ""};
    view->all = clocks_of(*d, definition.get());
    for (const ClockName& one : view->all)
        if (one.clock == which.clock && one.of == which.of) view->what = one;
    view->code = d->code;
    view->procedure_code = d->intake.procedure_code;
    view->procedure_name = d->intake.procedure_name;
    view->reception = d->intake.reception;
    view->promised_at = d->promised_at;
    view->applicant = d->applicant.name;
    return view;
}

Result<ExplainedClock> explained_by_token(Dossiers& dossiers, Transaction& tx,
                                          std::string_view token, const AskedClock& which) {
    const auto seen = dossiers.follow_by_token(tx, token);
    if (!seen) return seen.error();
    auto view = explained(dossiers, tx, Actor::system("dossiers.follow"), seen->code, which);
    if (view) view->applicant = {};
    return view;
}

}  // namespace motcua::dossiers
