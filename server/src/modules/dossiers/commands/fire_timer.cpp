// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/incidents.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

const Actor& clock_hand() {
    static const Actor actor = Actor::system("dossiers.timer");
    return actor;
}

/// So many acts of one process in so short a time are a process that turns round by its timers.
constexpr std::size_t kSwarm = 200;
constexpr minutes kSwarmTime{10};

bool turns_round(const Dossier& d, Instant now) {
    return d.engine.size() > kSwarm && d.engine[d.engine.size() - kSwarm].at > now - kSwarmTime;
}

}  // namespace

Result<> Dossiers::fire_timer(Transaction& tx, const jobs::Due& due) {
    const auto what = json::read<TimerPayload>(due.payload.text);
    if (!what) return what.error();
    auto act = Act::follow(rooms_, tx, clock_hand(), what->code);
    if (!act) return act.error();
    Calendars calendars(rooms_, tx);
    const auto rows = wait_rows(calendars, act->opened(), &act->definition(), act->instance());
    const auto wait = std::ranges::find(rows, what->wait, &WaitRow::wait);
    if (wait == rows.end() || !wait->due_at || wait->stuck) return {};
    if (*wait->due_at > tx.now()) {
        tx.exec(sql::move_wait, wait->dossier, wait->wait, wait->counts_from, wait->due_at);
        jobs::set_timer(tx, kTimer, due.aggregate, *wait->due_at, due.payload);
        return {};
    }
    act->act_for(wait->agency);
    const IncidentRaised stuck{
        .what = Stuck::timer, .subject = wait->wait, .element = wait->element};
    if (turns_round(act->dossier(), tx.now())) {
        raise_incident(*act, stuck,
                       {Kind::wrong_state, "process.loops", "", {{"element", wait->element}}});
        return {};
    }
    auto placed = act->run(process::FireTimer{.wait = std::stoll(wait->wait)});
    if (!placed) {
        raise_incident(*act, stuck, placed.error());
        return {};
    }
    act->say(TimerFired{wait->wait, wait->element, wait->element_name, *wait->due_at, tx.now(),
                        *std::move(placed), act->closed()});
    act->finish_if_reached();
    act->done();
    return {};
}

}  // namespace motcua::dossiers
