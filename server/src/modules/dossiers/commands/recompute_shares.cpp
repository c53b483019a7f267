// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/recompute_shares.hpp"

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/shares.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kPage = 200;

struct Interlinked {
    DossierId dossier;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(Interlinked, (), (dossier, code))

void recompute_one(const Rooms& rooms, Transaction& tx, RecomputationId id,
                   const std::string& code) {
    const auto opened = open_for_act(tx, code);
    ensure(opened.has_value());
    const Received& intake = opened->dossier.intake;
    const auto definition = rooms.process_pinned(tx, intake.process_code, intake.process_version);
    const Derived made = derive(rooms, tx, *opened, definition.get(), instance_of(opened->dossier));
    const auto stored = tx.query<ShareRow>(sql::shares_of, opened->head.dossier).rows();
    bool is_moved = false;
    for (const ShareRow& row : made.shares) {
        const auto before = std::ranges::find_if(stored, [&](const ShareRow& each) {
            return each.part == row.part && each.run == row.run;
        });
        if (before == stored.end() || *before == row) continue;
        is_moved = true;
        if (before->due_at != row.due_at)
            tx.exec(sql::add_moved_date, id, row.dossier, "share " + row.part, before->due_at,
                    row.due_at, tx.now(), made.row.clock);
        put(tx, row);
    }
    if (is_moved) put_tasks(tx, opened->head.dossier, made.tasks);
}

}  // namespace

void recompute_shares(const Rooms& rooms, Database& database, RecomputationId id, Instant from,
                      Instant ended_from) {
    DossierId after;
    for (;;) {
        const auto page = database.read([&](Transaction& tx) {
            return tx.query<Interlinked>(sql::shares_to_move, after, from, ended_from, kPage)
                .rows();
        });
        for (const Interlinked& each : page)
            database.write([&](Transaction& tx) { recompute_one(rooms, tx, id, each.code); });
        if (std::ssize(page) < kPage) return;
        after = page.back().dossier;
    }
}

}  // namespace motcua::dossiers
