// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/store/wait_rows.hpp"

#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/incident_rows.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

struct WaitTimes {
    Instant began{};
    std::optional<Instant> last;  ///< when it happened last
};

std::map<process::Key, WaitTimes> times_of(const Dossier& dossier) {
    std::map<process::Key, WaitTimes> times;
    for (const EngineAct& act : dossier.engine) {
        const auto events = process::read_events(act.events);
        ensure(events.has_value());
        for (const process::EngineEvent& event : *events) {
            if (const auto* began = std::get_if<process::WaitBegan>(&event))
                times[began->key].began = act.at;
            if (const auto* caught = std::get_if<process::EventCaught>(&event))
                times[caught->wait].last = act.at;
        }
    }
    return times;
}

AgencyId agency_of(const Dossier& d, const process::Definition& definition,
                   const process::Wait& wait) {
    const auto host = d.tasks.find(std::to_string(wait.host));
    if (host != d.tasks.end() && host->second.place.agency.is_set())
        return host->second.place.agency;
    const std::string& said = definition.element(wait.element)->agency.text;
    if (said == "reception") return d.intake.reception.agency;
    if (d.intake.partner && said == d.intake.partner->agency_code) return d.intake.partner->agency;
    return d.intake.competent.agency;
}

/// From when working time counts; nothing while the applicant has the dossier.
std::optional<Instant> counted_from(const Dossier& d, Instant began) {
    for (const Supplement& supplement : d.supplements) {
        if (!supplement.answered_at) return std::nullopt;
        began = std::max(began, *supplement.answered_at);
    }
    return began;
}

void set_due(Calendars& calendars, const Dossier& d, const process::Wait& wait,
             const WaitTimes& times, WaitRow& row) {
    if (wait.timer_kind == process::TimerKind::working) {
        row.term = wait.timer;
        row.counts_from = counted_from(d, times.began);
        if (row.counts_from)
            row.due_at = due_of_term(calendars.of(row.agency), row.term, *row.counts_from);
        return;
    }
    const auto due = process::due_after(wait, times.began, times.last);
    if (due) row.due_at = *due;
}

}  // namespace

std::optional<Instant> due_of_term(const deadlines::WorkingCalendar& calendar,
                                   std::string_view text, Instant from) {
    const auto term = deadlines::parse_term(text);
    if (!term) return std::nullopt;
    const auto due = deadlines::due(calendar, *term, from);
    return due ? due->at : std::nullopt;
}

std::string timer_name(std::string_view code, std::string_view wait) {
    return fmt::format("{}/{}", code, wait);
}

std::set<std::string> wait_keys(const process::Instance& instance) {
    std::set<std::string> keys;
    for (const auto& [key, wait] : instance.waits) keys.insert(std::to_string(key));
    return keys;
}

std::vector<WaitRow> wait_rows(Calendars& calendars, const Opened& opened,
                               const process::Definition* definition,
                               const process::Instance& instance) {
    std::vector<WaitRow> rows;
    const Dossier& d = opened.dossier;
    if (!definition || instance.waits.empty() || !goes_on(d.status)) return rows;
    const auto times = times_of(d);
    for (const process::Wait& wait : process::waits(instance)) {
        if (wait.trigger == process::Trigger::conditional) continue;  // the engine looks at those
        WaitRow row;
        row.dossier = opened.head.dossier;
        row.wait = std::to_string(wait.key);
        row.code = opened.head.code;
        row.element = wait.element;
        row.element_name = definition->element(wait.element)->name;
        row.awaits = wait.trigger;
        row.name = wait.name;
        row.correlation = wait.correlation;
        row.agency = agency_of(d, *definition, wait);
        const WaitTimes& at = times.at(wait.key);
        row.began_at = at.began;
        if (wait.trigger == process::Trigger::timer) set_due(calendars, d, wait, at, row);
        row.stuck = incident_about(d, instance, Stuck::timer, row.wait).has_value();
        rows.push_back(std::move(row));
    }
    return rows;
}

void put_waits(Transaction& tx, const Head& head, const std::set<std::string>& before,
               const std::vector<WaitRow>& rows) {
    if (before.empty() && rows.empty()) return;
    tx.exec(sql::clear_waits, head.dossier);
    std::set<std::string> gone = before;
    for (const WaitRow& w : rows) {
        tx.exec(sql::put_wait, w.dossier, w.wait, w.code, w.element, w.element_name, w.awaits,
                w.name, w.correlation, w.agency, w.term, w.began_at, w.counts_from, w.due_at,
                w.stuck);
        if (!w.due_at || w.stuck) continue;
        jobs::set_timer(tx, kTimer, timer_name(head.code, w.wait), *w.due_at,
                        Json{json::write(TimerPayload{head.code, w.wait})});
        gone.erase(w.wait);
    }
    for (const std::string& wait : gone)
        jobs::cancel_timer(tx, kTimer, timer_name(head.code, wait));
}

}  // namespace motcua::dossiers
