// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/begin_process.hpp"

#include "modules/dossiers/commands/decide_by_rules.hpp"
#include "modules/dossiers/commands/sent.hpp"

namespace motcua::dossiers {

std::vector<TaskPlace> places_of(const Rooms& rooms, Transaction& tx, const Received& intake,
                                 const std::vector<process::EngineEvent>& events) {
    const Date today = date_of(tx.now());
    std::vector<TaskPlace> placed;
    for (const process::EngineEvent& event : events) {
        const auto* opened = std::get_if<process::TaskOpened>(&event);
        if (!opened) continue;
        const OfficeThen* side = &intake.competent;
        if (opened->agency == "reception") side = &intake.reception;
        if (intake.partner && opened->agency == intake.partner->agency_code)
            side = &*intake.partner;
        if (intake.participants && side == &intake.competent)
            for (const ParticipantThen& each : *intake.participants)
                if (opened->agency == each.office.agency_code) side = &each.office;
        AgencyId agency = side->agency;
        const bool is_beside = side != &intake.competent && side != &intake.reception;
        if (is_beside)
            if (const auto acts = rooms.agency_named(tx, side->agency_code, intake)) agency = *acts;
        if (side == &intake.competent && !opened->agency.empty() && opened->agency != "competent")
            if (const auto named = rooms.agency_named(tx, opened->agency, intake)) agency = *named;
        // What the server does waits nowhere; its place says whose concern a fault of it is.
        OfficeThen office = opened->handler.empty()
                                ? rooms.place_of(tx, agency, opened->role, side->unit, today)
                                : *side;
        placed.push_back({std::to_string(opened->key), std::move(office)});
    }
    return placed;
}

Result<Begun> begin_process(const Rooms& rooms, Transaction& tx,
                            const process::Definition& definition, Received& intake,
                            const process::Start& start, std::optional<Date> received_on) {
    for (const std::string& model : process::models_asked(definition))
        pin_model(rooms, tx, intake, model, received_on.value_or(date_of(tx.now())));
    process::Variables facts = start.variables;
    facts["channel"] = process::Value(intake.channel);
    facts["case_code"] = process::Value(intake.case_code);
    facts["procedure_code"] = process::Value(intake.procedure_code);
    if (intake.participants)
        for (const ParticipantThen& each : *intake.participants)
            facts[each.key] = process::Value(each.office.agency_code);
    if (intake.partner) facts["partner_agency"] = process::Value(intake.partner->agency_code);
    auto events = process::decide(definition, {}, process::Start{facts, start.event});
    if (!events) return events.error();
    process::Instance instance = process::rebuild(*events);
    Begun begun;
    const auto open = process::open_tasks(instance);
    if (const auto* first = open.size() == 1 ? definition.element(open[0].element) : nullptr;
        first && first->act == kReceiveAct && start.event.empty()) {
        auto more =
            process::decide(definition, instance, process::CompleteTask{.task = open[0].key});
        if (!more) return more.error();
        for (const process::EngineEvent& event : *more) process::apply(instance, event);
        events->insert(events->end(), more->begin(), more->end());
        intake.reception_task = std::to_string(open[0].key);
        intake.reception_step = first->id;
        intake.reception_step_name = first->name;
        begun.reached_business_end = first->is_business_end;
    }
    intake.process_code = definition.code;
    intake.process_version = definition.version;
    intake.placed = places_of(rooms, tx, intake, *events);
    std::erase_if(intake.placed,
                  [&](const TaskPlace& place) { return place.task == intake.reception_task; });
    begun.engine = process::write_events(*events);
    begun.sent = sent_by(*events);
    begun.instance = std::move(instance);
    return begun;
}

}  // namespace motcua::dossiers
