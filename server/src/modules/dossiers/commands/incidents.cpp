// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/incidents.hpp"

#include "modules/dossiers/dossiers.hpp"

namespace motcua::dossiers {
namespace {

struct WorkPayload {
    std::string code;
    std::string task;
};
BOOST_DESCRIBE_STRUCT(WorkPayload, (), (code, task))

/// The element that a refusal of the engine names.
std::string blamed(const Error& why) {
    for (const auto& [name, value] : why.params)
        if (name == "element" || name == "name") return value;
    return {};
}

/// Refusals that no other act of the same kind could avoid: the definition is at fault.
constexpr std::string_view kOfTheProcess[] = {
    "process.loops",        "process.no_way_out",     "process.join_waits_forever",
    "process.wait_unknown", "process.repeat_unknown", "process.agency_unknown",
};

}  // namespace

bool concerns_process(const Error& refusal) {
    return std::ranges::find(kOfTheProcess, refusal.code) != std::end(kOfTheProcess);
}

void note_refusal(const Rooms& rooms, Transaction& tx, std::string_view code,
                  const Error& refusal) {
    auto act = Act::follow(rooms, tx, Actor::system("dossiers.process"), code);
    if (!act || act->dossier().intake.process_code.empty()) return;
    act->act_for(act->dossier().intake.competent.agency);
    raise_incident(*act, {.what = Stuck::task}, refusal);
}

void raise_incident(Act& act, IncidentRaised what, const Error& why) {
    what.code = why.code;
    if (const std::string element = blamed(why); !element.empty()) what.element = element;
    if (const process::Element* element = act.definition().element(what.element))
        what.element_name = element->name;
    if (const auto stands = incident_about(act.dossier(), act.instance(), what.what, what.subject);
        stands && act.dossier().incidents.at(*stands).what.code == what.code)
        return;
    act.say(std::move(what));
    act.done();
}

Result<> give_up(const Rooms& rooms, Transaction& tx, const jobs::Due& due, std::string_view code) {
    IncidentRaised what;
    std::string dossier;
    if (due.kind == kTimer) {
        const auto payload = json::read<TimerPayload>(due.payload.text);
        if (!payload) return payload.error();
        what.what = Stuck::timer;
        what.subject = payload->wait;
        dossier = payload->code;
    } else {
        const auto payload = json::read<WorkPayload>(due.payload.text);
        if (!payload) return payload.error();
        what.what = Stuck::system_work;
        what.subject = payload->task;
        dossier = payload->code;
    }
    auto act = Act::follow(rooms, tx, Actor::system("jobs"), dossier);
    if (!act) return act.error();
    for (const auto& [key, wait] : act->instance().waits)
        if (what.what == Stuck::timer && std::to_string(key) == what.subject)
            what.element = wait.element;
    for (const process::OpenTask& task : process::open_tasks(act->instance()))
        if (what.what == Stuck::system_work && std::to_string(task.key) == what.subject)
            what.element = task.element;
    if (what.element.empty()) return {};  // gone since: nobody needs it
    raise_incident(*act, std::move(what), Error{Kind::wrong_state, std::string(code)});
    return {};
}

}  // namespace motcua::dossiers
