// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/shares.hpp"

namespace motcua::dossiers {
namespace {

/// Where an open task of an agency waits; nothing for the counter's own.
std::optional<AgencyId> agency_of(const Dossier& dossier, const process::OpenTask& task) {
    if (task.agency == "reception") return std::nullopt;
    const auto state = dossier.tasks.find(std::to_string(task.key));
    if (state == dossier.tasks.end()) return std::nullopt;
    return state->second.place.agency;
}

std::set<AgencyId> working(const Dossier& dossier, const process::Instance& instance) {
    std::set<AgencyId> agencies;
    if (dossier.status == Status::stopped || dossier.status == Status::returned) return agencies;
    for (const process::OpenTask& task : process::open_tasks(instance))
        if (const auto agency = agency_of(dossier, task)) agencies.insert(*agency);
    return agencies;
}

}  // namespace

const ShareThen* share_of(const Dossier& dossier, const process::OpenTask& task) {
    const auto agency = agency_of(dossier, task);
    if (!agency) return nullptr;
    for (const ShareThen& share : dossier.shares)
        if (share.is_open() && share.what.office.agency == *agency) return &share;
    return nullptr;
}

void follow_shares(Transaction& tx, Opened& opened, const Actor& by,
                   const process::Instance& instance, std::optional<Instant> occurred_at) {
    const Dossier& d = opened.dossier;
    if (d.participants.empty()) return;
    const auto has_work = working(d, instance);
    std::vector<NewEvent> changes;
    std::vector<AgencyId> agencies;
    for (const ParticipantThen& each : d.participants) {
        int runs = 0;
        const ShareThen* open = nullptr;
        for (const ShareThen& share : d.shares) {
            if (share.what.key != each.key) continue;
            ++runs;
            if (share.is_open()) open = &share;
        }
        const bool works = has_work.contains(each.office.agency);
        // Another agency may have succeeded the one that had it: the part goes on under its name.
        const bool is_passed_on = open && open->what.office.agency != each.office.agency;
        if (works == (open != nullptr) && !is_passed_on) continue;
        const auto say = [&](EventBody body, AgencyId agency) {
            changes.push_back({std::move(body), "", "", occurred_at});
            agencies.push_back(agency);
        };
        if (open)
            say(ShareEnded{each.key, open->what.office, open->what.run,
                           d.status == Status::stopped ? "stopped"
                           : is_passed_on              ? "passed_on"
                                                       : "handed_over"},
                open->what.office.agency);
        if (works)
            say(ShareStarted{each.key, each.office, each.work, each.allotted, runs + 1},
                each.office.agency);
    }
    for (std::size_t i = 0; i < changes.size(); ++i)
        append(tx, opened, by, agencies[i], std::span(&changes[i], 1));
}

}  // namespace motcua::dossiers
