// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/internal_work.hpp"

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/inside.hpp"
#include "modules/dossiers/commands/visits.hpp"

namespace motcua::dossiers {
namespace {

constexpr std::size_t kTitleMax = 300;

bool works_in(const Rooms& rooms, Transaction& tx, const Actor& by, UnitId unit) {
    if (by.is == Actor::Is::system) return true;
    return std::ranges::any_of(
        std::array{May::work_on_dossiers, May::receive_dossiers, May::return_results},
        [&](May may) { return rooms.holds(tx, by, may, unit); });
}

}  // namespace

Result<BegunInternalWork> begin_internal_work(const Rooms& rooms, Transaction& tx, const Actor& by,
                                              const BeginInternalWork& what) {
    if (!works_in(rooms, tx, by, what.unit_id))
        return Error{Kind::not_allowed, "dossier.not_allowed"};
    if (is_blank(what.title)) return Error{Kind::invalid, "dossier.title_missing", "title"};
    if (what.title.size() > kTitleMax)
        return Error{Kind::invalid, "dossier.title_too_long", "title"};
    const Date today = date_of(tx.now());
    const PlaceFacts place = rooms.place(tx, what.unit_id, today);
    const auto definition =
        rooms.process_now(tx, what.process_code, today, {place.office.agency_code});
    if (!definition) return definition.error();
    if ((*definition)->kind != process::ProcessKind::internal)
        return Error{Kind::invalid, "dossier.not_internal", "process_code"};
    if (auto staffed = expect_staffed(rooms, tx, **definition, place.office, today); !staffed)
        return staffed.error();

    return begin_inside(rooms, tx, by, **definition,
                        {place, what.title, what.note.value_or(""), {}, {}});
}

Result<> end_internal_work(const Rooms& rooms, Transaction& tx, const Actor& by,
                           std::string_view code, const WithReason& what) {
    auto act = Act::begin(rooms, tx, by, code, what.version);
    if (!act) return act.error();
    if (!is_internal(act->dossier().intake.channel))
        return Error{Kind::wrong_state, "dossier.not_internal"};
    if (act->dossier().received_by != by.officer)
        if (auto allowed = act->expect_right(May::assign_dossiers); !allowed) return allowed;
    if (auto moment = act->expect_moment_for(InternalEnded::kType); !moment) return moment;
    if (is_blank(what.reason)) return Error{Kind::invalid, "dossier.reason_missing", "reason"};
    auto cancelled = act->run(process::Cancel{});
    if (!cancelled) return cancelled.error();
    act->say(InternalEnded{what.reason});
    act->done();
    return {};
}

}  // namespace motcua::dossiers
