// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/pass_on.hpp"

#include "modules/dossiers/commands/act.hpp"
#include "modules/dossiers/commands/shares.hpp"
#include "modules/dossiers/commands/touched.hpp"
#include "modules/dossiers/store/projection.hpp"

namespace motcua::dossiers {
namespace {

/// One dossier on one day of change.
class Seating {
public:
    Seating(const Rooms& rooms, Transaction& tx, const organisation::Successions& rules,
            const Dossier& dossier, Instant since, Date on)
        : rooms_(rooms),
          tx_(tx),
          rules_(rules),
          d_(dossier),
          now_(dossier.intake),
          since_(since),
          on_(on) {}

    std::optional<AuthorityMoved> due(const std::vector<process::OpenTask>& open) {
        // What is finished is judged under who finished it; only work that is left passes on.
        if (!d_.finished_at || has_work_left(open)) seat_competent();
        seat_reception();
        if (now_.partner && !d_.finished_at && rules_.is_ended(now_.partner->agency, on_)) {
            const AgencyId partner = acting(now_.partner->agency);
            if (partner != now_.partner->agency)
                moved_.partner = rooms_.office_of(tx_, partner, on_);
        }
        seat_participants();
        for (const process::OpenTask& task : open) seat_task(task);
        if (d_.paper.office && moved_unit(d_.paper.office->unit) != d_.paper.office->unit)
            moved_.paper = rooms_.office(tx_, moved_unit(d_.paper.office->unit), on_);
        // A partner without work here is looked for when his work opens.
        const bool differs = moved_.competent || moved_.reception || moved_.paper ||
                             !moved_.placed.empty() || moved_.participants;
        if (!differs) return std::nullopt;
        if (moved_.effective_on == Date{}) moved_.effective_on = on_;
        return std::move(moved_);
    }

private:
    bool has_work_left(const std::vector<process::OpenTask>& open) const {
        return std::ranges::any_of(open, [&](const process::OpenTask& task) {
            const auto state = d_.tasks.find(std::to_string(task.key));
            return state != d_.tasks.end() && state->second.place.agency == now_.competent.agency &&
                   state->second.place.unit != now_.reception.unit;
        });
    }

    void seat_competent() {
        const bool is_delegated = now_.delegated_by.has_value();
        const AgencyId owner = is_delegated ? now_.delegated_by->agency : now_.competent.agency;
        const AgencyId holder = acting(owner);
        if (is_delegated && holder == owner) {
            const auto given =
                rooms_.delegated(tx_, now_.procedure_code, owner, now_.competent.agency, on_);
            if (given && on_ <= given->to_on) return;
            moved_.basis = AuthorityBasis::delegation_ended;
            if (given) moved_.decision = given->decision;
            if (given) moved_.effective_on = given->to_on + days(1);
        }
        if (holder == now_.competent.agency) return;
        moved_.competent_before = now_.competent;
        moved_.competent = rooms_.office_of(tx_, holder, on_);
    }

    void seat_reception() {
        const UnitId unit = moved_unit(now_.reception.unit);
        if (unit == now_.reception.unit) return;
        moved_.reception = rooms_.office(tx_, unit, on_);
        (void)acting(now_.reception.agency);  // for the decision by which it moves
    }

    /// The lead's part and a partner's go with them.
    void seat_participants() {
        std::vector<ParticipantThen> changed;
        for (const ParticipantThen& part : d_.participants) {
            const bool is_partner = part.key == "partner_agency" && now_.partner;
            if (part.key == catalogue::kLeadKey || is_partner) continue;
            const AgencyId holder = acting(part.office.agency);
            if (holder == part.office.agency) continue;
            changed.push_back(part);
            changed.back().office = rooms_.office_of(tx_, holder, on_);
        }
        if (!changed.empty()) moved_.participants = std::move(changed);
    }

    void seat_task(const process::OpenTask& task) {
        const std::string key = std::to_string(task.key);
        const auto state = d_.tasks.find(key);
        if (state == d_.tasks.end() || !state->second.place.unit.is_set()) return;
        const OfficeThen& place = state->second.place;
        const UnitId unit = moved_unit(place.unit);
        const AgencyId agency = agency_for(place, unit);
        if (agency == place.agency && unit == place.unit) return;
        const bool is_kept_unit = rooms_.agency_of(tx_, unit, on_) == agency;
        const UnitId preferred = is_kept_unit ? unit : organisation::whole(agency);
        OfficeThen office = task.handler.empty()
                                ? rooms_.place_of(tx_, agency, task.role, preferred, on_)
                                : rooms_.office_of(tx_, agency, on_);
        if (office.unit == place.unit) return;
        const OfficerId assignee = state->second.assignee;
        if (assignee.is_set() &&
            !rooms_.officer_in_role(tx_, assignee, task.role, office.unit, on_))
            moved_.freed.push_back(key);
        moved_.placed.push_back({key, std::move(office)});
    }

