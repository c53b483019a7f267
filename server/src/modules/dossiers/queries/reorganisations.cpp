// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/pass_on.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

using organisation::Successions;

constexpr int kToldApartMax = 500;  // logs read for a preview

struct OpenByProcedure {
    std::string procedure_code;
    std::int64_t dossiers = 0;
};
BOOST_DESCRIBE_STRUCT(OpenByProcedure, (), (procedure_code, dossiers))

struct OpenCode {
    std::string code;
    std::string procedure_code;
};
BOOST_DESCRIBE_STRUCT(OpenCode, (), (code, procedure_code))

struct HomeRow {
    UnitId home;
    std::int64_t received = 0;
    std::int64_t finished = 0;
    std::int64_t late = 0;
};
BOOST_DESCRIBE_STRUCT(HomeRow, (), (home, received, finished, late))

/// Names on a day, each asked for once.
class Names {
public:
    Names(Transaction& tx, Date on) : tx_(tx), on_(on) {}
    const organisation::Agency& of(AgencyId id) {
        auto& known = known_[id];
        if (!known.agency.is_set()) known = organisation::agency(tx_, id, on_).value();
        return known;
    }

private:
    Transaction& tx_;
    const Date on_;
    std::map<AgencyId, organisation::Agency> known_;
};

/// Where the open dossiers of an agency would go.
class Counter {
public:
    Counter(const Rooms& rooms, Transaction& tx, const Successions& rules, Date on)
        : rooms_(rooms), tx_(tx), rules_(rules), on_(on) {}

    void count(AgencyId agency) {
        for (const auto& open : tx_.query<OpenByProcedure>(sql::open_by_procedure, agency).rows())
            if (!asks_communes(agency))
                add(agency, {open.procedure_code, domain_of(open.procedure_code), ""},
                    open.dossiers);
        if (!asks_communes(agency)) return;
        const auto codes =
            tx_.query<OpenCode>(sql::open_of_agency, agency, std::string_view(""), kToldApartMax)
                .rows();
        is_cut = is_cut || std::ssize(codes) == kToldApartMax;
        for (const OpenCode& open : codes)
            if (const auto d = load(tx_, open.code))
                add(agency, rooms_.matter_of(tx_, d->intake, d->applicant), 1);
    }

    std::map<std::pair<AgencyId, AgencyId>, std::int64_t> moves;
    bool is_cut = false;

private:
    bool asks_communes(AgencyId agency) const {
        for (const auto* rule : rules_.next_step(agency, on_ - days(1), on_))
            if (!rule->scope.communes.empty()) return true;
        return false;
    }
    void add(AgencyId agency, const organisation::Matter& matter, std::int64_t n) {
        const AgencyId after = rules_.acting(agency, matter, Instant{}, on_).agency;
        if (after != agency) moves[{agency, after}] += n;
    }
    const std::string& domain_of(const std::string& procedure) {
        const auto known = domains_.find(procedure);
        if (known != domains_.end()) return known->second;
        return domains_[procedure] = rooms_.catalogue().domain_of(tx_, procedure);
    }

    const Rooms& rooms_;
    Transaction& tx_;
    const Successions& rules_;
    const Date on_;
    std::map<std::string, std::string> domains_;
};

std::vector<AgencyId> touched_by(const std::vector<organisation::SuccessionRule>& rules) {
    std::vector<AgencyId> found;
    for (const auto& rule : rules)
        if (std::ranges::find(found, rule.before) == found.end()) found.push_back(rule.before);
    return found;
}

}  // namespace

Result<ReorganisationPreview> preview_reorganisation(const Rooms& rooms, Transaction& tx,
                                                     const Actor& by,
                                                     const organisation::Reorganise& what) {
    auto plan = organisation::plan_of(tx, by, what);
    if (!plan) return plan.error();
    const Date on = what.effective_on;
    const Successions rules = rooms.successions(tx, plan->rules);
    ReorganisationPreview view;
    view.effective_on = on;
    view.is_past = start_of(on) <= tx.now();
    view.agencies = std::move(plan->agencies);
    view.units = std::move(plan->units);
    view.posts = std::move(plan->posts);
    view.delegations = std::move(plan->delegations);
    Names names(tx, on);
    Counter counter(rooms, tx, rules, on);
    for (const AgencyId agency : touched_by(plan->rules)) {
        counter.count(agency);
        for (const auto& move : catalogue::offers_touched(tx, rules, agency, on))
            view.offers.push_back({move.code, move.name, names.of(move.agency_before).name,
                                   move.agency.is_set() ? names.of(move.agency).name : ""});
    }
    for (const auto& [pair, n] : counter.moves) {
        const auto& before = names.of(pair.first);
        const auto& after = names.of(pair.second);
        view.dossiers.push_back({before.code, before.name, after.code, after.name, n});
        view.dossiers_total += n;
    }
    view.is_cut = counter.is_cut;
    return view;
}

std::vector<ReorganisationProgress> reorganisations(const Rooms& rooms, Transaction& tx) {
    std::vector<ReorganisationProgress> views;
    const Successions rules = rooms.successions(tx);
    for (const auto& one : organisation::reorganisations(tx)) {
        ReorganisationProgress view{one.reorganisation,
                                    one.decision,
                                    one.decided_by,
                                    one.decided_on,
                                    one.effective_on,
                                    one.recorded_at,
                                    {},
                                    0};
        Names before(tx, one.effective_on - days(1)), after(tx, one.effective_on);
        std::set<AgencyId> counted;
        for (const auto& rule : rules.rules()) {
            if (rule.reorganisation != one.reorganisation) continue;
            const auto& from = before.of(rule.before);
            const auto& to = after.of(rule.after);
            view.agencies.push_back({rule.before, from.code, from.name, rule.after, to.code,
                                     to.name, rule.kind, rule.scope});
            if (!ends_agency(rule.kind) || !counted.insert(rule.before).second) continue;
            for (const auto& open :
                 tx.query<OpenByProcedure>(sql::open_by_procedure, rule.before).rows())
                view.waiting += open.dossiers;
        }
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<UnitStatistics> unit_statistics(const Rooms& rooms, Transaction& tx, int from_month,
                                            int until_month, Date by_units_of) {
    std::map<UnitId, UnitStatistics> lines;
    for (const HomeRow& row :
         tx.query<HomeRow>(sql::receptions_by_home, from_month, until_month).rows()) {
        const UnitId unit = rooms.unit_acting(tx, row.home, by_units_of);
        UnitStatistics& line = lines[unit];
        line.unit = unit;
        line.received += row.received;
        line.finished += row.finished;
        line.late += row.late;
    }
    std::vector<UnitStatistics> all;
    for (auto& [id, line] : lines) {
        // A unit founded later has no name yet on that day: it goes by its first.
        const Date named = std::max(by_units_of, organisation::founded_on(tx, id));
        const PlaceFacts place = rooms.place(tx, id, named);
        line.unit_code = place.code;
        line.unit_name = place.office.unit_name;
        line.agency_name = place.office.agency_name;
        all.push_back(std::move(line));
    }
    std::ranges::sort(all, {}, &UnitStatistics::unit_code);
    return all;
}

}  // namespace motcua::dossiers
