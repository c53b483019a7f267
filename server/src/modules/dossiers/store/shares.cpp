// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/store/shares.hpp"

#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

bool waits_for_applicant(const Dossier& d) {
    return (d.awaits_supplement() || d.is_suspended()) && !d.finished_at;
}

/// What an agency used of its time in earlier stretches, and what it had been given.
struct Before {
    std::int64_t used = 0;
    std::optional<std::int64_t> allotted;
};

void measure(const deadlines::WorkingCalendar& calendar, const Dossier& d, const ShareThen& share,
             Instant until, Before& before, MeasuredShare& measured) {
    ShareRow& row = measured.row;
    const auto term = deadlines::parse_term(share.what.allotted);
    if (term) measured.allowance = *term;
    if (term && before.allotted) {
        const std::int64_t left = *before.allotted - before.used;
        measured.allowance.reset();
        if (left > 0)
            measured.allowance = deadlines::Term::working_hours(deadlines::Fraction(left, 60));
    }
    // Without a time of its own, or with none left, a day stands in: only what was used is read.
    const auto found = deadlines::shares(
        share_events(d, share, measured.allowance.value_or(deadlines::Term::working_days(1))),
        [&](const std::string&) -> const deadlines::WorkingCalendar& { return calendar; }, until);
    if (!found) return;  // a year without a calendar: nothing is due until somebody decides it
    const deadlines::Share& clock = found->front();
    row.started_at = clock.started;
    row.used_minutes = clock.used_minutes;
    if (!term) return;
    row.allotted_minutes = measured.allowance ? clock.allotted_minutes : 0;
    row.overrun_minutes = std::max<std::int64_t>(0, clock.used_minutes - *row.allotted_minutes);
    if (!before.allotted) before.allotted = row.allotted_minutes;
    if (share.ended_at || !waits_for_applicant(d))
        row.due_at = measured.allowance ? clock.due : clock.started;
}

}  // namespace

std::vector<deadlines::ClockEvent> share_events(const Dossier& d, const ShareThen& share,
                                                const deadlines::Term& allotted) {
    using deadlines::EventType;
    std::vector<deadlines::ClockEvent> events;
    for (const Supplement& supplement : d.supplements) {
        events.push_back({EventType::supplement_requested, supplement.asked_at});
        if (supplement.answered_at)
            events.push_back({EventType::supplement_answered, *supplement.answered_at});
    }
    add_suspensions(d, events);
    const std::string& agency = share.what.key;
    events.push_back({.type = EventType::share_started,
                      .at = share.started_at,
                      .allotted = allotted,
                      .agency = agency});
    if (share.ended_at)
        events.push_back({.type = EventType::share_ended, .at = *share.ended_at, .agency = agency});
    return events;
}

std::vector<MeasuredShare> measured_shares(Calendars& calendars, const Dossier& d, Instant until) {
    std::vector<MeasuredShare> all;
    std::map<std::string, Before> before;
    for (const ShareThen& share : d.shares) {
        MeasuredShare measured;
        ShareRow& row = measured.row;
        row.dossier = d.id;
        row.part = share.what.key;
        row.run = share.what.run;
        row.agency = share.what.office.agency;
        row.agency_name = share.what.office.agency_name;
        row.allotted = share.what.allotted;
        row.started_at = share.started_at;
        row.ended_at = share.ended_at;
        if (!share.results.empty()) row.document = share.results.back().document.number;
        Before& earlier = before[row.part];
        measure(calendars.of(row.agency, judged_on(share.ended_at)), d, share, until, earlier,
                measured);
        earlier.used += row.used_minutes.value_or(0);
        all.push_back(std::move(measured));
    }
    return all;
}

std::vector<ShareRow> share_rows(Calendars& calendars, const Dossier& d) {
    std::vector<ShareRow> rows;
    if (d.shares.empty()) return rows;
    for (MeasuredShare& measured : measured_shares(calendars, d, d.last_at)) {
        if (!measured.row.ended_at) {
            measured.row.used_minutes.reset();
            measured.row.overrun_minutes.reset();
        }
        rows.push_back(std::move(measured.row));
    }
    return rows;
}

const ShareRow* row_of_share(const std::vector<ShareRow>& rows, const ShareThen* share) {
    if (!share) return nullptr;
    for (const ShareRow& row : rows)
        if (row.part == share->what.key && row.run == share->what.run) return &row;
    return nullptr;
}

void put(Transaction& tx, const ShareRow& s) {
    tx.exec(sql::put_share, s.dossier, s.part, s.run, s.agency, s.agency_name, s.allotted,
            s.started_at, s.due_at, s.ended_at, s.allotted_minutes, s.used_minutes,
            s.overrun_minutes, s.document);
}

}  // namespace motcua::dossiers