    /// A task of the competent agency goes where competence goes; one of the reception with its
    /// unit; any other to who succeeds.
    AgencyId agency_for(const OfficeThen& place, UnitId unit) {
        const bool of_reception = place.unit == now_.reception.unit;
        if (!of_reception && place.agency == now_.competent.agency)
            return moved_.competent ? moved_.competent->agency : place.agency;
        if (unit != place.unit) {
            const AgencyId by_rule = acting(place.agency);
            return by_rule != place.agency && !of_reception ? by_rule
                                                            : rooms_.agency_of(tx_, unit, on_);
        }
        return place.agency;
    }

    AgencyId acting(AgencyId agency) {
        // An agency no rule speaks of costs nothing: the field of the procedure is not asked for.
        if (rules_.next_step(agency, Date{} - days(1'000'000), on_).empty()) return agency;
        if (!matter_) matter_ = rooms_.matter_of(tx_, now_, d_.applicant);
        const auto now = rules_.acting(agency, *matter_, since_, on_);
        if (now.by) {
            moved_.decision = now.by->decision;
            moved_.effective_on = now.by->on_day;
        }
        return now.agency;
    }

    UnitId moved_unit(UnitId unit) {
        const auto known = units_.find(unit);
        if (known != units_.end()) return known->second;
        return units_[unit] = rooms_.unit_acting(tx_, unit, on_);
    }

    const Rooms& rooms_;
    Transaction& tx_;
    const organisation::Successions& rules_;
    const Dossier& d_;
    const Received& now_;
    const Instant since_;
    const Date on_;
    std::optional<organisation::Matter> matter_;
    std::map<UnitId, UnitId> units_;
    AuthorityMoved moved_;
};

}  // namespace

std::vector<process::OpenTask> open_tasks_of(const Dossier& dossier,
                                             const process::Instance& instance) {
    if (dossier.status == Status::stopped || dossier.status == Status::returned) return {};
    return process::open_tasks(instance);
}

std::optional<AuthorityMoved> authority_due(const Rooms& rooms, Transaction& tx,
                                            const organisation::Successions& rules,
                                            const Dossier& dossier,
                                            const std::vector<process::OpenTask>& open,
                                            Instant since, Date on) {
    if (dossier.status == Status::returned) return std::nullopt;
    return Seating(rooms, tx, rules, dossier, since, on).due(open);
}

Result<bool> pass_on(const Rooms& rooms, Transaction& tx, const organisation::Successions& rules,
                     std::string_view code) {
    auto opened = open_for_act(tx, code);
    if (!opened) return opened.error();
    const Dossier& dossier = opened->dossier;
    const Known known = Known::of(dossier);
    TouchedLists touched;
    touched.look_at(dossier);
    std::shared_ptr<const process::Definition> definition;
    process::Instance instance;
    if (!dossier.intake.process_code.empty()) {
        definition =
            rooms.process_pinned(tx, dossier.intake.process_code, dossier.intake.process_version);
        instance = instance_of(dossier);
    }
    const auto open = open_tasks_of(dossier, instance);
    const Date today = date_of(tx.now());
    std::vector<Date> on = rules.days_until(today);
    if (on.empty() || on.back() != today) on.push_back(today);
    bool has_moved = false;
    Instant since = dossier.offices.back().recorded_at;
    for (const Date day : on) {
        if (start_of(day) < since && day != today) continue;
        auto moved = authority_due(rooms, tx, rules, dossier, open, since, day);
        if (!moved) continue;
        has_moved = true;
        since = start_of(day);
        const Instant at = std::max(start_of(moved->effective_on), dossier.last_at);
        const AgencyId agency =
            moved->competent ? moved->competent->agency : dossier.intake.competent.agency;
        const std::string ground = moved->decision;
        const NewEvent said[] = {{*std::move(moved), ground, "", at}};
        append(tx, *opened, Actor::system("succession"), agency, said);
    }
    if (!has_moved) return false;
    follow_shares(tx, *opened, Actor::system("succession"), instance);
    project(rooms, tx, *opened, definition.get(), instance, known);
    touched.look_at(dossier);
    touched.tell(rooms, tx, *opened, AuthorityMoved::kType);
    return true;
}

}  // namespace motcua::dossiers
