// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/move_process.hpp"
#include "base/text.hpp"
#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/chunk_size.hpp"
#include "modules/dossiers/sql.hpp"
#include "platform/audit/audit.hpp"

namespace motcua::dossiers {
namespace {

const Actor& server() {
    static const Actor actor = Actor::system("dossiers.move_process");
    return actor;
}

/// A move at work, as it stands in its row.
struct Moving {
    ProcessMoveId id;
    std::string process_code;
    int from_version = 0;
    int to_version = 0;
    std::string mapping;
    std::string reason;
    OfficerId asked_by;
    std::string asked_by_name;
    std::string after_code;
    std::optional<Instant> ended_at;
};
BOOST_DESCRIBE_STRUCT(Moving, (),
                      (id, process_code, from_version, to_version, mapping, reason, asked_by,
                       asked_by_name, after_code, ended_at))

enum class Went { moved, passed_by, refused };

Went move_one(const Rooms& rooms, Transaction& tx, const Moving& move,
              const std::vector<MovedName>& names,
              const std::shared_ptr<const process::Definition>& to, const std::string& code) {
    auto act = Act::follow(rooms, tx, server(), code);
    // It ended, or went over by another move, since the list was read.
    if (!act || act->dossier().intake.process_version != move.from_version ||
        act->dossier().status == Status::stopped || act->dossier().returned_at)
        return Went::passed_by;
    const auto obstacles = act->move_to(to, mapping_of(names));
    if (has_ended(obstacles)) return Went::passed_by;
    if (!obstacles.empty()) {
        const MoveRefusal refusal = refusal_of(code, obstacles.front());
        tx.exec(sql::add_move_refusal, move.id, refusal.dossier_code, refusal.element, refusal.code,
                json::write(refusal.params));
        return Went::refused;
    }
    if (move.asked_by.is_set())
        act->sign_as({Actor::Is::officer, move.asked_by, {}, move.asked_by_name});
    act->say(ProcessMoved{move.id, move.process_code, move.from_version, move.to_version, names,
                          move.reason});
    act->done();
    return Went::moved;
}

/// One chunk in one transaction: what it moved and how far it came are one. True at the end.
bool move_chunk(const Rooms& rooms, Transaction& tx, ProcessMoveId id, std::int64_t size) {
    const auto move = tx.query<Moving>(sql::lock_process_move, id).maybe();
    if (!move || move->ended_at) return true;
    const auto names = json::read<std::vector<MovedName>>(move->mapping);
    ensure(names.has_value());
    const auto to = rooms.process_pinned(tx, move->process_code, move->to_version);
    const auto codes = tx.query<std::string>(sql::running_on, move->process_code,
                                             move->from_version, move->after_code, size)
                           .rows();
    int moved = 0, refused = 0;
    for (const std::string& code : codes) {
        const Went went = move_one(rooms, tx, *move, *names, to, code);
        moved += went == Went::moved;
        refused += went == Went::refused;
    }
    const bool is_last = std::ssize(codes) < size;
    tx.exec(sql::go_on_process_move, id, codes.empty() ? move->after_code : codes.back(),
            std::ssize(codes), moved, refused, is_last ? std::optional(tx.now()) : std::nullopt);
    return is_last;
}

}  // namespace

process::Mapping mapping_of(const std::vector<MovedName>& names) {
    process::Mapping mapping;
    for (const MovedName& name : names) mapping[name.from] = name.to;
    return mapping;
}

MoveRefusal refusal_of(const std::string& code, const process::Fault& fault) {
    MoveRefusal refusal{code, fault.element_id, fault.code, {}};
    for (const auto& [name, value] : fault.params) refusal.params.emplace(name, value);
    return refusal;
}

bool has_ended(const std::vector<process::Fault>& obstacles) {
    return obstacles.size() == 1 && obstacles.front().code == "process.move_ended";
}

Result<MoveVersions> versions_of(const Rooms& rooms, Transaction& tx, const MoveProcess& what) {
    if (what.from == what.to) return Error{Kind::invalid, "dossier.move_to_itself", "to"};
    const auto from = rooms.process_version(tx, what.process_code, what.from);
    if (!from) return from.error();
    const auto to = rooms.process_version(tx, what.process_code, what.to);
    if (!to) return to.error();
    const auto faults = process::faults_of_mapping(**from, **to, mapping_of(what.mapping));
    if (!faults.empty())
        return Error{Kind::invalid, faults.front().code, "mapping", faults.front().params};
    return MoveVersions{*from, *to};
}

std::vector<process::Fault> Act::move_to(std::shared_ptr<const process::Definition> to,
                                         const process::Mapping& mapping) {
    process::MovePlan plan = process::plan_move(*definition_, *to, instance_, mapping);
    if (!plan.obstacles.empty()) return std::move(plan.obstacles);
    for (const process::EngineEvent& event : plan.events) process::apply(instance_, event);
    engine_ = process::write_events(plan.events);
    definition_ = std::move(to);
    return {};
}

Result<ProcessMoveId> begin_process_move(const Rooms& rooms, Transaction& tx, const Actor& by,
                                         const MoveProcess& what) {
    if (by.is == Actor::Is::public_visitor) return Error{Kind::not_allowed, "dossier.not_allowed"};
    if (trimmed(what.reason).empty())
        return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    if (const auto versions = versions_of(rooms, tx, what); !versions) return versions.error();
    if (tx.query<ProcessMoveId>(sql::open_process_move, what.process_code).maybe())
        return Error{Kind::wrong_state, "dossier.move_runs"};
    const auto id = tx.make_id<ProcessMoveId>();
    tx.exec(sql::add_process_move, id, what.process_code, what.from, what.to,
            json::write(what.mapping), what.reason, tx.now(), by.officer, by.name);
    audit::append(tx, {.actor = by,
                       .act = "dossiers.move_process",
                       .subjects = {what.process_code},
                       .request = "",
                       .detail = {fmt::format(R"({{"from":{},"to":{}}})", what.from, what.to)}});
    jobs::enqueue(tx, kMoveProcess, id.text(), tx.now());
    return id;
}

Result<> run_process_move(const Rooms& rooms, Database& database, const jobs::Due& due) {
    const auto id = ProcessMoveId::parse(due.aggregate);
    ensure(id.has_value());
    ChunkSize size(10, 1, 100);
    for (bool is_last = false; !is_last;)
        size.time(size.now(), [&] {
            is_last = database.write([&](Transaction& tx) {
                return move_chunk(rooms, tx, *id, static_cast<std::int64_t>(size.now()));
            });
        });
    return {};
}

}  // namespace motcua::dossiers
