// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/inside.hpp"

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/begin_process.hpp"
#include "modules/dossiers/commands/sent.hpp"
#include "modules/dossiers/commands/system_work.hpp"
#include "modules/dossiers/commands/visits.hpp"

namespace motcua::dossiers {

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

Result<BegunInternalWork> begin_inside(const Rooms& rooms, Transaction& tx, const Actor& by,
                                       const process::Definition& definition, const Inside& work) {
    Received intake;
    intake.channel = kInternal;
    intake.applicant.kind = kInternal;
    intake.applicant.name = PersonText(work.title);
    intake.procedure_code = definition.code;
    intake.procedure_name = definition.name;
    intake.term = deadlines::Term::none().text();
    intake.reception = work.place.office;
    intake.competent = work.place.office;
    intake.fee_method = "none";
    intake.result_by = "counter";
    intake.note = work.note;
    intake.begun_by = work.begun_by;
    const auto begun = begin_process(rooms, tx, definition, intake, work.start);
    if (!begun) return begun.error();

    const Date today = date_of(tx.now());
    const std::chrono::year_month_day on{today};
    const int period = int(on.year()) * 10000 + static_cast<int>(unsigned(on.month())) * 100 +
                       static_cast<int>(unsigned(on.day()));
    const std::string prefix = code_prefix(work.place.code) + ".NB";
    const int number = next_number(tx, "internal " + prefix, period);
    Opened opened =
        begin_dossier(tx, by, work.place.office.agency, dossier_code(prefix, today, number),
                      work.place.office.unit, {intake, "", begun->engine});
    if (begun->reached_business_end || begun->instance.ended) {
        const NewEvent finished[] = {{Finished{std::string(kDone), std::nullopt, std::nullopt}}};
        append(tx, opened, by, work.place.office.agency, finished);
    }
    const Derived rows = project(rooms, tx, opened, &definition, begun->instance, {});
    send_out(tx, opened.head.code, begun->sent, rows.waits, {});
    enqueue_system_work(tx, opened.head.code, system_tasks(begun->instance));
    TouchedLists touched;
    touched.look_at(opened.dossier);
    touched.tell(rooms, tx, opened, Received::kType);
    return BegunInternalWork{opened.head.code};
}

}  // namespace motcua::dossiers
