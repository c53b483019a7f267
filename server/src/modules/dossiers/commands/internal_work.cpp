// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/internal_work.hpp"

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/begin_process.hpp"
#include "modules/dossiers/commands/system_work.hpp"
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

/// Every step of a person needs one: nobody waits here who would ask why nothing happens.
Result<> expect_staffed(const Rooms& rooms, Transaction& tx, const process::Definition& definition,
                        const OfficeThen& office, Date on) {
    for (const process::Element& step : definition.elements) {
        const bool is_ours = step.agency.empty() || step.agency.text == "reception" ||
                             step.agency.text == "competent";
        if (step.role.empty() || !is_ours || rooms.is_held(tx, office.agency, step.role, on))
            continue;
        return Error{
            Kind::wrong_state,
            "process.not_staffed",
            "process_code",
            {{"code", definition.code}, {"agency", office.agency_name}, {"role", step.role}}};
    }
    return {};
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

    Received intake;
    intake.channel = kInternal;
    intake.applicant.kind = kInternal;
    intake.applicant.name = PersonText(what.title);
    intake.procedure_code = (*definition)->code;
    intake.procedure_name = (*definition)->name;
    intake.term = deadlines::Term::none().text();
    intake.reception = place.office;
    intake.competent = place.office;
    intake.fee_method = "none";
    intake.result_by = "counter";
    intake.note = what.note.value_or("");
    const auto begun = begin_process(rooms, tx, **definition, intake);
    if (!begun) return begun.error();

    const std::chrono::year_month_day on{today};
    const int period = int(on.year()) * 10000 + static_cast<int>(unsigned(on.month())) * 100 +
                       static_cast<int>(unsigned(on.day()));
    const std::string prefix = code_prefix(place.code) + ".NB";
    const int number = next_number(tx, "internal " + prefix, period);
    Opened opened = begin_dossier(tx, by, place.office.agency, dossier_code(prefix, today, number),
                                  what.unit_id, {intake, "", begun->engine});
    if (begun->reached_business_end || begun->instance.ended) {
        const NewEvent finished[] = {{Finished{std::string(kDone), std::nullopt, std::nullopt}}};
        append(tx, opened, by, place.office.agency, finished);
    }
    project(rooms, tx, opened, definition->get(), begun->instance, {});
    enqueue_system_work(tx, opened.head.code, system_tasks(begun->instance));
    TouchedLists touched;
    touched.look_at(opened.dossier);
    touched.tell(rooms, tx, opened, Received::kType);
    return BegunInternalWork{opened.head.code};
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
