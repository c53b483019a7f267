// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/recompute_walk.hpp"

#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kLookMax = 2000;  // rows a snapshot is held for
constexpr int kProbed = 200;

/// Terms repeat: a thousand dossiers have a dozen.
class Terms {
public:
    const Result<deadlines::Term>& of(const std::string& text) {
        const auto known = terms_.find(text);
        if (known != terms_.end()) return known->second;
        return terms_.emplace(text, deadlines::parse_term(text)).first->second;
    }

private:
    std::map<std::string, Result<deadlines::Term>> terms_;
};

std::optional<Instant> due_now(const deadlines::WorkingCalendar& calendar,
                               const deadlines::Term& term, const OpenClock& clock) {
    const auto answer = deadlines::compute(calendar, term, clock_events_of(clock.clock),
                                           deadlines::ClockKind::legal, deadlines::Explain::no);
    return answer ? answer->due : std::nullopt;
}

/// What of these rows differs now.
void compare(const Rooms& rooms, Transaction& tx, std::vector<OpenClock> clocks, Seen& seen) {
    seen.looked_at = std::ssize(clocks);
    Calendars calendars(rooms, tx);
    Terms terms;
    for (OpenClock& clock : clocks) {
        const auto& term = terms.of(clock.term);
        if (!term) continue;
        const auto due = due_now(calendars.of(clock.competent_agency, judged_on(clock.finished_at)),
                                 *term, clock);
        if (due != clock.due_at || clock.is_open_inside())
            seen.moved.push_back({std::move(clock), due, {}});
    }
    std::vector<Pending<OpenStep>> steps;
    for (const Moved& moved : seen.moved)
        steps.push_back(tx.query<OpenStep>(sql::open_steps, moved.clock.dossier));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Moved& moved = seen.moved[i];
        const bool runs = !moved.clock.finished_at;
        for (OpenStep& step : steps[i].rows()) {
            // What an agency has of its own moves with its share, not with the dossier.
            if (!step.own_due) step.due_at = moved.due.value_or(kNever);
            const auto due = step.own_due ? std::optional(step.due_at) : moved.due;
            const AgencyId whose = step.own_due ? step.agency : moved.clock.competent_agency;
            StepTimes times =
                step_times(calendars.of(step.agency), calendars.of(whose), step.budget,
                           step.opened_at, moved.clock.last_at, runs ? due : std::nullopt);
            if (moved.clock.is_open_inside()) {
                times.step_due_at =
                    budget_end(calendars.of(step.agency), step.budget, step.opened_at);
                if (times.step_due_at == step.step_due_at) continue;
            }
            moved.steps.push_back({std::move(step), times});
        }
    }
    std::erase_if(seen.moved, [](const Moved& moved) {
        return moved.due == moved.clock.due_at && moved.steps.empty();
    });
}

}  // namespace

Seen look_at_open(const Rooms& rooms, Transaction& tx, Place after, const Walk& walk) {
    Seen seen;
    std::vector<OpenClock> clocks;
    if (!after.due) {
        clocks = tx.query<OpenClock>(sql::open_clocks_undated, after.code, kLookMax).rows();
        if (std::ssize(clocks) < kLookMax) after = walk.first();
    } else {
        clocks =
            walk.is_backwards
                ? tx.query<OpenClock>(sql::open_clocks_backwards, walk.from, *after.due, after.code,
                                      kLookMax)
                      .rows()
                : tx.query<OpenClock>(sql::open_clocks, *after.due, after.code, kLookMax).rows();
        seen.is_last = std::ssize(clocks) < kLookMax;
    }
    seen.after = std::move(after);
    if (std::ssize(clocks) == kLookMax) seen.after = {clocks.back().due_at, clocks.back().code};
    compare(rooms, tx, std::move(clocks), seen);
    return seen;
}

bool goes_later(const Rooms& rooms, Transaction& tx, Instant from) {
    Calendars calendars(rooms, tx);
    Terms terms;
    const Place before{from - microseconds(1), ""};
    for (const OpenClock& clock :
         tx.query<OpenClock>(sql::open_clocks, *before.due, before.code, kProbed).rows()) {
        const auto& term = terms.of(clock.term);
        if (!term) continue;
        const auto due = due_now(calendars.of(clock.competent_agency, {}), *term, clock);
        if (due && due != clock.due_at) return *due > *clock.due_at;
    }
    return false;
}

Seen look_at_finished(const Rooms& rooms, Transaction& tx, const Place& after) {
    Seen seen;
    auto clocks =
        tx.query<OpenClock>(sql::clocks_finished, *after.due, after.code, kLookMax).rows();
    seen.is_last = std::ssize(clocks) < kLookMax;
    seen.after = after;
    if (!clocks.empty()) seen.after = {clocks.back().finished_at, clocks.back().code};
    compare(rooms, tx, std::move(clocks), seen);
    return seen;
}

}  // namespace motcua::dossiers
