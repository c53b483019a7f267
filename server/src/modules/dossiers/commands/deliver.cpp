// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/incidents.hpp"
#include "modules/dossiers/commands/occurrences.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"
#include "platform/runtime/log.hpp"

namespace motcua::dossiers {
namespace {

const Actor& carrier() {
    static const Actor actor = Actor::system("dossiers.deliver");
    return actor;
}

struct Sent {
    SentId id;
    bool is_signal = false;
    std::string name;
    std::string correlation;
    std::string facts;
    std::string from_code;
    std::string from_name;
    Instant sent_at{};
    Instant until_at{};
    DossierId reached;
};
BOOST_DESCRIBE_STRUCT(Sent, (),
                      (id, is_signal, name, correlation, facts, from_code, from_name, sent_at,
                       until_at, reached))

struct Waiting {
    DossierId dossier;
    std::string code;
    std::string element;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (dossier, code, element))

process::Variables facts_of(const Sent& sent) {
    auto facts = process::read_facts(sent.facts);
    ensure(facts.has_value());
    return *std::move(facts);
}

IncidentRaised stuck_with(const Sent& sent, const std::string& element) {
    IncidentRaised what;
    what.what = sent.is_signal ? Stuck::signal : Stuck::message;
    what.subject = sent.id.text();
    what.element = element;
    what.name = sent.name;
    what.correlation = sent.correlation;
    what.facts = sent.facts;
    what.from = sent.from_name;
    return what;
}

/// Lets one dossier have it; what its process cannot take is an incident of that dossier. False
/// where it waits no more.
Result<bool> hand_over(const Rooms& rooms, Transaction& tx, const Sent& sent, const Waiting& to) {
    auto act = Act::follow(rooms, tx, carrier(), to.code);
    if (!act) return act.error();
    const auto is_awaited = [&](const auto& each) {
        const process::Wait& wait = each.second;
        if (wait.name != sent.name) return false;
        if (sent.is_signal) return wait.trigger == process::Trigger::signal;
        return wait.trigger == process::Trigger::message &&
               (wait.correlation.empty() || wait.correlation == sent.correlation);
    };
    if (!goes_on(act->dossier().status) || std::ranges::none_of(act->instance().waits, is_awaited))
        return false;
    act->act_for(act->dossier().intake.competent.agency);
    const process::Command command =
        sent.is_signal ? process::Command(process::ThrowSignal{sent.name, facts_of(sent)})
                       : process::Command(
                             process::DeliverMessage{sent.name, sent.correlation, facts_of(sent)});
    auto placed = act->run(command);
    if (!placed) {
        raise_incident(*act, stuck_with(sent, to.element), placed.error());
        return true;
    }
    if (sent.is_signal)
        act->say(SignalHeard{sent.id.text(), sent.name, sent.from_name, *std::move(placed),
                             act->closed()});
    else
        act->say(MessageTaken{sent.id.text(), sent.name, sent.correlation, sent.from_name,
                              *std::move(placed), act->closed()});
    act->finish_if_reached();
    act->done();
    return true;
}

Came came(const Sent& sent) {
    return {sent.id.text(), sent.sent_at,   sent.name,     sent.correlation,
            sent.facts,     sent.from_code, sent.from_name};
}

/// The first internal process in force that begins by a message of this name and key; false where
/// there is none.
bool begin_by_message(const Rooms& rooms, Transaction& tx, const Sent& sent) {
    for (const process::EventStart& start :
         rooms.processes().begun_by(tx, process::Trigger::message, sent.name, date_of(tx.now()))) {
        if (!start.correlation.empty() && start.correlation != sent.correlation) continue;
        begin_by(tx, start, came(sent));
        return true;
    }
    return false;
}

enum class Next { again, done };

Result<Next> deliver_message(const Rooms& rooms, Transaction& tx, const Sent& sent) {
    const auto to =
        tx.query<Waiting>(sql::oldest_message_wait, sent.name, sent.correlation, sent.from_code)
            .maybe();
    if (!to) {
        if (begin_by_message(rooms, tx, sent)) {
            tx.exec(sql::remove_sent, sent.id);
        } else if (sent.until_at > tx.now()) {
            // Whoever begins to wait asks for it; this is for two who did both at one moment.
            const auto age = std::max<microseconds>(tx.now() - sent.sent_at, minutes(1));
            jobs::enqueue(tx, kDeliver, sent.id.text(), tx.now() + age);
        } else {
            log.warn("dossiers.message_dropped", {{"id", Word{sent.id.text()}}});
            tx.exec(sql::remove_sent, sent.id);
        }
        return Next::done;
    }
    const auto taken = hand_over(rooms, tx, sent, *to);
    if (!taken) return taken.error();
    if (!*taken) return Next::again;
    tx.exec(sql::remove_sent, sent.id);
    return Next::done;
}

Result<Next> deliver_signal(const Rooms& rooms, Transaction& tx, const Sent& sent) {
    const auto to =
        sent.reached.is_set()
            ? tx.query<Waiting>(sql::next_signal_wait, sent.name, sent.sent_at, sent.from_code,
                                sent.reached)
                  .maybe()
            : tx.query<Waiting>(sql::first_signal_wait, sent.name, sent.sent_at, sent.from_code)
                  .maybe();
    if (!to) {
        for (const process::EventStart& start : rooms.processes().begun_by(
                 tx, process::Trigger::signal, sent.name, date_of(sent.sent_at)))
            begin_by(tx, start, came(sent));
        tx.exec(sql::remove_sent, sent.id);
        return Next::done;
    }
    if (auto heard = hand_over(rooms, tx, sent, *to); !heard) return heard.error();
    tx.exec(sql::reach_sent, sent.id, to->dossier);
    return Next::again;
}

}  // namespace

Result<> Dossiers::deliver(Database& database, const jobs::Due& due) {
    const auto id = SentId::parse(due.aggregate);
    ensure(id.has_value());
    for (;;) {
        const auto next = database.write([&](Transaction& tx) -> Result<Next> {
            const auto sent = tx.query<Sent>(sql::lock_sent, *id).maybe();
            if (!sent) return Next::done;
            return sent->is_signal ? deliver_signal(rooms_, tx, *sent)
                                   : deliver_message(rooms_, tx, *sent);
        });
        if (!next) return next.error();
        if (*next == Next::done) return {};
    }
}

}  // namespace motcua::dossiers
