// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "modules/catalogue/commands/checks.hpp"
#include "modules/catalogue/sql.hpp"
#include "modules/catalogue/store/rows.hpp"
#include "modules/catalogue/succession.hpp"

namespace motcua::catalogue {
namespace {

using organisation::Matter;
using organisation::SuccessionRule;

/// Who may receive matters of that procedure when the agency's work is shared out.
std::vector<AgencyId> takers(const organisation::Successions& rules, AgencyId agency,
                             const Matter& matter, Date on) {
    const auto step = rules.next_step(agency, on - days(1), on);
    std::vector<AgencyId> found;
    bool shares_communes = false;
    for (const SuccessionRule* rule : step) {
        organisation::Scope scope = rule->scope;
        scope.communes.clear();
        if (rule->scope.communes.empty() || !reaches(scope, matter)) continue;
        shares_communes = true;
        found.push_back(rule->after);
    }
    const AgencyId rest = rules.acting(agency, matter, Instant{}, on).agency;
    if (!shares_communes) return {rest};
    if (std::ranges::find(found, rest) == found.end()) found.push_back(rest);
    return found;
}

/// The agencies that take part in an offer, as they act on a day.
struct Parts {
    std::vector<Participant> all;
    bool has_changed = false;

    /// Whoever leads now does what a part of his own was given to: it is his then.
    std::vector<Participant> led_by(AgencyId lead) const {
        std::vector<Participant> parts;
        std::set<AgencyId> seen;
        for (Participant each : all) {
            const bool leads = each.key == kLeadKey;
            if (leads) each.agency = lead;
            if ((!leads && each.agency == lead) || !seen.insert(each.agency).second) continue;
            parts.push_back(std::move(each));
        }
        return parts;
    }
};

Parts parts_on(Transaction& tx, const organisation::Successions& rules,
               const store::OfferLine& line, const Matter& matter, Date on) {
    Parts parts{tx.query<Participant>(sql::participants_of_offer, line.id).rows()};
    for (Participant& each : parts.all) {
        if (each.key == kLeadKey) continue;
        const AgencyId acts = rules.acting(each.agency, matter, Instant{}, on).agency;
        parts.has_changed = parts.has_changed || acts != each.agency;
        each.agency = acts;
    }
    return parts;
}

}  // namespace

std::vector<OfferMove> offers_touched(Transaction& tx, const organisation::Successions& rules,
                                      AgencyId agency, Date on) {
    std::vector<OfferMove> moves;
    const bool has_ended = rules.is_ended(agency, on);
    std::set<std::tuple<ProcedureId, AgencyId, AgencyId>> made;
    for (const auto& line : tx.query<store::OfferLine>(sql::offers_touching, agency, on).rows()) {
        // What an agency that goes on was given from that day or later is its own.
        if (!has_ended && line.valid_from >= on) continue;
        const Matter matter{line.code, line.domain, ""};
        AgencyId partner = line.partner_id;
        if (partner.is_set()) partner = rules.acting(partner, matter, Instant{}, on).agency;
        const auto parts = parts_on(tx, rules, line, matter, on);
        for (const AgencyId taker : takers(rules, line.agency_id, matter, on)) {
            const AgencyId place = line.place_id == line.agency_id
                                       ? taker
                                       : rules.acting(line.place_id, matter, Instant{}, on).agency;
            const bool stays = taker == line.agency_id && place == line.place_id &&
                               partner == line.partner_id && !parts.has_changed;
            if (stays) continue;
            OfferMove move{line.id,       line.code, line.name, line.agency_id,
                           line.place_id, taker,     place,     partner};
            if (move.partner == taker) move.partner = {};
            move.participants = parts.led_by(taker);
            const bool is_there =
                !made.insert({line.procedure_id, taker, place}).second ||
                tx.query<std::int64_t>(sql::overlapping_offer, line.procedure_id, taker, place, on)
                        .one() > (taker == line.agency_id && place == line.place_id ? 1 : 0);
            if (is_there) move.agency = move.place = move.partner = {};
            moves.push_back(std::move(move));
        }
    }
    return moves;
}

void move_offer(Transaction& tx, const Actor& by, std::span<const OfferMove> moves, Date on,
                const Decision& decision) {
    const OfferId offer = moves.front().offer;
    const auto line = tx.query<store::OfferLine>(sql::offer, offer).maybe();
    ensure(line.has_value());
    if (line->valid_until < on) return;
    const OfferView was = std::move(store::offers_of(tx, {*line}).front());
    tx.exec(sql::end_offer, offer, on - days(1));
    store::offer_changed(tx, by, "catalogue.withdraw_offer", offer, line->code);
    for (const OfferMove& move : moves) {
        const bool is_there = !move.agency.is_set() ||
                              tx.query<std::int64_t>(sql::overlapping_offer, line->procedure_id,
                                                     move.agency, move.place, on)
                                      .one() > 0;
        if (is_there) continue;
        const auto id = tx.make_id<OfferId>();
        tx.exec(sql::insert_offer, id, line->procedure_id, line->code, move.agency, move.place,
                move.partner, line->system_of_record, line->process, line->version_policy,
                line->pinned_version_id, line->cases, decision.agency, decision.number,
                decision.signed_on, line->is_bulk, line->is_provisional,
                std::max(line->valid_from, on), line->valid_until, line->fee_model,
                line->paper_model, line->answer_within);
        store::save_terms(tx, id, was.terms);
        store::save_fees(tx, id, was.fees);
        std::int64_t seq = 0;
        for (const Participant& each : move.participants)
            tx.exec(sql::insert_participant, id, ++seq, each.key, each.agency, each.work,
                    each.share);
        store::offer_changed(tx, by, "catalogue.offer_procedure", id, line->code);
    }
}

}  // namespace motcua::catalogue
