// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/pass_on.hpp"
#include "modules/dossiers/dossiers.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

using organisation::Successions;
using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

/// Officers' acts wait for a chunk of ours, so it stays well under 50 ms.
constexpr milliseconds kChunkAim{20};
constexpr std::size_t kChunkMax = 100;
constexpr int kLookMax = 500;

struct Candidate {
    std::string code;
    std::string procedure_code;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (code, procedure_code))

/// Does something to each, in short transactions; the size follows the time the last one took.
template <class T, class Fn>
void in_chunks(Database& database, const std::vector<T>& all, Fn each) {
    std::size_t size = 4;
    for (std::size_t done = 0; done < all.size();) {
        const std::size_t n = std::min(size, all.size() - done);
        const auto began = SteadyClock::now();
        database.write([&](Transaction& tx) {
            for (std::size_t i = done; i < done + n; ++i) each(tx, all[i]);
        });
        const auto took = SteadyClock::now() - began;
        if (n == size)
            size = std::clamp(took > kChunkAim ? size / 2 : size + 1 + size / 4, std::size_t(1),
                              kChunkMax);
        done += n;
    }
}

/// Every candidate of a query that goes on behind the last code it gave.
template <class Look>
std::vector<Candidate> walk(Database& database, Look look) {
    std::vector<Candidate> all;
    for (std::string after;;) {
        const auto found = database.read([&](Transaction& tx) { return look(tx, after); });
        all.insert(all.end(), found.begin(), found.end());
        if (std::ssize(found) < kLookMax) return all;
        after = found.back().code;
    }
}

}  // namespace

void Dossiers::pass_on_agency(Database& database, AgencyId agency, const Successions& rules) {
    const auto move = [&](Transaction& tx, const Candidate& each) {
        // Not found: it cannot be, dossiers are never deleted.
        ensure(pass_on(rooms_, tx, rules, each.code).has_value());
    };
    in_chunks(database, walk(database,
                             [&](Transaction& tx, const std::string& after) {
                                 return tx.query<Candidate>(sql::open_of_agency, agency, after,
                                                            kLookMax)
                                     .rows();
                             }),
              move);
    const auto units = database.read(
        [&](Transaction& tx) { return organisation::units_ended(tx, agency, date_of(tx.now())); });
    for (const UnitId unit : units)
        in_chunks(database, walk(database,
                                 [&](Transaction& tx, const std::string& after) {
                                     return tx.query<Candidate>(sql::kept_in_unit, unit, after,
                                                                kLookMax)
                                         .rows();
                                 }),
                  move);
}

Result<> Dossiers::run_dossiers_follow(Database& database, const jobs::Due& due) {
    const auto id = organisation::ReorganisationId::parse(due.aggregate);
    ensure(id.has_value());
    const auto [rules, agencies] = database.read([&](Transaction& tx) {
        Successions all = rooms_.successions(tx);
        std::set<AgencyId> touched;
        for (const auto& rule : all.rules())
            if (rule.reorganisation == *id) touched.insert(rule.before);
        // What its authority was given on for comes back to its successor.
        for (const auto& given : organisation::delegations(tx))
            if (touched.contains(given.from_agency)) touched.insert(given.to_agency);
        return std::pair(std::make_shared<Successions>(std::move(all)), touched);
    });
    for (const AgencyId agency : agencies) pass_on_agency(database, agency, *rules);
    return {};
}

Result<> Dossiers::run_dossiers_come_back(Database& database, const jobs::Due& due) {
    const auto id = organisation::DelegationId::parse(due.aggregate);
    ensure(id.has_value());
    const auto [rules, given] = database.read([&](Transaction& tx) {
        return std::pair(std::make_shared<Successions>(rooms_.successions(tx)),
                         organisation::delegation(tx, *id));
    });
    ensure(given.has_value());
    pass_on_agency(database, given->to_agency, *rules);
    return {};
}

Result<> Dossiers::run_offers_follow(Database& database, const jobs::Due& due) {
    const auto id = organisation::ReorganisationId::parse(due.aggregate);
    ensure(id.has_value());
    struct Found {
        std::vector<std::vector<catalogue::OfferMove>> offers;
        organisation::ReorganisationView decision;
    };
    const Found found = database.read([&](Transaction& tx) {
        Found all{{}, organisation::reorganisation(tx, *id).value()};
        const Successions rules = rooms_.successions(tx);
        std::set<AgencyId> seen;
        std::set<catalogue::OfferId> taken;
        for (const auto& rule : rules.rules()) {
            if (rule.reorganisation != *id || !seen.insert(rule.before).second) continue;
            OfferId last;
            for (auto& move :
                 catalogue::offers_touched(tx, rules, rule.before, all.decision.effective_on)) {
                if (move.offer != last) {
                    last = move.offer;
                    if (!taken.insert(last).second) continue;
                    all.offers.emplace_back();
                } else if (all.offers.empty() || all.offers.back().front().offer != last) {
                    continue;
                }
                all.offers.back().push_back(std::move(move));
            }
        }
        return all;
    });
    const catalogue::Decision decision{found.decision.decided_by, found.decision.decision,
                                       found.decision.decided_on};
    in_chunks(database, found.offers,
              [&](Transaction& tx, const std::vector<catalogue::OfferMove>& moves) {
                  catalogue::move_offer(tx, Actor::system("succession"), moves,
                                        found.decision.effective_on, decision);
              });
    return {};
}

}  // namespace motcua::dossiers
