// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

constexpr int kAtOnce = 200;

struct WorkingWait {
    DossierId dossier;
    std::string wait;
    std::string code;
    AgencyId agency;
    std::string term;
    Instant counts_from{};
    std::optional<Instant> due_at;
};
BOOST_DESCRIBE_STRUCT(WorkingWait, (), (dossier, wait, code, agency, term, counts_from, due_at))

void move(Transaction& tx, const WorkingWait& wait, std::optional<Instant> due) {
    // An act on the dossier since has written it with what is known today.
    if (tx.exec(sql::move_wait, wait.dossier, wait.wait, wait.counts_from, due).count() == 0)
        return;
    const std::string name = timer_name(wait.code, wait.wait);
    if (due)
        jobs::set_timer(tx, kTimer, name, *due,
                        Json{json::write(TimerPayload{wait.code, wait.wait})});
    else
        jobs::cancel_timer(tx, kTimer, name);
}

}  // namespace

Result<> Dossiers::move_timers(Database& database, const jobs::Due&) {
    DossierId after;
    std::string after_wait;
    for (;;) {
        const auto rows = database.read([&](Transaction& tx) {
            return after.is_set()
                       ? tx.query<WorkingWait>(sql::working_waits, after, after_wait, kAtOnce)
                             .rows()
                       : tx.query<WorkingWait>(sql::first_working_waits, kAtOnce).rows();
        });
        if (!rows.empty())
            database.write([&](Transaction& tx) {
                Calendars calendars(rooms_, tx);
                for (const WorkingWait& wait : rows) {
                    const auto due =
                        due_of_term(calendars.of(wait.agency), wait.term, wait.counts_from);
                    if (due != wait.due_at) move(tx, wait, due);
                }
            });
        if (std::ssize(rows) < kAtOnce) return {};
        after = rows.back().dossier;
        after_wait = rows.back().wait;
    }
}

}  // namespace motcua::dossiers
