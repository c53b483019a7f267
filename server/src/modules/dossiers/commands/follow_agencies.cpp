// SPDX-License-Identifier: Apache-2.0
#include "modules/dossiers/commands/chunk_size.hpp"
#include "modules/dossiers/commands/pass_on.hpp"
#include "modules/dossiers/reorganisation.hpp"
#include "modules/dossiers/rooms.hpp"
#include "modules/dossiers/sql.hpp"

namespace motcua::dossiers {
namespace {

using organisation::Successions;

constexpr int kLookMax = 500;

struct Candidate {
    std::string code;
    std::string procedure_code;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (code, procedure_code))

/// Does something to each, in short transactions.
template <class T, class Fn>
void in_chunks(Database& database, const std::vector<T>& all, Fn each) {
    ChunkSize size(4, 1, 100);
    for (std::size_t done = 0; done < all.size();) {
        const std::size_t n = std::min(size.now(), all.size() - done);
        const auto chunk = [&](Transaction& tx) {
            for (std::size_t i = done; i < done + n; ++i) each(tx, all[i]);
        };
        size.time(n, [&] { database.write(chunk); });
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

void pass_on_agency(const Rooms& rooms, Database& database, AgencyId agency,
                    const Successions& rules) {
    const auto move = [&](Transaction& tx, const Candidate& each) {
        // Not found: it cannot be, dossiers are never deleted.
        ensure(pass_on(rooms, tx, rules, each.code).has_value());
    };
    in_chunks(
        database,
        walk(database,
             [&](Transaction& tx, const std::string& after) {
                 return tx.query<Candidate>(sql::open_of_agency, agency, after, kLookMax).rows();
             }),
        move);
    const auto units = database.read(
        [&](Transaction& tx) { return organisation::units_ended(tx, agency, date_of(tx.now())); });
    for (const UnitId unit : units)
        in_chunks(
            database,
            walk(database,
                 [&](Transaction& tx, const std::string& after) {
                     return tx.query<Candidate>(sql::kept_in_unit, unit, after, kLookMax).rows();
                 }),
            move);
}

}  // namespace

Result<> run_dossiers_follow(const Rooms& rooms, Database& database, const jobs::Due& due) {
    const auto id = organisation::ReorganisationId::parse(due.aggregate);
    ensure(id.has_value());
    const auto [rules, agencies] = database.read([&](Transaction& tx) {
        Successions all = rooms.successions(tx);
        std::set<AgencyId> touched;
        for (const auto& rule : all.rules())
            if (rule.reorganisation == *id) touched.insert(rule.before);
        // What its authority was given on for comes back to its successor.
        for (const auto& given : organisation::delegations(tx))
            if (touched.contains(given.from_agency)) touched.insert(given.to_agency);
        return std::pair(std::make_shared<Successions>(std::move(all)), touched);
    });
    for (const AgencyId agency : agencies) pass_on_agency(rooms, database, agency, *rules);
    return {};
}

Result<> run_dossiers_come_back(const Rooms& rooms, Database& database, const jobs::Due& due) {
    const auto id = organisation::DelegationId::parse(due.aggregate);
    ensure(id.has_value());
    const auto [rules, given] = database.read([&](Transaction& tx) {
        return std::pair(std::make_shared<Successions>(rooms.successions(tx)),
                         organisation::delegation(tx, *id));
    });
    ensure(given.has_value());
    pass_on_agency(rooms, database, given->to_agency, *rules);
    return {};
}

Result<> run_offers_follow(const Rooms& rooms, Database& database, const jobs::Due& due) {
    const auto id = organisation::ReorganisationId::parse(due.aggregate);
    ensure(id.has_value());
    struct Found {
        std::vector<std::vector<catalogue::OfferMove>> offers;
        organisation::ReorganisationView decision;
    };
    const Found found = database.read([&](Transaction& tx) {
        Found all{{}, organisation::reorganisation(tx, *id).value()};
        const Successions rules = rooms.successions(tx);
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
