// SPDX-License-Identifier: Apache-2.0
#include "modules/process/starts.hpp"

#include <algorithm>

#include "modules/process/engine/timers.hpp"
#include "modules/process/process.hpp"
#include "modules/process/sql.hpp"
#include "modules/process/store/started.hpp"
#include "platform/jobs/due.hpp"

namespace motcua::process {

namespace {

std::string timer_of(const EventStart& start) {
    return fmt::format("{}/{}/{}", start.code, start.version, start.element);
}

void set_timer(Transaction& tx, const EventStart& start, Instant at) {
    jobs::set_timer(tx, kStartTimer, timer_of(start), at,
                    Json{json::write(StartTimer{start.code, start.version, start.element})});
}

bool is_in_force(Transaction& tx, const EventStart& start) {
    const auto row =
        tx.query<VersionRow>(sql::version_in_force, start.code, date_of(tx.now()), "", "", "")
            .maybe();
    return row && row->version == start.version;
}

}  // namespace

std::optional<Instant> next_start(const EventStart& start, Date in_force_from) {
    if (start.trigger != Trigger::timer) return std::nullopt;
    const Instant from = start_of(in_force_from);
    const Instant last = std::max(start.last_at, from - microseconds(1));
    Wait wait;
    wait.trigger = Trigger::timer;
    wait.timer_kind = start.timer_kind;
    wait.timer = start.timer;
    wait.times = static_cast<int>(start.times);
    const auto next = due_after(wait, from, last);
    if (!next || *next <= last) return std::nullopt;
    return next;
}

std::vector<const Element*> event_starts(const Definition& definition) {
    std::vector<const Element*> starts;
    for (const int at : definition.inside) {
        const Element& element = definition.elements[at];
        if (element.kind == ElementKind::startEvent && element.trigger != Trigger::none)
            starts.push_back(&element);
    }
    return starts;
}

bool begins_by_hand(const Definition& definition) {
    return std::ranges::any_of(definition.inside, [&](int at) {
        return definition.elements[at].kind == ElementKind::startEvent &&
               definition.elements[at].trigger == Trigger::none;
    });
}

bool names_agencies(const Element& start) {
    return !start.agency.empty() && start.agency.text != "reception" &&
           start.agency.text != "competent";
}

EventStart start_row(const Definition& definition, std::int64_t version, const Element& start,
                     Date in_force_from, Instant published_at) {
    EventStart row;
    row.code = definition.code;
    row.version = version;
    row.element = start.id;
    row.element_name = start.name;
    row.trigger = start.trigger;
    row.name = start.event_name;
    row.correlation = start.correlation.text;
    row.timer_kind = start.timer_kind;
    row.timer = start.timer.text;
    row.last_at = published_at;
    row.next_at = next_start(row, in_force_from);
    return row;
}

void put_starts(Transaction& tx, const Definition& definition, std::int64_t version,
                Date in_force_from) {
    for (const Element* start : event_starts(definition)) {
        const EventStart row = start_row(definition, version, *start, in_force_from, tx.now());
        tx.exec(sql::add_start, row.code, row.version, row.element, row.element_name, row.trigger,
                row.name, row.correlation, row.timer_kind, row.timer, row.last_at, row.next_at);
        if (row.next_at) set_timer(tx, row, *row.next_at);
    }
}

std::optional<EventStart> Processes::take_timer(Transaction& tx, const StartTimer& timer) {
    const auto start =
        tx.query<EventStart>(sql::lock_start, timer.code, timer.version, timer.element).maybe();
    if (!start || !start->next_at) return std::nullopt;
    if (*start->next_at > tx.now()) {  // the clock was put back
        set_timer(tx, *start, *start->next_at);
        return std::nullopt;
    }
    const auto version = tx.query<VersionRow>(sql::one_version, start->code, start->version).one();
    EventStart after = *start;
    after.next_at.reset();
    const bool comes = is_in_force(tx, *start);
    if (comes) {
        ++after.times;
        after.last_at = tx.now();
        after.next_at = next_start(after, version.in_force_from);
    }
    tx.exec(sql::move_start, after.code, after.version, after.element, after.times, after.last_at,
            after.next_at);
    if (after.next_at) set_timer(tx, after, *after.next_at);
    return comes ? start : std::nullopt;
}

std::vector<EventStart> Processes::begun_by(Transaction& tx, Trigger trigger, std::string_view name,
                                            Date on) {
    return tx.query<EventStart>(sql::starts_named, trigger, name, on).rows();
}

std::vector<EventStart> Processes::starts(Transaction& tx, std::string_view code) {
    return tx.query<EventStart>(sql::starts_of, code).rows();
}

std::vector<std::string> Processes::starts_that_differ(Transaction& tx) {
    std::vector<std::string> differ;
    for (const VersionRow& row : tx.query<VersionRow>(sql::internal_versions).rows()) {
        const auto definition = parsed(tx, row);
        ensure(definition.has_value());
        std::vector<EventStart> made;
        for (const Element* start : event_starts(**definition))
            made.push_back(start_row(**definition, row.version, *start, row.in_force_from, {}));
        std::ranges::sort(made, {}, &EventStart::element);
        auto kept = tx.query<EventStart>(sql::starts_of_version, row.code, row.version).rows();
        bool is_same = true;
        for (EventStart& each : kept) {
            if (each.next_at && !jobs::is_timer_set(tx, kStartTimer, timer_of(each)))
                is_same = false;
            if (each.next_at && each.next_at != next_start(each, row.in_force_from))
                is_same = false;
            each.times = 0;
            each.last_at = {};
            each.next_at.reset();
        }
        for (EventStart& each : made) each.next_at.reset();
        if (!is_same || kept != made) differ.push_back(fmt::format("{} {}", row.code, row.version));
    }
    return differ;
}

}  // namespace motcua::process
