// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/sent.hpp"

#include "base/text.hpp"
#include "modules/dossiers/commands/incident_moves.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::dossiers {
namespace {

/// A message nobody has waited for by then is dropped.
constexpr days kKept{30};
constexpr int kLookedFor = 20;

SentId put_in_line(Transaction& tx, bool is_signal, std::string_view name,
                   std::string_view correlation, const std::string& facts, std::string_view code,
                   std::string_view from) {
    const auto id = tx.make_id<SentId>();
    tx.exec(sql::add_sent, id, is_signal, name, correlation, facts, code, from, tx.now(),
            tx.now() + kKept);
    jobs::enqueue(tx, kDeliver, id.text(), tx.now());
    return id;
}

Result<std::string> facts_of(const std::optional<Json>& given) {
    std::string text = "{}";
    if (!given || given->text == "null") return text;
    const auto read = process::read_facts(given->text);
    if (!read) return read.error();
    text.clear();
    process::write_variables(text, *read);
    return text;
}

/// How many internal processes begin by it.
std::int64_t count_begun(const Rooms& rooms, Transaction& tx, process::Trigger trigger,
                         const std::string& name, const std::string& key) {
    const auto starts = rooms.processes().begun_by(tx, trigger, name, date_of(tx.now()));
    return std::ranges::count_if(starts, [&](const process::EventStart& start) {
        return start.correlation.empty() || start.correlation == key;
    });
}

void write_down(Transaction& tx, const Actor& by, std::string act, const std::string& name) {
    audit::append(
        tx,
        {.actor = by, .act = std::move(act), .subjects = {name}, .request = "", .detail = {"{}"}});
}

}  // namespace

std::vector<process::EventThrown> sent_by(const std::vector<process::EngineEvent>& events) {
    std::vector<process::EventThrown> sent;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto* thrown = std::get_if<process::EventThrown>(&events[i]);
        if (!thrown || thrown->name.empty()) continue;
        const bool is_caught =
            i + 1 < events.size() && std::holds_alternative<process::EventCaught>(events[i + 1]);
        if (thrown->trigger == process::Trigger::signal ||
            (thrown->trigger == process::Trigger::message && !is_caught))
            sent.push_back(*thrown);
    }
    return sent;
}

void send_out(Transaction& tx, std::string_view code, const std::vector<process::EventThrown>& sent,
              const std::vector<WaitRow>& waits, const std::set<std::string>& before) {
    for (const process::EventThrown& each : sent)
        put_in_line(tx, each.trigger == process::Trigger::signal, each.name, each.correlation, "{}",
                    code, code);
    for (const WaitRow& wait : waits) {
        if (wait.awaits != process::Trigger::message || before.contains(wait.wait)) continue;
        for (const SentId id :
             tx.query<SentId>(sql::messages_for, wait.name, wait.correlation, kLookedFor).rows())
            jobs::enqueue(tx, kDeliver, id.text(), tx.now());
    }
}

Result<SentView> Dossiers::send_message(Transaction& tx, const Actor& by, const SendMessage& what) {
    if (auto allowed = expect_incident_handler(tx, by); !allowed) return allowed.error();
    if (trimmed(what.name).empty()) return Error{Kind::invalid, "dossier.message_unnamed", "name"};
    const auto facts = facts_of(what.facts);
    if (!facts) return facts.error();
    const std::string key = what.correlation.value_or("");
    SentView view{put_in_line(tx, false, what.name, key, *facts, "", by.name),
                  tx.query<std::int64_t>(sql::count_message_waits, what.name, key).one()};
    if (view.waiting == 0)
        view.begins = std::min<std::int64_t>(
            1, count_begun(rooms_, tx, process::Trigger::message, what.name, key));
    write_down(tx, by, "dossier.send_message", what.name);
    return view;
}

Result<SentView> Dossiers::send_signal(Transaction& tx, const Actor& by, const SendSignal& what) {
    if (auto allowed = expect_incident_handler(tx, by); !allowed) return allowed.error();
    if (trimmed(what.name).empty()) return Error{Kind::invalid, "dossier.message_unnamed", "name"};
    const auto facts = facts_of(what.facts);
    if (!facts) return facts.error();
    SentView view{put_in_line(tx, true, what.name, "", *facts, "", by.name),
                  tx.query<std::int64_t>(sql::count_signal_waits, what.name).one(),
                  count_begun(rooms_, tx, process::Trigger::signal, what.name, "")};
    write_down(tx, by, "dossier.send_signal", what.name);
    return view;
}

}  // namespace motcua::dossiers
